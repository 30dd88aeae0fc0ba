import type { Copy, CopyAct, CopyStatus, Offering } from '../../domain/signing/copy';
import type { ChainHead } from '../../domain/signing/evidencePage';
import type { EvidenceRecord } from '../../domain/signing/evidenceRecord';
import type { FrozenContent } from '../../domain/signing/frozenContent';

/** A file of a copy: without seals, with the first, or with both. */
export interface CopyFile {
  readonly seals: 0 | 1 | 2;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The record of an act as it is stored. */
export interface StoredRecord {
  readonly record: EvidenceRecord;
  /** Hash of the record's canonical JSON; it stands in the log as well. */
  readonly sha256: string;
  /** The last link of the log after the act. */
  readonly chainHead: ChainHead;
}

/** A signature with a pen that one person noted, and that waits for a second one. */
export interface PaperNote {
  readonly id: string;
  readonly copyId: string;
  readonly act: Extract<CopyAct, 'papier-akkoord' | 'papier-gezien'>;
  /** YYYY-MM-DD. */
  readonly signedOn: string;
  readonly signedBy: string;
  readonly keptAt: string;
  readonly notedBy: string;
  /** ISO 8601, UTC. */
  readonly notedAt: string;
}

/** How a copy can be opened. */
export type WayOfReading = 'pdf' | 'webpagina';

/** What was offered and signed in one organisation. The schema refuses every change of what is signed. */
export interface SigningRepository {
  insertOffering(offering: Omit<Offering, 'withdrawn'>): Promise<void>;
  /** Adds a copy with the file that nobody signed yet. */
  insertCopy(
    copy: Omit<Copy, 'version' | 'status' | 'onPaper' | 'revision'>,
    content: FrozenContent,
    file: Pick<CopyFile, 'sha256' | 'bytes'>,
  ): Promise<void>;
  /** Of one functie, the last first. */
  offerings(jobId: string): Promise<readonly Offering[]>;
  /** True when it was there and was not withdrawn. */
  withdrawOffering(id: string, by: string, at: string, reason: string): Promise<boolean>;
  findCopy(id: string): Promise<Copy | undefined>;
  findCopyByCode(code: string): Promise<Copy | undefined>;
  /** The copy to which a file with this hash belongs, and how many seals that file carries. */
  findByFile(sha256: string): Promise<{ readonly copy: Copy; readonly seals: CopyFile['seals'] } | undefined>;
  /** Of one functie: the last version first, then by name of the holder. */
  copies(jobId: string): Promise<readonly Copy[]>;
  /** Of one person, under these accounts: the last first. */
  copiesOf(holderIds: readonly string[]): Promise<readonly Copy[]>;
  /** Of every functie: those on which something can still be done. */
  openCopies(): Promise<readonly Copy[]>;
  content(copyId: string): Promise<FrozenContent>;
  /** The last file, or the one with so many seals; undefined when that is not there. */
  file(copyId: string, seals?: CopyFile['seals']): Promise<CopyFile | undefined>;
  addFile(copyId: string, file: CopyFile): Promise<void>;
  /** Guarded, as for jobs. */
  follow(id: string, revision: number, status: CopyStatus, onPaper?: true): Promise<boolean>;
  addRecord(stored: StoredRecord): Promise<void>;
  /** Of one copy, in the order of the acts. */
  records(copyId: string): Promise<readonly StoredRecord[]>;
  /** True when this was the first time in this way. */
  noteOpened(copyId: string, accountId: string, way: WayOfReading, at: string): Promise<boolean>;
  /** When this account first opened the copy in each way (ISO 8601). */
  openedBy(copyId: string, accountId: string): Promise<Readonly<Record<WayOfReading, string | null>>>;
  paperNote(copyId: string): Promise<PaperNote | undefined>;
  /** Of every copy. */
  paperNotes(): Promise<readonly PaperNote[]>;
  insertPaperNote(note: PaperNote): Promise<void>;
  deletePaperNote(copyId: string): Promise<void>;
  /** Whether anything was ever sealed here. */
  anySealed(): Promise<boolean>;
}
