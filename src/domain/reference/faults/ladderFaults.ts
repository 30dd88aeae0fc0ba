import { catalogFault } from '../../catalog/catalogFault';
import type { CatalogFault } from '../../catalog/catalogFault';
import { repeatedFaults } from '../../catalog/faults/repeated';
import type { Ladder } from '../ladder';

/** Everything that does not fit together in the career ladder: a step goes up, between rungs that are there. */
export function ladderFaults({ notes, rungs, steps }: Ladder): CatalogFault[] {
  const heights = new Map<string, number>(rungs.map(({ id, height }) => [id, height]));
  return [
    ...([notes, rungs, steps] as const).flatMap((list, index) =>
      repeatedFaults(
        list.map(({ id }) => id),
        [['notes', 'rungs', 'steps'][index] ?? ''],
      ),
    ),
    ...repeatedFaults(
      rungs.flatMap(({ position }) => position ?? []),
      ['rungs', 'position'],
    ),
    ...steps.flatMap(({ id, from, to }) => {
      const unknown = [from, to].filter((rung) => !heights.has(rung));
      if (unknown.length > 0) {
        return unknown.map((rung) => catalogFault('rung-unknown', ['steps', id], { id: rung }));
      }
      return (heights.get(from) ?? 0) < (heights.get(to) ?? 0)
        ? []
        : [catalogFault('step-not-up', ['steps', id], { first: from, second: to })];
    }),
  ];
}
