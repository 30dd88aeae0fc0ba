import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import { Attribute, type Certificate } from 'pkijs';
import { ownBuffer } from '../bytes';
import { parseCertificate } from '../certificates/makeCertificates';
import { oids } from './oids';

/** The certificates of a signer, read once for all its signatures: reading them takes longer than signing. */
export interface SignerCertificates {
  readonly own: Certificate;
  /** What it hangs under, its issuer first. */
  readonly issuers: readonly Certificate[];
  /** Says in a signature which certificate belongs to it. */
  readonly attribute: Attribute;
}

/** Reads the certificates (DER) of a signer. Throws when one of them is none. */
export function signerCertificates(
  certificate: Uint8Array,
  issuers: readonly Uint8Array[],
): SignerCertificates {
  const own = parseCertificate(certificate);
  return { own, issuers: issuers.map(parseCertificate), attribute: attributeOf(certificate, own) };
}

/** SigningCertificateV2 (RFC 5035, 3): the hash, with SHA-256 as the default, and name and number of the certificate. */
function attributeOf(der: Uint8Array, { issuer, serialNumber }: Certificate): Attribute {
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
  const value = new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [identifier] })] });
  return new Attribute({ type: oids.signingCertificateV2, values: [value] });
}
