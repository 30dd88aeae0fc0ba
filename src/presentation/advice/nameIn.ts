import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { WeightClass } from '../../domain/catalog/catalog';
import { counted, enumerate } from '../shared/numbers';
import { walkedAreas } from '../../domain/grading/areas';

/** The short name of a criterion or result area, for use in sentences. */
export function nameIn(catalogs: GradingCatalogs, id: string): string {
  return (
    catalogs.raster?.criteria.find((criterion) => criterion.id === id)?.shortName ??
    walkedAreas(catalogs).find((area) => area.id === id)?.name ??
    id
  );
}

/** The name between quotation marks. */
export function quotedName(catalogs: GradingCatalogs, id: string): string {
  return `‘${nameIn(catalogs, id)}’`;
}

/** All names between quotation marks: "‘a’, ‘b’ en ‘c’". */
export function quotedNames(catalogs: GradingCatalogs, ids: readonly string[]): string {
  return enumerate(ids.map((id) => quotedName(catalogs, id)));
}

/** At most this many names in one sentence; the rest is counted. */
const mostNames = 3;

/** The first names, and how many more there are: "‘a’, ‘b’, ‘c’ en nog 2 andere". */
export function someNames(catalogs: GradingCatalogs, ids: readonly string[]): string {
  if (ids.length <= mostNames + 1) return quotedNames(catalogs, ids);
  const shown = ids.slice(0, mostNames).map((id) => quotedName(catalogs, id));
  return `${shown.join(', ')} en nog ${counted(ids.length - mostNames, 'ander', 'andere')}`;
}

const heaviness: Readonly<Record<WeightClass, number>> = {
  zwaar: 3,
  midden: 2,
  licht: 1,
  toets: 0,
  gelijk: 0,
};

/** The criteria with the heaviest first; equal ones stay in catalog order. */
export function heaviestFirst(catalogs: GradingCatalogs, ids: readonly string[]): readonly string[] {
  const weight = (id: string): number => {
    const criterion = catalogs.raster?.criteria.find((candidate) => candidate.id === id);
    return criterion === undefined ? 0 : heaviness[criterion.weight];
  };
  return [...ids].sort((a, b) => weight(b) - weight(a));
}
