import type { Actor } from '../../../domain/workflow/actor';
import { decide } from '../../../domain/workflow/decide';
import { copyActedOn } from '../../signing/loadCopy';
import type { WorkItem } from '../../../domain/work/workItem';
import type { WorkReader } from '../workReader';

/** Copies that are established, while the medewerker has no decision (indelingsbesluit) that counts. */
export async function rulingWork(reader: WorkReader, actor: Actor): Promise<readonly WorkItem[]> {
  const chart = await reader.chart();
  const items: WorkItem[] = [];
  for (const { copy, since } of await reader.awaitedRulings()) {
    const job = await reader.job(copy.jobId);
    if (job === undefined) continue;
    if (decide(actor, 'ruling.give', copyActedOn(actor, copy, job, chart)) !== 'allowed') continue;
    items.push({
      kind: 'indelingsbesluit',
      jobId: job.id,
      jobName: job.name,
      aboutId: copy.id,
      since,
      dueOn: null,
      onBehalfOf: null,
    });
  }
  return items;
}
