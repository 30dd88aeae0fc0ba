import type { ListedJob } from '../../../application/jobs/listJobs';
import type { OwnReplacements } from '../../../application/replacements/viewReplacements';
import { workText } from '../../../presentation/jobs/jobMessages';
import { ownReplacementText } from '../../../presentation/replacements/replacementText';
import { jobStatusLabel, levelName } from '../../../presentation/jobs/statusLabels';
import {
  actionOf,
  nextAction,
  nextStepOf,
  progressText,
  workGroupHeadings,
  workGroupOf,
  workGroups,
  statusTiles,
  tileStatuses,
  type NextStep,
} from '../../../presentation/jobs/whatNow';
import { dayOf } from '../../../presentation/shared/dates';
import type { IconName } from '../../shared/icon';
import type {
  EmptyStateParams,
  MessageParams,
  PageHeadingParams,
  TilesParams,
  WorkListParams,
} from '../../shared/partials';
import { urls, withQuery } from '../../urls';

/** The view model of `views/pages/jobs/work.ejs`. */
export interface WorkView {
  readonly heading: PageHeadingParams;
  /** Who replaces the reader, and whom they replace; null when nobody does. */
  readonly replacement: MessageParams | null;
  readonly tiles: TilesParams | null;
  readonly order: string;
  readonly groups: readonly WorkListParams[];
  readonly empty: EmptyStateParams | null;
}

const tileIcons: Readonly<Record<(typeof tileStatuses)[number], IconName>> = {
  concept: 'clipboard-list',
  'klaar-voor-advies': 'list-checks',
  geadviseerd: 'scale',
  'niveau-bepaald': 'pencil',
};

/** Everything that waits for this person, in groups; what waits longest comes first. `jobs` has the last changed first. */
export function workView(jobs: readonly ListedJob[], own: OwnReplacements, mayCreate: boolean): WorkView {
  const waiting = [...jobs].reverse().flatMap((listed) => {
    const step = nextStepOf(listed.job.status);
    const theirs = step !== null && listed.allowed.has(actionOf(step));
    return theirs ? [{ listed, step, group: workGroupOf(step) }] : [];
  });
  const of = (group: (typeof workGroups)[number]) => waiting.filter((item) => item.group === group);
  return {
    heading: {
      heading: workText.title,
      intro: waiting.length === 0 ? workText.nothing : workText.tasks(waiting.length),
      action: mayCreate ? { href: urls.functieNieuw(), label: workText.newJob, icon: 'plus' } : undefined,
    },
    replacement: replacementMessage(own),
    tiles:
      waiting.length === 0
        ? null
        : {
            heading: workText.tiles,
            tiles: tileStatuses.map((status) => ({
              count: jobs.filter(({ job }) => job.status === status).length,
              label: statusTiles[status],
              href: withQuery(urls.functies(), { status }),
              icon: tileIcons[status],
            })),
          },
    order: workText.order,
    groups: workGroups
      .filter((group) => of(group).length > 0)
      .map((group) => ({
        id: `groep-${group}`,
        heading: workGroupHeadings[group],
        items: of(group).map(({ listed, step }) => workItem(listed, step)),
      })),
    empty: waiting.length === 0 ? emptyState(jobs.length, mayCreate) : null,
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

function workItem(listed: ListedJob, step: NextStep): WorkListParams['items'][number] {
  const { job, progress, level, onBehalfOf } = listed;
  const state = progress === null ? `${levelName(level)}.` : progressText(progress);
  return {
    label: `${nextAction(step)}: ${job.name}`,
    href: hrefOf(job.id, step),
    sub: onBehalfOf === null ? state : `${state} ${workText.onBehalf(onBehalfOf)}`,
    status: jobStatusLabel(job.status, progress?.started ?? true),
    when: dayOf(job.updatedAt),
  };
}

function hrefOf(jobId: string, step: NextStep): string {
  switch (step) {
    case 'vragen':
      return urls.functie(jobId);
    case 'advies-vragen':
      return urls.controleren(jobId);
    case 'niveau':
      return urls.advies(jobId);
    case 'profiel':
      return urls.profiel(jobId, 'gegevens');
    case 'aanbieden':
      return urls.tekenenAanbieden(jobId);
    case 'akkoord':
      return urls.tekenenAkkoord(jobId);
    case 'gezien':
      return urls.mijnProfielVan(jobId);
    case 'weigering':
      return urls.tekenen(jobId);
  }
}

function emptyState(jobCount: number, mayCreate: boolean): EmptyStateParams {
  const first = jobCount === 0 && mayCreate;
  const { heading, text, action } = first ? workText.empty : mayCreate ? workText.caughtUp : workText.waiting;
  const href = first ? urls.functieNieuw() : urls.functies();
  return { heading, text, action: { href, label: action } };
}
