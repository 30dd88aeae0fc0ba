import type { ListedJob } from '../../../application/jobs/listJobs';
import { listText } from '../../../presentation/jobs/jobMessages';
import { reviewText } from '../../../presentation/catalogReview/reviewText';
import { workText } from '../../../presentation/work/workText';
import {
  filterLabel,
  filterStatuses,
  jobStatusLabel,
  levelName,
} from '../../../presentation/jobs/statusLabels';
import { progressText } from '../../../presentation/jobs/whatNow';
import { dayOf } from '../../../presentation/shared/dates';
import type {
  EmptyStateParams,
  FieldParams,
  PageHeadingParams,
  SelectParams,
  WorkListParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';

/** The view model of `views/pages/jobs/list.ejs`. */
export interface ListView {
  readonly heading: PageHeadingParams;
  readonly filter: {
    readonly action: string;
    readonly search: FieldParams;
    readonly status: SelectParams;
    readonly submit: string;
    readonly clear: Link | null;
  } | null;
  readonly list: WorkListParams | null;
  readonly empty: EmptyStateParams | null;
  /** Other lists of functies. */
  readonly more: readonly Link[];
}

type FilterStatus = (typeof filterStatuses)[number];

/** All jobs that pass the filter. */
export function listView(
  jobs: readonly ListedJob[],
  text: string,
  status: FilterStatus | undefined,
  mayCreate: boolean,
  mayReview: boolean,
): ListView {
  const filtered = text !== '' || status !== undefined;
  const nothingYet = jobs.length === 0 && !filtered;
  return {
    heading: {
      heading: listText.title,
      intro: jobs.length === 0 ? undefined : listText.dates,
      action: mayCreate ? { href: urls.functieNieuw(), label: workText.newJob, icon: 'plus' } : undefined,
    },
    filter: nothingYet
      ? null
      : {
          action: urls.functies(),
          search: { id: 'zoek', name: 'zoek', label: listText.search, value: text, type: 'search' },
          status: {
            id: 'status',
            name: 'status',
            label: listText.status,
            options: [
              { value: '', label: listText.allStatuses, selected: status === undefined },
              ...filterStatuses.map((known) => ({
                value: known,
                label: filterLabel(known),
                selected: known === status,
              })),
            ],
          },
          submit: listText.filter,
          clear: filtered ? { href: urls.functies(), label: listText.clear } : null,
        },
    list:
      jobs.length === 0
        ? null
        : { id: 'functies', heading: listText.found(jobs.length), items: jobs.map(listItem) },
    empty: jobs.length > 0 ? null : emptyState(nothingYet, mayCreate),
    more: mayReview && !nothingYet ? [{ href: urls.nakijken(), label: reviewText.link }] : [],
  };
}

function listItem({ job, progress, level }: ListedJob): WorkListParams['items'][number] {
  const facts = [job.department, job.jobNumber].filter((fact) => fact !== '');
  const state = progress === null ? levelName(level) : progressText(progress);
  return {
    label: job.name,
    href: urls.functie(job.id),
    sub: [...facts, state].join(' · '),
    status: jobStatusLabel(job.status, progress?.started ?? true),
    when: dayOf(job.updatedAt),
  };
}

function emptyState(nothingYet: boolean, mayCreate: boolean): EmptyStateParams {
  if (nothingYet && !mayCreate) return listText.nothingForYou;
  const { heading, text, action } = nothingYet ? workText.empty : listText.none;
  return {
    heading,
    text,
    action: { href: nothingYet ? urls.functieNieuw() : urls.functies(), label: action },
  };
}
