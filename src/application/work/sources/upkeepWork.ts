import type { WorkItem } from '../../../domain/work/workItem';
import type { Actor } from '../../../domain/workflow/actor';
import { decide } from '../../../domain/workflow/decide';
import type { WorkReader } from '../workReader';

/** Upkeep, for HR: gradings whose day of review is there, and triggers that nobody answered. Never about the own functie. */
export async function upkeepWork(reader: WorkReader, actor: Actor): Promise<readonly WorkItem[]> {
  if (decide(actor, 'upkeep.handle') !== 'allowed') return [];
  const items: WorkItem[] = [];
  const reviews = await reader.reviews();
  const triggers = await reader.openTriggers();
  for (const job of await reader.jobs()) {
    const { state, day } = reviews.get(job.id) ?? { state: 'niet-nodig', day: null };
    const open = job.status === 'gearchiveerd' ? [] : triggers.filter(({ jobId }) => jobId === job.id);
    const due = state === 'over-tijd' && day !== null;
    if (!due && open.length === 0) continue;
    if (decide(actor, 'upkeep.handle', await reader.actedOn(actor, job)) !== 'allowed') continue;
    const base = { jobId: job.id, jobName: job.name, onBehalfOf: null };
    if (due) {
      items.push({
        ...base,
        kind: 'herziening',
        aboutId: `${job.id} ${day}`,
        since: `${day}T00:00:00.000Z`,
        dueOn: day,
      });
    }
    for (const { id, at } of open) {
      items.push({ ...base, kind: 'aanleiding', aboutId: id, since: at, dueOn: null });
    }
  }
  return items;
}
