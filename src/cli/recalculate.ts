import { boundCatalogs } from '../application/grading/catalogsForJob';
import type { Catalog } from '../domain/catalog/catalog';
import type { CatalogLibrary } from '../domain/catalog/catalogLibrary';
import { defaultGradingSettings, type CombinationRule } from '../domain/grading/advice';
import { makeReceipt, textsOf, type BoundCatalogs } from '../domain/grading/receipt';
import { canonicalJson } from '../domain/shared/canonicalJson';
import { adviceJson } from '../presentation/exchange/adviceJson';
import { readAttached, type AttachedGrading } from '../presentation/exchange/readAttached';
import { readFrozenCatalogs } from '../presentation/exchange/readFrozenCatalogs';
import { readIndeling } from '../presentation/exchange/readIndeling';

/**
 * What the grading inside a file gives today: the `same` advice, `same-by-frozen` when that took the catalog texts inside the
 * file, a `different` one, `other-catalog` when the catalog that it was graded with is neither in this program nor in the file,
 * or `unreadable`.
 */
export type Recalculated = 'same' | 'same-by-frozen' | 'different' | 'other-catalog' | 'unreadable';

/**
 * Gives the advice again on the grading in the attached JSON of a functieprofiel, with the catalogs that it names. `frozen`:
 * the frozen content inside the same file, for its catalogs when this program does not have them; null for none.
 */
export function recalculate(json: string, frozen: string | null, library: CatalogLibrary): Recalculated {
  const attached = readAttached(json);
  if (attached === null) return 'unreadable';
  const ours = catalogsOf(attached.advies, library);
  const bound = ours ?? (frozen === null ? null : catalogsIn(frozen, attached.advies));
  if (bound === null) return 'other-catalog';
  const read = readIndeling(attached.indeling, () => textsOf(bound));
  if (!read.ok) return 'unreadable';
  const rule = attached.advies.combinatie?.regel ?? defaultGradingSettings.combinationRule;
  const receipt = makeReceipt(bound, read.value.sheet, { combinationRule: rule as CombinationRule });
  const again = withoutWords(adviceJson(textsOf(bound), receipt));
  if (canonicalJson(again) !== canonicalJson(withoutWords(attached.advies))) return 'different';
  return ours === null ? 'same-by-frozen' : 'same';
}

/** Only the very catalogs that it was graded with; null when one of them is not here, or not the same. */
function catalogsOf(
  { catalogus, gebiedencatalogus, rollencatalogus }: AttachedGrading['advies'],
  library: CatalogLibrary,
): BoundCatalogs | null {
  const main = library.get(catalogus.id, catalogus.versie);
  if (main?.sha256 !== catalogus.sha256) return null;
  if (main.catalog.kind !== 'raster') return boundCatalogs(library, main, '9999-12-31');
  const { raster } = boundCatalogs(library, main, '0000-01-01');
  const beside = (name: AttachedGrading['advies']['catalogus'] | undefined): BoundCatalogs | null => {
    if (name === undefined) return { raster: null, areas: null };
    const found = library.get(name.id, name.versie);
    return found?.sha256 === name.sha256 ? boundCatalogs(library, found, '0000-01-01') : null;
  };
  const second = beside(gebiedencatalogus);
  const third = beside(rollencatalogus);
  return second === null || third === null
    ? null
    : { raster, areas: second.areas, roles: third.roles ?? null };
}

/**
 * The catalogs that the grading names, out of the frozen content. Their hash is that of the file that they were released in,
 * which is not here: that they are those is what the seal on the frozen content says.
 */
function catalogsIn(
  frozen: string,
  { catalogus, gebiedencatalogus, rollencatalogus }: AttachedGrading['advies'],
): BoundCatalogs | null {
  const catalogs = readFrozenCatalogs(frozen);
  const named = (name: AttachedGrading['advies']['catalogus'] | undefined): Catalog | undefined =>
    catalogs.find(({ id, version }) => id === name?.id && version === name.versie);
  const [main, second, third] = [named(catalogus), named(gebiedencatalogus), named(rollencatalogus)];
  if (main?.kind === 'rollen')
    return { raster: null, areas: null, roles: { catalog: main, sha256: catalogus.sha256 } };
  if (main?.kind === 'resultaatgebieden') {
    return { raster: null, areas: { catalog: main, sha256: catalogus.sha256 } };
  }
  if (main === undefined) return null;
  if (gebiedencatalogus !== undefined && second?.kind !== 'resultaatgebieden') return null;
  if (rollencatalogus !== undefined && third?.kind !== 'rollen') return null;
  return {
    raster: { catalog: main, sha256: catalogus.sha256 },
    areas:
      second?.kind === 'resultaatgebieden'
        ? { catalog: second, sha256: gebiedencatalogus?.sha256 ?? '' }
        : null,
    roles: third?.kind === 'rollen' ? { catalog: third, sha256: rollencatalogus?.sha256 ?? '' } : null,
  };
}

/** Words that explain, which a later version of the program may put differently; the outcome and its grounds stay. */
const words = new Set(['samenvatting', 'waaromNietHoger', 'waaromNietLager', 'uitspraak', 'tekst']);

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !words.has(key) && item !== undefined)
      .map(([key, item]) => [key, withoutWords(item)]),
  );
}
