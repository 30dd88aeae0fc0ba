import type { Timeline } from '../../../application/timeline/viewTimeline';
import { momentOf } from '../../../presentation/shared/dates';
import { timelineText, toldEvent } from '../../../presentation/timeline/timelineText';
import { eventIcon } from '../../shared/eventIcon';
import type { EmptyStateParams, PageHeadingParams, TimelineParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { withQuery } from '../../urls';

/** The view model of `views/pages/timeline/timeline.ejs`. */
export interface TimelineView {
  readonly heading: PageHeadingParams;
  readonly list: { readonly heading: string; readonly timeline: TimelineParams } | null;
  readonly empty: EmptyStateParams | null;
  readonly pages: {
    readonly label: string;
    readonly newer: Link | null;
    readonly older: Link | null;
  } | null;
}

/** What the page is about. */
export interface TimelinePage {
  readonly heading: PageHeadingParams;
  /** Everything is about one functie, which then needs no name. */
  readonly isOneJob: boolean;
  readonly url: string;
  /** From 1. */
  readonly page: number;
}

const perPage = 50;

/** What happened, the last first. */
export function timelineView(
  { entries, names }: Timeline,
  { heading, isOneJob, url, page }: TimelinePage,
): TimelineView {
  const pages = Math.max(1, Math.ceil(entries.length / perPage));
  const at = Math.min(Math.max(1, page), pages);
  const link = (to: number, label: string): Link | null =>
    to < 1 || to > pages ? null : { href: withQuery(url, { pagina: to === 1 ? '' : String(to) }), label };
  return {
    heading,
    list:
      entries.length === 0
        ? null
        : {
            heading: timelineText.heading,
            timeline: {
              items: entries.slice((at - 1) * perPage, at * perPage).map((entry) => {
                const { who, did, words } = toldEvent(entry, names, isOneJob);
                return {
                  strong: who,
                  text: did,
                  words,
                  meta: momentOf(entry.at),
                  at: entry.at,
                  icon: eventIcon(entry.event.kind),
                  done: true,
                };
              }),
            },
          },
    empty: entries.length === 0 ? { heading: timelineText.none.heading, text: timelineText.none.text } : null,
    pages:
      pages === 1
        ? null
        : {
            label: timelineText.pages,
            newer: link(at - 1, timelineText.newer),
            older: link(at + 1, timelineText.older),
          },
  };
}
