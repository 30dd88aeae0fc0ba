import type { AreasCatalog, BoundCatalog, RasterCatalog } from '../catalog/catalog';
import type { RolesCatalog } from '../catalog/rolesCatalog';
import { canonicalJson } from '../shared/canonicalJson';
import { noEmployerWords } from './advice';
import type { EmployerWords, GradingSettings, Receipt } from './advice';
import { giveAdvice, methodOf } from './giveAdvice';
import type { GradingCatalogs } from './giveAdvice';
import type { GradingSheet } from './sheet';

/** The catalogs of one grading with their versions and hashes. */
export interface BoundCatalogs {
  readonly raster: BoundCatalog<RasterCatalog> | null;
  readonly areas: BoundCatalog<AreasCatalog> | null;
  readonly roles?: BoundCatalog<RolesCatalog> | null;
}

/** How roles are counted; it has no weights or bands, so it stands in no file. */
const rolesMethod = { name: 'rollenwandeling', version: '1' };

/** The texts without versions and hashes. */
export function textsOf({ raster, areas, roles }: BoundCatalogs): GradingCatalogs {
  return {
    raster: raster?.catalog ?? null,
    areas: areas?.catalog ?? null,
    roles: roles?.catalog ?? null,
  };
}

function nameOf(bound: BoundCatalog): Receipt['catalog'] {
  return { id: bound.catalog.id, version: bound.catalog.version, sha256: bound.sha256 };
}

/** What of the employer's words belongs to this grading: only about criteria that are in it, and nothing empty. */
function wordsFor({ raster }: BoundCatalogs, words: EmployerWords): Pick<Receipt, 'employer'> {
  const asked = new Set((raster?.catalog.criteria ?? []).map(({ id }) => id));
  const filled = <Key extends string>(texts: Readonly<Partial<Record<Key, string>>>): [string, string][] =>
    Object.entries<string | undefined>(texts).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    );
  const anchors = Object.fromEntries(filled(words.anchors).filter(([id]) => asked.has(id)));
  const levelLabels = Object.fromEntries(filled(words.levelLabels));
  const isEmpty = Object.keys(anchors).length + Object.keys(levelLabels).length === 0;
  return isEmpty ? {} : { employer: { anchors, levelLabels } };
}

/**
 * Gives the advice and writes down everything that is needed to give it again: the receipt (methode section 7).
 * `catalog` is the catalog that the job was graded with; `areasCatalog` and `rolesCatalog` name those that the areas and
 * the roles came from, when they are others. The words of the employer go along as they are; the advice does not depend on them.
 */
export function makeReceipt(
  bound: BoundCatalogs,
  sheet: GradingSheet,
  settings: GradingSettings,
  words: EmployerWords = noEmployerWords,
): Receipt {
  const catalogs = textsOf(bound);
  const rolesAlone = bound.raster === null && bound.areas === null;
  const main = bound.raster ?? bound.areas ?? bound.roles ?? null;
  if (main === null) throw new Error('a grading needs a catalog');
  const { name, version } = rolesAlone ? rolesMethod : methodOf(catalogs);
  return {
    catalog: nameOf(main),
    areasCatalog: bound.raster !== null && bound.areas !== null ? nameOf(bound.areas) : null,
    ...(bound.roles && !rolesAlone ? { rolesCatalog: nameOf(bound.roles) } : {}),
    method: { name, version },
    settings,
    sheet,
    advice: giveAdvice(catalogs, sheet, settings),
    ...wordsFor(bound, words),
  };
}

/** Whether the receipt gives the same advice again with these catalogs: same versions, same hashes, same advice. */
export function replays(receipt: Receipt, bound: BoundCatalogs): boolean {
  const again = makeReceipt(bound, receipt.sheet, receipt.settings, receipt.employer);
  return canonicalJson(again) === canonicalJson(receipt);
}
