import type { Catalog } from '../catalog/catalog';
import type { GradingCatalogs } from './giveAdvice';
import type { LevelDecision } from './levelDecision';

/** The frozen catalog that describes the level of a decision. */
export function catalogOfDecision(decision: Pick<LevelDecision, 'catalogs' | 'level'>): Catalog {
  const kind = decision.level === 'key-accountmanager' ? 'resultaatgebieden' : 'raster';
  const catalog = decision.catalogs.find((candidate) => candidate.kind === kind) ?? decision.catalogs[0];
  if (catalog === undefined) throw new Error('a decision has at least one catalog');
  return catalog;
}

/** The catalogs that were frozen with a decision. */
export function frozenCatalogs(decision: Pick<LevelDecision, 'catalogs'>): GradingCatalogs {
  return {
    raster: decision.catalogs.find((catalog) => catalog.kind === 'raster') ?? null,
    areas: decision.catalogs.find((catalog) => catalog.kind === 'resultaatgebieden') ?? null,
  };
}
