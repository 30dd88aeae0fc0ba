import { createHash, sign, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { ownBuffer } from '../bytes';
import { parseCertificate } from '../certificates/makeCertificates';
import { oids } from './oids';

/** What a signature is made of: with these parts it is always the same bytes. */
export interface SignatureParts {
  /** DER of the certificate of the signer, and of what it hangs under. */
  readonly certificate: Uint8Array;
  readonly issuers: readonly Uint8Array[];
  /** SHA-256 of the bytes that are signed. */
  readonly digest: Uint8Array;
  readonly signature: Uint8Array;
  readonly signatureAlgorithm: string;
  /** DER of a time stamp on the signature; null for none. */
  readonly timeStampToken: Uint8Array | null;
}

/** The algorithm of the signatures of a key, always with SHA-256. Throws for a key that is neither EC nor RSA. */
export function algorithmOf(key: KeyObject): string {
  if (key.asymmetricKeyType === 'ec') return oids.ecdsaWithSha256;
  if (key.asymmetricKeyType === 'rsa') return oids.rsaEncryption;
  throw new Error('a key that cannot seal');
}

/** Signs the attributes of a signature on bytes with this digest. */
export function signAttributes(key: KeyObject, certificate: Uint8Array, digest: Uint8Array): Uint8Array {
  return sign('sha256', signedAttributesOf(certificate, digest), key);
}

/**
 * What is really signed (RFC 5652, 5.4): content type, digest and certificate, as DER in a SET. No signing time: PAdES
 * forbids it, the time stands in the PDF (EN 319 142-1, 6.3).
 */
export function signedAttributesOf(certificate: Uint8Array, digest: Uint8Array): Uint8Array {
  const encoded = attributesOf(certificate, digest).map((attribute) =>
    Buffer.from(attribute.toSchema().toBER(false)),
  );
  const set = new asn1js.Set({
    value: encoded.map((attribute) => asn1js.fromBER(ownBuffer(attribute)).result),
  });
  return new Uint8Array(set.toBER(false));
}

/** The attributes in the order of their bytes, as a SET has them in DER (X.690, 11.6). */
function attributesOf(certificate: Uint8Array, digest: Uint8Array): Attribute[] {
  const attributes = [
    new Attribute({ type: oids.contentType, values: [new asn1js.ObjectIdentifier({ value: oids.data })] }),
    new Attribute({
      type: oids.messageDigest,
      values: [new asn1js.OctetString({ valueHex: ownBuffer(digest) })],
    }),
    new Attribute({ type: oids.signingCertificateV2, values: [signingCertificate(certificate)] }),
  ];
  const bytesOf = (attribute: Attribute): Buffer => Buffer.from(attribute.toSchema().toBER(false));
  return attributes.sort((a, b) => Buffer.compare(bytesOf(a), bytesOf(b)));
}

/** SigningCertificateV2 (RFC 5035, 3): the hash, with SHA-256 as the default, and name and number of the certificate. */
function signingCertificate(der: Uint8Array): asn1js.Sequence {
  const { issuer, serialNumber } = parseCertificate(der);
  const hash = createHash('sha256').update(der).digest();
  const directoryName = new asn1js.Constructed({
    idBlock: { tagClass: 3, tagNumber: 4 },
    value: [issuer.toSchema()],
  });
  const issuerSerial = new asn1js.Sequence({
    value: [new asn1js.Sequence({ value: [directoryName] }), serialNumber],
  });
  const identifier = new asn1js.Sequence({
    value: [new asn1js.OctetString({ valueHex: ownBuffer(hash) }), issuerSerial],
  });
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [identifier] })] });
}

/** SignedData with one signer and no content (RFC 5652, 5.1), as DER. */
export function buildSignature(parts: SignatureParts): Uint8Array {
  const { issuer, serialNumber } = parseCertificate(parts.certificate);
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: oids.sha256 });
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm,
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: attributesOf(parts.certificate, parts.digest),
    }),
    signatureAlgorithm: signatureAlgorithmOf(parts.signatureAlgorithm),
    signature: new asn1js.OctetString({ valueHex: ownBuffer(parts.signature) }),
    ...(parts.timeStampToken === null ? {} : { unsignedAttrs: unsignedOf(parts.timeStampToken) }),
  });
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oids.data }),
    certificates: [parts.certificate, ...parts.issuers].map(parseCertificate),
    signerInfos: [signer],
  });
  const content = new ContentInfo({ contentType: oids.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER(false));
}

/** RSA has parameters that are null (RFC 3370, 3.2), ECDSA has none (RFC 5754, 3.3). */
function signatureAlgorithmOf(algorithmId: string): AlgorithmIdentifier {
  return algorithmId === oids.rsaEncryption
    ? new AlgorithmIdentifier({ algorithmId, algorithmParams: new asn1js.Null() })
    : new AlgorithmIdentifier({ algorithmId });
}

function unsignedOf(timeStampToken: Uint8Array): SignedAndUnsignedAttributes {
  const value = asn1js.fromBER(ownBuffer(timeStampToken)).result;
  return new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [new Attribute({ type: oids.timeStampToken, values: [value] })],
  });
}
