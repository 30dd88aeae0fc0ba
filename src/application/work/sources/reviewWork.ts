import type { WorkItem } from '../../../domain/work/workItem';
import { versionsMark } from '../../../domain/catalogReview/versionSteps';
import type { Actor } from '../../../domain/workflow/actor';
import { decide } from '../../../domain/workflow/decide';
import type { WorkReader } from '../workReader';

/** Functies to look at again, because a newer version of a catalog is in force. */
export async function reviewWork(reader: WorkReader, actor: Actor): Promise<readonly WorkItem[]> {
  if (decide(actor, 'catalog.review') !== 'allowed') return [];
  const items: WorkItem[] = [];
  for (const { job, newer } of await reader.toReview()) {
    if (decide(actor, 'catalog.review', await reader.actedOn(actor, job)) !== 'allowed') continue;
    items.push({
      kind: 'nakijken',
      jobId: job.id,
      jobName: job.name,
      aboutId: `${job.id} ${versionsMark(newer.steps)}`,
      since: `${newer.since}T00:00:00.000Z`,
      dueOn: null,
      onBehalfOf: null,
    });
  }
  return items;
}
