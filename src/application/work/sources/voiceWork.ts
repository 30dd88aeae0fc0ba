import { samePerson } from '../../../domain/people/duplicates';
import type { WorkItem } from '../../../domain/work/workItem';
import type { Actor } from '../../../domain/workflow/actor';
import { decide } from '../../../domain/workflow/decide';
import type { WorkReader } from '../workReader';

/** Views that are asked of somebody, and for HR the rounds in which all who can have answered. */
export async function voiceWork(reader: WorkReader, actor: Actor): Promise<readonly WorkItem[]> {
  const { voices, people } = reader.repositories;
  const own = samePerson((await reader.chart()).duplicates, actor.accountId);
  const items: WorkItem[] = [];
  for (const job of await reader.jobs()) {
    if (job.status !== 'in-gesprek') continue;
    const round = await voices.openRound(job.id);
    if (round === undefined) continue;
    const views = await voices.views(round.id);
    const about = { jobId: job.id, jobName: job.name, aboutId: round.id, onBehalfOf: null };
    const asked = round.asked.find(({ accountId }) => own.includes(accountId));
    if (asked !== undefined && !views.some(({ accountId }) => accountId === asked.accountId)) {
      items.push({ ...about, kind: 'zienswijze', since: round.openedAt, dueOn: round.dueOn });
    }
    if (decide(actor, 'voice.decide', await reader.actedOn(actor, job)) !== 'allowed') continue;
    let waiting = false;
    for (const { accountId } of round.asked) {
      const answered = views.some((view) => view.accountId === accountId);
      if (!answered && (await people.find(accountId))?.active === true) waiting = true;
    }
    const late = round.dueOn !== null && round.dueOn < reader.today;
    if (waiting && !late) continue;
    const last =
      views
        .map(({ givenAt }) => givenAt)
        .sort()
        .at(-1) ?? round.openedAt;
    items.push({ ...about, kind: 'zienswijzen-sluiten', since: last, dueOn: null });
  }
  return items;
}
