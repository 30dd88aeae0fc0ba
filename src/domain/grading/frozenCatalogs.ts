import type { Catalog } from '../catalog/catalog';
import type { GradingCatalogs } from './giveAdvice';
import { isReferenceId } from '../reference/parts';
import type { LevelDecision, SettableLevel } from './levelDecision';

/** The frozen catalog that describes the level of a decision. */
export function catalogOfDecision(decision: Pick<LevelDecision, 'catalogs' | 'level'>): Catalog {
  const kind = kindOfLevel(decision.level);
  const catalog = decision.catalogs.find((candidate) => candidate.kind === kind) ?? decision.catalogs[0];
  if (catalog === undefined) throw new Error('a decision has at least one catalog');
  return catalog;
}

/** The kind of the catalog that describes a level. */
export function kindOfLevel(level: SettableLevel): Catalog['kind'] {
  if (level === 'key-accountmanager') return 'resultaatgebieden';
  return isReferenceId(level) ? 'rollen' : 'raster';
}

/** The catalogs that were frozen with a decision. */
export function frozenCatalogs(decision: Pick<LevelDecision, 'catalogs'>): GradingCatalogs {
  return {
    raster: decision.catalogs.find((catalog) => catalog.kind === 'raster') ?? null,
    areas: decision.catalogs.find((catalog) => catalog.kind === 'resultaatgebieden') ?? null,
    roles: decision.catalogs.find((catalog) => catalog.kind === 'rollen') ?? null,
  };
}
