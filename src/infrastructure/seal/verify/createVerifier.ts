import type {
  SealFinding,
  SealRemark,
  SealReport,
  SealVerifier,
  TrustedCertificate,
} from '../../../application/ports';
import { readCertificate, type CertificateFacts } from '../certificates/readCertificate';
import { openPdf, type OpenPdf } from '../pdf/openPdf';
import { signatureFieldsOf } from '../pdf/signatureFields';
import { PdfProblem } from '../pdf/values';
import { attachmentsOf } from './attachmentsOf';
import { checkSignature, type CheckedSignature } from './checkSignature';
import { compareRevisions } from './compareRevisions';
import { signatureReader, type ReadDigits } from './signatureDigits';

/** Checks files by their bytes and the certificates that are given, and by nothing else: no network, no register. */
export function createVerifier(): SealVerifier {
  const readDigits = signatureReader();
  return {
    verify(bytes, trusted) {
      try {
        return Promise.resolve(verifyFile(bytes, trusted.flatMap(certificateOf), readDigits));
      } catch (error) {
        const tooMuch = error instanceof PdfProblem && error.problem === 'too-much';
        // Whatever hostile bytes bring about, the answer is that the file cannot be read.
        return Promise.resolve(
          unreadable(tooMuch && error instanceof Error ? [{ code: 'too-much', about: error.message }] : []),
        );
      }
    },
  };
}

function unreadable(remarks: readonly SealRemark[]): SealReport {
  return { verdict: 'unreadable', seals: [], emptyFields: [], remarks, attachments: new Map() };
}

function certificateOf(der: TrustedCertificate): CertificateFacts[] {
  try {
    return [readCertificate(der)];
  } catch {
    return [];
  }
}

function verifyFile(
  bytes: Uint8Array,
  trusted: readonly CertificateFacts[],
  readDigits: ReadDigits,
): SealReport {
  const pdf = openPdf(bytes);
  const fields = signatureFieldsOf(pdf);
  const emptyFields = fields.filter(({ signature }) => signature === null).map(({ name }) => name);
  const signed = fields.filter(({ signature }) => signature !== null);
  const attachments = attachmentsOf(pdf);
  if (signed.length === 0) return { verdict: 'not-sealed', seals: [], emptyFields, remarks: [], attachments };
  const checked: CheckedSignature[] = [];
  for (const field of signed) checked.push(checkSignature(pdf, field, trusted, readDigits));
  checked.sort((a, b) => a.end - b.end);
  const remarks: SealRemark[] = [];
  if (checked.at(-1)?.end !== bytes.length) remarks.push({ code: 'bytes-after-seal', about: 'file' });
  const seals = withLaterChanges(pdf, checked, remarks);
  if (hasOtherRevisions(pdf, checked)) remarks.push({ code: 'form-wrong', about: 'revisions' });
  return { verdict: verdictOf(seals, remarks), seals, emptyFields, remarks, attachments };
}

/**
 * Our files are the document and one revision per signature. Another revision, also one before a signature, may have taken
 * a signature away, so that nothing is left that shows it.
 */
function hasOtherRevisions({ sections }: OpenPdf, checked: readonly CheckedSignature[]): boolean {
  return checked.some(({ finding }) => finding.by !== 'outsider') && sections.length !== checked.length + 1;
}

/** Adds to each signature what the revisions after it changed. */
function withLaterChanges(
  pdf: OpenPdf,
  checked: readonly CheckedSignature[],
  remarks: readonly SealRemark[],
): SealFinding[] {
  const isWhole = checked.every(({ finding }) => finding.status !== 'altered') && remarks.length === 0;
  // Where a signature itself does not hold, there is nothing to compare with.
  const steps = checked.map(({ end }, index) =>
    isWhole && index + 1 < checked.length ? changesBetween(pdf, end, checked[index + 1]?.end ?? 0) : [],
  );
  return checked.map(({ finding }, index) => {
    const later = [...steps.slice(index).flat(), ...remarks];
    const isChanged = later.some(({ code }) => code !== 'metadata-changed');
    return {
      ...finding,
      status: isChanged ? 'altered' : finding.status,
      revision: index + 1,
      remarks: [...finding.remarks, ...later],
    };
  });
}

function changesBetween({ bytes }: OpenPdf, from: number, to: number): SealRemark[] {
  try {
    const [before, after] = [from, to].map((end) => openPdf(bytes.subarray(0, end)));
    if (before === undefined || after === undefined || before.end !== from || after.end !== to) {
      return [{ code: 'form-wrong', about: 'revision' }];
    }
    return compareRevisions(before, after);
  } catch (error) {
    if (error instanceof PdfProblem) return [{ code: 'form-wrong', about: 'revision' }];
    throw error;
  }
}

function verdictOf(seals: readonly SealFinding[], remarks: readonly SealRemark[]): SealReport['verdict'] {
  // A weak signature of somebody else proves nothing, and takes nothing away from ours.
  const isFine = ({ status, by }: SealFinding): boolean =>
    status === 'intact' || (status === 'weak' && by === 'outsider');
  if (remarks.length > 0 || !seals.every(isFine)) return 'altered';
  return seals.some(({ by }) => by === 'ours') && seals.every(({ by }) => by !== 'unknown')
    ? 'intact'
    : 'sealer-unknown';
}
