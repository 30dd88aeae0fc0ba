import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Clock, Ids, UnitOfWork } from '../ports';

/** What looking again after a new version of a catalog stands on. */
export interface ReviewPorts {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly ids: Ids;
}
