import type { Message, MessageKind } from '../../domain/messages/message';
import type { MailStatus } from '../../domain/messages/outgoingMail';

/** The messages of one organisation. */
export interface MessageRepository {
  /** The number of the new message; null when this person was told about the same before. */
  add(message: Omit<Message, 'number' | 'readAt'>): Promise<number | null>;
  /** Of one person, the last first; at most `limit`. */
  list(accountIds: readonly string[], limit: number): Promise<readonly Message[]>;
  /** One of these accounts; undefined: not there, or somebody else's. */
  find(accountIds: readonly string[], number: number): Promise<Message | undefined>;
  countUnread(accountIds: readonly string[]): Promise<number>;
  /** Marks as read what of these numbers, or up to a number, is of this person. */
  markRead(
    accountIds: readonly string[],
    which: readonly number[] | { readonly upTo: number },
    at: string,
  ): Promise<void>;
  /** Removes what was made before a moment (ISO 8601), read or not, with its mail. */
  removeBefore(moment: string): Promise<void>;
  /** Whether this person asked for no mails. */
  wantsNoMail(accountId: string): Promise<boolean>;
  setNoMail(accountId: string, noMail: boolean): Promise<void>;
  /** When this person was last told something of this kind, ISO 8601; null: never. */
  lastTold(accountId: string, kind: MessageKind): Promise<string | null>;
  /** Whether somebody took the reminders of a day (YYYY-MM-DD) upon them. */
  reminderDayIsTaken(day: string): Promise<boolean>;
  /** Takes the reminders of a day (YYYY-MM-DD) upon oneself. False when somebody did so before. */
  claimReminderDay(day: string): Promise<boolean>;
}

/** A mail about a message, without address and without words: both are looked up when it leaves. */
export interface OutgoingMail {
  /** The number of its message. */
  readonly number: number;
  readonly accountId: string;
  readonly kind: MessageKind;
  readonly status: MailStatus;
  /** How often it was handed to the mail server. */
  readonly attempts: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** From when on it may leave (again). */
  readonly notBefore: string;
  readonly claimedAt: string | null;
  readonly doneAt: string | null;
}

/** The mails of one organisation that have to leave, left, or did not. */
export interface OutboxRepository {
  /** Whether mails can leave at all: a mail server is set. Without one nothing is put in. */
  readonly open: boolean;
  add(mail: Pick<OutgoingMail, 'number' | 'accountId' | 'kind'>, at: string): Promise<void>;
  /** Whether `claimNext` or `giveUpClaims` would find anything. */
  hasWork(now: string, claimedBefore: string): Promise<boolean>;
  /** Takes the first mail that may leave now; undefined: none. Nobody else gets it after this. */
  claimNext(by: string, now: string): Promise<OutgoingMail | undefined>;
  /** Says how handing over went. True when the claim was still the caller's; a mail that surely left always becomes sent. */
  settle(
    number: number,
    by: string,
    outcome: { readonly status: MailStatus; readonly notBefore?: string },
    now: string,
  ): Promise<boolean>;
  /** Takes a claimed mail away: it is not needed any more. */
  drop(number: number, by: string): Promise<void>;
  /** Makes claims from before a moment uncertain; gives how many. */
  giveUpClaims(claimedBefore: string, now: string): Promise<number>;
  count(): Promise<Readonly<Record<MailStatus, number>>>;
  /** Those in these statuses, the last made first; at most `limit`. */
  list(statuses: readonly MailStatus[], limit: number): Promise<readonly OutgoingMail[]>;
  /** Lets a mail that failed or is uncertain leave again. False when it is neither any more. */
  sendAgain(number: number, now: string): Promise<boolean>;
}
