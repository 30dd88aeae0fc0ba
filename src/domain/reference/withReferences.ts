import type { BoundCatalog, RasterCatalog } from '../catalog/catalog';
import type { CatalogLibrary } from '../catalog/catalogLibrary';
import type { RolesCatalog } from '../catalog/rolesCatalog';
import type { CompetencyLibrary } from './libraries';
import { isReferenceId, referenceIds } from './parts';
import type { BoundReference } from './reference';
import type { ReferenceLibrary } from './referenceLibrary';
import { rolesCatalogOf } from './rolesCatalogOf';

const rasterId = 'accountmanager';
const competenciesId = 'competenties';

/** The last version of the catalog that has the questions about circumstances. */
function rasterOf(library: CatalogLibrary): RasterCatalog | null {
  const version = library.versions(rasterId).at(-1)?.version;
  const catalog = version === undefined ? undefined : library.get(rasterId, version)?.catalog;
  return catalog?.kind === 'raster' ? catalog : null;
}

function competenciesOf(references: ReferenceLibrary): CompetencyLibrary | null {
  const version = references.versions(competenciesId).at(-1)?.version;
  const reference = version === undefined ? undefined : references.get(competenciesId, version)?.reference;
  return reference?.kind === 'competentiebibliotheek' ? reference : null;
}

/**
 * The catalogs together with the reference functions, each as a `RolesCatalog` under its own id, version and hash. Without a
 * raster there are no reference functions: they stand under it.
 */
export function withReferences(library: CatalogLibrary, references: ReferenceLibrary): CatalogLibrary {
  const made = new Map<string, BoundCatalog<RolesCatalog>>();

  const asCatalog = (bound: BoundReference | undefined): BoundCatalog<RolesCatalog> | undefined => {
    const raster = rasterOf(library);
    if (bound?.reference.kind !== 'referentieprofiel' || raster === null) return undefined;
    const known = made.get(bound.sha256);
    if (known !== undefined) return known;
    const catalog = rolesCatalogOf(bound.reference, { raster, competencies: competenciesOf(references) });
    const fresh = { catalog, sha256: bound.sha256 };
    made.set(bound.sha256, fresh);
    return fresh;
  };

  const inForce = (day: string): BoundCatalog<RolesCatalog>[] =>
    references.list(day).flatMap((bound) => asCatalog(bound) ?? []);

  return {
    get: (id, version) =>
      isReferenceId(id) ? asCatalog(references.get(id, version)) : library.get(id, version),
    current: (id, day) =>
      isReferenceId(id) ? inForce(day).find(({ catalog }) => catalog.id === id) : library.current(id, day),
    list: (day) => [...library.list(day), ...inForce(day)],
    versions: (id) => (isReferenceId(id) ? references.versions(id) : library.versions(id)),
  };
}

/** The reference functions that are in force on a day, as they can be proposed and walked. */
export function rolesCatalogsOn(library: CatalogLibrary, day: string): readonly RolesCatalog[] {
  return referenceIds.flatMap((id) => {
    const catalog = library.current(id, day)?.catalog;
    return catalog?.kind === 'rollen' ? [catalog] : [];
  });
}
