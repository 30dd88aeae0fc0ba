import { samePerson } from '../../../domain/people/duplicates';
import type { WorkItem } from '../../../domain/work/workItem';
import type { Actor } from '../../../domain/workflow/actor';
import { decide } from '../../../domain/workflow/decide';
import { statusAllows } from '../../../domain/workflow/transitions';
import type { WorkReader } from '../workReader';

/**
 * A second grading that is asked of somebody; and for HR what has to be settled: what was handed in, and what nobody will hand in because
 * the second assessor left. It waits for who asked, and for all of HR when that person left.
 */
export async function secondWork(reader: WorkReader, actor: Actor): Promise<readonly WorkItem[]> {
  const { seconds, people } = reader.repositories;
  const open = await seconds.listOpen();
  if (open.length === 0) return [];
  const own = samePerson((await reader.chart()).duplicates, actor.accountId);
  const items: WorkItem[] = [];
  for (const second of open) {
    const job = await reader.job(second.jobId);
    if (job === undefined || !statusAllows('second.grade', job.status)) continue;
    const acted = await reader.actedOn(actor, job);
    const about = {
      jobId: job.id,
      jobName: job.name,
      aboutId: second.id,
      dueOn: null,
      onBehalfOf: null,
    };
    if (second.handedInAt === null && own.includes(second.assessorId)) {
      if (decide(actor, 'second.grade', acted) === 'allowed') {
        items.push({ ...about, kind: 'tweede-beoordelen', since: second.askedAt });
      }
      continue;
    }
    if (decide(actor, 'second.settle', acted) !== 'allowed') continue;
    const gone = (await people.find(second.assessorId))?.active !== true;
    if (second.handedInAt === null && !gone) continue;
    const asker = await people.find(second.askedBy);
    const askerStays = asker?.active === true && asker.roles.includes('hr');
    if (askerStays && !own.includes(second.askedBy)) continue;
    items.push({ ...about, kind: 'tweede-vergelijken', since: second.handedInAt ?? second.askedAt });
  }
  return items;
}
