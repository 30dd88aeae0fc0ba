import type { ChainHead } from './evidencePage';

/** A signed act as its receipt (ontvangstbewijs) tells it. */
export interface ReceiptContent {
  /** The id of the evidence record of the act. */
  readonly recordId: string;
  readonly organisationName: string;
  readonly jobName: string;
  readonly documentCode: string;
  readonly version: number;
  readonly act: 'akkoord' | 'gezien';
  readonly signer: {
    readonly name: string;
    /** The role in words at the moment of the act. */
    readonly role: string;
    /** For whom the signer acted; null for themselves. */
    readonly onBehalfOf: string | null;
  };
  /** The words that were on the screen, whole. */
  readonly words: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** How the signer proved who they are, in words, such as "wachtwoord en code". */
  readonly method: string;
  /** What the signer added; null for nothing. The whole text, also when the seal shows only its beginning. */
  readonly remark: string | null;
  /** Whether the signer also agreed with the content; null when that was not asked. */
  readonly agreesWithContent: boolean | null;
  /** Hash of the frozen content, and of the file as it was sealed by this act. Lower-case hex. */
  readonly contentSha256: string;
  readonly fileSha256: string;
  /** The head of the audit chain after the act. */
  readonly chainHead: ChainHead;
  /** As on the evidence page. */
  readonly checkUrl: string | null;
  /** When the receipt is made, ISO 8601, UTC. */
  readonly createdAt: string;
}

/** The signature field of a receipt: the place of its one seal. */
export const receiptFieldName = 'zegel_ontvangstbewijs';
