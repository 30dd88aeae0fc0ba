import type { OwnListed } from '../../../application/own/viewOwn';
import { jobStatusLabels } from '../../../presentation/jobs/statusLabels';
import { ownText } from '../../../presentation/own/ownText';
import type { EmptyStateParams, PageHeadingParams, WorkListParams } from '../../shared/partials';
import { urls } from '../../urls';

/** The view model of `views/pages/own/list.ejs`. */
export interface OwnListView {
  readonly heading: PageHeadingParams;
  readonly list: WorkListParams | null;
  readonly empty: EmptyStateParams | null;
}

/** The functies of the reader, or that there is none. */
export function ownListView(jobs: readonly OwnListed[]): OwnListView {
  return {
    heading: { heading: ownText.title, intro: jobs.length === 0 ? undefined : ownText.several.intro },
    list:
      jobs.length === 0
        ? null
        : {
            id: 'functies',
            heading: ownText.several.heading,
            items: jobs.map((job) => ({
              label: job.name,
              href: urls.mijnProfielVan(job.id),
              sub: job.department,
              status:
                job.copy !== null
                  ? jobStatusLabels[job.copy.status]
                  : { label: ownText.several.notYet, icon: 'hourglass', tone: 'gewoon' },
            })),
          },
    empty: jobs.length === 0 ? { heading: ownText.none.heading, text: ownText.none.text } : null,
  };
}
