import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { ownBuffer } from '../bytes';
import { parseCertificate } from '../certificates/makeCertificates';
import { isIssuedBy, type CertificateFacts } from '../certificates/readCertificate';
import { signatureAlgorithmOf } from '../cms/buildSignature';
import { oids } from '../cms/oids';
import { readSignature, type ReadSignature } from '../cms/readSignature';

/**
 * The token (RFC 3161, 2.4.2) with its signed parts as they are, and the rest in one fixed form: no list of revoked
 * certificates, no attributes without a signature, no certificates but that of the signer and, when it goes up to a root, its
 * chain. Nothing in a seal covers its time stamp, so whatever is left open there could be changed later without showing; a
 * chain that stops half-way is left out for that reason. What still can be changed: the certificate of a service that signs
 * its hash along with SHA-1 alone, and sends no chain. Throws when it is no token.
 */
export function normalTimeStamp(token: Uint8Array): Uint8Array {
  const read = readSignature(token);
  const { issuer, serialNumber } = parseCertificate(read.certificate.der);
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: read.digestAlgorithm });
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm,
    signedAttrs: signedAttributes(read),
    signatureAlgorithm: algorithmIn(token, read.signatureAlgorithm),
    signature: new asn1js.OctetString({ valueHex: ownBuffer(read.signature) }),
  });
  const content = new EncapsulatedContentInfo({ eContentType: read.contentType });
  // Set afterwards: given to the constructor, it would be written in the pieces of BER.
  content.eContent = new asn1js.OctetString({ valueHex: ownBuffer(read.content ?? new Uint8Array()) });
  const signedData = new SignedData({
    version: 3,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: content,
    certificates: [read.certificate, ...chainOf(read)].map(({ der }) => parseCertificate(der)),
    signerInfos: [signer],
  });
  const info = new ContentInfo({ contentType: oids.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER(false));
}

/** Whether the token is in the form of `normalTimeStamp`. */
export function isNormalTimeStamp(token: Uint8Array): boolean {
  try {
    return Buffer.from(normalTimeStamp(token)).equals(token);
  } catch {
    return false;
  }
}

function signedAttributes({ signedAttributes: der }: ReadSignature): SignedAndUnsignedAttributes {
  if (der === null) throw new Error('a time stamp without signed attributes');
  // As it stands in a signature: with the mark [0] in the place of that of a SET (RFC 5652, 5.4).
  const marked = Uint8Array.from(der);
  marked[0] = 0xa0;
  return new SignedAndUnsignedAttributes({ type: 0, schema: asn1js.fromBER(ownBuffer(marked)).result });
}

/** RSA-PSS has settings of its own, which the signature does not hold without; the others are always written the same. */
function algorithmIn(token: Uint8Array, algorithmId: string): AlgorithmIdentifier {
  if (algorithmId !== oids.rsaPss) return signatureAlgorithmOf(algorithmId);
  const info = new ContentInfo({ schema: asn1js.fromBER(ownBuffer(token)).result });
  const [signer] = new SignedData({ schema: info.content as asn1js.AsnType }).signerInfos;
  if (signer === undefined) throw new Error('no signer');
  return signer.signatureAlgorithm;
}

/** The certificates above that of the signer, in order, up to the root; none when there is no root that signed itself. */
function chainOf({ certificate, others }: ReadSignature): CertificateFacts[] {
  const chain: CertificateFacts[] = [];
  let last = certificate;
  for (;;) {
    const current = last;
    const next = others.find(
      (other) => other.sha256 !== current.sha256 && !chain.includes(other) && isIssuedBy(current, other),
    );
    if (next === undefined) return [];
    chain.push(next);
    if (isIssuedBy(next, next)) return chain;
    last = next;
  }
}
