import type { GradingCatalogs } from '../../../domain/grading/giveAdvice';
import type { Receipt } from '../../../domain/grading/advice';
import type { Explanation } from '../../../presentation/advice/explainAdvice';
import { adviceText } from '../../../presentation/level/advicePageText';
import { percent } from '../../../presentation/shared/numbers';
import type { StatusPillParams, TableParams } from '../../shared/partials';

/** The result areas of Key accountmanager; `views/pages/advice/areas.ejs` prints it. */
export interface AreasView {
  readonly heading: string;
  readonly intro: string;
  readonly table: TableParams;
  readonly reasonsHeading: string;
  /** What was written per area; only areas that are answered. */
  readonly reasons: readonly { readonly name: string; readonly text: string; readonly given: boolean }[];
}

const { areas: text } = adviceText;

/** The verdict and the share per area; null when no area is asked or answered. */
export function areasView(
  catalogs: GradingCatalogs,
  { advice, sheet }: Receipt,
  explanation: Explanation,
): AreasView | null {
  if (advice.areas.length === 0) return null;
  const numbers = new Map((catalogs.areas?.resultAreas ?? []).map(({ id }, index) => [id, index + 1]));
  const rows = advice.areas.flatMap((area, index) => {
    const words = explanation.areas[index];
    return words === undefined ? [] : [{ area, words }];
  });
  const pill = ({ open, carried }: (typeof advice.areas)[number], label: string): StatusPillParams => ({
    label,
    icon: open ? 'circle-dashed' : carried ? 'check' : 'x',
    tone: carried ? 'goed' : 'gewoon',
  });
  return {
    heading: text.heading,
    intro: text.intro,
    table: {
      id: 'gebieden-tabel',
      caption: text.caption,
      captionHidden: true,
      head: [
        { text: text.columns.area },
        { text: text.columns.answered, numeric: true },
        { text: text.columns.share, numeric: true },
        { text: text.columns.verdict },
      ],
      rows: rows.map(({ area, words }) => [
        {
          text: `${String(numbers.get(area.id) ?? '')}. ${words.name}`,
          header: true,
          sub: area.decides ? undefined : text.conditional,
        },
        { text: `${String(area.answered)} van ${String(area.total)}`, numeric: true },
        { text: area.share === null ? text.share : percent(area.share), numeric: true },
        { text: '', status: pill(area, words.verdict) },
      ]),
    },
    reasonsHeading: text.reasons,
    reasons: rows
      .filter(({ area }) => area.answered > 0)
      .map(({ area, words }) => {
        const given = sheet.areaReasons[area.id];
        return { name: words.name, text: given ?? text.noReason, given: given !== undefined };
      }),
  };
}
