import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { defaultGradingSettings } from '../../domain/grading/advice';
import type { Receipt } from '../../domain/grading/advice';
import type { BoundCatalogs } from '../../domain/grading/receipt';
import { makeReceipt } from '../../domain/grading/receipt';
import type { GradingSheet } from '../../domain/grading/sheet';
import type { Clock } from '../ports';
import { boundCatalogs } from './catalogsForJob';

/** Grading without a stored job: with the catalogs that are in force today. */
export interface GradeToday {
  /** The catalogs that a grading with this catalog rests on, or undefined when none is in force today. */
  catalogsOf(catalogId: string): BoundCatalogs | undefined;
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
    catalogsOf: (catalogId) => {
      const day = clock.now().toISOString().slice(0, 10);
      const main = library.current(catalogId, day);
      return main === undefined ? undefined : boundCatalogs(library, main, day);
    },
    advise: (bound, sheet) => makeReceipt(bound, sheet, defaultGradingSettings),
  };
}
