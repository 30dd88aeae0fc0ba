import type { PeopleProposal } from './peopleFile/personRows';
import type { ChainRow } from '../domain/audit/chain';
import type {
  FactorStore,
  FailureStore,
  KnownBrowserStore,
  LinkStore,
  NoticeStore,
  SignInStore,
  SsoStore,
  SsoSubject,
  TallyStore,
} from './access/stores';
import type { ObjectionRepository } from './objection/stores';
import type { RulingRepository } from './ruling/stores';
import type { CatalogReviewRepository } from './catalogReview/stores';
import type { SecondRepository } from './second/stores';
import type { ReviewRepository } from './upkeep/reviewStores';
import type { UpkeepRepository } from './upkeep/stores';
import type { VoiceRepository } from './voice/stores';
import type { MessageRepository, OutboxRepository } from './messages/stores';
import type { LifecycleRepository } from './lifecycle/stores';
import type { SigningRepository } from './signing/stores';
import type { AuditEntry, AuditEvent, AuditEventKind } from '../domain/audit/event';
import type { AnswerContent, QuestionKind, StoredAnswer } from '../domain/grading/storedAnswer';
import type { LevelDecision, SettableLevel } from '../domain/grading/levelDecision';
import type { WalkRow } from '../domain/grading/walk';
import type { Chart, Department, Leader, Replacement } from '../domain/organisation/chart';
import type { DuplicateLink } from '../domain/people/duplicates';
import type {
  CurrentSettings,
  SettingsGroup,
  SettingsOf,
  SettingsVersion,
} from '../domain/organisation/settings';
import type { Role } from '../domain/workflow/actions';
import type { Job } from '../domain/workflow/job';
import type { JobStatus } from '../domain/workflow/status';

export type * from './access/stores';
export type * from './objection/stores';
export type * from './ruling/stores';
export type * from './catalogReview/stores';
export type * from './second/stores';
export type * from './upkeep/reviewStores';
export type * from './upkeep/stores';
export type * from './voice/stores';
export type * from './messages/stores';
export type * from './signing/ports';
export type * from './lifecycle/stores';
export type * from './signing/stores';

/** What the use cases need from the outside. Adapters live in `infrastructure/`; tests may bring their own. */

export interface Clock {
  now(): Date;
}

/** Lets something happen later, once. */
export interface Timer {
  /** Gives how to call it off. */
  after(milliseconds: number, work: () => void): () => void;
}

export interface Ids {
  /** An id that cannot be guessed, safe in an address. */
  newId(): string;
  /** 32 random bytes, base64url: for links and cookies. */
  newSecret(): string;
  /** A random code to type over (see `spokenCode.ts`), without its dash. */
  newCode(): string;
}

export interface Digests {
  /** SHA-256 of the UTF-8 text, lower-case hex. */
  sha256(text: string): string;
  /** The same of bytes. */
  sha256OfBytes(bytes: Uint8Array): string;
  /** The same of bytes that come in parts; `hex` once, at the end. */
  sha256OfParts(): { add(part: Uint8Array): void; hex(): string };
}

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** Takes as long for an unknown account: call it with null then. Rejects with DomainFailure `busy` when the queue is full. */
  verify(hash: string | null, password: string): Promise<boolean>;
  /** Whether a hash was made with weaker settings than now. */
  isOutdated(hash: string): boolean;
}

/** Passwords that guessers try first. */
export interface CommonPasswords {
  has(password: string): boolean;
}

/**
 * Keeps secrets under a key that is not in the database. `purpose` says what a text is for and belongs to: what was sealed or
 * marked for one purpose is nothing for another.
 */
export interface SecretBox {
  seal(text: string, purpose: string): string;
  /** Throws when it was altered, or sealed under another key or for another purpose. */
  open(sealed: string, purpose: string): string;
  /** A text that is the same for the same text, and tells nothing about it to who has not the key. */
  mark(text: string, purpose: string): string;
}

/** Codes that change every half minute (TOTP), from a secret that the app and a telephone share. */
export interface OneTimeCodes {
  /** 160 random bits, base32. */
  newSecret(): string;
  /** The time step that this code belongs to: the one at `at`, the one before or the one after. Null: none of them. */
  stepOf(secret: string, code: string, at: Date): number | null;
  /** What the QR code holds. */
  address(secret: string, names: { readonly issuer: string; readonly account: string }): string;
}

