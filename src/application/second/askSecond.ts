import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { SecondGrading } from '../../domain/second/second';
import type { Actor } from '../../domain/workflow/actor';
import { loadJobFile, type JobFile } from '../grading/jobFile';
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
      const candidates = await assessorsFor(repositories, actor, file);
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
      return { ...second, handedInAt: null, ended: null };
    });
  };
}

/** Who of HR can grade a functie blind: nobody who answered, who has it, or who asks; each person once, by name. */
export async function assessorsFor(
  repositories: Pick<Repositories, 'people' | 'duplicates'>,
  actor: Actor,
  { job, answers }: Pick<JobFile, 'job' | 'answers'>,
): Promise<readonly Account[]> {
  const out = [actor.accountId, ...job.holderIds, ...answers.map(({ answeredBy }) => answeredBy)];
  const excluded = new Set((await Promise.all(out.map((id) => accountsOf(repositories, id)))).flat());
  return (await repositories.people.list()).filter(
    ({ id, active, roles }) => active && roles.includes('hr') && !excluded.has(id),
  );
}
