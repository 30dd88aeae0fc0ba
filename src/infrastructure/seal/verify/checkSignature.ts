import { createHash } from 'node:crypto';
import type { SealAct, SealFinding, SealRemark, SealRemarkCode } from '../../../application/ports';
import { actOfWords } from '../../../presentation/signing/sealText';
import { holdsAt, isForTimeStamps, isIssuedBy, type CertificateFacts } from '../certificates/readCertificate';
import { certificateIsBound, hashOf, signatureFits, type ReadSignature } from '../cms/readSignature';
import { parsePdfDate } from '../pdf/pdfDate';
import type { OpenPdf } from '../pdf/openPdf';
import type { SignatureField } from '../pdf/signatureFields';
import { isKind, nameOf, textOf, type PdfDict } from '../pdf/values';
import type { ReadDigits } from './signatureDigits';
import { checkTimeStamp } from '../timestamp/checkTimeStamp';

/** One signature that was checked by itself; what came after it in the file was not looked at. */
export interface CheckedSignature {
  /** Where what it covers ends; 0 when that cannot be told. */
  readonly end: number;
  readonly finding: Omit<SealFinding, 'revision'>;
}

/** Checks one signature (ISO 32000-1, 12.8.1; EN 319 142-1, 6.3): form, range, digest, signature, certificate, time stamp. */
export function checkSignature(
  pdf: OpenPdf,
  field: SignatureField,
  trusted: readonly CertificateFacts[],
  readDigits: ReadDigits,
): CheckedSignature {
  const remarks: SealRemark[] = [];
  const note = (code: SealRemarkCode, about: string): void => {
    remarks.push({ code, about });
  };
  const dict = pdf.dict({ kind: 'ref', number: field.signature ?? 0, generation: 0 });
  const saidAt = parsePdfDate(textOf(pdf.get(dict, 'M')) ?? '');
  const words = actOfWords(textOf(pdf.get(dict, 'Reason')) ?? '');
  const nothing = {
    fieldName: field.name,
    act: words,
    signerName: textOf(pdf.get(dict, 'Name')) ?? '',
    saidAt: saidAt?.toISOString() ?? null,
    stampedAt: null,
    certificateSubject: '',
    certificateSha256: '',
  };
  const range = rangeOf(pdf, dict);
  if (range === null) {
    note('form-wrong', 'ByteRange');
    return { end: 0, finding: { ...nothing, status: 'altered', by: 'unknown', remarks } };
  }
  const digits = readDigits(
    Buffer.from(pdf.bytes.subarray(range.gapFrom + 1, range.gapTo - 1)).toString('latin1'),
  );
  if (digits === null) {
    note('form-wrong', 'Contents');
    return { end: range.end, finding: { ...nothing, status: 'altered', by: 'unknown', remarks } };
  }
  const { read } = digits;
  const { certificate } = read;
  const by = authorOf(read, trusted, words);
  const hash = hashOf(read.digestAlgorithm);
  if (hash === null || isWeak(certificate))
    note('weak-algorithm', hash === null ? read.digestAlgorithm : 'key');
  if (!digits.isPadded) note('form-wrong', 'padding');
  if (hash !== null) checkBytes(pdf, range, read, hash, note);
  const subFilter = nameOf(pdf.get(dict, 'SubFilter'));
  if (!certificateIsBound(read, subFilter === 'ETSI.CAdES.detached' || by !== 'outsider')) {
    note('form-wrong', 'signingCertificateV2');
  }
  if (by !== 'outsider' && !digits.isAsWeWrite()) note('form-wrong', 'Contents');
  if (saidAt !== null && !holdsAt(certificate, saidAt))
    note('certificate-not-valid-then', certificate.subject);
  const stamp = checkTimeStamp(read.timeStampToken, read.signature, trusted);
  if (stamp !== null && !stamp.fits) note('time-stamp-wrong', 'token');
  if (stamp?.fits === true && !stamp.known) note('time-stamper-unknown', stamp.by);
  return {
    end: range.end,
    finding: {
      ...nothing,
      status: statusOf(remarks),
      by,
      stampedAt: stamp?.fits === true ? stamp.at : null,
      certificateSubject: certificate.subject,
      certificateSha256: certificate.sha256,
      remarks,
    },
  };
}

/** These say something without making the signature worth less. */
const harmless = new Set<SealRemarkCode>(['metadata-changed', 'time-stamper-unknown']);

function statusOf(remarks: readonly SealRemark[]): SealFinding['status'] {
  const serious = remarks.filter(({ code }) => !harmless.has(code));
  if (serious.length === 0) return 'intact';
  return serious.every(({ code }) => code === 'weak-algorithm') ? 'weak' : 'altered';
}

interface Range {
  readonly gapFrom: number;
  readonly gapTo: number;
  readonly end: number;
}

/** The range covers everything from the first byte to its end, but exactly the digits of the signature. */
function rangeOf(pdf: OpenPdf, dict: PdfDict): Range | null {
  const range = dict.entries.get('ByteRange')?.value;
  const contents = dict.entries.get('Contents');
  if (!isKind(range, 'array') || !isKind(contents?.value, 'text') || !contents.value.isHex) return null;
  const [from, before, after, rest, ...more] = range.items.map(({ value }) => value);
  if (from !== 0 || more.length > 0) return null;
  if (typeof before !== 'number' || typeof after !== 'number' || typeof rest !== 'number') return null;
  if (before !== contents.from || after !== contents.to) return null;
  const end = after + rest;
  return end > after && end <= pdf.bytes.length ? { gapFrom: before, gapTo: after, end } : null;
}

function checkBytes(
  { bytes }: OpenPdf,
  { gapFrom, gapTo, end }: Range,
  read: ReadSignature,
  hash: string,
  note: (code: SealRemarkCode, about: string) => void,
): void {
  const digest = createHash(hash)
    .update(bytes.subarray(0, gapFrom))
    .update(bytes.subarray(gapTo, end))
    .digest();
  if (read.content !== null || read.messageDigest === null) note('form-wrong', 'content');
  else if (!digest.equals(Buffer.from(read.messageDigest))) note('content-changed', 'bytes');
  if (!fits(read)) note('signature-wrong', read.certificate.subject);
}

function fits(read: ReadSignature): boolean {
  try {
    return signatureFits(read);
  } catch {
    return false;
  }
}

/** Keys that can be broken: signatures of these prove nothing. */
function isWeak({ publicKey }: CertificateFacts): boolean {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = publicKey;
  if (type === 'rsa' || type === 'rsa-pss') return (details?.modulusLength ?? 0) < 2048;
  return type !== 'ec' && type !== 'ed25519';
}

/**
 * Ours: the certificate hangs, through what the signature carries, under one that is trusted. A certificate for time stamps
 * among those says who gives time stamps, and makes no seal ours.
 */
function authorOf(
  read: ReadSignature,
  trusted: readonly CertificateFacts[],
  act: SealAct | null,
): SealFinding['by'] {
  const anchors = trusted.filter((anchor) => !isForTimeStamps(anchor));
  let last = read.certificate;
  for (let step = 0; step < 5; step += 1) {
    const current = last;
    if (anchors.some((anchor) => anchor.sha256 === current.sha256 || isIssuedBy(current, anchor)))
      return 'ours';
    const next = read.others.find((other) => other.sha256 !== current.sha256 && isIssuedBy(current, other));
    if (next === undefined) break;
    last = next;
  }
  return act === null ? 'outsider' : 'unknown';
}
