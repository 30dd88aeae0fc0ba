import type {
  Clock,
  CommonPasswords,
  Digests,
  Ids,
  Logger,
  OneTimeCodes,
  PasswordHasher,
  SecretBox,
  SingleSignOn,
  UnitOfWork,
} from '../ports';
import type { FactorNewsPost } from './factorNews';
import type { LinkPost } from './linkPost';

/** What the use cases of access need from the outside. */
export interface AccessPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digests: Digests;
  readonly passwords: PasswordHasher;
  readonly commonPasswords: CommonPasswords;
  readonly secretBox: SecretBox;
  readonly oneTimeCodes: OneTimeCodes;
  readonly logger: Logger;
  /** Null when no mail server is set. */
  readonly linkPost: LinkPost | null;
  /** Null when no mail server is set. */
  readonly factorNewsPost: FactorNewsPost | null;
  /** Null when no identity service is set. */
  readonly singleSignOn: SingleSignOn | null;
}
