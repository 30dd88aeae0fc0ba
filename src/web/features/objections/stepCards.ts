import type { ViewedObjection } from '../../../application/objection/viewObjection';
import {
  groundsOf,
  objectionGrounds,
  type ObjectionStep,
  type TakenStep,
} from '../../../domain/objection/objectionStep';
import {
  shownFields,
  objectionPageText,
  ownVerdicts,
  stepFields,
  stepNames,
} from '../../../presentation/objection/objectionPageText';
import { setTheLevelSentence } from '../../../presentation/objection/objectionText';
import { calendarDate, momentOf } from '../../../presentation/shared/dates';
import type { SummaryListParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { decisionHrefs } from './places';

type Row = SummaryListParams['rows'][number];

/** A step that was taken, with the words of who took it. */
export interface StepCard {
  readonly id: string;
  readonly heading: string;
  readonly meta: string;
  readonly lines: readonly string[];
  readonly summary: SummaryListParams;
  /** To the whole text and the sealed file; of a decision only. */
  readonly decision: { readonly page: Link; readonly pdf: Link } | null;
}

/** The steps that who looks may see, in their order. */
export function stepCards({ steps, names, part, ruling }: ViewedObjection): readonly StepCard[] {
  return steps.map((taken) => ({
    id: `stap-${String(taken.number)}`,
    heading: stepNames[taken.step.kind],
    meta: metaOf(taken, names),
    lines: linesOf(taken.step),
    summary: { rows: rowsOf(taken.step, part === 'medewerker') },
    decision:
      taken.step.kind === 'besloten' && part !== 'leidinggevende'
        ? decisionLinks(part, ruling.id, taken.number)
        : null,
  }));
}

function decisionLinks(
  part: 'medewerker' | 'hr',
  rulingId: string,
  number: number,
): NonNullable<StepCard['decision']> {
  const { page, pdf } = decisionHrefs(part, rulingId, number);
  return {
    page: { href: page, label: objectionPageText.decision.read },
    pdf: { href: pdf, label: objectionPageText.decision.pdf },
  };
}

/** Who took a step, and when. */
export function metaOf({ by, at }: TakenStep, names: ViewedObjection['names']): string {
  return objectionPageText.by(names.get(by) ?? objectionPageText.someone, momentOf(at));
}

function linesOf(step: ObjectionStep): readonly string[] {
  if ('way' in step && step.way === 'papier') return [shownFields.byLetter];
  return step.kind === 'besloten' && step.setTheLevel ? [setTheLevelSentence] : [];
}

/** What was filled in for a step. `isOwn`: said to who objects. */
export function rowsOf(step: ObjectionStep, isOwn: boolean): readonly Row[] {
  const text = shownFields;
  const verdicts = isOwn ? ownVerdicts : stepFields.verdicts;
  switch (step.kind) {
    case 'gesprek-gevraagd':
      return [row(text.words, step.words)];
    case 'ingetrokken':
      return filled(text.words, step.words);
    case 'gesprek-gevoerd':
      return [
        row(text.on, calendarDate(step.on)),
        row(text.outcome, stepFields.outcomes[step.outcome]),
        row(text.words, step.words),
      ];
    case 'bezwaar-gemaakt':
      return [
        row(text.received, calendarDate(step.receivedOn)),
        ...groundsOf(step).map((ground) => row(text.about[ground], step.grounds[ground] ?? '')),
        ...filled(text.wish, step.wish),
        ...(step.lateReason === null
          ? []
          : [row(text.late, step.lateReason === '' ? text.noReason : step.lateReason)]),
      ];
    case 'termijn-verlengd':
      return [row(text.until, calendarDate(step.until)), row(text.why, step.words)];
    case 'besloten':
      return [
        ...objectionGrounds.flatMap((ground) => {
          const verdict = step.verdicts[ground];
          return verdict === undefined ? [] : [row(text.verdict[ground], verdicts[verdict])];
        }),
        row(text.why, step.words),
        ...filled(text.advice, step.advisedBy),
      ];
    case 'extern-gemeld':
      return [row(text.where, step.where), row(text.on, calendarDate(step.on))];
    case 'extern-afgerond':
      return [
        row(text.on, calendarDate(step.on)),
        row(text.outsideVerdict, verdicts[step.verdict]),
        row(text.why, step.words),
      ];
  }
}

function row(key: string, value: string): Row {
  return { key, values: value.split(/\n+/) };
}

function filled(key: string, value: string): readonly Row[] {
  return value === '' ? [] : [row(key, value)];
}
