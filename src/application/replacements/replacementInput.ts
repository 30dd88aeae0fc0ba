import type { Replacement } from '../../domain/organisation/chart';
import { daysFaults, daysOverlap, replacementPhase } from '../../domain/organisation/replacement';
import type { Fault } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { arrangeFault } from '../../domain/workflow/arrangeReplacement';
import { canLead } from '../departments/departmentInput';
import type { Repositories } from '../ports';

/** What a person chooses about a replacement. Days as YYYY-MM-DD, both included. */
export interface ReplacementInput {
  readonly forId: string;
  readonly byId: string;
  readonly from: string;
  readonly until: string;
  /** They were told who else acts in these days, and want it all the same. */
  readonly knowingly: boolean;
}

/** What is wrong with the input for a new replacement; `open` are those that hold or are still to come. */
export async function replacementFaults(
  { departments, people, jobs }: Pick<Repositories, 'departments' | 'people' | 'jobs'>,
  actor: Actor,
  input: ReplacementInput,
  open: readonly Replacement[],
  today: string,
): Promise<readonly Fault[]> {
  const chart = await departments.chart();
  const replacer = await people.find(input.byId);
  const own = arrangeFault(actor.accountId, input, await jobs.listHeldBy(actor.accountId), chart);
  const faults: readonly Fault[] = [
    ...(chart.leaders.some(({ accountId }) => accountId === input.forId)
      ? own === 'eigen-functie'
        ? [{ field: 'forId', problem: own }]
        : []
      : [{ field: 'forId', problem: 'onbekende-keuze' }]),
    ...(replacer !== undefined && canLead(replacer)
      ? input.forId === input.byId
        ? [{ field: 'byId', problem: 'dezelfde' }]
        : own === 'jezelf'
          ? [{ field: 'byId', problem: own }]
          : []
      : [{ field: 'byId', problem: 'onbekende-keuze' }]),
    ...daysFaults(input, today),
  ];
  return faults.length > 0 ? faults : overlapFaults(input, open, await namesOf(people));
}

async function namesOf(people: Repositories['people']): Promise<ReadonlyMap<string, string>> {
  return new Map((await people.list()).map(({ id, name }) => [id, name]));
}

/** Days in which somebody acts already are refused for the same person, and told for another. */
function overlapFaults(
  input: ReplacementInput,
  open: readonly Replacement[],
  names: ReadonlyMap<string, string>,
): readonly Fault[] {
  const overlapping = open.filter((one) => daysOverlap(one, input));
  const same = overlapping.find(({ forId, byId }) => forId === input.forId && byId === input.byId);
  if (same !== undefined) {
    const { from, until } = same;
    return [{ field: 'byId', problem: 'vervangt-al', params: { from, until } }];
  }
  if (input.knowingly) return [];
  const beside = overlapping.find(({ forId }) => forId === input.forId);
  if (beside !== undefined) return [told('nog-iemand', beside.byId, beside)];
  const away = overlapping.find(({ forId }) => forId === input.byId);
  return away === undefined ? [] : [told('zelf-vervangen', input.byId, away)];

  function told(problem: string, personId: string, { from, until }: Replacement): Fault {
    return { field: 'knowingly', problem, params: { name: names.get(personId) ?? '', from, until } };
  }
}

/** Those that hold on a day (YYYY-MM-DD) or are still to come. */
export function openReplacements(all: readonly Replacement[], today: string): readonly Replacement[] {
  return all.filter((replacement) => replacementPhase(replacement, today) !== 'past');
}
