import { decide } from '../../../domain/workflow/decide';
import type { Action } from '../../../domain/workflow/actions';
import type { JobStatus } from '../../../domain/workflow/status';
import type { Actor } from '../../../domain/workflow/actor';
import type { Job } from '../../../domain/workflow/job';
import type { WorkItem, WorkKind } from '../../../domain/work/workItem';
import type { WorkReader } from '../workReader';

interface Step {
  readonly kind: WorkKind;
  /** Who may do this, is asked to. */
  readonly action: Action;
}

/** What a functie waits for until it is offered for signature. */
const steps: Partial<Record<JobStatus, Step>> = {
  concept: { kind: 'vragen', action: 'answer.save' },
  'in-gesprek': { kind: 'vragen', action: 'answer.save' },
  'klaar-voor-advies': { kind: 'advies-vragen', action: 'advice.request' },
  geadviseerd: { kind: 'niveau', action: 'level.set' },
  'niveau-bepaald': { kind: 'profiel', action: 'profile.edit' },
  'profiel-klaar': { kind: 'aanbieden', action: 'sign.offer' },
};

/** Describing and grading: questions, the advice, the level, the profile. */
export async function gradingWork(reader: WorkReader, actor: Actor): Promise<readonly WorkItem[]> {
  const items: WorkItem[] = [];
  for (const job of await reader.jobs()) {
    const step = steps[job.status];
    if (step === undefined || decide(actor, step.action) !== 'allowed') continue;
    const acted = await reader.actedOn(actor, job);
    if (decide(actor, step.action, acted) !== 'allowed') continue;
    const decision = (await reader.decisions()).get(job.id);
    items.push({
      kind: step.kind,
      jobId: job.id,
      jobName: job.name,
      aboutId: (step.kind === 'profiel' ? decision?.id : undefined) ?? job.id,
      since: await sinceOf(reader, actor, job, step.kind),
      dueOn: null,
      onBehalfOf: acted.job?.ties.leads === true ? acted.job.ties.onBehalfOf : null,
    });
  }
  return items;
}

/**
 * Since when a functie waits for this step. A manager is asked from the moment of the invitation on. Of steps that leave no moment
 * of their own it is the last change of the functie.
 */
async function sinceOf(reader: WorkReader, actor: Actor, job: Job, kind: WorkKind): Promise<string> {
  if (kind === 'profiel') return (await reader.decisions()).get(job.id)?.decidedAt ?? job.updatedAt;
  if (kind !== 'vragen') return job.updatedAt;
  if (actor.roles.includes('hr')) return job.createdAt;
  const asked = (await reader.events('leidinggevenden-gevraagd')).findLast(
    ({ event }) => event.kind === 'leidinggevenden-gevraagd' && event.jobId === job.id && event.asked,
  );
  return asked?.at ?? job.createdAt;
}
