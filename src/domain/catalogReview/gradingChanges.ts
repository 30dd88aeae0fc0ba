import type { Catalog } from '../catalog/catalog';
import type { CatalogChange } from '../catalog/changes/catalogChange';
import { catalogChanges } from '../catalog/changes/catalogChanges';
import { walkedAreas } from '../grading/areas';
import type { GradingCatalogs } from '../grading/giveAdvice';
import { mainCatalogOf } from '../grading/walk';

/** What only the main catalog asks: the gates and circumstances of a catalog beside it are for its profile alone. */
const ofTheMain: readonly string[] = ['gates', 'conditions', 'efforts', 'method'];

/** A catalog that was not used before, or is not any more. */
function wholeCatalog(catalog: Catalog, kind: 'erbij' | 'weg'): CatalogChange {
  const areas = walkedAreas({
    areas: catalog.kind === 'resultaatgebieden' ? catalog : null,
    roles: catalog.kind === 'rollen' ? catalog : null,
  });
  return {
    catalogId: catalog.id,
    kind,
    group: 'vraag',
    path: [],
    questions: areas.flatMap((area) => [
      { kind: 'gebied' as const, id: area.id },
      ...area.tasks.map(({ id }) => ({ kind: 'taak' as const, id })),
    ]),
    choice: null,
    from: kind === 'weg' ? catalog.jobTitle : null,
    to: kind === 'erbij' ? catalog.jobTitle : null,
  };
}

/** Released catalogs never change, and many functies ask for the same two. */
const known = new WeakMap<Catalog, WeakMap<Catalog, readonly CatalogChange[]>>();

function knownChanges(from: Catalog, to: Catalog): readonly CatalogChange[] {
  const ofFrom = known.get(from) ?? new WeakMap<Catalog, readonly CatalogChange[]>();
  known.set(from, ofFrom);
  const changes = ofFrom.get(to) ?? catalogChanges(from, to);
  ofFrom.set(to, changes);
  return changes;
}

function changesOf(from: Catalog | null, to: Catalog | null): readonly CatalogChange[] {
  if (from !== null && to !== null) return knownChanges(from, to);
  if (from !== null) return [wholeCatalog(from, 'weg')];
  return to === null ? [] : [wholeCatalog(to, 'erbij')];
}

/** Every difference between the catalogs that a grading rests on and those that it would rest on, the main catalog first. */
export function gradingChanges(from: GradingCatalogs, to: GradingCatalogs): CatalogChange[] {
  const main = mainCatalogOf(from);
  const all = [
    ...changesOf(from.raster, to.raster),
    ...changesOf(from.areas, to.areas),
    ...changesOf(from.roles ?? null, to.roles ?? null),
  ];
  return all.map((change) =>
    change.catalogId !== main?.id && ofTheMain.includes(change.path[0] ?? '')
      ? { ...change, questions: [], group: change.group === 'uitleg' ? 'uitleg' : 'profieltekst' }
      : change,
  );
}
