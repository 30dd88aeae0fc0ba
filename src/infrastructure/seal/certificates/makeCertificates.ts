import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  ExtKeyUsage,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
  TimeType,
} from 'pkijs';
import { ownBuffer } from '../bytes';

/** A private key with its certificate. */
export interface KeyPair {
  readonly key: KeyObject;
  /** DER. */
  readonly certificate: Uint8Array;
}

const rootYears = 20;
const leafYears = 3;
/** ecdsa-with-SHA256 (RFC 5758, 3.2). */
const ecdsaWithSha256 = '1.2.840.10045.4.3.2';

const oid = {
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  subjectKeyIdentifier: '2.5.29.14',
  authorityKeyIdentifier: '2.5.29.35',
  /** RFC 9336. */
  documentSigning: '1.3.6.1.5.5.7.3.36',
  /** Without this one NSS, and so Poppler, does not trust a certificate for documents. */
  emailProtection: '1.3.6.1.5.5.7.3.4',
} as const;

/** Bits of keyUsage with the number of unused bits (RFC 5280, 4.2.1.3). */
const usage = {
  root: { bits: 0x06, unused: 1 },
  leaf: { bits: 0xc0, unused: 6 },
} as const;

/** A root of the organisation: it signs certificates for seals, and nothing else. Holds for 20 years. */
export function makeRoot(organisationName: string, at: Date): KeyPair {
  const name = nameOf(`Wortel voor zegels ${randomBytes(4).toString('hex')}`, organisationName);
  const { key, publicKey } = newKey();
  const keyId = keyIdOf(publicKey);
  const certificate = certify({
    subject: name,
    issuer: name,
    publicKey,
    signer: key,
    at,
    years: rootYears,
    extensions: [
      extension(
        oid.basicConstraints,
        true,
        new BasicConstraints({ cA: true, pathLenConstraint: 0 }).toSchema(),
      ),
      keyUsage(usage.root),
      extension(oid.subjectKeyIdentifier, false, new asn1js.OctetString({ valueHex: keyId })),
    ],
  });
  return { key, certificate };
}

/** A key that seals, under a root. Holds for 3 years; the caller sees to it that the root holds as long. */
export function makeLeaf(root: KeyPair, organisationName: string, at: Date): KeyPair {
  const { key, publicKey } = newKey();
  const issuer = parseCertificate(root.certificate);
  const certificate = certify({
    subject: nameOf(
      organisationName === '' ? 'Elektronisch zegel' : `Elektronisch zegel van ${organisationName}`,
      organisationName,
    ),
    issuer: issuer.subject,
    publicKey,
    signer: root.key,
    at,
    years: leafYears,
    extensions: [
      extension(oid.basicConstraints, true, new BasicConstraints({ cA: false }).toSchema()),
      keyUsage(usage.leaf),
      extension(
        oid.extendedKeyUsage,
        false,
        new ExtKeyUsage({ keyPurposes: [oid.documentSigning, oid.emailProtection] }).toSchema(),
      ),
      extension(oid.subjectKeyIdentifier, false, new asn1js.OctetString({ valueHex: keyIdOf(publicKey) })),
      extension(
        oid.authorityKeyIdentifier,
        false,
        new AuthorityKeyIdentifier({
          keyIdentifier: new asn1js.OctetString({ valueHex: keyIdOf(createPublicKey(root.key)) }),
        }).toSchema(),
      ),
    ],
  });
  return { key, certificate };
}

/** Reads a certificate. Throws when the bytes are none. */
export function parseCertificate(der: Uint8Array): Certificate {
  return Certificate.fromBER(ownBuffer(der));
}

interface ToCertify {
  readonly subject: RelativeDistinguishedNames;
  readonly issuer: RelativeDistinguishedNames;
  readonly publicKey: KeyObject;
  readonly signer: KeyObject;
  readonly at: Date;
  readonly years: number;
  readonly extensions: Extension[];
}

/** An X.509 certificate of version 3 (RFC 5280, 4.1), signed with ECDSA and SHA-256. */
function certify({ subject, issuer, publicKey, signer, at, years, extensions }: ToCertify): Uint8Array {
  const from = new Date(Math.floor(at.getTime() / 1000) * 1000);
  const until = new Date(from);
  until.setUTCFullYear(until.getUTCFullYear() + years);
  const algorithm = new AlgorithmIdentifier({ algorithmId: ecdsaWithSha256 });
  const certificate = new Certificate({
    version: 2,
    serialNumber: new asn1js.Integer({ valueHex: ownBuffer(serialNumber()) }),
    signature: algorithm,
    issuer,
    notBefore: timeOf(from),
    notAfter: timeOf(until),
    subject,
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(ownBuffer(publicKey.export({ type: 'spki', format: 'der' }))),
    extensions,
    signatureAlgorithm: algorithm,
  });
  const signed = new Uint8Array(certificate.encodeTBS().toBER(false));
  certificate.tbsView = signed;
  certificate.signatureValue = new asn1js.BitString({ valueHex: ownBuffer(sign('sha256', signed, signer)) });
  return new Uint8Array(certificate.toSchema(true).toBER(false));
}

function newKey(): { readonly key: KeyObject; readonly publicKey: KeyObject } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // A copy through its own form: what is stored is what was tried.
  return { key: createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })), publicKey };
}

/** 127 random bits, positive and never short (RFC 5280, 4.1.2.2). */
function serialNumber(): Uint8Array {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes;
}

/** A name of one or two parts, each in a set of its own (RFC 5280, 4.1.2.4). */
function nameOf(commonName: string, organisationName: string): RelativeDistinguishedNames {
  const part = (type: string, text: string): asn1js.Set => {
    // Names have at most 64 characters (RFC 5280, appendix A).
    const value = new asn1js.Utf8String({ value: Array.from(text).slice(0, 64).join('') });
    return new asn1js.Set({ value: [new AttributeTypeAndValue({ type, value }).toSchema()] });
  };
  const parts = [
    ...(organisationName === '' ? [] : [part(oid.organisation, organisationName)]),
    part(oid.commonName, commonName),
  ];
  // Read back, since the library would put both parts in one set.
  return RelativeDistinguishedNames.fromBER(new asn1js.Sequence({ value: parts }).toBER(false));
}

/** UTCTime until 2049, GeneralizedTime from then on (RFC 5280, 4.1.2.5). */
function timeOf(moment: Date): Time {
  return new Time({
    type: moment.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime,
    value: moment,
  });
}

function extension(
  extnID: string,
  critical: boolean,
  value: { toBER(sizeOnly?: boolean): ArrayBuffer },
): Extension {
  return new Extension({ extnID, critical, extnValue: value.toBER(false) });
}

function keyUsage({ bits, unused }: { readonly bits: number; readonly unused: number }): Extension {
  const value = new asn1js.BitString({ valueHex: ownBuffer(new Uint8Array([bits])), unusedBits: unused });
  return extension(oid.keyUsage, true, value);
}

/** SHA-1 of the key itself, as RFC 5280, 4.2.1.2 advises: a name for the key, nothing rests on it. */
function keyIdOf(publicKey: KeyObject): ArrayBuffer {
  const info = PublicKeyInfo.fromBER(ownBuffer(publicKey.export({ type: 'spki', format: 'der' })));
  return ownBuffer(createHash('sha1').update(info.subjectPublicKey.valueBlock.valueHexView).digest());
}
