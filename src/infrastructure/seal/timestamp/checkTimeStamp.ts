import { createHash } from 'node:crypto';
import { TSTInfo } from 'pkijs';
import { ownBuffer } from '../bytes';
import { holdsAt, isForTimeStamps, isIssuedBy, type CertificateFacts } from '../certificates/readCertificate';
import { oids } from '../cms/oids';
import { certificateIsBound, hashOf, readSignature, signatureFits } from '../cms/readSignature';

/** A time stamp that was checked: it fits what it stamps, or not; whether who gave it is known here. */
export type CheckedTimeStamp =
  | { readonly fits: false; readonly problem: 'form' | 'imprint' | 'certificate' | 'signature' }
  | {
      readonly fits: true;
      readonly at: string;
      readonly by: string;
      readonly known: boolean;
      readonly nonce: string;
    };

/**
 * Checks a time stamp token (RFC 3161, 2.4.2) on these bytes: imprint, digest, signature, and that its certificate is one for
 * time stamps that held at that time. Null when there is none. Never throws.
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
      return { fits: false, problem: 'form' };
    }
    const digest = createHash(contentHash).update(content).digest();
    const imprint = createHash(imprintHash).update(stamped).digest();
    if (!imprint.equals(Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView))) {
      return { fits: false, problem: 'imprint' };
    }
    if (!digest.equals(Buffer.from(read.messageDigest ?? [])) || !signatureFits(read)) {
      return { fits: false, problem: 'signature' };
    }
    if (
      !isForTimeStamps(read.certificate) ||
      !holdsAt(read.certificate, info.genTime) ||
      !certificateIsBound(read, false)
    ) {
      return { fits: false, problem: 'certificate' };
    }
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
    return { fits: false, problem: 'form' };
  }
}