/** A message to one person, in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** Hands the message to the mail server. Rejects when that does not take it. Never call it inside a transaction. */
  send(mail: Mail): Promise<void>;
}

/** What has to be known again when a visitor comes back from the identity service. Secret. */
export interface SsoKept {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Milliseconds. */
  readonly beganAt: number;
  /** The visitor had to sign in there anew. */
  readonly again: boolean;
}

/** Who the identity service says that a visitor is. */
export interface SsoIdentity extends SsoSubject {
  /** How the person signed in there, in the words of the service. */
  readonly acr: string | null;
  readonly amr: readonly string[];
}

/** A service where people sign in for many apps. */
export interface SingleSignOn {
  /** How people call it. */
  readonly name: string;
  readonly issuer: string;
  /** Where to send the visitor; with `again` the service asks them to sign in anew. Rejects when it does not answer. */
  begin(options: { readonly again: boolean }): Promise<{ readonly url: string; readonly kept: SsoKept }>;
  /** Checks everything that the visitor brings back (the query of the address). `refused` says why not, as a code for the log. */
  finish(
    search: string,
    kept: SsoKept,
  ): Promise<SsoIdentity | { readonly refused: string; readonly cancelled: boolean }>;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
}

export interface Account {
  readonly id: string;
  readonly organisationId: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** personeelsnummer, or empty. */
  readonly staffNumber: string;
  /** Someone who is not active cannot sign in and is asked nothing. */
  readonly active: boolean;
  readonly revision: number;
}

/** Who did something and when; in whose place, when someone acts for another. */
export interface By {
  readonly accountId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly onBehalfOf?: string | null;
}

/** What is in a session row; the secret itself is never stored, only its SHA-256. */
export interface Session {
  readonly secretHash: string;
  /** Stays the same when the secret is replaced; safe in an address. */
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly csrfToken: string;
  /** The browser in plain words. */
  readonly browser: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
  /** When the person last proved who they are. */
  readonly provenAt: string;
  /** A second factor was shown in this session, here or at who signed the person in. */
  readonly factorShown: boolean;
  /** Began at the identity service. */
  readonly elsewhere: boolean;
  /** Sealed: the secret of a second factor that is being set up in this session. */
  readonly newFactor: string | null;
  /** Sealed: recovery codes that the person was not yet done with. */
  readonly codesToShow: string | null;
}

export interface JobFilter {
  /** Every word has to occur in the name, the department or the number; capitals and accents do not count. */
  readonly text?: string;
  /** Empty or left out: all. */
  readonly statuses?: readonly JobStatus[];
  /** Only the functies that belong to this department. */
  readonly departmentId?: string;
}

export interface JobRepository {
  insert(job: Job): Promise<void>;
  find(id: string): Promise<Job | undefined>;
  /** The current functie with this name (not withdrawn, replaced or archived); capitals and accents do not count. */
  findByName(name: string): Promise<Job | undefined>;
  /** The last changed first. */
  list(filter: JobFilter): Promise<readonly Job[]>;
  /**
   * Guarded update: writes only when the stored revision is `revision`, then raises it by one. True when it was
   * written, false when someone else was first.
   */
  update(
    id: string,
    revision: number,
    change: Partial<
      Pick<
        Job,
        | 'name'
        | 'department'
        | 'departmentId'
        | 'jobNumber'
        | 'status'
        | 'leadersAnswer'
        | 'updatedAt'
        | 'catalogVersion'
        | 'catalogSha256'
        | 'sideCatalogsOn'
      >
    >,
  ): Promise<boolean>;
  /** Makes exactly these accounts the ones who have the job from now on; earlier holders keep their dates. */
  setHolders(id: string, accountIds: readonly string[], at: string): Promise<void>;
  /** Lets the functies that have this name as their department and belong to none yet, belong to the department. */
  linkToDepartment(departmentId: string, name: string): Promise<void>;
  /** The jobs that a person has now, under any of their accounts, by name. */
  listHeldBy(accountId: string): Promise<readonly Job[]>;
  /** Follows an act on a part of the job (an answer, a section): sets status and time, leaves the revision as it is. */
  follow(id: string, status: JobStatus, updatedAt: string): Promise<void>;
}

