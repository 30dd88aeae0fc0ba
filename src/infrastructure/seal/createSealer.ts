import type { Sealer, TimeStampResult } from '../../application/ports';
import { SealFailure } from '../../domain/signing/sealFailure';
import { sha256Hex } from './bytes';
import { holdsAt } from './certificates/readCertificate';
import { algorithmOf, buildSignature, signAttributes } from './cms/buildSignature';
import type { SealKeyStore } from './keys/openSealKeys';
import type { SigningKey } from './keys/signingKey';
import { prepareSeal } from './sealPdf';
import type { TimeStamper } from './timestamp/timeStamper';

/** An ECDSA signature is a few bytes longer or shorter each time. */
const spare = 16;
/** What a time stamp with its certificates may take. */
const timeStampRoom = 8192;

/** Seals with the active key of `keys`. `timeStamper`: the service that says when; null for none. */
export function createSealer(
  keys: Pick<SealKeyStore, 'signingKey'>,
  timeStamper: TimeStamper | null,
): Sealer {
  return {
    async seal(request) {
      const signing = keys.signingKey();
      if (!holdsAt(signing.certificate, new Date(request.at))) throw new SealFailure('certificate-not-valid');
      const room = roomFor(signing) + (timeStamper === null ? 0 : timeStampRoom);
      const unsigned = prepareSeal(request, room);
      const parts = {
        certificate: signing.certificate.der,
        issuers: signing.issuers.map(({ der }) => der),
        digest: unsigned.digest,
        signature: signAttributes(signing.key, signing.certificate.der, unsigned.digest),
        signatureAlgorithm: algorithmOf(signing.key),
      };
      const stamp = timeStamper === null ? null : await timeStamper.stamp(parts.signature);
      const stamped = stamp?.ok === true ? buildSignature({ ...parts, timeStampToken: stamp.token }) : null;
      const fits = stamped !== null && stamped.length <= room;
      const cms = fits ? stamped : buildSignature({ ...parts, timeStampToken: null });
      if (cms.length > room) throw new SealFailure('key-unusable');
      const pdf = unsigned.bytes;
      pdf.set(Buffer.from(Buffer.from(cms).toString('hex'), 'latin1'), unsigned.contentsAt);
      return {
        pdf,
        sha256: sha256Hex(pdf),
        keyId: signing.info.id,
        timeStamp: resultOf(stamp, fits),
        unknownCharacters: unsigned.unknownCharacters,
      };
    },
  };
}

function resultOf(stamp: Awaited<ReturnType<TimeStamper['stamp']>> | null, fits: boolean): TimeStampResult {
  if (stamp === null) return { status: 'not-asked' };
  if (!stamp.ok) return { status: 'failed', reason: stamp.reason };
  return fits ? { status: 'added', at: stamp.at } : { status: 'failed', reason: 'too-long' };
}

/** How many bytes a signature of this key takes, measured on one. */
function roomFor(signing: SigningKey): number {
  const digest = new Uint8Array(32);
  const sample = buildSignature({
    certificate: signing.certificate.der,
    issuers: signing.issuers.map(({ der }) => der),
    digest,
    signature: signAttributes(signing.key, signing.certificate.der, digest),
    signatureAlgorithm: algorithmOf(signing.key),
    timeStampToken: null,
  });
  return sample.length + spare;
}
