import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Clock, Ids, UnitOfWork } from '../ports';

/** What upkeep stands on. */
export interface UpkeepPorts {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly ids: Ids;
}
