import type { JobFile } from '../../../application/grading/jobFile';
import { missingForLevel } from '../../../domain/grading/missingForLevel';
import type { Question, WalkPage } from '../../../domain/grading/walk';
import { describeChoice, type DescribedChoice } from '../../../presentation/walk/describeAnswer';
import { pageName } from '../../../presentation/walk/pageNames';
import { questionName } from '../../../presentation/walk/questionNames';
import { checkText } from '../../../presentation/walk/walkMessages';
import type { SummaryListParams } from '../../shared/partials';
import { urlOfPage } from './walkFile';
import { storedFor } from './shownAnswer';
import { roleIn, walkedAreas, weighAreas } from '../../../domain/grading/areas';

type Row = SummaryListParams['rows'][number];

/** Criteria and areas that have an answer, but not the reason that is needed before the level is set. */
export function withoutReason({ catalogs, sheet }: JobFile): ReadonlySet<string> {
  const areas = weighAreas(walkedAreas(catalogs), sheet);
  const { criterionIds, areaIds } = missingForLevel(catalogs, sheet, areas);
  return new Set([...criterionIds, ...areaIds]);
}

/**
 * The answers of a page as rows to read, with links to change them unless the level is set. A page with several
 * questions of which none is answered takes one row.
 */
export function answerRows(file: JobFile, page: WalkPage, changeable: boolean): readonly Row[] {
  const lacking = withoutReason(file);
  const href = urlOfPage(file.job.id, page);
  if (
    page.questions.length > 1 &&
    page.questions.every((one) => storedFor(file.answers, one) === undefined)
  ) {
    const key = pageName(file.catalogs, page);
    const row = {
      key,
      values: [checkText.allToAnswer(page.questions.filter(({ required }) => required).length)],
    };
    return [changeable ? { ...row, change: { href, subject: `(${key})` } } : row];
  }
  return page.questions.map((question) => {
    const name = questionName(file.catalogs, question);
    const row = answerRow(file, question, name, lacking.has(question.id));
    const fragment = page.kind === 'vraag' ? '' : `#keuze-${question.kind}-${question.id}`;
    const place = question.kind === 'gebied' ? `#motivering-gebied-${question.id}` : fragment;
    return changeable ? { ...row, change: { href: href + place, subject: `(${name})` } } : row;
  });
}

function answerRow(file: JobFile, question: Question, name: string, lacksReason: boolean): Row {
  const stored = storedFor(file.answers, question);
  const isRole = roleIn(file.catalogs, question.id) !== undefined;
  const areaKey = isRole ? checkText.roleReason : checkText.areaReason;
  const key = question.kind === 'gebied' ? areaKey : name;
  const choice = stored === undefined ? null : describeChoice(file.catalogs, stored);
  const answered = choice !== null || (question.kind === 'gebied' && (stored?.reason ?? '') !== '');
  if (!answered && !question.required) return { key, values: [checkText.notFilled] };
  const values = [
    ...(answered ? [] : [checkText.toAnswer]),
    // The mark of lighter and heavier says the same in words.
    ...(choice === null || saysItself(choice.levels) ? [] : [choice.words]),
    ...labelled(question.kind === 'gebied' ? '' : checkText.reason, stored?.reason),
    ...labelled(checkText.evidence, stored?.evidence),
    ...(lacksReason && question.kind !== 'gebied' ? [checkText.noReason] : []),
    ...(stored?.doubt === true ? [checkText.doubt] : []),
  ];
  const levels = choice?.levels ?? null;
  return levels === null ? { key, values } : { key, values, levels };
}

function saysItself(levels: DescribedChoice['levels']): boolean {
  return levels?.[0] === 'lichter' || levels?.[0] === 'zwaarder';
}

function labelled(label: string, text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : [label === '' ? text : `${label} ${text}`];
}
