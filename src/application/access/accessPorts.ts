import type {
  Clock,
  CommonPasswords,
  Digests,
  Ids,
  OneTimeCodes,
  PasswordHasher,
  SecretBox,
  UnitOfWork,
} from '../ports';

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
}
