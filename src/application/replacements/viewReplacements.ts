import type { Replacement } from '../../domain/organisation/chart';
import { replacementPhase, type ReplacementPhase } from '../../domain/organisation/replacement';
import { dutchDay } from '../../domain/shared/dutchDay';
import type { Actor } from '../../domain/workflow/actor';
import { decidesAbout } from '../../domain/workflow/arrangeReplacement';
import { canLead } from '../departments/departmentInput';
import type { Account, Clock, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { openReplacements } from './replacementInput';

/** A replacement with the names of now. */
export interface ListedReplacement extends Replacement {
  readonly forName: string;
  readonly byName: string;
  readonly phase: ReplacementPhase;
  /** False: who is replaced leads nothing any more, or who replaces cannot lead; then nobody gets a right from it. */
  readonly works: boolean;
  /** It is about the manager of a functie of the reader: a colleague has to withdraw it. */
  readonly aboutReader: boolean;
}

/** Who can be replaced and who can replace, by name. */
export interface ReplacementChoices {
  readonly managers: readonly Pick<Account, 'id' | 'name' | 'email'>[];
  readonly replacers: readonly Pick<Account, 'id' | 'name' | 'email'>[];
}

/** Who acts for whom, for the people themselves. Days as YYYY-MM-DD. */
export interface OwnReplacement {
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

export interface OwnReplacements {
  readonly replacedBy: readonly OwnReplacement[];
  readonly replaces: readonly OwnReplacement[];
}

interface Deps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** All replacements, the last to begin first. */
export function makeListReplacements({ unitOfWork, clock }: Deps) {
  return (actor: Actor): Promise<readonly ListedReplacement[]> => {
    authorise(actor, 'replacement.edit');
    const today = dutchDay(clock.now().toISOString());
    return unitOfWork.read(actor.organisationId, async ({ departments, people, jobs }) => {
      const chart = await departments.chart();
      const byId = new Map((await people.list()).map((person) => [person.id, person]));
      const own = await jobs.listHeldBy(actor.accountId);
      return (await departments.listReplacements()).map((replacement) => {
        const replacer = byId.get(replacement.byId);
        return {
          ...replacement,
          forName: byId.get(replacement.forId)?.name ?? '',
          byName: replacer?.name ?? '',
          phase: replacementPhase(replacement, today),
          works:
            chart.leaders.some(({ accountId }) => accountId === replacement.forId) &&
            replacer !== undefined &&
            canLead(replacer),
          aboutReader: decidesAbout(replacement.forId, own, chart),
        };
      });
    });
  };
}

/** What a new replacement can be made of: active people who lead a department, and those who could. */
export function makeListReplacementChoices({ unitOfWork }: Pick<Deps, 'unitOfWork'>) {
  return (actor: Actor): Promise<ReplacementChoices> => {
    authorise(actor, 'replacement.edit');
    return unitOfWork.read(actor.organisationId, async ({ departments, people }) => {
      const { leaders } = await departments.chart();
      const all = await people.list();
      return {
        managers: all.filter(({ id }) => leaders.some(({ accountId }) => accountId === id)),
        replacers: all.filter(canLead),
      };
    });
  };
}

/** Who replaces the actor and whom they replace, now or later; what begins first comes first. */
export function makeViewOwnReplacements({ unitOfWork, clock }: Deps) {
  return (actor: Actor): Promise<OwnReplacements> => {
    authorise(actor, 'job.list');
    const today = dutchDay(clock.now().toISOString());
    return unitOfWork.read(actor.organisationId, async ({ departments, people }) => {
      const open = [...openReplacements(await departments.listReplacements(), today)].reverse();
      const named = (mine: 'forId' | 'byId', other: 'forId' | 'byId'): Promise<readonly OwnReplacement[]> =>
        Promise.all(
          open
            .filter((one) => one[mine] === actor.accountId)
            .map(async (one) => ({
              name: (await people.find(one[other]))?.name ?? '',
              from: one.from,
              until: one.until,
            })),
        );
      return { replacedBy: await named('forId', 'byId'), replaces: await named('byId', 'forId') };
    });
  };
}
