/**
 * Sealing and checking of files. A seal (zegel) is the signature of the organisation on a file, which says that a person
 * who was signed in did an act; it is not a personal signature of that person.
 */

/** What a seal stands for. No person signs a receipt (ontvangstbewijs) or a decision: those have one seal. */
export type SealAct = 'akkoord' | 'gezien' | 'ontvangstbewijs' | 'indelingsbesluit' | 'besluit-op-bezwaar';

/** A point of a drawn signature: from 0 (left, top) to 1 (right, bottom) of the pad. */
export type DrawnPoint = readonly [x: number, y: number];

/** A drawn signature: lines of points, and how wide the pad was for its height. */
export interface DrawnSignature {
  /** At most 200 lines and 5,000 points together count; the rest is not drawn. */
  readonly strokes: readonly (readonly DrawnPoint[])[];
  /** Width divided by height of the pad. */
  readonly aspect: number;
}

/** One seal to set. */
export interface SealRequest {
  /** The file as it is stored: the seal is added behind these bytes, which stay as they are. */
  readonly pdf: Uint8Array;
  /** The signature field, such as `handtekening_leidinggevende`. */
  readonly fieldName: string;
  readonly act: SealAct;
  /** Who did the act; null when no person signs. */
  readonly signer: {
    readonly name: string;
    /** The role in words, such as "leidinggevende". */
    readonly role: string;
    /** For whom the signer acted; null for themselves. */
    readonly onBehalfOf: string | null;
  } | null;
  readonly organisationName: string;
  /** The moment of the act, ISO 8601, UTC; whole seconds count. */
  readonly at: string;
  /** Shown in the box, at most 120 characters of it; null for none. */
  readonly remark: string | null;
  readonly drawing: DrawnSignature | null;
}

/** What happened with the time stamp of an outside service: a seal never waits for more than a few seconds for it. */
export type TimeStampResult =
  /** No service is set. */
  | { readonly status: 'not-asked' }
  /** `at`: the time that the service gave, ISO 8601. */
  | { readonly status: 'added'; readonly at: string }
  /** The seal was set without. `reason` is a code for the log, such as `timeout`. */
  | { readonly status: 'failed'; readonly reason: string };

/** A sealed file. */
export interface SealedFile {
  /** Begins with the bytes that were handed in. */
  readonly pdf: Uint8Array;
  /** Of the whole file, lower-case hex. */
  readonly sha256: string;
  /** The key that sealed (see SealKeys). */
  readonly keyId: string;
  readonly timeStamp: TimeStampResult;
  /** Characters of name, role or remark for which there is no font; they are shown as "?". */
  readonly unknownCharacters: readonly string[];
}

export interface Sealer {
  /**
   * Sets one seal. The first seal of a file allows nothing after it but signing. Rejects with SealFailure when the file or
   * the key does not allow it. Not inside a transaction. Two calls for the same bytes both give a file: who stores guards
   * that only one counts; a file that carries the seal already is refused as `field-already-signed`.
   */
  seal(request: SealRequest): Promise<SealedFile>;
}

/** A key for seals with its certificate. Public facts only. */
export interface SealKeyInfo {
  /** The first 16 hex digits of the SHA-256 of the certificate. */
  readonly id: string;
  /** SHA-256 of the certificate and of the root that it hangs under, lower-case hex. */
  readonly certificateSha256: string;
  readonly rootSha256: string;
  /** Name of the holder in the certificate. */
  readonly subject: string;
  /** ISO 8601, UTC. */
  readonly validFrom: string;
  readonly validUntil: string;
  /** `own`: made here; `imported`: brought in as PKCS#12. */
  readonly origin: 'own' | 'imported';
  /** Whether this key seals now; the others only serve to check what they sealed. */
  readonly active: boolean;
}

/** The keys for seals of this installation. */
export interface SealKeys {
  /** All keys that were ever used here, the newest first. */
  list(): readonly SealKeyInfo[];
  /** Whether the active key signs, and its certificate holds at this moment. Never rejects. */
  works(at: Date): Promise<boolean>;
}

/** A certificate that whoever checks trusts, as DER. */
export type TrustedCertificate = Uint8Array;

/** Something about a file that is wrong or worth knowing, with what it is about (an object, a key, an algorithm). */
export interface SealRemark {
  readonly code: SealRemarkCode;
  readonly about: string;
}

export type SealRemarkCode =
  /** Bytes that the signature covers differ from what was signed. */
  | 'content-changed'
  /** The signature itself does not fit its certificate. */
  | 'signature-wrong'
  /** The signature or what it says about its bytes has not the form that it must have. */
  | 'form-wrong'
  /** Something follows the last signature. */
  | 'bytes-after-seal'
  /** A later revision changed what may not be changed. */
  | 'object-changed'
  /** An algorithm that is broken or weak, so that the signature proves nothing. */
  | 'weak-algorithm'
  /** The certificate did not hold at the moment that the signature says. */
  | 'certificate-not-valid-then'
  /** A later revision changed title or dates of the file, nothing on a page. */
  | 'metadata-changed'
  /** The time stamp in the signature does not fit. */
  | 'time-stamp-wrong'
  /** The time stamp fits, but who gave it is not known here. */
  | 'time-stamper-unknown'
  /** There is more in the file than is looked at (size, depth, number of revisions). */
  | 'too-much';

/** One signature in a file. */
export interface SealFinding {
  readonly fieldName: string;
  /**
   * `intact`: what it covers is unchanged, and what came later was allowed; `altered`: not so; `weak`: nothing can be said
   * because of its algorithm.
   */
  readonly status: 'intact' | 'altered' | 'weak';
  /** `ours`: under a trusted certificate; `outsider`: somebody signed the empty field with a certificate of their own. */
  readonly by: 'ours' | 'unknown' | 'outsider';
  /** What it stands for; null when the file does not say so in our way. */
  readonly act: SealAct | null;
  /** Who did the act, as the seal says; empty when it does not say so. */
  readonly signerName: string;
  /** The moment that the seal says (not proven by itself), and the one that a time stamp proves. ISO 8601. */
  readonly saidAt: string | null;
  readonly stampedAt: string | null;
  /** Name of the holder of the certificate, and its SHA-256 (lower-case hex). */
  readonly certificateSubject: string;
  readonly certificateSha256: string;
  /** The revision that it covers: 1 is the first signed one. */
  readonly revision: number;
  readonly remarks: readonly SealRemark[];
}

/** What a check of one file found, all from the file itself and the certificates that were given. */
export interface SealReport {
  /**
   * `intact`: every signature holds, nothing else was changed, and ours are under trusted certificates;
   * `sealer-unknown`: the same, but under certificates that are not trusted here; `altered`: not so;
   * `not-sealed`: a PDF without any signature; `unreadable`: no PDF, damaged, or too big to look at.
   */
  readonly verdict: 'intact' | 'sealer-unknown' | 'altered' | 'not-sealed' | 'unreadable';
  /** In the order of signing. */
  readonly seals: readonly SealFinding[];
  /** Signature fields without a signature. */
  readonly emptyFields: readonly string[];
  /** What is wrong with the file as a whole. */
  readonly remarks: readonly SealRemark[];
  /** Files inside, by name, of the first revision. At most 5 MB together. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

export interface SealVerifier {
  /** Checks every signature and every revision, offline. Never rejects on what the bytes are. */
  verify(pdf: Uint8Array, trusted: readonly TrustedCertificate[]): Promise<SealReport>;
}
