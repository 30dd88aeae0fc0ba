import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type {
  BoundCatalog,
  Criterion,
  FileCatalog,
  Level,
  RasterCatalog,
} from '../../domain/catalog/catalog';
import type { RolesCatalog } from '../../domain/catalog/rolesCatalog';
import { defaultGradingSettings } from '../../domain/grading/advice';
import type { Receipt } from '../../domain/grading/advice';
import { makeReceipt } from '../../domain/grading/receipt';
import { emptySheet } from '../../domain/grading/sheet';
import type { Answer } from '../../domain/grading/sheet';
import { partnerOf } from '../../domain/grading/weighedAnswer';
import type { Clock } from '../ports';

/** A small made-up grading, advised by the engine itself, so that the explanation can never disagree with it. */
export interface MethodExample {
  readonly raster: RasterCatalog;
  readonly receipt: Receipt;
}

/** What the page that explains the method tells about: everything that is in force today. */
export interface MethodFile {
  /** The catalogs with a method. */
  readonly catalogs: readonly BoundCatalog<FileCatalog>[];
  /** The reference functions, which have none. */
  readonly references: readonly BoundCatalog<RolesCatalog>[];
  /** Null when no raster is in force. */
  readonly example: MethodExample | null;
}

function isRaster(bound: BoundCatalog): bound is BoundCatalog<RasterCatalog> {
  return bound.catalog.kind === 'raster';
}

function isRoles(bound: BoundCatalog): bound is BoundCatalog<RolesCatalog> {
  return bound.catalog.kind === 'rollen';
}

function hasMethod(bound: BoundCatalog): bound is BoundCatalog<FileCatalog> {
  return bound.catalog.kind !== 'rollen';
}

/** The option for the wished level: exactly that level where there is one, else one that holds for it too. */
function optionFor(criterion: Criterion, level: Level): Answer[] {
  const { options } = criterion;
  const chosen =
    options.find((option) => option.id === level) ?? options.find((option) => option.levels.includes(level));
  return chosen === undefined ? [] : [{ choice: chosen.id }];
}

/**
 * A small sheet that shows the rules of the counting: heavy criteria, of which one with the partner that is counted once
 * with it, and two middle ones. The first is at C, the middle ones are at A, the rest at B (or an option that holds for B).
 */
function exampleAnswers(raster: RasterCatalog): Record<string, Answer> {
  const { criteria } = raster;
  const heavy = criteria.filter(({ weight }) => weight === 'zwaar').slice(0, 5);
  const partners = heavy.map(({ id }) => partnerOf(raster, id));
  const partner = criteria
    .filter(({ id, weight }) => weight !== 'zwaar' && partners.includes(id))
    .slice(0, 1);
  const middle = criteria
    .filter(({ id, weight }) => weight === 'midden' && !partners.includes(id))
    .slice(0, 2);
  const answer = (criterion: Criterion, level: Level): [string, Answer][] =>
    optionFor(criterion, level).map((chosen) => [criterion.id, chosen]);
  return Object.fromEntries([
    ...heavy.flatMap((criterion, index) => answer(criterion, index === 0 ? 'C' : 'B')),
    ...partner.flatMap((criterion) => answer(criterion, 'B')),
    ...middle.flatMap((criterion) => answer(criterion, 'A')),
  ]);
}

/** The catalogs in force today with a worked example. Public: the rules are no secret. */
export function makeViewMethod({
  library,
  clock,
}: {
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}) {
  return (): MethodFile => {
    const inForce = library.list(clock.now().toISOString().slice(0, 10));
    const references = inForce.filter(isRoles);
    const catalogs = inForce.filter(hasMethod);
    const raster = catalogs.find(isRaster);
    if (raster === undefined) return { catalogs, references, example: null };
    const sheet = { ...emptySheet, answers: exampleAnswers(raster.catalog) };
    return {
      catalogs,
      references,
      example: {
        raster: raster.catalog,
        receipt: makeReceipt({ raster, areas: null }, sheet, defaultGradingSettings),
      },
    };
  };
}
