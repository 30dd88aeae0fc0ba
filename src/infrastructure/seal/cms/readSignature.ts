import { constants, createHash, verify, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs';
import { ownBuffer } from '../bytes';
import { readCertificate, type CertificateFacts } from '../certificates/readCertificate';
import { oids } from './oids';

/** A signature that was read (RFC 5652), not checked. */
export interface ReadSignature {
  /** How long the DER is, without what may follow it. */
  readonly length: number;
  /** The certificate of the signer, and all others in the signature. */
  readonly certificate: CertificateFacts;
  readonly others: readonly CertificateFacts[];
  /** As dotted numbers. */
  readonly digestAlgorithm: string;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  /** What was signed, as DER; null when there are no signed attributes. */
  readonly signedAttributes: Uint8Array | null;
  readonly messageDigest: Uint8Array | null;
  /** The hash of the certificate of the signer as it was signed along (RFC 5035); null when there is none. */
  readonly certificateHash: { readonly algorithm: string; readonly value: Uint8Array } | null;
  readonly timeStampToken: Uint8Array | null;
  /** What the signature carries itself; null when it stands apart. */
  readonly content: Uint8Array | null;
  readonly contentType: string;
}

/** Reads a signature in DER, or in BER as some programs write it. Throws when it is none, or has not exactly one signer. */
export function readSignature(bytes: Uint8Array): ReadSignature {
  const parsed = asn1js.fromBER(ownBuffer(bytes));
  if (parsed.offset === -1) throw new Error('not a structure');
  const info = new ContentInfo({ schema: parsed.result });
  if (info.contentType !== oids.signedData) throw new Error('not signed data');
  const signedData = new SignedData({ schema: info.content as asn1js.AsnType });
  const [signer, ...more] = signedData.signerInfos;
  if (signer === undefined || more.length > 0) throw new Error('not one signer');
  const certificates = (signedData.certificates ?? []).filter(
    (certificate): certificate is Certificate => certificate instanceof Certificate,
  );
  const own = certificates.find((certificate) => isOf(certificate, signer));
  if (own === undefined) throw new Error('no certificate of the signer');
  const attributes = signer.signedAttrs?.attributes ?? [];
  const valueOf = (type: string): unknown => {
    const found = attributes.filter((attribute) => attribute.type === type);
    if (found.length > 1) throw new Error('an attribute stands twice');
    return found[0]?.values[0] as unknown;
  };
  const digest = valueOf(oids.messageDigest);
  const token = signer.unsignedAttrs?.attributes.find(({ type }) => type === oids.timeStampToken)
    ?.values[0] as asn1js.BaseBlock | undefined;
  return {
    length: parsed.offset,
    certificate: factsOf(own),
    others: certificates.filter((certificate) => certificate !== own).map(factsOf),
    digestAlgorithm: signer.digestAlgorithm.algorithmId,
    signatureAlgorithm: signer.signatureAlgorithm.algorithmId,
    signature: new Uint8Array(signer.signature.valueBlock.valueHexView),
    signedAttributes:
      signer.signedAttrs === undefined ? null : new Uint8Array(signer.signedAttrs.encodedValue),
    messageDigest:
      digest instanceof asn1js.OctetString ? new Uint8Array(digest.valueBlock.valueHexView) : null,
    certificateHash: certificateHashIn(valueOf(oids.signingCertificateV2)),
    timeStampToken: token === undefined ? null : new Uint8Array(token.toBER(false)),
    content: contentOf(signedData),
    contentType: signedData.encapContentInfo.eContentType,
  };
}

function isOf(certificate: Certificate, { sid }: SignerInfo): boolean {
  return (
    sid instanceof IssuerAndSerialNumber &&
    sid.serialNumber.isEqual(certificate.serialNumber) &&
    sid.issuer.isEqual(certificate.issuer)
  );
}

function factsOf(certificate: Certificate): CertificateFacts {
  return readCertificate(new Uint8Array(certificate.toSchema(false).toBER(false)));
}

function contentOf({ encapContentInfo }: SignedData): Uint8Array | null {
  const { eContent } = encapContentInfo;
  return eContent === undefined ? null : new Uint8Array(eContent.getValue());
}

/** ESSCertIDv2: an algorithm (SHA-256 when it is left out) and the hash. */
function certificateHashIn(value: unknown): ReadSignature['certificateHash'] {
  const identifier = childOf(childOf(childOf(value, 0), 0), null);
  const parts = identifier instanceof asn1js.Sequence ? identifier.valueBlock.value : [];
  const hash = parts.find((part) => part instanceof asn1js.OctetString);
  if (!(hash instanceof asn1js.OctetString)) return null;
  const algorithm = parts[0] instanceof asn1js.Sequence ? childOf(parts[0], 0) : undefined;
  return {
    algorithm: algorithm instanceof asn1js.ObjectIdentifier ? algorithm.valueBlock.toString() : oids.sha256,
    value: new Uint8Array(hash.valueBlock.valueHexView),
  };
}

function childOf(value: unknown, index: number | null): unknown {
  if (index === null) return value;
  return value instanceof asn1js.Sequence ? value.valueBlock.value[index] : undefined;
}

/** The hash that an algorithm stands for, as Node calls it; null for one that is weak or not known. */
export function hashOf(algorithm: string): 'sha256' | 'sha384' | 'sha512' | null {
  switch (algorithm) {
    case oids.sha256:
      return 'sha256';
    case oids.sha384:
      return 'sha384';
    case oids.sha512:
      return 'sha512';
    default:
      return null;
  }
}

/** The algorithms of signatures that are known: of which key they are, and with which hash (null: that of the digest). */
const signatureAlgorithms: Readonly<
  Record<string, { readonly key: 'ec' | 'rsa'; readonly hash: 'sha256' | 'sha384' | 'sha512' | null }>
> = {
  [oids.ecdsaWithSha256]: { key: 'ec', hash: 'sha256' },
  [oids.ecdsaWithSha384]: { key: 'ec', hash: 'sha384' },
  [oids.ecdsaWithSha512]: { key: 'ec', hash: 'sha512' },
  [oids.sha256WithRsa]: { key: 'rsa', hash: 'sha256' },
  [oids.sha384WithRsa]: { key: 'rsa', hash: 'sha384' },
  [oids.sha512WithRsa]: { key: 'rsa', hash: 'sha512' },
  [oids.rsaEncryption]: { key: 'rsa', hash: null },
  [oids.rsaPss]: { key: 'rsa', hash: null },
};

/** Whether the signature on the attributes is that of the key. False for algorithms that are not known or do not fit. */
export function signatureFits(read: ReadSignature): boolean {
  const { signedAttributes, signature, digestAlgorithm, certificate } = read;
  const digest = hashOf(digestAlgorithm);
  const algorithm = signatureAlgorithms[read.signatureAlgorithm];
  if (signedAttributes === null || digest === null || algorithm === undefined) return false;
  if ((algorithm.hash ?? digest) !== digest) return false;
  const type = certificate.publicKey.asymmetricKeyType;
  if (type !== algorithm.key && !(type === 'rsa-pss' && read.signatureAlgorithm === oids.rsaPss))
    return false;
  return verify(digest, signedAttributes, keyFor(certificate.publicKey, read.signatureAlgorithm), signature);
}

function keyFor(
  key: KeyObject,
  algorithm: string,
): KeyObject | { key: KeyObject; padding: number; saltLength: number } {
  return algorithm === oids.rsaPss
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
    : key;
}

/** Whether the certificate is signed along (RFC 5035), so that no other can be put in its place; without, only when not required. */
export function certificateIsBound(
  { certificateHash, certificate }: ReadSignature,
  required: boolean,
): boolean {
  if (certificateHash === null) return !required;
  const hash = hashOf(certificateHash.algorithm);
  return (
    hash !== null &&
    createHash(hash).update(certificate.der).digest().equals(Buffer.from(certificateHash.value))
  );
}
