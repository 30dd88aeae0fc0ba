import type { OwnReplacements } from '../../../application/replacements/viewReplacements';
import type { Work } from '../../../application/work/viewWork';
import { workKinds, type WorkKind } from '../../../domain/work/workItem';
import { ownReplacementText } from '../../../presentation/replacements/replacementText';
import { workText, workWords } from '../../../presentation/work/workText';
import type { IconName } from '../../shared/icon';
import type {
  EmptyStateParams,
  MessageParams,
  PageHeadingParams,
  TilesParams,
  WorkListParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { workRow } from '../../shared/workRow';
import { urls, withQuery } from '../../urls';

/** The view model of `views/pages/work/work.ejs`. */
export interface WorkView {
  readonly heading: PageHeadingParams;
  /** Who replaces the reader, and whom they replace; null when nobody does. */
  readonly replacement: MessageParams | null;
  readonly news: MessageParams | null;
  readonly tiles: TilesParams | null;
  readonly order: string;
  readonly list: WorkListParams | null;
  /** Given when only one kind is shown. */
  readonly all: Link | null;
  readonly empty: EmptyStateParams | null;
  readonly pages: {
    readonly label: string;
    readonly previous: Link | null;
    readonly next: Link | null;
  } | null;
}

/** What of the list is asked for. */
export interface WorkQuestion {
  readonly kind: WorkKind | null;
  /** From 1. */
  readonly page: number;
}

/** What the page needs beside the work itself. */
export interface WorkContext {
  readonly own: OwnReplacements;
  readonly news: MessageParams | null;
  readonly mayCreate: boolean;
  /** Whether the reader has a list of functies. */
  readonly mayList: boolean;
}

const perPage = 25;
const icons: Readonly<Record<WorkKind, IconName>> = {
  vragen: 'clipboard-list',
  zienswijze: 'users',
  'zienswijzen-sluiten': 'users',
  'tweede-beoordelen': 'scale',
  'tweede-vergelijken': 'users',
  'advies-vragen': 'list-checks',
  niveau: 'scale',
  profiel: 'pencil',
  aanbieden: 'file-text',
  akkoord: 'pen-line',
  gezien: 'pen-line',
  weigering: 'pen-off',
  papier: 'badge-check',
  'bezwaar-gesprek': 'users',
  'bezwaar-besluit': 'scale',
  indelingsbesluit: 'scale',
  nakijken: 'list-checks',
  herziening: 'hourglass',
  aanleiding: 'circle-alert',
  mails: 'circle-alert',
};

/** Everything that waits for the reader, the longest waiting first. */
export function workView(
  { today, items, jobCount }: Work,
  { kind, page }: WorkQuestion,
  { own, news, mayCreate, mayList }: WorkContext,
): WorkView {
  const shown = kind === null ? items : items.filter((item) => item.kind === kind);
  const pages = Math.max(1, Math.ceil(shown.length / perPage));
  const at = Math.min(Math.max(1, page), pages);
  const kinds = workKinds.filter((one) => items.some((item) => item.kind === one));
  return {
    heading: {
      heading: workText.title,
      intro: items.length === 0 ? workText.nothing : workText.tasks(items.length),
      action: mayCreate ? { href: urls.functieNieuw(), label: workText.newJob, icon: 'plus' } : undefined,
    },
    replacement: replacementMessage(own),
    news,
    tiles:
      kinds.length < 2
        ? null
        : {
            heading: workText.tiles,
            tiles: kinds.map((one) => ({
              count: items.filter((item) => item.kind === one).length,
              label: workWords[one].tile,
              href: withQuery(urls.werkvoorraad(), { soort: one }),
              icon: icons[one],
            })),
          },
    order: workText.order,
    list:
      shown.length === 0
        ? null
        : {
            id: 'taken',
            heading: kind === null ? workText.list : `${workText.list}: ${workWords[kind].tile}`,
            items: shown.slice((at - 1) * perPage, at * perPage).map((item) => workRow(item, today)),
          },
    all: kind === null ? null : { href: urls.werkvoorraad(), label: workText.all },
    empty: shown.length === 0 ? emptyState(jobCount, mayCreate, mayList) : null,
    pages: pages === 1 ? null : pagesOf(at, pages, kind),
  };
}

function replacementMessage({ replacedBy, replaces }: OwnReplacements): MessageParams | null {
  const paragraphs = [
    ...replacedBy.map((one) => ownReplacementText.replacedBy(one.name, one)),
    ...replaces.map((one) => ownReplacementText.replaces(one.name, one)),
  ];
  return paragraphs.length === 0
    ? null
    : { id: 'vervanging', tone: 'info', heading: ownReplacementText.heading, paragraphs };
}

function pagesOf(at: number, pages: number, kind: WorkKind | null): WorkView['pages'] {
  const link = (to: number, label: string): Link | null =>
    to < 1 || to > pages
      ? null
      : {
          href: withQuery(urls.werkvoorraad(), {
            soort: kind ?? '',
            pagina: to === 1 ? '' : String(to),
          }),
          label,
        };
  return {
    label: workText.pages,
    previous: link(at - 1, workText.previous),
    next: link(at + 1, workText.next),
  };
}

function emptyState(jobCount: number, mayCreate: boolean, mayList: boolean): EmptyStateParams {
  const first = jobCount === 0 && mayCreate;
  const { heading, text, action } = first ? workText.empty : mayCreate ? workText.caughtUp : workText.waiting;
  const href = first ? urls.functieNieuw() : urls.functies();
  return { heading, text, action: first || mayList ? { href, label: action } : undefined };
}
