import { samePerson } from '../../../domain/people/duplicates';
import type { Actor } from '../../../domain/workflow/actor';
import { decide } from '../../../domain/workflow/decide';
import { copyActedOn } from '../../signing/loadCopy';
import type { WorkItem } from '../../../domain/work/workItem';
import type { WorkReader } from '../workReader';

/** Signatures with a pen that somebody else noted. */
export async function paperWork(reader: WorkReader, actor: Actor): Promise<readonly WorkItem[]> {
  const chart = await reader.chart();
  const own = samePerson(chart.duplicates, actor.accountId);
  const items: WorkItem[] = [];
  for (const note of await reader.paperNotes()) {
    const copy = (await reader.openCopies()).find(({ id }) => id === note.copyId);
    const job = copy === undefined ? undefined : await reader.job(copy.jobId);
    if (copy === undefined || job === undefined || own.includes(note.notedBy)) continue;
    if (decide(actor, 'sign.record', copyActedOn(actor, copy, job, chart)) !== 'allowed') continue;
    items.push({
      kind: 'papier',
      jobId: job.id,
      jobName: job.name,
      aboutId: copy.id,
      since: note.notedAt,
      dueOn: null,
      onBehalfOf: null,
    });
  }
  return items;
}
