import type { Clock, Digests, UnitOfWork } from '../ports';
import { makeNoteRefusal } from './noteRefusal';

/** The ports that the use cases of the log stand on. */
export interface AuditPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly digests: Digests;
}

/** Everything that writes, shows, checks and hands out the log, on one set of ports. */
export interface AuditUseCases {
  readonly noteRefusal: ReturnType<typeof makeNoteRefusal>;
}

export function auditUseCases(ports: AuditPorts): AuditUseCases {
  return {
    noteRefusal: makeNoteRefusal(ports),
  };
}
