import type { CopyAct } from './copy';

/**
 * The record of one act on a copy. Its canonical JSON is hashed and the hash is chained in the log, so that it shows when a
 * record was changed. It must tell by itself who did what, on which text, and how they proved who they are.
 */
export interface EvidenceRecord {
  readonly kind: 'indelingswijzer-bewijs';
  readonly schema: 1;
  readonly id: string;
  readonly act: CopyAct;
  /** The words on the screen, whole, and their hash. Empty for what others noted. */
  readonly words: string;
  readonly wordsSha256: string;
  readonly language: 'nl';
  readonly document: {
    readonly copyId: string;
    readonly code: string;
    readonly version: number;
    readonly contentSha256: string;
    /** The file that could be read before the act. */
    readonly shownFileSha256: string;
    /** The file with the seal of this act; null when the act sets no seal. */
    readonly sealedFileSha256: string | null;
  };
  readonly signer: {
    readonly accountId: string;
    readonly name: string;
    readonly staffNumber: string;
    /** In which role this person acts. */
    readonly role: 'leidinggevende' | 'medewerker' | 'hr';
    readonly onBehalfOf: { readonly accountId: string; readonly name: string } | null;
  };
  readonly proof: {
    /** How the person showed who they are, the last time before the act. */
    readonly method: 'wachtwoord' | 'wachtwoord-en-code' | 'elders-ingelogd';
    /** ISO 8601, UTC. */
    readonly provenAt: string;
    readonly sessionId: string;
  };
  /** ISO 8601, UTC; the screen showed it in the time of Europe/Amsterdam. */
  readonly at: string;
  readonly origin: { readonly address: string; readonly browser: string };
  readonly shown: {
    /** When this person first opened the copy as a PDF and as a page; null when never. */
    readonly pdfAt: string | null;
    readonly pageAt: string | null;
    /** The person ticked that they read all of it. */
    readonly confirmedRead: boolean;
  };
  /** How the name was set; null when nothing was signed. */
  readonly signature: {
    readonly typedName: string | null;
    /** Lines of points of what was drawn, from 0 to 1 of the pad; null for a typed name. */
    readonly drawing: DrawnLines | null;
  } | null;
  /** What the medewerker adds, whole; or why somebody refused. Empty for nothing. */
  readonly remark: string;
  /** Whether the medewerker also agrees with the content; null when that was not asked. */
  readonly agreesWithContent: boolean | null;
  /** The two people who say that the copy was handed over; empty when that is not the act. */
  readonly witnesses: readonly string[];
  /** A signature with a pen; null for other acts. */
  readonly paper: {
    /** YYYY-MM-DD. */
    readonly signedOn: string;
    readonly signedBy: string;
    /** Where the original is kept. */
    readonly keptAt: string;
    readonly notedBy: { readonly accountId: string; readonly name: string; readonly at: string };
  } | null;
  readonly seal: {
    readonly keyId: string;
    readonly timeStampedAt: string | null;
    /** Why an outside time stamp that was asked for is not there, as a code. */
    readonly timeStampProblem: string | null;
  } | null;
}

/** A drawn signature, as the pad gives it. */
export interface DrawnLines {
  readonly strokes: readonly (readonly (readonly [x: number, y: number])[])[];
  /** Width divided by height of the pad. */
  readonly aspect: number;
}

/** Longest remark of a medewerker, in characters: it stands in the box of the seal. */
export const longestRemark = 120;
/** Longest reason of a refusal or a withdrawal, in characters. */
export const longestReason = 1000;
