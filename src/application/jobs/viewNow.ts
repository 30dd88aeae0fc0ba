import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import type { NowOfJob } from '../../domain/workflow/nowOfJob';
import { nearestLeaders } from '../../domain/workflow/ties';
import { onwardAction } from '../../domain/workflow/transitions';
import { whoMay } from '../../domain/workflow/whoMay';
import type { Repositories, UnitOfWork } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { allowedNow, jobsActedOn } from '../shared/authorise';

/** Where the reader is: on a page of a functie, of a copy, or of their own functie. */
export interface NowOf {
  readonly kind: 'functie' | 'exemplaar' | 'eigen';
  readonly id: string;
}

/** What is to be done now with a functie. Null when the reader may not know of it; then it is as if it did not exist. */
export function makeViewNow({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
  return (actor: Actor, { kind, id }: NowOf): Promise<NowOfJob | null> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const { jobs, signing } = repositories;
      const jobId = kind === 'exemplaar' ? (await signing.findCopy(id))?.jobId : id;
      const job = jobId === undefined ? undefined : await jobs.find(jobId);
      if (job === undefined) return null;
      const acted = (await jobsActedOn(repositories, actor))(job);
      if (kind === 'eigen' || decide(actor, 'job.view', acted) !== 'allowed')
        return asHolder(repositories, actor, job);
      return asStaff(repositories, job, allowedNow(actor, job, acted));
    });
}

async function asStaff(
  repositories: Repositories,
  job: Job,
  allowed: ReadonlySet<Action>,
): Promise<NowOfJob> {
  const { status } = job;
  const action = onwardAction(status);
  const who = action === null ? [] : whoMay(action);
  const byRole = (role: 'leidinggevende' | 'medewerker'): boolean =>
    who.some((one) => one.role === role && (one.condition !== 'invited-team' || job.leadersAnswer));
  return {
    reader: 'staff',
    status,
    action,
    yours: action !== null && allowed.has(action),
    hr: who.some(({ role }) => role === 'hr'),
    leaders: byRole('leidinggevende')
      ? await namesOf(repositories, nearestLeaders(await repositories.departments.chart(), job))
      : null,
    holders: byRole('medewerker') ? await waitingHolders(repositories, job) : null,
  };
}

/** The people whose copy waits for them. */
async function waitingHolders(
  { signing }: Pick<Repositories, 'signing'>,
  { id }: Job,
): Promise<readonly string[]> {
  return (await signing.copies(id))
    .filter(({ status }) => status === 'akkoord-getekend')
    .map(({ holderName }) => holderName);
}

async function namesOf(
  { people }: Pick<Repositories, 'people'>,
  ids: readonly string[],
): Promise<readonly string[]> {
  const found = await Promise.all(ids.map((id) => people.find(id)));
  return found.flatMap((person) => (person === undefined ? [] : [person.name]));
}

async function asHolder(repositories: Repositories, actor: Actor, job: Job): Promise<NowOfJob | null> {
  const own = await accountsOf(repositories, actor.accountId);
  const copies = (await repositories.signing.copies(job.id)).filter(({ holderId }) => own.includes(holderId));
  const holds = job.holderIds.some((id) => own.includes(id));
  if (decide(actor, 'own.view') !== 'allowed' || (!holds && copies.length === 0)) return null;
  const copy = copies[0];
  return { reader: 'holder', status: copy?.status ?? null, managerName: copy?.managerName ?? '' };
}
