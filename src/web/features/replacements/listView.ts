import type { ListedReplacement } from '../../../application/replacements/viewReplacements';
import type { ReplacementPhase } from '../../../domain/organisation/replacement';
import { replacementText } from '../../../presentation/replacements/replacementText';
import type { EmptyStateParams, PageHeadingParams } from '../../shared/partials';
import { urls } from '../../urls';

/** A replacement as a line of the page. */
export interface ReplacementRow {
  readonly who: string;
  readonly lines: readonly string[];
  /** The address that withdraws it; null when that cannot be done (any more, or by the reader). */
  readonly withdraw: string | null;
}

export interface ReplacementGroup {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly ReplacementRow[];
  /** Said instead of rows, or below them. */
  readonly note: string | null;
}

/** The view model of `views/pages/replacements/list.ejs`. */
export interface ReplacementListView {
  readonly heading: PageHeadingParams;
  readonly withdraw: string;
  readonly groups: readonly ReplacementGroup[];
  readonly empty: EmptyStateParams | null;
}

/** How many of those that are over are shown; the log has them all. */
const mostPast = 50;

/** All replacements: now, to come (what begins first comes first), and over. `all` has the last to begin first. */
export function replacementListView(all: readonly ListedReplacement[]): ReplacementListView {
  const { title, intro, add, empty, groups, none, withdraw } = replacementText;
  const action = { href: urls.vervangingNieuw(), label: add, icon: 'plus' } as const;
  const of = (phase: ReplacementPhase): readonly ListedReplacement[] =>
    all.filter((one) => one.phase === phase);
  const past = of('past');
  const rows = (those: readonly ListedReplacement[]): readonly ReplacementRow[] => those.map(row);
  const now = rows(of('now'));
  const coming = rows([...of('coming')].reverse());
  return {
    heading: { heading: title, intro, action: all.length === 0 ? undefined : action },
    withdraw,
    groups: [
      { id: 'nu', heading: groups.now, rows: now, note: now.length === 0 ? none.now : null },
      { id: 'straks', heading: groups.coming, rows: coming, note: coming.length === 0 ? none.coming : null },
      ...(past.length === 0
        ? []
        : [
            {
              id: 'voorbij',
              heading: groups.past,
              rows: rows(past.slice(0, mostPast)),
              note: past.length > mostPast ? replacementText.past(mostPast) : null,
            },
          ]),
    ],
    empty: all.length === 0 ? { ...empty, action: { href: action.href, label: add } } : null,
  };
}

function row(replacement: ListedReplacement): ReplacementRow {
  const { id, forName, byName, phase, works, aboutReader, withdrawnAt } = replacement;
  const { who, wasWho, days, withdrawn, idle, aboutYou } = replacementText;
  const past = phase === 'past';
  return {
    who: past ? wasWho(byName, forName) : who(byName, forName),
    lines: [
      days(replacement),
      ...(withdrawnAt === null ? [] : [withdrawn(withdrawnAt)]),
      ...(past || works ? [] : [idle]),
      ...(past || !aboutReader ? [] : [aboutYou]),
    ],
    withdraw: past || aboutReader ? null : urls.vervangingIntrekken(id),
  };
}
