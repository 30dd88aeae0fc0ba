import type { ListedObjection } from '../../../application/objection/viewObjection';
import { objectionListText } from '../../../presentation/objection/objectionPageText';
import { stageNames } from '../../../presentation/objection/stageText';
import { momentOf } from '../../../presentation/shared/dates';
import type { EmptyStateParams, PageHeadingParams, WorkListParams } from '../../shared/partials';
import { urls } from '../../urls';

/** The view model of `views/pages/objections/list.ejs`. */
export interface ObjectionListView {
  readonly heading: PageHeadingParams;
  readonly lists: readonly WorkListParams[];
  readonly noneOpen: string | null;
  readonly empty: EmptyStateParams | null;
}

/** The objections, what is open first. */
export function objectionListView(all: readonly ListedObjection[]): ObjectionListView {
  const { title, intro, open, closed, noneOpen, empty } = objectionListText;
  const opened = all.filter(({ state }) => !state.closed);
  const over = all.filter(({ state }) => state.closed);
  return {
    heading: { heading: title, intro: all.length === 0 ? undefined : intro },
    lists: [
      ...(opened.length === 0 ? [] : [{ id: 'open', heading: open, items: opened.map(itemOf) }]),
      ...(over.length === 0 ? [] : [{ id: 'klaar', heading: closed, items: over.map(itemOf) }]),
    ],
    noneOpen: all.length > 0 && opened.length === 0 ? noneOpen : null,
    empty: all.length === 0 ? empty : null,
  };
}

function itemOf({ ruling, jobName, state, lastAt }: ListedObjection): WorkListParams['items'][number] {
  const { due, overdue, last, item } = objectionListText;
  return {
    label: item(ruling.holderName, jobName),
    href: urls.bezwaar(ruling.id),
    sub: last(momentOf(lastAt)),
    status: {
      label: stageNames[state.stage],
      icon: state.overdue ? 'triangle-alert' : state.closed ? 'circle' : 'hourglass',
      tone: state.overdue ? 'let' : state.closed ? 'gewoon' : 'info',
    },
    when: state.dueOn === null ? undefined : state.overdue ? overdue(state.dueOn) : due(state.dueOn),
    urgent: state.overdue,
  };
}
