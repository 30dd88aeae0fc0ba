import type { ObjectionDecisionContent } from '../../domain/objection/objectionDecision';
import type { Clock, Digests, Sealer, UnitOfWork } from '../ports';

/** What objection stands on. */
export interface ObjectionPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly digests: Digests;
  readonly sealer: Sealer;
  /** Draws a decision on an objection. Rejects with DomainFailure `busy` or `document-too-long`. */
  readonly printDecision: (content: ObjectionDecisionContent) => Promise<Uint8Array>;
}
