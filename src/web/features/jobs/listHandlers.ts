import type { Response } from 'express';
import type { JobUseCases } from '../../../application/jobs/jobUseCases';
import type { ReplacementUseCases } from '../../../application/replacements/replacementUseCases';
import { decide } from '../../../domain/workflow/decide';
import { filteredStatuses, filterStatuses } from '../../../presentation/jobs/statusLabels';
import { listText, workText } from '../../../presentation/jobs/jobMessages';
import { renderPage } from '../../shared/renderPage';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { listView } from './listView';
import { workView } from './workView';

export interface JobsDeps {
  readonly jobs: JobUseCases;
  readonly replacements: Pick<ReplacementUseCases, 'viewOwnReplacements'>;
}

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

function mayCreate({ actor }: SignedInRequest): boolean {
  return decide(actor, 'job.create') === 'allowed';
}

/** The pages that list jobs. */
export function listHandlers({ jobs, replacements }: JobsDeps): { work: Handler; all: Handler } {
  return {
    async work(req, res) {
      const own = await replacements.viewOwnReplacements(req.actor);
      const page = workView(await jobs.listJobs(req.actor), own, mayCreate(req));
      await renderPage(res, { view: 'jobs/work', title: workText.title, page });
    },

    async all(req, res) {
      const text = (queryValue(req, 'zoek') ?? '').trim();
      const status = filterStatuses.find((known) => known === queryValue(req, 'status'));
      const filter = { text, statuses: status === undefined ? [] : filteredStatuses(status) };
      const page = listView(await jobs.listJobs(req.actor, filter), text, status, mayCreate(req));
      await renderPage(res, { view: 'jobs/list', title: listText.title, page });
    },
  };
}
