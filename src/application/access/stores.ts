import type { FactorRemovalReason } from '../../domain/access/factorRemoval';
import type { FailedInHour } from '../../domain/access/alarm';
import type { Tally } from '../../domain/access/throttle';
import type { Account } from '../ports';

/** The account that a row belongs to. */
export type Owner = Pick<Account, 'id' | 'organisationId'>;

export interface StoredFactor {
  readonly sealedSecret: string;
  /** The time step of the last code that was used. */
  readonly lastStep: number;
}

/** What one administrator asked, and another one has to confirm: to take the second factor of somebody away. */
export interface FactorRemoval {
  readonly id: string;
  readonly accountId: string;
  readonly askedBy: string;
  readonly reason: FactorRemovalReason;
  readonly askedAt: string;
  readonly expiresAt: string;
}

/** Second factors and their recovery codes. What is secret comes in sealed or marked (see SecretBox). */
export interface FactorStore {
  find(accountId: string): Promise<StoredFactor | undefined>;
  /** Sets or replaces the factor, and all recovery codes with it. That the earlier one was asked to go, is forgotten. */
  set(
    owner: Owner,
    factor: StoredFactor & { readonly at: string },
    recoveryMarks: readonly string[],
  ): Promise<void>;
  /** False when a code of this step, or of a later one, was used already; then nothing changed. */
  useStep(accountId: string, step: number): Promise<boolean>;
  /** Takes the factor away with its recovery codes. True when there was one. */
  remove(accountId: string): Promise<boolean>;
  /** Instead of what was asked before for this account. */
  askRemoval(owner: Owner, removal: Omit<FactorRemoval, 'accountId'>): Promise<void>;
  removalOf(accountId: string): Promise<FactorRemoval | undefined>;
  dropRemoval(accountId: string): Promise<void>;
  /** All that was asked in an organisation, the earliest first. */
  removalsIn(organisationId: string): Promise<readonly FactorRemoval[]>;
  setRecoveryCodes(owner: Owner, marks: readonly string[]): Promise<void>;
  /** True once for a code that was not used yet. */
  useRecoveryCode(accountId: string, mark: string): Promise<boolean>;
  countRecoveryCodes(accountId: string): Promise<number>;
  /** Takes all factors away with their recovery codes, and gives whose they were. */
  removeAll(): Promise<readonly Owner[]>;
  /** Whether anything is stored that cannot be read without the key. */
  anySealed(): Promise<boolean>;
}

/** How many attempts to get in failed, by the hour (see `hourOfFailure`). */
export interface FailureStore {
  /** Adds to the count of an hour, which is never below 0, and gives the new count. */
  add(hour: string, change: number): Promise<number>;
  /** Every hour that is kept, in order. */
  list(): Promise<readonly FailedInHour[]>;
  /** True once for an hour: administrators are told. */
  markTold(hour: string): Promise<boolean>;
  deleteBefore(hour: string): Promise<void>;
}

/** What was counted under a key, to slow down guessing. Keys are hashes. */
export interface TallyStore {
  find(key: string): Promise<Tally | undefined>;
  set(key: string, tally: Tally): Promise<void>;
  /** Forgets what nothing happened to since this moment (milliseconds). */
  deleteOlderThan(moment: number): Promise<void>;
}

/** Browsers in which accounts signed in before, by the hash of the secret in their cookie. */
export interface KnownBrowserStore {
  knows(secretHash: string, accountId: string, now: string): Promise<boolean>;
  /**
   * Remembers the browser for this account under a new secret, together with the other accounts that were known under
   * the old one.
   */
  remember(
    owner: Owner,
    secret: { readonly oldHash: string | undefined; readonly newHash: string },
    expiresAt: string,
  ): Promise<void>;
  /** Forgets all browsers of an account. */
  forget(accountId: string): Promise<void>;
  deleteExpired(now: string): Promise<void>;
}

export type LinkPurpose = 'uitnodiging' | 'wachtwoord' | 'herstel';

