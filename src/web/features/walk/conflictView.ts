import type { Response } from 'express';
import type { AnswerConflict } from '../../../application/grading/saveAnswers';
import type { AnswerContent } from '../../../domain/grading/storedAnswer';
import { momentOf } from '../../../presentation/shared/dates';
import { describeChoice } from '../../../presentation/walk/describeAnswer';
import { questionName } from '../../../presentation/walk/questionNames';
import { conflictText } from '../../../presentation/walk/walkMessages';
import type { ConflictChoiceParams, ConflictSide, SubmitRowParams } from '../../shared/partials';
import { shellOf } from '../../shared/shell';
import type { AnswerFields } from './answerFields';
import type { AnswerPage } from './answerPage';
import type { PageView } from './pageView';
import { buttonField } from './readAnswers';
import { walkFaults } from './walkFaults';
import type { WalkFile } from './walkFile';

/** The view model of `views/pages/walk/conflict.ejs`. */
export interface ConflictView {
  readonly heading: string;
  readonly intro: string;
  readonly action: string;
  readonly csrfToken: string;
  /** Everything that was typed, with the revisions that are stored now. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly conflicts: readonly ConflictChoiceParams[];
  readonly submit: SubmitRowParams;
}

interface ConflictRequest {
  readonly file: WalkFile;
  readonly page: AnswerPage;
  readonly typed: Readonly<Record<string, string>>;
  readonly conflicts: readonly AnswerConflict[];
  /** The page was shown before, and a text was not chosen. */
  readonly missed: boolean;
  readonly res: Response;
}

/** Both texts of every question that someone else changed first; all of them have to be chosen. */
export function conflictPage({ file, page, typed, conflicts, missed, res }: ConflictRequest): PageView {
  const clashes = conflicts.flatMap((conflict) => {
    const fields = page.fields.find(
      ({ question }) => question.kind === conflict.stored.kind && question.id === conflict.stored.questionId,
    );
    return fields === undefined ? [] : [{ conflict, fields }];
  });
  const faults = walkFaults(
    file.catalogs,
    page.fields,
    missed
      ? clashes.map(({ fields: { question } }) => ({
          field: `${question.kind}.${question.id}.conflict`,
          problem: 'geen-keuze',
        }))
      : [],
  );
  const view: ConflictView = {
    heading: conflictText.title,
    intro: conflictText.intro,
    action: page.url,
    csrfToken: shellOf(res).csrfToken,
    hidden: hiddenFields(page, typed, clashes),
    conflicts: clashes.map(({ conflict, fields }) => ({
      name: fields.names.conflict,
      legend: questionName(file.catalogs, fields.question),
      who: whoOf(conflict, res),
      ...sidesOf(file, fields, conflict),
      error: faults.of(fields.names.conflict),
    })),
    submit: { submit: { label: conflictText.save } },
  };
  return {
    view: 'walk/conflict',
    title: conflictText.title,
    page: view,
    errors: faults.items,
    status: missed ? 422 : 409,
  };
}

function hiddenFields(
  page: AnswerPage,
  typed: Readonly<Record<string, string>>,
  clashes: readonly { readonly conflict: AnswerConflict; readonly fields: AnswerFields }[],
): ConflictView['hidden'] {
  const clashing = new Set(clashes.map(({ fields }) => fields));
  const kept = page.fields.flatMap((fields) => {
    const { names } = fields;
    const own = [names.value, names.reason, names.evidence, names.doubt, names.revision, names.seen];
    // A text that was chosen on this page before stays chosen.
    return clashing.has(fields) ? own : [...own, names.clashed, names.conflict];
  });
  const values = new Map<string, string>();
  for (const name of [...kept, buttonField]) {
    const value = typed[name];
    if (value !== undefined) values.set(name, value);
  }
  for (const { conflict, fields } of clashes) {
    values.set(fields.names.revision, String(conflict.stored.revision));
    values.set(fields.names.clashed, 'ja');
  }
  return [...values].map(([name, value]) => ({ name, value }));
}

function whoOf({ stored }: AnswerConflict, res: Response): string {
  return stored.answeredByName === shellOf(res).user?.name
    ? conflictText.yourself
    : conflictText.someoneElse(stored.answeredByName);
}

function sidesOf(
  { catalogs }: WalkFile,
  { question, parts }: AnswerFields,
  { given, stored }: AnswerConflict,
): { mine: ConflictSide; theirs: ConflictSide } {
  const text = (content: AnswerContent): Readonly<Record<(typeof parts)[number], string>> => ({
    value:
      describeChoice(catalogs, { kind: question.kind, questionId: question.id, value: content.value })
        ?.words ?? '',
    reason: content.reason,
    evidence: content.evidence,
    doubt: content.doubt ? conflictText.yes : conflictText.no,
  });
  const labels = {
    value: conflictText.answer,
    reason: conflictText.reason,
    evidence: conflictText.evidence,
    doubt: conflictText.doubt,
  };
  const side = (content: AnswerContent): ConflictSide['parts'] =>
    parts.map((part) => ({
      label: labels[part],
      value: text(content)[part],
      differs: given.content[part] !== stored[part],
    }));
  return {
    mine: { heading: conflictText.mine, meta: conflictText.mineMeta, parts: side(given.content) },
    theirs: {
      heading: conflictText.theirs,
      meta: conflictText.theirsMeta(stored.answeredByName, momentOf(stored.answeredAt)),
      parts: side(stored),
    },
  };
}
