import { erasureObstacles, type ErasureObstacle } from '../../domain/people/erasure';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Account, Clock, ErasedAmounts, Repositories, UnitOfWork } from '../ports';
import { objectionsOf } from '../objection/viewObjection';
import { authorise } from '../shared/authorise';
import { dutchDay } from '../../domain/shared/dutchDay';

/** Someone who may be erased, with what stands in the way and what it would touch. */
export interface ErasureFile {
  readonly person: Account;
  /** The accounts that are duplicates of this one: they are erased along with it. */
  readonly duplicates: readonly Account[];
  /** When they were erased (ISO 8601); null when they were not. */
  readonly erasedAt: string | null;
  readonly obstacles: readonly ErasureObstacle[];
  /** The names of the functies that the obstacles name, by id. */
  readonly jobNames: ReadonlyMap<string, string>;
  readonly amounts: ErasedAmounts;
  readonly termMonths: number;
}

export interface ErasureDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** What stands where the name stood. */
  readonly erasedName: string;
}

/** The kinds of events that tell when an account stopped being active. */
const stopKinds = ['account-gedeactiveerd'] as const;

/** What erasing someone would do, and whether it can be done. Refuses an unknown person as `not-found`. */
export function makePreviewErasure({ unitOfWork, clock }: Pick<ErasureDeps, 'unitOfWork' | 'clock'>) {
  return (actor: Actor, personId: string): Promise<ErasureFile> => {
    authorise(actor, 'account.erase');
    return unitOfWork.read(actor.organisationId, (repositories) =>
      fileOf(repositories, actor, personId, clock.now().toISOString()),
    );
  };
}

/**
 * Erases a person, with the accounts that are duplicates: name, address and staff number go, with everything to sign in with; the names that were copied into
 * decisions and texts become neutral. The log stays whole: it holds ids only. Afterwards the file on the disk is written
 * anew, so that what was deleted cannot be read back. Refuses as `not-ready` when something stands in the way.
 */
export function makeErasePerson({ unitOfWork, clock, erasedName }: ErasureDeps) {
  return async (actor: Actor, personId: string): Promise<void> => {
    authorise(actor, 'account.erase');
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const { person, duplicates, erasedAt, obstacles } = await fileOf(repositories, actor, personId, at);
      if (erasedAt !== null || obstacles.length > 0) {
        refuse({ code: 'not-ready', missing: obstacles.map(({ kind }) => kind) });
      }
      // A file that somebody just chose can tell more about the person than their name.
      await repositories.peopleProposals.deleteAll();
      const { decisions, texts } = await repositories.personalData.erase(person, erasedName, at, duplicates);
      const eraser = { accountId: actor.accountId, at };
      await repositories.audit.append({ kind: 'persoon-gewist', personId, decisions, texts }, eraser);
      // What was counted above, was counted for all accounts together.
      for (const { id } of duplicates) {
        await repositories.audit.append(
          { kind: 'persoon-gewist', personId: id, decisions: 0, texts: 0 },
          eraser,
        );
      }
    });
    await unitOfWork.forget();
  };
}

async function fileOf(
  repositories: Repositories,
  actor: Actor,
  personId: string,
  at: string,
): Promise<ErasureFile> {
  const { people, jobs, audit, personalData } = repositories;
  const person = (await people.find(personId)) ?? refuse({ code: 'not-found', what: 'account' });
  const held = await jobs.listHeldBy(personId);
  const stops = await audit.lastPerAccount(stopKinds);
  const termMonths = (await repositories.settings.current('bewaren')).content.personFile;
  const links = await repositories.duplicates.now();
  const own = links.filter(({ keptId }) => keptId === personId);
  const duplicates = (await Promise.all(own.map(({ accountId }) => people.find(accountId)))).filter(
    (account) => account !== undefined,
  );
  const subject = {
    accountId: personId,
    duplicateOf: links.find(({ accountId }) => accountId === personId)?.keptId ?? null,
    active: person.active,
    stoppedAt: stops.get(personId) ?? null,
    jobs: held,
    hasOpenObjection: await hasOpenObjection(
      repositories,
      [personId, ...own.map(({ accountId }) => accountId)],
      at,
    ),
  };
  return {
    person,
    duplicates,
    erasedAt: await personalData.erasedAt(personId),
    obstacles: erasureObstacles(subject, actor.accountId, at, termMonths),
    jobNames: new Map(held.map(({ id, name }) => [id, name])),
    amounts: await personalData.amounts(person, duplicates),
    termMonths,
  };
}

async function hasOpenObjection(
  repositories: Repositories,
  personIds: readonly string[],
  at: string,
): Promise<boolean> {
  const found = await objectionsOf(repositories, dutchDay(at));
  return found.some(({ ruling, state }) => personIds.includes(ruling.holderId) && !state.closed);
}
