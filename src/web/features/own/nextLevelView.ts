import { frozenCatalogs } from '../../../domain/grading/frozenCatalogs';
import { canWeigh } from '../../../domain/grading/weighedAnswer';
import type { FrozenContent } from '../../../domain/signing/frozenContent';
import { heaviestFirst } from '../../../presentation/advice/nameIn';
import { outcomeLabel } from '../../../presentation/advice/labels';
import { chosenStatement } from '../../../presentation/advice/reasons';
import { ownText } from '../../../presentation/own/ownText';
import type { ReasonsParams } from '../../shared/partials';

/** What the next level asks that this functie does not, from the texts that were frozen. */
export interface NextLevelView {
  readonly heading: string;
  readonly paragraph: string;
  readonly reasons: ReasonsParams | null;
  readonly more: { readonly summary: string; readonly reasons: ReasonsParams } | null;
}

const levels = ['A', 'B', 'C'] as const;
const nextOf = {
  A: 'B',
  B: 'C',
  C: null,
  'key-accountmanager': null,
  'junior-accountmanager': 'A',
  'commercieel-medewerker': 'A',
} as const;
const inSight = 4;

/** The criteria that weigh on which the answer is below the next level, the heaviest first. Null without a raster. */
export function nextLevelView(decision: FrozenContent['decision']): NextLevelView | null {
  const { raster } = frozenCatalogs(decision);
  const next = nextOf[decision.level];
  const text = ownText.next;
  if (raster === null) return null;
  if (next === null) {
    return { heading: text.highestHeading, paragraph: text.highest, reasons: null, more: null };
  }
  const counting = raster.criteria.filter((criterion) => canWeigh(criterion)).map(({ id }) => id);
  const items = heaviestFirst({ raster, areas: null }, counting).flatMap((id) => {
    const criterion = raster.criteria.find((one) => one.id === id);
    const choice = decision.receipt.sheet.answers[id]?.choice;
    const option = criterion?.options.find((one) => one.levels.includes(next));
    if (criterion === undefined || choice === undefined || option === undefined) return [];
    if (
      choice === 'nvt' ||
      reaches(criterion.options.find((one) => one.id === choice)?.levels, choice, next)
    ) {
      return [];
    }
    return [
      { levels: [next], heading: criterion.shortName, meta: chosenStatement(criterion, option.id).text },
    ];
  });
  const rest = items.slice(inSight);
  return {
    heading: text.heading(outcomeLabel(next)),
    paragraph: text.intro(outcomeLabel(next)),
    reasons: { items: items.slice(0, inSight) },
    more: rest.length === 0 ? null : { summary: text.more(rest.length), reasons: { items: rest } },
  };
}

/** Whether an answer is of this level already, or above it. */
function reaches(
  chosen: readonly (typeof levels)[number][] | undefined,
  choice: string,
  next: (typeof levels)[number],
): boolean {
  if (choice === 'zwaarder') return true;
  return (chosen ?? []).some((level) => levels.indexOf(level) >= levels.indexOf(next));
}
