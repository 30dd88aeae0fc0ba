import { decide } from '../../../domain/workflow/decide';
import type { Actor } from '../../../domain/workflow/actor';
import { copyActedOn } from '../../signing/loadCopy';
import type { WorkItem } from '../../../domain/work/workItem';
import type { WorkReader } from '../workReader';

/** Objections: talks that were asked, for who leads, and objections to decide on, for HR; each with its last day. */
export async function objectionWork(reader: WorkReader, actor: Actor): Promise<readonly WorkItem[]> {
  const chart = await reader.chart();
  const items: WorkItem[] = [];
  for (const { ruling, copy, state, lastAt } of await reader.openObjections()) {
    const job = await reader.job(ruling.jobId);
    if (job === undefined) continue;
    const acted = copyActedOn(actor, copy, job, chart);
    const base = { jobId: job.id, jobName: job.name, aboutId: ruling.id, since: lastAt, dueOn: state.dueOn };
    if (state.stage === 'gesprek' && decide(actor, 'objection.talk', acted) === 'allowed') {
      items.push({ ...base, kind: 'bezwaar-gesprek', onBehalfOf: acted.job?.ties.onBehalfOf ?? null });
    }
    if (state.stage === 'bezwaar' && decide(actor, 'objection.handle', acted) === 'allowed') {
      items.push({ ...base, kind: 'bezwaar-besluit', onBehalfOf: null });
    }
  }
  return items;
}