export interface AnswerRepository {
  listForJob(jobId: string): Promise<readonly StoredAnswer[]>;
  /** What tells how far the walks of several jobs are, at once; a job without answers is left out. */
  listForWalks(jobIds: readonly string[]): Promise<ReadonlyMap<string, readonly WalkRow[]>>;
  find(jobId: string, kind: QuestionKind, questionId: string): Promise<StoredAnswer | undefined>;
  /**
   * Guarded write of one answer: `revision` is the revision that the writer has seen (0: none yet). Gives the new
   * revision, or null when someone else was first; then nothing was written.
   */
  save(
    jobId: string,
    kind: QuestionKind,
    questionId: string,
    revision: number,
    content: AnswerContent,
    by: By,
  ): Promise<number | null>;
}

export interface StoredSection {
  readonly decisionId: string;
  readonly sectionId: string;
  readonly content: unknown;
  readonly revision: number;
  readonly savedBy: string;
  readonly savedByName: string;
  readonly savedAt: string;
}

/** A profile belongs to the level that was set: opening the level again starts a new one and keeps the old. */
export interface ProfileRepository {
  listForDecision(decisionId: string): Promise<readonly StoredSection[]>;
  /** Guarded write, as for answers. */
  save(
    decisionId: string,
    sectionId: string,
    revision: number,
    content: unknown,
    by: By,
  ): Promise<number | null>;
}

export interface DecisionRepository {
  insert(decision: LevelDecision): Promise<void>;
  /** The decision that holds now, if any. */
  current(jobId: string): Promise<LevelDecision | undefined>;
  /** The level that holds now, by job, of every job that has one. */
  currentLevels(): Promise<ReadonlyMap<string, SettableLevel>>;
  /** Which decision holds now and since when, by job, of every job that has one. */
  currentMoments(): Promise<ReadonlyMap<string, Pick<LevelDecision, 'id' | 'decidedAt'>>>;
  listForJob(jobId: string): Promise<readonly LevelDecision[]>;
  withdraw(id: string, at: string, reason: string): Promise<boolean>;
}

export interface AuditLog {
  /** Adds one event to the chain; the hash binds it to the event before. */
  append(event: AuditEvent, by: By | { accountId: null; at: string }): Promise<void>;
  list(): Promise<readonly AuditEntry[]>;
  listForJob(jobId: string): Promise<readonly AuditEntry[]>;
  /** What one account did from a moment (ISO 8601) on, in order. */
  listByAccount(accountId: string, from: string): Promise<readonly AuditEntry[]>;
  /** Whether one account did exactly this from a moment (ISO 8601) on. */
  did(accountId: string, from: string, event: AuditEvent): Promise<boolean>;
  /** The events of some kinds, in order. */
  listByKind(kinds: readonly AuditEventKind[]): Promise<readonly AuditEntry[]>;
  /** Events of some kinds that name this account, the last first; at most `limit`. */
  searchAbout(
    accountId: string,
    kinds: readonly AuditEventKind[],
    limit: number,
  ): Promise<readonly AuditEntry[]>;
  /** Per account that events of these kinds are about (their `accountId`), when the last one was. */
  lastPerAccount(kinds: readonly AuditEventKind[]): Promise<ReadonlyMap<string, string>>;
  /**
   * What fits the filter, the last first. At most `limit`, and only before the number `before` when that is given. As it is
   * stored, so that an event that somebody damaged does not hide the others.
   */
  search(filter: AuditFilter, limit: number, before?: number): Promise<readonly ChainRow[]>;
  /** The last link; undefined while there is none. */
  last(): Promise<Pick<ChainRow, 'sequence' | 'hash' | 'at'> | undefined>;
  /** Rows as they are stored, not checked, in order: for verifying the chain in parts. */
  rows(after: number, limit: number): Promise<readonly ChainRow[]>;
}

/** What of the log to show; a part that is left out does not count. */
export interface AuditFilter {
  readonly kinds?: readonly AuditEventKind[];
  /** Events by, on behalf of or about one of these accounts. */
  readonly personIds?: readonly string[];
  /** From this moment on, and before that one (ISO 8601). */
  readonly from?: string;
  readonly until?: string;
}

