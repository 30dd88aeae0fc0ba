import type { RulingContent } from '../../domain/ruling/rulingContent';
import type { FrozenContent } from '../../domain/signing/frozenContent';
import type { Clock, Digests, Ids, Sealer, UnitOfWork } from '../ports';

/** What giving a decision to a medewerker stands on. */
export interface RulingPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digests: Digests;
  readonly sealer: Sealer;
  /** Draws the decision with its grounds. Rejects with DomainFailure `busy` or `document-too-long`. */
  readonly printRuling: (
    content: RulingContent,
    grounds: FrozenContent,
    contentSha256: string,
  ) => Promise<Uint8Array>;
}
