import type { ChainRow } from '../audit/chain';

/** The last link of the audit chain at a moment: who holds it can show later that the chain was not rewritten. */
export type ChainHead = Pick<ChainRow, 'sequence' | 'hash'>;

/** A text with a version and the SHA-256 of its exact content (lower-case hex). */
export interface HashedVersion {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
}

/** Who has to sign, in which field and with which words. */
export interface AskedSignature {
  /** Name of the signature field, such as `handtekening_leidinggevende`. */
  readonly fieldName: string;
  /** The role in words, such as "Leidinggevende". */
  readonly role: string;
  readonly name: string;
  /** The words on the screen of the sign page, whole. */
  readonly words: string;
}

/**
 * What is known of a document when it is frozen: the evidence page (bewijspagina) in its first revision. What the acts add
 * stands in the seals and in the receipts, since pages are fixed once the first seal is there.
 */
export interface EvidencePage {
  /** Names the document on paper and on the page `/controleer`; printed in two groups, such as `K7QM3-XWD08`. */
  readonly documentCode: string;
  /** Which offering of this functieprofiel it is, 1 or higher. */
  readonly version: number;
  /** Hash of the frozen content (canonical JSON): answers, reasons, catalog texts and profile. Lower-case hex. */
  readonly contentSha256: string;
  /** ISO 8601, UTC. */
  readonly frozenAt: string;
  /** The catalogs that the grading rests on; never empty. */
  readonly catalogs: readonly HashedVersion[];
  /** The method of the advice with the hash of its receipt (onderbouwing). */
  readonly method: HashedVersion;
  /** In the order of signing. */
  readonly signatures: readonly AskedSignature[];
  readonly chainHead: ChainHead;
  /** Where to check the file, a whole address; null when others cannot reach it (loopback): then none is printed. */
  readonly checkUrl: string | null;
}
