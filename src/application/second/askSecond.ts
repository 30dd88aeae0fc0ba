import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { LeftOutBecause, SecondGrading } from '../../domain/second/second';
import type { Actor } from '../../domain/workflow/actor';
import { loadJobFile, type JobFile } from '../grading/jobFile';
import { tell } from '../messages/tell';
import type { Account, Clock, Ids, Repositories, UnitOfWork } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { authoriseOnJob } from '../shared/authorise';
import { by } from '../shared/by';

export interface SecondPorts {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * Asks a colleague of HR to grade the functie again without seeing the first answers. Refuses who answered a question already, who has the
 * functie, who asks and who is not active HR (`invalid`, field `wie`), and a functie that has a second assessor now (`wrong-status`).
 */
export function makeAskSecond({ unitOfWork, library, clock, ids }: SecondPorts) {
  return async (actor: Actor, jobId: string, assessorId: string): Promise<SecondGrading> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const file = await loadJobFile(repositories, library, actor, 'second.ask', jobId);
      authoriseOnJob(actor, 'second.ask', file.job, file.acted);
      const { candidates } = await assessorsFor(repositories, actor, file);
      refuseFaults(assessorId === '' ? [{ field: 'wie', problem: 'geen-keuze' }] : []);
      refuseFaults(
        candidates.some(({ id }) => id === assessorId) ? [] : [{ field: 'wie', problem: 'onbekende-keuze' }],
      );
      const second = { id: ids.newId(), jobId, assessorId, askedBy: actor.accountId, askedAt: at };
      if (!(await repositories.seconds.insert(second))) {
        refuse({ code: 'wrong-status', status: file.job.status, action: 'second.ask' });
      }
      await repositories.audit.append(
        { kind: 'tweede-beoordelaar-gevraagd', jobId, secondId: second.id, personId: assessorId },
        by(actor, at, file.acted),
      );
      await tell(
        repositories,
        { kind: 'tweede-gevraagd', to: [assessorId], from: actor.accountId, jobId, aboutId: second.id },
        at,
      );
      return { ...second, handedInAt: null, ended: null };
    });
  };
}

export interface Assessors {
  readonly candidates: readonly Account[];
  readonly leftOut: readonly { readonly account: Account; readonly because: LeftOutBecause }[];
}

/**
 * Who of HR can grade a functie blind, and who cannot and why: who answered, who has it, who asks and who graded it a second time before.
 * Each person once, by name.
 */
export async function assessorsFor(
  repositories: Pick<Repositories, 'people' | 'duplicates' | 'seconds'>,
  actor: Actor,
  { job, answers }: Pick<JobFile, 'job' | 'answers'>,
): Promise<Assessors> {
  const seconds = await repositories.seconds.listForJob(job.id);
  const out: readonly (readonly [LeftOutBecause, readonly string[]])[] = [
    ['heeft-de-functie', job.holderIds],
    ['vraagt', [actor.accountId]],
    ['antwoordde', answers.map(({ answeredBy }) => answeredBy)],
    [
      'beoordeelde-eerder',
      seconds.filter(({ handedInAt }) => handedInAt !== null).map(({ assessorId }) => assessorId),
    ],
  ];
  const reasons = new Map<string, LeftOutBecause>();
  for (const [because, ids] of out) {
    for (const id of new Set(ids)) {
      for (const same of await accountsOf(repositories, id)) {
        if (!reasons.has(same)) reasons.set(same, because);
      }
    }
  }
  const hr = (await repositories.people.list()).filter(({ active, roles }) => active && roles.includes('hr'));
  return {
    candidates: hr.filter(({ id }) => !reasons.has(id)),
    leftOut: hr.flatMap((account) => {
      const because = reasons.get(account.id);
      return because === undefined ? [] : [{ account, because }];
    }),
  };
}
