import type { EarlierReview, NewerForJob, ReviewFile } from '../../../application/catalogReview/viewReview';
import type { CatalogChange, ChangedQuestion } from '../../../domain/catalog/changes/catalogChange';
import type { GradingCatalogs } from '../../../domain/grading/giveAdvice';
import { isBorderCase } from '../../../domain/grading/giveAdvice';
import type { AnswerContent } from '../../../domain/grading/storedAnswer';
import type { ChangedUnit } from '../../../domain/catalogReview/adviceOnMove';
import { canMove } from '../../../domain/catalogReview/moveWay';
import { versionsMark } from '../../../domain/catalogReview/versionSteps';
import { capitalise, choiceLabel, outcomeLabel } from '../../../presentation/advice/labels';
import { chosenStatement } from '../../../presentation/advice/reasons';
import { levelName } from '../../../presentation/jobs/statusLabels';
import { changeLabel, partName } from '../../../presentation/catalogReview/changeText';
import {
  fateWasWords,
  fateWords,
  reasonLimit,
  reviewText,
  wayWords,
} from '../../../presentation/catalogReview/reviewText';
import { versionStepLine } from '../../../presentation/catalogReview/versionStepText';
import { wordDifferences, type WordRun } from '../../../presentation/catalogReview/wordDifferences';
import { questionName } from '../../../presentation/walk/questionNames';
import type {
  MessageParams,
  PageHeadingParams,
  SubmitRowParams,
  TableParams,
  TextareaParams,
} from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** One change: what it is, and both texts with the words that differ. */
export interface ChangeItem {
  readonly label: string;
  /** Null: there was nothing, or the texts say nothing here (an order). */
  readonly from: readonly WordRun[] | null;
  readonly to: readonly WordRun[] | null;
}

/** The changes of one question or part. */
export interface ChangeBlock {
  readonly id: string;
  readonly heading: string;
  /** The answer that was given, and what becomes of it. */
  readonly lines: readonly string[];
  readonly changes: readonly ChangeItem[];
}

/** The view model of `views/pages/catalogReview/review.ejs`. */
export interface ReviewView {
  readonly heading: PageHeadingParams;
  readonly messages: readonly MessageParams[];
  readonly steps: readonly string[];
  readonly advice: { readonly table: TableParams; readonly lines: readonly string[] } | null;
  readonly touched: {
    readonly heading: string;
    readonly none: string;
    readonly blocks: readonly ChangeBlock[];
  } | null;
  readonly other: { readonly heading: string; readonly blocks: readonly ChangeBlock[] } | null;
  readonly folded: readonly { readonly summary: string; readonly blocks: readonly ChangeBlock[] }[];
  readonly words: {
    readonly was: string;
    readonly becomes: string;
    readonly removed: string;
    readonly added: string;
  };
  readonly forms: readonly ActForm[];
  readonly earlier: {
    readonly heading: string;
    readonly items: readonly EarlierItem[];
    readonly link: { readonly href: string; readonly label: string };
  } | null;
}

export interface ActForm {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
  /** Null: it cannot be done now. */
  readonly form: {
    readonly action: string;
    readonly hidden: readonly { readonly name: string; readonly value: string }[];
    readonly fields: readonly TextareaParams[];
    readonly submit: SubmitRowParams;
  } | null;
}

