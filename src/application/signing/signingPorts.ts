import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { EvidencePage } from '../../domain/signing/evidencePage';
import type { FrozenContent } from '../../domain/signing/frozenContent';
import type { ReceiptContent } from '../../domain/signing/receiptContent';
import type { Clock, Digests, Ids, Sealer, UnitOfWork } from '../ports';

/** The words with which people sign. They are frozen with the document and stand in the record of the act, whole. */
export interface SigningWords {
  /** What the leidinggevende and the medewerker say by signing, and what they do not say. */
  readonly of: (
    act: 'akkoord' | 'gezien',
    document: { readonly jobName: string; readonly version: number; readonly code: string },
  ) => string;
  /** The role in words, such as "Leidinggevende". */
  readonly roles: Readonly<Record<'akkoord' | 'gezien', string>>;
  /** How somebody showed who they are, as the receipt tells it. */
  readonly methods: Readonly<Record<ActOrigin['method'], string>>;
}

/** Where an act comes from: the session of who does it. Never from a form. */
export interface ActOrigin {
  readonly method: 'wachtwoord' | 'wachtwoord-en-code' | 'elders-ingelogd';
  /** ISO 8601, UTC. */
  readonly provenAt: string;
  readonly sessionId: string;
  readonly address: string;
  /** The browser in plain words. */
  readonly browser: string;
}

/** What offering, signing and handing out stand on. */
export interface SigningPorts {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digests: Digests;
  readonly sealer: Sealer;
  readonly words: SigningWords;
  /** Draws a copy with its evidence page. Rejects with DomainFailure `busy` or `document-too-long`. */
  readonly printCopy: (content: FrozenContent, evidence: EvidencePage) => Promise<Uint8Array>;
  readonly printReceipt: (content: ReceiptContent, jobId: string) => Promise<Uint8Array>;
  /** Where others can check a document with this code; null when they cannot reach this server. */
  readonly checkUrl: (code: string) => string | null;
}
