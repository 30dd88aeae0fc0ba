import type { Response } from 'express';
import type { JobUseCases } from '../../../application/jobs/jobUseCases';
import { decide } from '../../../domain/workflow/decide';
import { filteredStatuses, filterStatuses } from '../../../presentation/jobs/statusLabels';
import { listText } from '../../../presentation/jobs/jobMessages';
import { renderPage } from '../../shared/renderPage';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { listView } from './listView';

export interface JobsDeps {
  readonly jobs: JobUseCases;
}

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

function mayCreate({ actor }: SignedInRequest): boolean {
  return decide(actor, 'job.create') === 'allowed';
}

/** The pages that list jobs. */
export function listHandlers({ jobs }: JobsDeps): { all: Handler } {
  return {
    async all(req, res) {
      const text = (queryValue(req, 'zoek') ?? '').trim();
      const status = filterStatuses.find((known) => known === queryValue(req, 'status'));
      const filter = { text, statuses: status === undefined ? [] : filteredStatuses(status) };
      const mayReview = decide(req.actor, 'catalog.review') === 'allowed';
      const found = await jobs.listJobs(req.actor, filter);
      const page = listView(found, text, status, mayCreate(req), mayReview);
      await renderPage(res, { view: 'jobs/list', title: listText.title, page });
    },
  };
}
