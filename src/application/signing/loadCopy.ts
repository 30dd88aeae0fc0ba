import { copyActs, copyAllows, type Copy, type CopyAct } from '../../domain/signing/copy';
import { refuse } from '../../domain/shared/failure';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import { decide, type ActedOn } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { tiesTo } from '../../domain/workflow/ties';
import type { Repositories, StoredRecord } from '../ports';
import { authorise } from '../shared/authorise';

/** A copy with what was done with it, as the one who looks stands to it. */
export interface LoadedCopy {
  readonly copy: Copy;
  readonly job: Job;
  readonly acted: ActedOn;
  /** In the order of the acts. */
  readonly records: readonly StoredRecord[];
  /** What this person may do with it now. */
  readonly acts: readonly CopyAct[];
}

/** Which right each act asks. */
export const actionOf: Readonly<Record<CopyAct, Action>> = {
  akkoord: 'sign.agree',
  'akkoord-geweigerd': 'sign.agree',
  gezien: 'sign.seen',
  'gezien-geweigerd': 'sign.seen',
  'ontvangst-vastgelegd': 'sign.record',
  'papier-akkoord': 'sign.record',
  'papier-gezien': 'sign.record',
};

/**
 * Loads a copy, or stops as not found when it is unknown or not the actor's. For the policy a copy is the functie of the
 * one whose copy it is, as far as that copy is.
 */
export async function loadCopy(
  repositories: Repositories,
  actor: Actor,
  action: Action,
  copyId: string,
): Promise<LoadedCopy> {
  const copy = (await repositories.signing.findCopy(copyId)) ?? refuse({ code: 'not-found', what: 'copy' });
  return standTo(repositories, actor, copy, action);
}

/** The same of a copy that was found already. */
export async function standTo(
  repositories: Repositories,
  actor: Actor,
  copy: Copy,
  action: Action,
): Promise<LoadedCopy> {
  const job = (await repositories.jobs.find(copy.jobId)) ?? refuse({ code: 'not-found', what: 'job' });
  const acted = copyActedOn(actor, copy, job, await repositories.departments.chart());
  authorise(actor, action, acted);
  const records = await repositories.signing.records(copy.id);
  const done = records.map(({ record }) => record.act);
  const acts = copyActs.filter(
    (act) => decide(actor, actionOf[act], acted) === 'allowed' && copyAllows(act, copy.status, done),
  );
  return { copy, job, acted, records, acts };
}

/** A copy as the policy sees it. */
export function copyActedOn(
  actor: Actor,
  copy: Pick<Copy, 'status' | 'holderId'>,
  job: Pick<Job, 'organisationId' | 'departmentId'>,
  chart: Parameters<typeof tiesTo>[2],
): ActedOn {
  return {
    organisationId: job.organisationId,
    job: {
      status: copy.status,
      leadersAnswer: false,
      ties: tiesTo(actor, { departmentId: job.departmentId, holderIds: [copy.holderId] }, chart),
    },
  };
}
