import type { FileCatalog } from '../catalog';
import type { CatalogFault } from '../catalogFault';
import { repeatedFaults } from './repeated';

type WithId = readonly { readonly id: string }[];

function idsOf(list: WithId): string[] {
  return list.map(({ id }) => id);
}

/**
 * Ids that occur twice in a list. Tasks, results and indicators are answered and stored by their id alone, so
 * theirs are unique over all result areas; so are those of the behaviours over all competencies.
 */
export function idFaults(catalog: FileCatalog): CatalogFault[] {
  const lists: [string, WithId][] = [
    ['gates', catalog.gates],
    ['purpose', catalog.purpose],
    ['characteristics', catalog.characteristics],
    ['organisation', catalog.organisation],
    ['resultAreas', catalog.resultAreas],
    ['competencies', catalog.competencies],
    ['competencyNotes', catalog.competencyNotes],
    ['conditions', catalog.conditions],
    ['efforts', catalog.efforts],
    ['notes', catalog.notes],
    ['fillIns', catalog.fillIns],
    ['contextHelp', catalog.contextHelp],
    ...(catalog.kind === 'raster'
      ? ([
          ['dimensions', catalog.dimensions],
          ['criteria', catalog.criteria],
        ] satisfies [string, WithId][])
      : ([
          ['knowledge', catalog.knowledge],
          ['burdens', catalog.burdens],
        ] satisfies [string, WithId][])),
  ];
  const { resultAreas } = catalog;
  return [
    ...lists.flatMap(([key, list]) => repeatedFaults(idsOf(list), [key])),
    ...repeatedFaults(
      resultAreas.flatMap((area) => idsOf(area.results)),
      ['resultAreas', 'results'],
    ),
    ...repeatedFaults(
      resultAreas.flatMap((area) => idsOf(area.tasks)),
      ['resultAreas', 'tasks'],
    ),
    ...repeatedFaults(
      resultAreas.flatMap((area) => idsOf(area.indicators)),
      ['resultAreas', 'indicators'],
    ),
    ...repeatedFaults(
      catalog.competencies.flatMap((competency) => idsOf(competency.behaviours)),
      ['competencies', 'behaviours'],
    ),
  ];
}
