import { samePerson } from '../../../domain/people/duplicates';
import { copyAllows, type Copy } from '../../../domain/signing/copy';
import type { Actor } from '../../../domain/workflow/actor';
import { decide } from '../../../domain/workflow/decide';
import { copyActedOn } from '../../signing/loadCopy';
import type { WorkItem } from '../../../domain/work/workItem';
import type { WorkReader } from '../workReader';

/** Signing: copies to sign as manager (once for each offering) or as medewerker, and refusals that HR has to follow up. */
export async function signingWork(reader: WorkReader, actor: Actor): Promise<readonly WorkItem[]> {
  const chart = await reader.chart();
  const own = samePerson(chart.duplicates, actor.accountId);
  const items = new Map<string, WorkItem>();
  for (const copy of await reader.openCopies()) {
    const job = await reader.job(copy.jobId);
    if (job === undefined) continue;
    const acted = copyActedOn(actor, copy, job, chart);
    const base = { jobId: job.id, jobName: job.name, dueOn: null, onBehalfOf: null };
    if (copyAllows('akkoord', copy.status, []) && decide(actor, 'sign.agree', acted) === 'allowed') {
      items.set(`akkoord ${copy.offeringId}`, {
        ...base,
        kind: 'akkoord',
        aboutId: copy.offeringId,
        since: copy.frozenAt,
        onBehalfOf: acted.job?.ties.onBehalfOf ?? null,
      });
    }
    if (isAskedOfHolder(copy, own) && decide(actor, 'sign.seen', acted) === 'allowed') {
      const since = (await reader.lastAct(copy.id)) ?? copy.frozenAt;
      items.set(`gezien ${copy.id}`, { ...base, kind: 'gezien', aboutId: copy.id, since });
    }
    if (copy.status === 'geweigerd' && decide(actor, 'sign.withdraw', acted) === 'allowed') {
      const since = (await reader.lastAct(copy.id)) ?? copy.frozenAt;
      items.set(`weigering ${copy.id}`, { ...base, kind: 'weigering', aboutId: copy.id, since });
    }
  }
  return [...items.values()];
}

/** After a refusal nothing is asked of the medewerker any more, although signing is still possible. */
function isAskedOfHolder({ status, onPaper, holderId }: Copy, own: readonly string[]): boolean {
  // What was signed with a pen is signed with a pen further on.
  return status === 'akkoord-getekend' && !onPaper && own.includes(holderId);
}
