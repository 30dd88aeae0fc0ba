import { isIssuedBy } from '../certificates/readCertificate';
import { buildSignature } from '../cms/buildSignature';
import { signerCertificates } from '../cms/signerCertificates';
import { normalTimeStamp } from '../timestamp/normalTimeStamp';
import { readSignature, type ReadSignature } from '../cms/readSignature';

/** A signature as it stands in a file: hexadecimal digits, followed by zeros. */
export interface SignatureDigits {
  readonly read: ReadSignature;
  /** Whether nothing but zeros follows. */
  readonly isPadded: boolean;
  /**
   * Whether the signature is, digit for digit, what we make of its parts. So nothing in it can differ that the signature
   * itself does not cover: the order, the other certificates, the way numbers are written.
   */
  isAsWeWrite(): boolean;
}

/** Reads digits; null when they are no signature. */
export type ReadDigits = (digits: string) => SignatureDigits | null;

/** Most signatures that are remembered. */
const mostRemembered = 8;

/** Reads the digits of signatures, and remembers the last ones: whoever checks a file often checks its revisions too. */
export function signatureReader(): ReadDigits {
  const remembered = new Map<string, SignatureDigits | null>();
  return (digits) => {
    const known = remembered.get(digits);
    if (known !== undefined) return known;
    const read = readDigits(digits);
    const [oldest] = remembered.keys();
    if (oldest !== undefined && remembered.size >= mostRemembered) remembered.delete(oldest);
    remembered.set(digits, read);
    return read;
  };
}

function readDigits(digits: string): SignatureDigits | null {
  const bytes = Buffer.from(digits, 'hex');
  try {
    const read = readSignature(bytes);
    let answer: boolean | undefined;
    return {
      read,
      isPadded: bytes.subarray(read.length).every((byte) => byte === 0),
      isAsWeWrite: () => (answer ??= isAsWeWrite(digits, read)),
    };
  } catch {
    return null;
  }
}

function isAsWeWrite(digits: string, read: ReadSignature): boolean {
  const { certificate, others, messageDigest, signature, signatureAlgorithm, timeStampToken } = read;
  let last = certificate;
  for (const other of others) {
    if (!isIssuedBy(last, other)) return false;
    last = other;
  }
  // The last one has nothing above it that would show a change, but itself.
  if (others.length > 0 && !isIssuedBy(last, last)) return false;
  try {
    const made = buildSignature({
      certificates: signerCertificates(
        certificate.der,
        others.map(({ der }) => der),
      ),
      digest: messageDigest ?? new Uint8Array(),
      signature,
      signatureAlgorithm,
      timeStampToken: timeStampToken === null ? null : normalTimeStamp(timeStampToken),
    });
    return Buffer.from(made).toString('hex').padEnd(digits.length, '0') === digits;
  } catch {
    return false;
  }
}