/** The last one-time link of an account, with the short code for who cannot open a link. */
export interface StoredLink {
  readonly accountId: string;
  readonly secretHash: string;
  readonly codeMark: string;
  readonly purpose: LinkPurpose;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

export interface LinkStore {
  /** Replaces the earlier link of the account: that one works no more. */
  set(owner: Owner, link: Omit<StoredLink, 'accountId' | 'usedAt'>): Promise<void>;
  findBySecret(secretHash: string): Promise<StoredLink | undefined>;
  findByAccount(accountId: string): Promise<StoredLink | undefined>;
  /** Takes the link of an account away when it was not used. True when it would have worked at `at`. */
  remove(accountId: string, at: string): Promise<boolean>;
  /** True once, for a link that was not used and has not expired. */
  use(secretHash: string, at: string): Promise<boolean>;
}

/** What someone has to know at the next sign-in. */
export interface Notice {
  readonly id: string;
  readonly kind:
    | 'toegang-hersteld'
    | 'noodtoegang-gebruikt'
    | 'code-weghalen-bevestigen'
    | 'code-weghalen-gevraagd'
    | 'code-weggehaald';
  readonly aboutId: string;
  readonly at: string;
}

export interface NoticeStore {
  add(owner: Owner, notice: Notice): Promise<void>;
  /** The earliest first. */
  list(accountId: string): Promise<readonly Notice[]>;
  /** Forgets these notices of the account. */
  remove(accountId: string, ids: readonly string[]): Promise<void>;
  /** Forgets what everybody was told of this kind about one account. */
  forget(kind: Notice['kind'], aboutId: string): Promise<void>;
}

/** Who somebody is at an identity service: the service, and its number for the person, which never changes. */
export interface SsoSubject {
  readonly issuer: string;
  readonly subject: string;
}

/** Single sign-on: which account somebody is, links to tie one, and what is kept while a browser is away. */
export interface SsoStore {
  /** The account that is tied to the person. */
  accountOf(who: SsoSubject): Promise<string | undefined>;
  /** Since when an account is tied to someone at this service. */
  tiedAt(accountId: string, issuer: string): Promise<string | undefined>;
  /** Whether an account is tied to someone, at any service. */
  isTied(accountId: string): Promise<boolean>;
  /** Ties the account, instead of an earlier tie. False when the person is tied to another account; then nothing changed. */
  tie(owner: Owner, who: SsoSubject, at: string): Promise<boolean>;
  /** True when there was a tie. */
  untie(accountId: string): Promise<boolean>;
  /** Keeps at most `most` of them: the ones that expire first go. */
  keep(secretHash: string, sealed: string, expiresAt: string, most: number): Promise<void>;
  /** What was kept, once; undefined when it is gone or too old. */
  take(secretHash: string, now: string): Promise<string | undefined>;
  deleteExpired(now: string): Promise<void>;
  /** Replaces the earlier link of the account. */
  setLink(
    owner: Owner,
    link: { readonly secretHash: string; readonly createdAt: string; readonly expiresAt: string },
  ): Promise<void>;
  /** Takes the link of an account away when it was not used. True when it would have worked at `at`. */
  removeLink(accountId: string, at: string): Promise<boolean>;
  /** The account that a link is for, when it works. */
  linkWorksFor(secretHash: string, now: string): Promise<string | undefined>;
  /** The account that a link is for, once. */
  useLink(secretHash: string, at: string): Promise<string | undefined>;
}

/** How the people of an organisation may sign in. */
export interface SignInStore {
  /** Revision 0: never chosen, so with a password. */
  find(organisationId: string): Promise<{ readonly withPassword: boolean; readonly revision: number }>;
  /** Guarded: false when someone else was first. */
  set(organisationId: string, revision: number, withPassword: boolean): Promise<boolean>;
  /** The accounts that may sign in with a password when others may not. */
  emergency(organisationId: string): Promise<readonly string[]>;
  addEmergency(owner: Owner): Promise<void>;
  /** False: the account had none. */
  removeEmergency(accountId: string): Promise<boolean>;
  setEmergency(organisationId: string, accountIds: readonly string[]): Promise<void>;
}
