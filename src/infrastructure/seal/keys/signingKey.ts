import { createPrivateKey, createPublicKey, randomBytes, sign, verify, type KeyObject } from 'node:crypto';
import type { SealKeyInfo } from '../../../application/ports';
import { holdsAt, readCertificates, type CertificateFacts } from '../certificates/readCertificate';

/** A key that can seal, with the certificates that go into the signature. */
export interface SigningKey {
  readonly info: SealKeyInfo;
  readonly key: KeyObject;
  readonly certificate: CertificateFacts;
  /** What the certificate hangs under, its issuer first, the root last; empty when it stands alone. */
  readonly issuers: readonly CertificateFacts[];
}

/** The id of the key with this certificate. */
export function keyIdOf({ sha256 }: Pick<CertificateFacts, 'sha256'>): string {
  return sha256.slice(0, 16);
}

/** Public facts of a key from its certificates: its own first, the root last. */
export function infoOf(
  certificates: readonly CertificateFacts[],
  origin: SealKeyInfo['origin'],
  active: boolean,
): SealKeyInfo {
  const [own] = certificates;
  const root = certificates.at(-1);
  if (own === undefined || root === undefined) throw new Error('a key has no certificate');
  return {
    id: keyIdOf(own),
    certificateSha256: own.sha256,
    rootSha256: root.sha256,
    subject: own.subject,
    validFrom: own.validFrom.toISOString(),
    validUntil: own.validUntil.toISOString(),
    origin,
    active,
  };
}

/** Puts a private key (PEM) and its certificates (PEM, its own first) together. Throws when they do not belong together. */
export function signingKeyOf(
  keyPem: Uint8Array,
  certificatesPem: Uint8Array,
  origin: SealKeyInfo['origin'],
): SigningKey {
  const key = createPrivateKey(Buffer.from(keyPem));
  const certificates = readCertificates(certificatesPem);
  const [certificate, ...issuers] = certificates;
  if (certificate === undefined) throw new Error('a key has no certificate');
  const signing = { info: infoOf(certificates, origin, true), key, certificate, issuers };
  if (!signs(signing)) throw new Error('the key does not fit its certificate');
  return signing;
}

/** Whether the key makes signatures that its certificate confirms. */
export function signs({ key, certificate }: Pick<SigningKey, 'key' | 'certificate'>): boolean {
  if (!createPublicKey(key).equals(certificate.publicKey)) return false;
  const sample = randomBytes(32);
  return verify('sha256', sample, certificate.publicKey, sign('sha256', sample, key));
}

/** Whether the key can seal at a moment. */
export function canSealAt(signing: SigningKey, at: Date): boolean {
  return holdsAt(signing.certificate, at) && signs(signing);
}