/** The departments of one organisation, and who leads them. */
export interface DepartmentRepository {
  /** By name. */
  list(): Promise<readonly Department[]>;
  find(id: string): Promise<Department | undefined>;
  /** Capitals and accents do not count; an empty name finds none. */
  findByName(name: string): Promise<Department | undefined>;
  /** What the policy needs to know: the tree, and the active people who lead. */
  chart(): Promise<Chart>;
  insert(department: Department): Promise<void>;
  /** Guarded, as for jobs. */
  update(
    id: string,
    revision: number,
    change: Partial<Pick<Department, 'name' | 'parentId'>>,
  ): Promise<boolean>;
  /** Guarded, as for jobs. Not looked at: whether something still points to it. */
  remove(id: string, revision: number): Promise<boolean>;
  /** Everyone who leads a department, also who is not active. */
  leaders(): Promise<readonly Leader[]>;
  /** Makes exactly these accounts the ones who lead the department. */
  setLeaders(id: string, accountIds: readonly string[]): Promise<void>;
  insertReplacement(replacement: Omit<Replacement, 'withdrawnAt'>): Promise<void>;
  /** All of them, also past and withdrawn ones; the last to begin first. */
  listReplacements(): Promise<readonly Replacement[]>;
  /** True when it was there and had not been withdrawn. */
  withdrawReplacement(id: string, at: string): Promise<boolean>;
}

/** Which people to show; a part that is left out does not count. People who were erased are never among them. */
export interface PeopleFilter {
  /** Every word has to occur in the name, the e-mail address or the staff number; capitals and accents do not count. */
  readonly text?: string;
  readonly role?: Role;
  /** Who work in one of these departments. */
  readonly departmentIds?: readonly string[];
  readonly active?: boolean;
}

/** A part of the people who fit a filter. */
export interface FoundPeople {
  /** How many people fit in all. */
  readonly total: number;
  readonly people: readonly FoundPerson[];
}

export interface FoundPerson extends Account {
  /** Where the person works; null: nowhere. */
  readonly departmentId: string | null;
}

/** That two accounts are of one person, or were held to be. Moments are ISO 8601. */
export interface StoredDuplicate extends DuplicateLink {
  readonly id: string;
  readonly reason: string;
  /** The duplicate could be used until it was linked. */
  readonly wasActive: boolean;
  readonly linkedAt: string;
  /** Null while the link holds. */
  readonly undoneAt: string | null;
  /** Empty while the link holds. */
  readonly undoReason: string;
}

/** The duplicate accounts of one organisation. A link never leads to another duplicate. */
export interface DuplicateRepository {
  /** All links, also those that were undone; the last to be made first. */
  list(): Promise<readonly StoredDuplicate[]>;
  /** The links that hold. */
  now(): Promise<readonly DuplicateLink[]>;
  /** Adds a link. The duplicate is not active, and neither of the two is a duplicate already. */
  link(link: Omit<StoredDuplicate, 'undoneAt' | 'undoReason'>): Promise<void>;
  /** True when the link was there and held. */
  undo(id: string, at: string, reason: string): Promise<boolean>;
  /** Takes away the one-time links of an account, and the browsers in which it was known. */
  endLinks(accountId: string): Promise<void>;
}

/** The people of one organisation. */
export interface PeopleRepository {
  /** By name. */
  list(): Promise<readonly Account[]>;
  /** By name: at most `limit` of them, leaving out the first `skip`. */
  search(filter: PeopleFilter, part: { readonly skip: number; readonly limit: number }): Promise<FoundPeople>;
  find(id: string): Promise<Account | undefined>;
  /** Capitals do not count. */
  findByEmail(email: string): Promise<Account | undefined>;
  /** An empty number finds nobody. */
  findByStaffNumber(staffNumber: string): Promise<Account | undefined>;
  /** An e-mail address or staff number that another account has is refused as `invalid`. */
  insert(account: Account): Promise<void>;
  /**
   * Guarded, as for jobs. An address that another account has is refused as `invalid`, and making a duplicate active again
   * as `not-ready` (`dubbel-account`).
   */
  update(
    id: string,
    revision: number,
    change: Partial<Pick<Account, 'email' | 'name' | 'roles' | 'staffNumber' | 'active'>>,
  ): Promise<boolean>;
  /** Where people work: the id of the department by that of the account. Who works nowhere is not in it. */
  placements(): Promise<ReadonlyMap<string, string>>;
  /** Where one person works; null: nowhere. */
  placementOf(id: string): Promise<string | null>;
  /** Puts someone in a department; null takes them out of the one they were in. */
  place(id: string, departmentId: string | null): Promise<void>;
}

