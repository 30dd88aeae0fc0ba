import type { ShownSecond } from '../../../application/second/settleSecond';
import { choicesInOrder } from '../../../domain/grading/weighedAnswer';
import { taskAnswers } from '../../../domain/grading/sheet';
import type { GradingCatalogs } from '../../../domain/grading/giveAdvice';
import { longestReason } from '../../../domain/grading/storedAnswer';
import { mainCatalogOf } from '../../../domain/grading/walk';
import {
  questionKey,
  type AgreedAnswer,
  type Difference,
  type SideAnswer,
} from '../../../domain/second/second';
import { secondText, sideNames } from '../../../presentation/second/secondText';
import { describeChoice } from '../../../presentation/walk/describeAnswer';
import { questionName } from '../../../presentation/walk/questionNames';
import type {
  RadiosParams,
  SubmitRowParams,
  SummaryListParams,
  TextareaParams,
  Levels,
} from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** What one of the two found. */
export interface SideCard {
  readonly heading: string;
  readonly levels: Levels | null;
  readonly words: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly remarks: readonly string[];
}

/** One question on which the two differ, with both answers side by side. */
export interface DifferenceCard {
  readonly id: string;
  readonly heading: string;
  readonly sides: readonly SideCard[];
  readonly move: { readonly heading: string; readonly lines: readonly string[] } | null;
  readonly agreed: SummaryListParams | null;
  readonly form: {
    readonly action: string;
    readonly secondId: string;
    readonly choice: RadiosParams;
    readonly reason: TextareaParams;
    readonly submit: SubmitRowParams;
  } | null;
}

/** The names of the fields of one difference: `criterium.mandaat` becomes `keuze-criterium-mandaat`. */
export function fieldsOf(question: string): { readonly choice: string; readonly reason: string } {
  const name = question.replace('.', '-');
  return { choice: `keuze-${name}`, reason: `reden-${name}` };
}

export function differenceCard(
  catalogs: GradingCatalogs,
  jobId: string,
  shown: ShownSecond,
  difference: Difference,
  typed: Readonly<Record<string, string>> | null,
  worded: WordedFaults,
): DifferenceCard {
  const { second, agreed, names } = shown;
  const key = questionKey(difference);
  const answer = agreed.find((one) => questionKey(one) === key);
  const heading = questionName(catalogs, { kind: difference.kind, id: difference.questionId });
  const fields = fieldsOf(key);
  const open = second.ended === null && answer === undefined;
  return {
    id: `verschil-${key.replace('.', '-')}`,
    heading,
    sides: (['first', 'second'] as const).map((side) => sideCard(catalogs, side, difference[side])),
    move: open ? moveOf(shown, key) : null,
    agreed: open ? null : agreedFacts(catalogs, answer, names),
    form: open
      ? {
          action: urls.tweedeAfspraak(jobId, key),
          secondId: second.id,
          choice: {
            id: fields.choice,
            name: fields.choice,
            legend: secondText.agree.choice(heading),
            small: true,
            error: worded.of(fields.choice),
            options: choicesOf(catalogs, difference).map((value) => {
              const by = (['first', 'second'] as const).filter((side) => difference[side]?.value === value);
              return {
                value,
                label: wordsOf(catalogs, difference, value),
                hint: by.length === 0 ? undefined : secondText.agree.chosenBy(by),
                checked: typed?.[fields.choice] === value,
              };
            }),
          },
          reason: {
            id: fields.reason,
            name: fields.reason,
            label: secondText.agree.reason,
            hint: secondText.agree.reasonHint,
            value: typed?.[fields.reason] ?? '',
            rows: 3,
            limit: longestReason,
            error: worded.of(fields.reason),
          },
          submit: { submit: { label: secondText.agree.submit, secondary: true } },
        }
      : null,
  };
}

function sideCard(
  catalogs: GradingCatalogs,
  side: keyof typeof sideNames,
  answer: SideAnswer | null,
): SideCard {
  const { none, reason, evidence, doubt, noReason } = secondText.side;
  const described = answer === null ? null : describeChoice(catalogs, answer);
  return {
    heading: sideNames[side],
    levels: described?.levels ?? null,
    // The mark of lighter, heavier and `nvt` says the same in words.
    words:
      described === null ? none : saysItself(described.levels) ? '' : described.words.replaceAll('**', ''),
    facts:
      answer === null
        ? []
        : [
            { label: reason, text: answer.reason === '' ? noReason : answer.reason },
            ...(answer.evidence === '' ? [] : [{ label: evidence, text: answer.evidence }]),
          ],
    remarks: answer?.doubt === true ? [doubt] : [],
  };
}

function saysItself(levels: Levels | null): boolean {
  return levels?.[0] === 'lichter' || levels?.[0] === 'zwaarder' || levels?.[0] === 'nvt';
}

function moveOf({ moves, now }: ShownSecond, key: string): DifferenceCard['move'] {
  const move = moves.get(key);
  if (move === undefined) return null;
  const { heading, none, each } = secondText.move;
  const outcomes = (['first', 'second'] as const).flatMap((side) => {
    const outcome = move[side];
    return outcome === null ? [] : [{ side, outcome }];
  });
  return {
    heading,
    lines: outcomes.every(({ outcome }) => outcome === now)
      ? [none(now)]
      : outcomes.map(({ side, outcome }) => each(side, outcome)),
  };
}

function agreedFacts(
  catalogs: GradingCatalogs,
  answer: AgreedAnswer | undefined,
  names: ReadonlyMap<string, string>,
): SummaryListParams {
  const { label, why, by, nothing } = secondText.agreed;
  if (answer === undefined) return { rows: [{ key: label, values: [nothing] }] };
  return {
    rows: [
      { key: label, values: [wordsOf(catalogs, answer, answer.value)] },
      { key: why, values: [answer.reason, by(names.get(answer.by) ?? secondText.gone, answer.at)] },
    ],
  };
}

function wordsOf(
  catalogs: GradingCatalogs,
  { kind, questionId }: Pick<Difference, 'kind' | 'questionId'>,
  value: string,
): string {
  const described = describeChoice(catalogs, { kind, questionId, value });
  const letters = described?.levels?.filter((mark) => mark === 'A' || mark === 'B' || mark === 'C') ?? [];
  const words = described?.words.replaceAll('**', '') ?? value;
  return letters.length === 0 ? words : `${letters.join(', ')}: ${words}`;
}

/** What can be chosen for a question. */
function choicesOf(
  catalogs: GradingCatalogs,
  { kind, questionId }: Pick<Difference, 'kind' | 'questionId'>,
): readonly string[] {
  switch (kind) {
    case 'criterium': {
      const criterion = catalogs.raster?.criteria.find(({ id }) => id === questionId);
      return criterion === undefined ? [] : [...choicesInOrder(criterion), 'nvt'];
    }
    case 'poort': {
      const gate = mainCatalogOf(catalogs)?.gates.find(({ id }) => id === questionId);
      return gate?.values.map(({ id }) => id) ?? [];
    }
    case 'taak':
      return taskAnswers;
    default:
      return [];
  }
}
