import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Clock, Digests, UnitOfWork } from '../ports';
import { makeCheckLog } from './checkLog';
import { makeExportLog } from './exportLog';
import { makeNoteRefusal } from './noteRefusal';
import { makeReviewRights } from './reviewRights';
import { makeViewLog } from './viewLog';

/** The ports that the use cases of the log stand on. */
export interface AuditPorts {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly digests: Digests;
  /** Lets everyone else go first, in the middle of long work. */
  readonly pause: () => Promise<void>;
}

/** Everything that writes, shows, checks and hands out the log, on one set of ports. */
export interface AuditUseCases {
  readonly noteRefusal: ReturnType<typeof makeNoteRefusal>;
  readonly viewLog: ReturnType<typeof makeViewLog>;
  readonly checkLog: ReturnType<typeof makeCheckLog>;
  readonly exportLog: ReturnType<typeof makeExportLog>;
  readonly reviewRights: ReturnType<typeof makeReviewRights>;
}

export function auditUseCases(ports: AuditPorts): AuditUseCases {
  return {
    noteRefusal: makeNoteRefusal(ports),
    viewLog: makeViewLog(ports),
    checkLog: makeCheckLog(ports),
    exportLog: makeExportLog(ports),
    reviewRights: makeReviewRights(ports),
  };
}