/** A row about a person: names of columns and what stands there. */
export type PersonalRow = Readonly<Record<string, string | number | null>>;

/** How much of a person an erasure takes away. */
export interface ErasedAmounts {
  /** Rows that go: sessions, a password and the like. */
  readonly rows: number;
  /** Decisions that carry the name. */
  readonly decisions: number;
  /** Other texts in which the name or the address stands. */
  readonly texts: number;
  /** Someone else has the same name: then the name stays in texts, for nobody can tell whom they mean. */
  readonly hasNamesake: boolean;
}

/** What the database holds about a person. */
export interface PersonalDataRepository {
  /** Per table that can hold something about people, the rows about this account, with what they may see of them. */
  about(
    accountId: string,
  ): Promise<readonly { readonly table: string; readonly rows: readonly PersonalRow[] }[]>;
  /** When an account was erased (ISO 8601); null when it was not. */
  erasedAt(accountId: string): Promise<string | null>;
  /** What erasing this person, with the accounts that are duplicates, would touch. */
  amounts(person: Account, duplicates?: readonly Account[]): Promise<ErasedAmounts>;
  /**
   * Makes the account and its duplicates nameless, deletes what belongs to them alone, and puts `erasedName` where their names
   * and addresses stand in texts and decisions. Not looked at: whether it may be done.
   */
  erase(
    person: Account,
    erasedName: string,
    at: string,
    duplicates?: readonly Account[],
  ): Promise<ErasedAmounts>;
}

/** What files with people would change, until it is confirmed: one proposal for each maker. */
export interface PeopleProposalRepository {
  /** The proposal of a person that can still be confirmed at a moment (ISO 8601). */
  find(accountId: string, at: string): Promise<PeopleProposal | undefined>;
  /** Refused by the database when this person has one already. */
  insert(accountId: string, proposal: PeopleProposal, expiresAt: string): Promise<void>;
  delete(accountId: string): Promise<void>;
  /** Of everyone, what can no longer be confirmed at a moment. */
  deleteExpired(at: string): Promise<void>;
  /** Of everyone, all. */
  deleteAll(): Promise<void>;
}

/** The settings of one organisation. Versions are only ever added. */
export interface SettingsRepository {
  /** What holds now: the last version, or the defaults. */
  current<Group extends SettingsGroup>(group: Group): Promise<CurrentSettings<Group>>;
  /** One version; undefined when there is no such version (also for revision 0). */
  version<Group extends SettingsGroup>(
    group: Group,
    revision: number,
  ): Promise<SettingsVersion<Group> | undefined>;
  /** Every version of every group, the last first. */
  history(): Promise<readonly SettingsVersion[]>;
  /**
   * Guarded: adds a version on top of `stored`, which is what the writer read. True when it was added, false when someone
   * else was first. A new name of the organisation holds everywhere from then on.
   */
  add<Group extends SettingsGroup>(
    group: Group,
    stored: CurrentSettings<Group>,
    content: SettingsOf<Group>,
    by: By,
  ): Promise<boolean>;
  /** Keeps the bytes of a logo; one that is there already stays. */
  keepLogo(sha256: string, bytes: Uint8Array): Promise<void>;
  logoBytes(sha256: string): Promise<Uint8Array | undefined>;
}

/** Everything of one organisation; it cannot be built without the organisation's id. */
export interface Repositories {
  readonly jobs: JobRepository;
  readonly answers: AnswerRepository;
  readonly profiles: ProfileRepository;
  readonly decisions: DecisionRepository;
  readonly departments: DepartmentRepository;
  readonly people: PeopleRepository;
  readonly duplicates: DuplicateRepository;
  readonly peopleProposals: PeopleProposalRepository;
  readonly personalData: PersonalDataRepository;
  readonly settings: SettingsRepository;
  readonly signing: SigningRepository;
  readonly lifecycle: LifecycleRepository;
  readonly rulings: RulingRepository;
  readonly voices: VoiceRepository;
  readonly seconds: SecondRepository;
  readonly catalogReviews: CatalogReviewRepository;
  readonly upkeep: UpkeepRepository;
  readonly reviews: ReviewRepository;
  readonly objections: ObjectionRepository;
  readonly messages: MessageRepository;
  readonly outbox: OutboxRepository;
  readonly audit: AuditLog;
  organisation(): Promise<Organisation>;
}

