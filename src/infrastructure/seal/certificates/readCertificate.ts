import { X509Certificate, type KeyObject } from 'node:crypto';
import { sha256Hex } from '../bytes';
import { oids } from '../cms/oids';

/** What we need to know of a certificate. */
export interface CertificateFacts {
  readonly der: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
  /** The common name of the holder, else the whole name. */
  readonly subject: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly publicKey: KeyObject;
  readonly x509: X509Certificate;
}

/** Reads a certificate from DER or PEM. Throws when it is none. */
export function readCertificate(bytes: Uint8Array): CertificateFacts {
  const x509 = new X509Certificate(bytes);
  const der = new Uint8Array(x509.raw);
  return {
    der,
    sha256: sha256Hex(der),
    subject: /^CN=(.*)$/m.exec(x509.subject)?.[1] ?? x509.subject.replaceAll('\n', ', '),
    validFrom: new Date(x509.validFrom),
    validUntil: new Date(x509.validTo),
    publicKey: x509.publicKey,
    x509,
  };
}

/** Reads every certificate in a file: one in DER, or one or more in PEM. Throws when there is none. */
export function readCertificates(bytes: Uint8Array): CertificateFacts[] {
  const text = Buffer.from(bytes).toString('latin1');
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g);
  return blocks === null ? [readCertificate(bytes)] : blocks.map((pem) => readCertificate(Buffer.from(pem)));
}

/** Whether the certificate holds at a moment. */
export function holdsAt({ validFrom, validUntil }: CertificateFacts, at: Date): boolean {
  return validFrom.getTime() <= at.getTime() && at.getTime() <= validUntil.getTime();
}

/** Whether the certificate is one for time stamps, and for nothing else (RFC 3161, 2.3). */
export function isForTimeStamps({ x509 }: CertificateFacts): boolean {
  // Node gives nothing, against its type, for a certificate that does not say what it is for.
  const purposes = (x509.keyUsage as string[] | undefined) ?? [];
  return purposes.length === 1 && purposes[0] === oids.timeStamping;
}

/** Whether `issuer` gave out `certificate`: the names fit, it may give out certificates, and the signature is right. */
export function isIssuedBy(certificate: CertificateFacts, issuer: CertificateFacts): boolean {
  return (
    issuer.x509.ca && certificate.x509.checkIssued(issuer.x509) && certificate.x509.verify(issuer.publicKey)
  );
}

/** The certificate as PEM. */
export function pemOf(der: Uint8Array): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .match(/.{1,64}/g);
  return ['-----BEGIN CERTIFICATE-----', ...(lines ?? []), '-----END CERTIFICATE-----', ''].join('\n');
}
