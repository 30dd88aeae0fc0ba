import { nearestLeaders } from '../../domain/workflow/ties';
import type { Actor } from '../../domain/workflow/actor';
import type { UnitOfWork } from '../ports';

/** The people of the story. Asking for somebody who is not in it is a mistake of the story. */
export interface ExampleCast {
  /** HR of the story, who does most of it. */
  readonly hr: Actor;
  /** By their name in the story. */
  person(id: string): Actor;
  byAccount(accountId: string): Actor;
  /** Who acts as the manager of people in a department. */
  managerOf(place: {
    readonly departmentId: string | null;
    readonly holderIds: readonly string[];
  }): Promise<Actor>;
}

export function makeCast(
  { unitOfWork }: { readonly unitOfWork: UnitOfWork },
  hr: Actor,
  actors: ReadonlyMap<string, Actor>,
): ExampleCast {
  const byAccount = (accountId: string): Actor => {
    const found = [...actors.values()].find((actor) => actor.accountId === accountId);
    if (found === undefined) throw new Error('everyone of the example is known');
    return found;
  };
  return {
    hr,
    byAccount,
    person(id) {
      const found = actors.get(id);
      if (found === undefined) throw new Error(`the example knows no "${id}"`);
      return found;
    },
    async managerOf(place) {
      const chart = await unitOfWork.read(hr.organisationId, ({ departments }) => departments.chart());
      const [leader] = nearestLeaders(chart, place);
      if (leader === undefined) throw new Error('every functie of the example has a manager');
      return byAccount(leader);
    },
  };
}
