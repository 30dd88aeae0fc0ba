import type { JobFile } from '../../../application/grading/jobFile';
import type { WalkPage } from '../../../domain/grading/walk';
import type { Job } from '../../../domain/workflow/job';
import { urls } from '../../urls';

/** What the pages with questions are made from: the answers of the functie, or those of one second assessor. */
export type WalkFile = Pick<JobFile, 'catalogs' | 'answers' | 'sheet' | 'pages' | 'house'> & {
  readonly job: Pick<Job, 'id' | 'name' | 'department'>;
};

/** Where the pages of a walk are, and the pages before and after them. */
export interface WalkWays {
  readonly page: (jobId: string, page: WalkPage) => string;
  readonly tasks: (jobId: string) => string;
  readonly check: (jobId: string) => string;
}

/** The address of a page of the walk of a functie. */
export function urlOfPage(jobId: string, page: WalkPage): string {
  switch (page.kind) {
    case 'poort':
      return urls.poort(jobId);
    case 'vraag':
      return urls.vraag(jobId, page.number ?? 0);
    case 'gelijk':
      return urls.gelijk(jobId);
    case 'competenties':
      return urls.competenties(jobId);
    case 'gebied':
      return urls.gebied(jobId, page.subjectId);
    case 'omstandigheden':
      return urls.omstandigheden(jobId);
  }
}

/** The walk of a functie itself. */
export const walkWays: WalkWays = { page: urlOfPage, tasks: urls.functie, check: urls.controleren };