/** What is known before it is known whose organisation it is: accounts, sessions, the first start. */
export interface Directory {
  /** The chain of the installation itself, for events that belong to no organisation (yet). */
  readonly audit: AuditLog;
  readonly factors: FactorStore;
  readonly tallies: TallyStore;
  readonly failures: FailureStore;
  readonly knownBrowsers: KnownBrowserStore;
  readonly links: LinkStore;
  readonly notices: NoticeStore;
  readonly sso: SsoStore;
  readonly signIn: SignInStore;
  countAccounts(): Promise<number>;
  findAccount(id: string): Promise<Account | undefined>;
  /** E-mail addresses are compared in lower case. */
  findAccountByEmail(email: string): Promise<Account | undefined>;
  insertOrganisation(organisation: Organisation): Promise<void>;
  organisationIds(): Promise<readonly string[]>;
  insertAccount(account: Account): Promise<void>;
  /** The hash of the password of an account; null when it has none. */
  passwordHash(accountId: string): Promise<string | null>;
  /** Sets or replaces the password of an account. */
  setPassword(account: Pick<Account, 'id' | 'organisationId'>, hash: string): Promise<void>;
  /** The accounts that this one replaces on a day (YYYY-MM-DD), as far as the replaced one is still there. */
  standsInFor(accountId: string, day: string): Promise<readonly string[]>;
  insertSession(session: Session): Promise<void>;
  findSession(secretHash: string): Promise<Session | undefined>;
  /** The sessions of an account, the last begun first; also those that ended by their time. */
  listSessions(accountId: string): Promise<readonly Session[]>;
  touchSession(secretHash: string, lastSeenAt: string): Promise<void>;
  setSessionSecrets(
    secretHash: string,
    change: Partial<Pick<Session, 'newFactor' | 'codesToShow'>>,
  ): Promise<void>;
  /** Gives a session another secret and a new moment of proof. True when it was there. */
  renewSession(secretHash: string, newSecretHash: string, provenAt: string): Promise<boolean>;
  deleteSession(secretHash: string): Promise<void>;
  /** Ends all sessions of an account, but for the one with this hash. Gives how many ended. */
  deleteSessionsOf(accountId: string, except?: string): Promise<number>;
  /** Ends every session of an organisation that began with a password, but for those of some accounts. */
  deletePasswordSessions(organisationId: string, exceptAccountIds: readonly string[]): Promise<void>;
  deleteExpiredSessions(now: string): Promise<void>;
  /** Replaces any earlier first-start link. */
  setFirstStartLink(secretHash: string, expiresAt: string): Promise<void>;
  /** True once for a link that is known and not expired at `now`; the link is gone afterwards. */
  takeFirstStartLink(secretHash: string, now: string): Promise<boolean>;
  hasFirstStartLink(secretHash: string, now: string): Promise<boolean>;
}

/**
 * One act, one transaction. `write` runs on the one write connection inside BEGIN IMMEDIATE: nothing but queries
 * may be awaited inside. `read` runs on a read-only connection and never waits for a writer.
 */
export interface UnitOfWork {
  read<T>(organisationId: string, work: (repositories: Repositories) => Promise<T>): Promise<T>;
  write<T>(organisationId: string, work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** Takes what was deleted off the disk too: the file is written anew. Not inside a transaction. */
  forget(): Promise<void>;
  readDirectory<T>(work: (directory: Directory) => Promise<T>): Promise<T>;
  writeDirectory<T>(
    work: (directory: Directory, repositoriesOf: (organisationId: string) => Repositories) => Promise<T>,
  ): Promise<T>;
}

/** What may be written in the log: ids, codes and measures. Anything else is left out by the adapter. */
export interface LogFields {
  readonly requestId?: string;
  readonly organisationId?: string;
  readonly accountId?: string;
  readonly jobId?: string;
  readonly method?: string;
  /** The pattern of the route, not the address. */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly code?: string;
  /** Where the server can be reached; never the address of a visitor. */
  readonly baseUrl?: string;
  readonly file?: string;
  readonly count?: number;
  readonly signal?: string;
  /** Only its class, its code and the places of its stack are written; its message may quote what was typed. */
  readonly error?: unknown;
}

/** The least serious event that is written. */
export type LogLevel = 'info' | 'warn' | 'error' | 'silent';

/** Structured log lines without personal data. `event` is a fixed name, such as `request-done`. */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
