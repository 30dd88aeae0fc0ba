import type { RolesCatalog } from '../domain/catalog/rolesCatalog';
import { textsOf } from '../domain/grading/receipt';
import type { BoundCatalogs } from '../domain/grading/receipt';
import type { Receipt } from '../domain/grading/advice';
import type { GradingCatalogs } from '../domain/grading/giveAdvice';
import { readIndeling } from '../presentation/exchange/readIndeling';
import type { ReadIndeling } from '../presentation/exchange/readIndeling';
import type { CliServices } from './cliServices';
import { CliRefusal } from './command';
import { messages } from './messages';
import { readJsonFile } from './readJsonFile';

/** One grading from a file, with the advice on it. */
export interface ReadGrading {
  readonly indeling: ReadIndeling;
  readonly bound: BoundCatalogs;
  readonly catalogs: GradingCatalogs;
  readonly receipt: Receipt;
  /** The reference functions that can be proposed. */
  readonly references: readonly RolesCatalog[];
}

/** Reads INDELING.json and gives the advice on it; what is wrong is refused with all faults at once. */
export async function readGrading(path: string, services: CliServices): Promise<ReadGrading> {
  const input = await readJsonFile(path);
  const grading = services.gradeToday();
  const boundOf = (catalogId: string, referenceId: string | null): BoundCatalogs => {
    const bound = grading.catalogsOf(catalogId, referenceId);
    if (bound === undefined) throw new CliRefusal([messages.noCatalogToday(catalogId)]);
    return bound;
  };
  const read = readIndeling(input, (...ids) => textsOf(boundOf(...ids)));
  if (!read.ok) throw new CliRefusal([messages.faultsIn(path), ...read.faults]);
  const indeling = read.value;
  const bound = boundOf(indeling.catalogId, indeling.referenceId);
  return {
    indeling,
    bound,
    catalogs: textsOf(bound),
    receipt: grading.advise(bound, indeling.sheet),
    references: grading.references(),
  };
}