interface EarlierItem {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly attention: string;
  readonly answers: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

/** What was typed, by the name of the field. */
type Typed = Readonly<Record<string, string>>;

export function reviewView(file: ReviewFile, typed: Typed, worded: WordedFaults): ReviewView {
  const { job, newer } = file;
  const { was, becomes, removed, added } = reviewText;
  return {
    heading: { over: job.name, heading: reviewText.title },
    messages: messagesOf(newer),
    steps: newer === null ? [] : [...newer.steps.map(versionStepLine), reviewText.since(newer.since)],
    advice: newer === null ? null : adviceOf(newer, file),
    touched: newer === null ? null : touchedOf(newer),
    other: newer === null ? null : otherOf(newer),
    folded: newer === null ? [] : foldedOf(newer),
    words: { was, becomes, removed, added },
    forms: newer === null ? [] : formsOf(file, newer, typed, worded),
    earlier: earlierOf(file),
  };
}

function messagesOf(newer: NewerForJob | null): MessageParams[] {
  const say = (
    id: string,
    { heading, text }: { readonly heading: string; readonly text: string },
  ): MessageParams => ({
    id,
    tone: 'goed',
    heading,
    paragraphs: [text],
  });
  if (newer === null) return [say('bij', reviewText.upToDate)];
  return newer.noted ? [say('gezien', reviewText.noted)] : [];
}

function adviceOf(
  { advice, because, from, to }: NewerForJob,
  { decision }: ReviewFile,
): ReviewView['advice'] {
  const words = reviewText.advice;
  const { before, after, openBefore, openAfter } = advice;
  const row = (what: string, was: string, is: string): TableParams['rows'][number] => [
    { text: what, header: true },
    { text: was },
    { text: is },
  ];
  const yesNo = (value: boolean): string => (value ? words.yes : words.no);
  const names = because.map((unit) => unitName(unit, from, to));
  const isOther = advice.differs.includes('uitkomst') || advice.differs.includes('grensgeval');
  const [only] = names;
  const cause = !isOther
    ? [words.onlyOpen]
    : names.length === 0
      ? [reviewText.becauseTogether]
      : [
          names.length === 1 && only !== undefined
            ? reviewText.becauseOne(only)
            : reviewText.becauseAny(names),
        ];
  return {
    table: {
      id: 'advies',
      caption: words.heading,
      captionHidden: true,
      head: [{ text: words.columns.what }, { text: words.columns.before }, { text: words.columns.after }],
      rows: [
        row(words.outcome, capitalise(outcomeLabel(before.outcome)), capitalise(outcomeLabel(after.outcome))),
        row(words.border, yesNo(isBorderCase(before)), yesNo(isBorderCase(after))),
        row(words.open, String(openBefore.length), String(openAfter.length)),
      ],
    },
    lines: [
      ...(advice.differs.length === 0 ? [words.same] : cause),
      ...(decision === null ? [] : [words.level(levelName(decision.level))]),
    ],
  };
}

function unitName(unit: ChangedUnit, from: GradingCatalogs, to: GradingCatalogs): string {
  if (unit.kind === 'rekenregel') return reviewText.rule;
  return `‘${nameIn(unit, from, to)}’`;
}

/** What a question is called where it is, in the new catalogs or else in the old. */
function nameIn(question: ChangedQuestion, from: GradingCatalogs, to: GradingCatalogs): string {
  const now = questionName(to, question);
  return now === question.id ? questionName(from, question) : now;
}

function touchedOf({ touched, carried, from, to }: NewerForJob): ReviewView['touched'] {
  return {
    heading: reviewText.touchedHeading,
    none: reviewText.touchedNone,
    blocks: touched.map(({ answer, changes }, index) => {
      const question = { kind: answer.kind, id: answer.questionId };
      const fate = carried.find(
        ({ kind, questionId }) => kind === question.kind && questionId === question.id,
      )?.fate;
      return {
        id: `geraakt-${String(index + 1)}`,
        heading: nameIn(question, from, to),
        lines: [...answerLines(question, answer, from), fateWords[fate ?? 'gelijk']],
        changes: changes.map(item),
      };
    }),
  };
}

function answerLines(
  question: ChangedQuestion,
  { value, reason, evidence }: AnswerContent,
  catalogs: GradingCatalogs,
): string[] {
  return [
    ...(question.kind === 'gebied' ? [] : [reviewText.answer(choiceOf(question, value, catalogs))]),
    ...(reason === '' ? [] : [reviewText.reason(reason)]),
    ...(evidence === '' ? [] : [reviewText.evidence(evidence)]),
  ];
}

function choiceOf({ kind, id }: ChangedQuestion, value: string | null, catalogs: GradingCatalogs): string {
  if (value === null) return reviewText.noChoice;
  if (kind === 'criterium') {
    const criterion = catalogs.raster?.criteria.find((one) => one.id === id);
    const label = choiceLabel(value);
    const statement =
      criterion === undefined ? label : chosenStatement(criterion, value).text.replaceAll('**', '');
    return statement.toLowerCase() === label.toLowerCase()
      ? label
      : `${label} – ${statement.replace(/\.$/, '')}`;
  }
  if (kind === 'poort') {
    const gates = (catalogs.raster ?? catalogs.areas)?.gates ?? [];
    return gates.find((gate) => gate.id === id)?.values.find((one) => one.id === value)?.label ?? value;
  }
  return value;
}

/** An order says what its members are called by the program, which tells a reader nothing. */
function item(change: CatalogChange): ChangeItem {
  const label = changeLabel(change);
  const { from, to } = change;
  if (change.kind === 'volgorde') return { label, from: null, to: null };
  if (from === null || to === null) return { label, from: whole(from), to: whole(to) };
  return { label, ...wordDifferences(from, to) };
}

function whole(text: string | null): readonly WordRun[] | null {
  return text === null ? null : [{ text: text.replaceAll('**', ''), differs: true }];
}

/** Changes together that are about the same question or part, in order. */
function blocksOf(
  changes: readonly CatalogChange[],
  prefix: string,
  { from, to }: NewerForJob,
): ChangeBlock[] {
  const blocks = new Map<string, CatalogChange[]>();
  for (const change of changes) {
    const heading = headingOf(change, from, to);
    blocks.set(heading, [...(blocks.get(heading) ?? []), change]);
  }
  return [...blocks].map(([heading, own], index) => ({
    id: `${prefix}-${String(index + 1)}`,
    heading,
    lines: [],
    changes: own.map(item),
  }));
}

function headingOf(change: CatalogChange, from: GradingCatalogs, to: GradingCatalogs): string {
  if (change.group === 'rekenregel') return reviewText.ruleHeading;
  const [question] = change.questions;
  return question === undefined ? partName(change) : nameIn(question, from, to);
}

function otherOf(newer: NewerForJob): ReviewView['other'] {
  const told = new Set(newer.touched.flatMap(({ changes }) => changes));
  const others = newer.changes.filter(
    (change) => (change.group === 'vraag' || change.group === 'rekenregel') && !told.has(change),
  );
  return others.length === 0
    ? null
    : { heading: reviewText.otherHeading, blocks: blocksOf(others, 'anders', newer) };
}

function foldedOf(newer: NewerForJob): ReviewView['folded'] {
  const of = (group: CatalogChange['group']): readonly CatalogChange[] =>
    newer.changes.filter((change) => change.group === group);
  const [profile, explains] = [of('profieltekst'), of('uitleg')];
  return [
    ...(profile.length === 0
      ? []
      : [{ summary: reviewText.profile(profile.length), blocks: blocksOf(profile, 'profiel', newer) }]),
    ...(explains.length === 0
      ? []
      : [{ summary: reviewText.explains(explains.length), blocks: blocksOf(explains, 'uitleg', newer) }]),
  ];
}

function formsOf(
  { job, allowed }: ReviewFile,
  newer: NewerForJob,
  typed: Typed,
  worded: WordedFaults,
): readonly ActForm[] {
  const { move, stay } = reviewText;
  const field = (name: string, label: string, hint?: string): TextareaParams => ({
    id: name,
    name,
    label,
    hint,
    value: typed[name] ?? '',
    limit: reasonLimit,
    error: worded.of(name),
  });
  const mayMove = canMove(newer.way) && allowed.has('catalog.move');
  const isDirect = newer.way === 'direct';
  return [
    {
      id: 'overgaan',
      heading: move.heading,
      lines: [wayWords[newer.way], ...(mayMove && !isDirect ? [move.keeps] : [])],
      form: mayMove
        ? {
            action: urls.nakijkenOvergaan(job.id),
            hidden: [{ name: 'revisie', value: String(job.revision) }],
            fields: [
              field('reden', isDirect ? move.optional : move.reason, isDirect ? undefined : move.reasonHint),
              ...(newer.bar === null
                ? []
                : [field('eerder-reden', move.override, move.overrideHint(newer.bar))]),
            ],
            submit: { submit: { label: move.submit } },
          }
        : null,
    },
    ...(newer.noted || !allowed.has('catalog.stay')
      ? []
      : [
          {
            id: 'blijft',
            heading: stay.heading,
            lines: [stay.text],
            form: {
              action: urls.nakijkenBlijft(job.id),
              hidden: [{ name: 'versies', value: versionsMark(newer.steps) }],
              fields: [field('blijft-reden', stay.reason)],
              submit: { submit: { label: stay.submit, secondary: true } },
            },
          },
        ]),
  ];
}

function earlierOf({ job, earlier, names }: ReviewFile): ReviewView['earlier'] {
  if (earlier.length === 0) return null;
  return {
    heading: reviewText.earlierHeading,
    items: earlier.map((review) => earlierItem(review, names.get(review.by) ?? reviewText.somebody)),
    link: { href: urls.functie(job.id), label: reviewText.toQuestions },
  };
}

function earlierItem(review: EarlierReview, name: string): EarlierItem {
  const said = review.kind === 'overgegaan' ? reviewText.movedBy : reviewText.stayedBy;
  return {
    heading: said(name, review.at),
    lines: [
      ...review.versions.map(versionStepLine),
      ...(review.reason === '' ? [] : [reviewText.why(review.reason)]),
    ],
    attention: reviewText.lookAgain,
    answers: review.answers.map(({ kind, questionId, fate, before }) => {
      const question = { kind, id: questionId };
      return {
        name: nameIn(question, review.from, review.to),
        lines: [fateWasWords[fate], ...(before === null ? [] : answerLines(question, before, review.from))],
      };
    }),
  };
}
