/** Why a file was not sealed. Nothing was made; the file that was handed in is as it was. */
export type SealProblem =
  /** The field has its signature already: another click or another server was first. */
  | 'field-already-signed'
  /** The file has no signature field of this name. */
  | 'field-missing'
  /** The file is no PDF that this program made, is damaged, or was saved again by another program. */
  | 'not-sealable'
  /** No more may be signed in this file: an earlier signature forbids it. */
  | 'signing-forbidden'
  /** The certificate of the key does not hold at the moment of the seal. */
  | 'certificate-not-valid'
  /** The key gives no working signature, or its files cannot be read. */
  | 'key-unusable';

/** The one way that sealing stops. */
export class SealFailure extends Error {
  constructor(
    readonly problem: SealProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = 'SealFailure';
  }
}
