import type { RasterCatalog } from '../../../domain/catalog/catalog';
import type { Receipt } from '../../../domain/grading/advice';
import { choicesInOrder } from '../../../domain/grading/weighedAnswer';
import type { Explanation, TippingText } from '../../../presentation/advice/explainAdvice';
import { capitalise } from '../../../presentation/advice/labels';
import { adviceText } from '../../../presentation/level/advicePageText';
import type { TableCell, TableParams } from '../../shared/partials';
import { marksOfChoice } from './levelMarks';
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

/** Changes that change the level: the smallest step first, and of the changes of one question only the nearest. */
export function tippingView(
  raster: RasterCatalog,
  { advice }: Receipt,
  explanation: Explanation,
  linkOf: (id: string) => QuestionLink,
): TippingView {
  const provisional = advice.outcome !== advice.provisionalLevel;
  const changes = explanation.tipping;
  const ordered = [...changes].sort((one, other) => stepsOf(raster, one) - stepsOf(raster, other));
  const nearest = ordered.filter(
    ({ criterionId }, index) => ordered.findIndex((earlier) => earlier.criterionId === criterionId) === index,
  );
  const shown = nearest.slice(0, mostRows);
  const table = (id: string, caption: string, rows: readonly TippingText[]): TableParams => ({
    id,
    caption,
    captionHidden: true,
    head: [
      { text: text.columns.question },
      { text: text.columns.change },
      { text: provisional ? text.columns.provisional : text.columns.outcome },
    ],
    rows: rows.map((words) => rowOf(words, linkOf)),
  });
  const heading = provisional ? text.provisionalHeading : text.heading;
  return {
    heading,
    intro: shown.length === 0 ? text.none : provisional ? text.provisionalIntro : text.intro,
    table: shown.length === 0 ? null : table('doorslag-tabel', heading, shown),
    more: nearest.length > shown.length ? text.more(nearest.length - shown.length) : null,
    all:
      changes.length > shown.length
        ? {
            summary: text.all(changes.length),
            table: table('doorslag-alle', text.allCaption, changes),
          }
        : null,
    changesHeading: text.changes,
    changes: explanation.changes,
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
    { text: capitalise(words.newLevel) },
  ];
}
