import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { RolesCatalog } from '../../domain/catalog/rolesCatalog';
import { rolesCatalogsOn } from '../../domain/reference/withReferences';
import { defaultGradingSettings } from '../../domain/grading/advice';
import type { Receipt } from '../../domain/grading/advice';
import type { BoundCatalogs } from '../../domain/grading/receipt';
import { makeReceipt } from '../../domain/grading/receipt';
import type { GradingSheet } from '../../domain/grading/sheet';
import type { Clock } from '../ports';
import { boundCatalogs } from './catalogsForJob';

/** Grading without a stored job: with the catalogs that are in force today. */
export interface GradeToday {
  /** The catalogs that a grading with this catalog, and the reference function beside it, rests on, or undefined when none is in force today. */
  catalogsOf(catalogId: string, referenceId?: string | null): BoundCatalogs | undefined;
  /** The reference functions that can be proposed today. */
  references(): readonly RolesCatalog[];
  /** The advice on a sheet that fits the catalogs (who reads it checks that), as a receipt. */
  advise(bound: BoundCatalogs, sheet: GradingSheet): Receipt;
}

/** Makes the use case of the command line; the web app grades stored jobs by the same rules. */
export function makeGradeToday({
  library,
  clock,
}: {
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}): GradeToday {
  return {
    catalogsOf: (catalogId, referenceId = null) => {
      const day = clock.now().toISOString().slice(0, 10);
      const main = library.current(catalogId, day);
      return main === undefined ? undefined : boundCatalogs(library, main, day, referenceId);
    },
    references: () => rolesCatalogsOn(library, clock.now().toISOString().slice(0, 10)),
    advise: (bound, sheet) => makeReceipt(bound, sheet, defaultGradingSettings),
  };
}
