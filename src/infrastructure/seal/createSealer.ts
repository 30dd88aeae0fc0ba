import type { Sealer, TimeStampResult } from '../../application/ports';
import { SealFailure } from '../../domain/signing/sealFailure';
import { sha256Hex } from './bytes';
import { holdsAt } from './certificates/readCertificate';
import { algorithmOf, buildSignature, signAttributes, type SignatureParts } from './cms/buildSignature';
import { signerCertificates, type SignerCertificates } from './cms/signerCertificates';
import type { SealKeyStore } from './keys/openSealKeys';
import type { SigningKey } from './keys/signingKey';
import { prepareSeal } from './sealPdf';
import type { TimeStamp, TimeStamper } from './timestamp/timeStamper';

/** An ECDSA signature is a few bytes longer or shorter each time. */
const spare = 16;
/** What a time stamp with its certificates may take. */
const timeStampRoom = 8192;

/** A key made ready to seal, once for all its seals. */
interface ReadyKey {
  readonly signing: SigningKey;
  readonly certificates: SignerCertificates;
  readonly signatureAlgorithm: string;
  /** How many bytes a signature of this key takes, measured on one. */
  readonly room: number;
}

/**
 * Seals with the active key of `keys`. `timeStamper`: the service that says when; null for none. A key is made ready at its
 * first seal; whether it is still the active one, and holds, is asked at every seal.
 */
export function createSealer(
  keys: Pick<SealKeyStore, 'signingKey'>,
  timeStamper: TimeStamper | null,
): Sealer {
  let ready: ReadyKey | undefined;
  return {
    async seal(request) {
      const signing = keys.signingKey();
      if (!holdsAt(signing.certificate, new Date(request.at))) throw new SealFailure('certificate-not-valid');
      const key = ready?.signing === signing ? ready : readyKey(signing);
      ready = key;
      const room = key.room + (timeStamper === null ? 0 : timeStampRoom);
      const unsigned = prepareSeal(request, room);
      const parts = signed(key, unsigned.digest);
      const stamp = timeStamper === null ? null : await timeStamper.stamp(parts.signature);
      const stamped = stamp?.ok === true ? buildSignature({ ...parts, timeStampToken: stamp.token }) : null;
      const fits = stamped !== null && stamped.length <= room;
      const cms = fits ? stamped : buildSignature(parts);
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

function readyKey(signing: SigningKey): ReadyKey {
  const certificates = signerCertificates(
    signing.certificate.der,
    signing.issuers.map(({ der }) => der),
  );
  const key = { signing, certificates, signatureAlgorithm: algorithmOf(signing.key) };
  return { ...key, room: buildSignature(signed(key, new Uint8Array(32))).length + spare };
}

/** The signature of a key on bytes with this digest, without a time stamp. */
function signed(
  { signing, certificates, signatureAlgorithm }: Omit<ReadyKey, 'room'>,
  digest: Uint8Array,
): SignatureParts {
  const signature = signAttributes(signing.key, certificates, digest);
  return { certificates, digest, signature, signatureAlgorithm, timeStampToken: null };
}

function resultOf(stamp: TimeStamp | null, fits: boolean): TimeStampResult {
  if (stamp === null) return { status: 'not-asked' };
  if (!stamp.ok) return { status: 'failed', reason: stamp.reason };
  return fits ? { status: 'added', at: stamp.at } : { status: 'failed', reason: 'too-long' };
}
