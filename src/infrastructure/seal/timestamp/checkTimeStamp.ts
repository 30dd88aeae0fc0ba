import { createHash } from 'node:crypto';
import { TSTInfo } from 'pkijs';
import { ownBuffer } from '../bytes';
import { isIssuedBy, type CertificateFacts } from '../certificates/readCertificate';
import { oids } from '../cms/oids';
import { hashOf, readSignature, signatureFits } from '../cms/readSignature';

/** A time stamp that was checked: it fits what it stamps, or not; whether who gave it is known here. */
export type CheckedTimeStamp =
  | { readonly fits: false }
  | {
      readonly fits: true;
      readonly at: string;
      readonly by: string;
      readonly known: boolean;
      readonly nonce: string;
    };

/**
 * Checks a time stamp token (RFC 3161, 2.4.2) on these bytes: imprint, digest, signature, and that its certificate is one for
 * time stamps. Null when there is none. Never throws.
 */
export function checkTimeStamp(
  token: Uint8Array | null,
  stamped: Uint8Array,
  trusted: readonly CertificateFacts[],
): CheckedTimeStamp | null {
  if (token === null) return null;
  try {
    const read = readSignature(token);
    const content = read.content ?? new Uint8Array();
    const info = TSTInfo.fromBER(ownBuffer(content));
    const contentHash = hashOf(read.digestAlgorithm);
    const imprintHash = hashOf(info.messageImprint.hashAlgorithm.algorithmId);
    if (read.contentType !== oids.timeStampInfo || contentHash === null || imprintHash === null) {
      return { fits: false };
    }
    const digest = createHash(contentHash).update(content).digest();
    const imprint = createHash(imprintHash).update(stamped).digest();
    const fits =
      digest.equals(Buffer.from(read.messageDigest ?? [])) &&
      imprint.equals(Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView)) &&
      read.certificate.x509.keyUsage.includes(oids.timeStamping) &&
      signatureFits(read);
    if (!fits) return { fits: false };
    const known = trusted.some(
      (anchor) =>
        anchor.sha256 === read.certificate.sha256 ||
        isIssuedBy(read.certificate, anchor) ||
        read.others.some((other) => isIssuedBy(read.certificate, other) && isIssuedBy(other, anchor)),
    );
    return {
      fits: true,
      at: info.genTime.toISOString(),
      by: read.certificate.subject,
      known,
      nonce: Buffer.from(info.nonce?.valueBlock.valueHexView ?? []).toString('hex'),
    };
  } catch {
    return { fits: false };
  }
}
