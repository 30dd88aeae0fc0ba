import { sign, type KeyObject } from 'node:crypto';
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
import { oids } from './oids';
import type { SignerCertificates } from './signerCertificates';

/** What a signature is made of: with these parts it is always the same bytes. */
export interface SignatureParts {
  readonly certificates: SignerCertificates;
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
export function signAttributes(
  key: KeyObject,
  certificates: SignerCertificates,
  digest: Uint8Array,
): Uint8Array {
  return sign('sha256', signedAttributesOf(certificates, digest), key);
}

/**
 * What is really signed (RFC 5652, 5.4): content type, digest and certificate, as DER in a SET. No signing time: PAdES
 * forbids it, the time stands in the PDF (EN 319 142-1, 6.3).
 */
function signedAttributesOf(certificates: SignerCertificates, digest: Uint8Array): Uint8Array {
  const set = new asn1js.Set({
    value: attributesOf(certificates, digest).map((attribute) => attribute.toSchema()),
  });
  return new Uint8Array(set.toBER(false));
}

/** The attributes in the order of their bytes, as a SET has them in DER (X.690, 11.6). */
function attributesOf({ attribute }: SignerCertificates, digest: Uint8Array): Attribute[] {
  const attributes = [
    new Attribute({ type: oids.contentType, values: [new asn1js.ObjectIdentifier({ value: oids.data })] }),
    new Attribute({
      type: oids.messageDigest,
      values: [new asn1js.OctetString({ valueHex: ownBuffer(digest) })],
    }),
    attribute,
  ];
  return attributes
    .map((one) => ({ one, bytes: Buffer.from(one.toSchema().toBER(false)) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ one }) => one);
}

/** SignedData with one signer and no content (RFC 5652, 5.1), as DER. */
export function buildSignature(parts: SignatureParts): Uint8Array {
  const { own, issuers } = parts.certificates;
  const { issuer, serialNumber } = own;
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: oids.sha256 });
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm,
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: attributesOf(parts.certificates, parts.digest),
    }),
    signatureAlgorithm: signatureAlgorithmOf(parts.signatureAlgorithm),
    signature: new asn1js.OctetString({ valueHex: ownBuffer(parts.signature) }),
    ...(parts.timeStampToken === null ? {} : { unsignedAttrs: unsignedOf(parts.timeStampToken) }),
  });
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oids.data }),
    certificates: [own, ...issuers],
    signerInfos: [signer],
  });
  const content = new ContentInfo({ contentType: oids.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER(false));
}

/** RSA has parameters that are null (RFC 3370, 3.2), ECDSA has none (RFC 5754, 3.3). */
export function signatureAlgorithmOf(algorithmId: string): AlgorithmIdentifier {
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
