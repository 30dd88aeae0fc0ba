import type { Procedure } from '../../domain/upkeep/procedure';
import type { Job } from '../../domain/workflow/job';
import { tell } from '../messages/tell';
import { leadersToTell } from '../messages/whomToTell';
import type { Repositories } from '../ports';

/** Tells who has the functie and who leads it that it is being graded anew. Why stands on no message: that is between them and HR. */
export async function tellProcedure(
  repositories: Repositories,
  job: Job,
  { id, by, at }: Procedure,
): Promise<void> {
  const to = [...job.holderIds, ...(await leadersToTell(repositories, job, at))];
  await tell(
    repositories,
    { kind: 'nieuwe-indeling-begonnen', to, from: by, jobId: job.id, aboutId: id },
    at,
  );
}
