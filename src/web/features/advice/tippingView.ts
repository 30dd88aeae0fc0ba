import type { RasterCatalog } from '../../../domain/catalog/catalog';
import type { Receipt } from '../../../domain/grading/advice';
import { isSpecialChoice } from '../../../domain/grading/sheet';
import { choicesInOrder } from '../../../domain/grading/weighedAnswer';
import type { Explanation, TippingText } from '../../../presentation/advice/explainAdvice';
import { capitalise } from '../../../presentation/advice/labels';
import { adviceText } from '../../../presentation/level/advicePageText';
import type { TableCell, TableParams } from '../../shared/partials';
import { marksOfChoice } from '../../shared/levelMarks';
import type { QuestionLink } from './questionLinks';

/** What would change the advice; `views/pages/advice/tipping.ejs` prints it. */
export interface TippingView {
  readonly heading: string;
  readonly intro: string;
  /** The most fragile questions; null when no single answer changes the level. */
  readonly table: TableParams | null;
  readonly more: string | null;
  /** Every change, when the table above does not show them all. */
  readonly all: { readonly summary: string; readonly table: TableParams } | null;
  readonly changesHeading: string;
  readonly changes: readonly string[];
}

const { tipping: text } = adviceText;
const mostRows = 5;

/**
 * Changes that change the level: the smallest step first, a step to lighter or heavier after a step to a statement, and of
 * the changes of one question only the nearest.
 */
export function tippingView(
  raster: RasterCatalog,
  { advice }: Receipt,
  explanation: Explanation,
  linkOf: (id: string) => QuestionLink,
): TippingView {
  const provisional = advice.outcome !== advice.provisionalLevel;
  const changes = explanation.tipping;
  const ordered = [...changes].sort(
    (one, other) =>
      stepsOf(raster, one) - stepsOf(raster, other) ||
      Number(isSpecialChoice(one.to)) - Number(isSpecialChoice(other.to)),
  );
  const nearest = ordered.filter(
    ({ criterionId }, index) => ordered.findIndex((earlier) => earlier.criterionId === criterionId) === index,
  );
  const shown = nearest.slice(0, mostRows);
  const newLevels = [...new Set(shown.map(({ newLevel }) => newLevel))];
  const [only] = newLevels.length === 1 ? newLevels : [];
  return {
    heading: shown.length === 0 ? text.noneHeading : provisional ? text.provisionalHeading : text.heading,
    intro: introOf(provisional, shown.length === 0, only),
    // Where every change leads to the same level, the introduction says so and the column is left out.
    table:
      shown.length === 0
        ? null
        : tableOf('doorslag-tabel', text.caption, shown, provisional, only === undefined, linkOf),
    more: nearest.length > shown.length ? text.more(nearest.length - shown.length) : null,
    all:
      changes.length > shown.length
        ? {
            summary: text.all(changes.length),
            table: tableOf('doorslag-alle', text.allCaption, changes, provisional, true, linkOf),
          }
        : null,
    changesHeading: text.changes,
    changes: explanation.changes,
  };
}

function introOf(provisional: boolean, none: boolean, only: string | undefined): string {
  if (none) return text.none;
  if (only !== undefined) return provisional ? text.provisionalTowards(only) : text.towards(only);
  return provisional ? text.provisionalIntro : text.intro;
}

function tableOf(
  id: string,
  caption: string,
  changes: readonly TippingText[],
  provisional: boolean,
  withOutcome: boolean,
  linkOf: (id: string) => QuestionLink,
): TableParams {
  const outcome = { text: provisional ? text.columns.provisional : text.columns.outcome };
  return {
    id,
    caption,
    captionHidden: true,
    head: [{ text: text.columns.question }, { text: text.columns.change }, ...(withOutcome ? [outcome] : [])],
    rows: changes.map((change) => [
      ...rowOf(change, linkOf),
      ...(withOutcome ? [{ text: capitalise(change.newLevel) }] : []),
    ]),
  };
}

/** How far a change goes along lighter, the options in order, heavier. */
function stepsOf(raster: RasterCatalog, { criterionId, from, to }: TippingText): number {
  const criterion = raster.criteria.find(({ id }) => id === criterionId);
  const order = criterion === undefined ? [] : choicesInOrder(criterion);
  return Math.abs(order.indexOf(to) - order.indexOf(from));
}

function rowOf(words: TippingText, linkOf: (id: string) => QuestionLink): readonly TableCell[] {
  const { label, href } = linkOf(words.criterionId);
  return [
    { text: label, href, sub: words.shortName, header: true },
    { text: '', change: { from: marksOfChoice(words.from), to: marksOfChoice(words.to) } },
  ];
}
