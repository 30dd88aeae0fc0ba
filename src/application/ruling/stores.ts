import type { Ruling } from '../../domain/ruling/ruling';
import type { RulingContent } from '../../domain/ruling/rulingContent';

/** The decisions (indelingsbesluiten) to people in one organisation. The schema refuses every change of what was given. */
export interface RulingRepository {
  insert(
    ruling: Omit<Ruling, 'readAt' | 'withdrawn'>,
    content: RulingContent,
    bytes: Uint8Array,
  ): Promise<void>;
  find(id: string): Promise<Ruling | undefined>;
  findByFile(sha256: string): Promise<Ruling | undefined>;
  findByCode(code: string): Promise<Ruling | undefined>;
  /** Of one functie, the last given first. */
  listForJob(jobId: string): Promise<readonly Ruling[]>;
  /** To one person, under these accounts: the last given first. */
  listFor(holderIds: readonly string[]): Promise<readonly Ruling[]>;
  /** Established copies without a decision that counts, and since when they wait: the last act, or that the last decision was withdrawn. */
  awaited(): Promise<readonly { readonly copyId: string; readonly since: string }[]>;
  content(id: string): Promise<RulingContent>;
  bytes(id: string): Promise<Uint8Array>;
  /** True when it had not been read before. */
  noteRead(id: string, at: string): Promise<boolean>;
  /** True when it was there and was not withdrawn. */
  withdraw(id: string, by: string, at: string, reason: string): Promise<boolean>;
}
