import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkContent } from './checkContent';
import { checkJson, checkText, verdictOf, type CheckedFile } from './checkText';
import { contentFileName } from '../presentation/exchange/evidenceJson';
import { CliRefusal, exitCode, type Command } from './command';
import { messages } from './messages';
import { codeOf, refuseUnreadable } from './readJsonFile';

/** What is bigger is not looked at. */
const mostBytes = 20 * 1024 * 1024;
/** The name of the grading inside a functieprofiel. */
const gradingName = 'indeling.json';

/** Checks a sealed file by itself, without network or database. */
export const controleer: Command = {
  words: ['controleer'],
  files: ['BESTAND.pdf'],
  options: {
    json: { type: 'boolean', does: 'geeft de uitkomst als JSON' },
    certificaat: {
      type: 'string',
      value: 'BESTAND',
      does: 'vertrouwt dit certificaat (PEM of DER) in plaats van die in DATA_DIR',
    },
  },
  does: 'controleert een verzegelde pdf: soort, zegels, wijzigingen, inhoud en advies (uitkomst 3: gewijzigd of niet van ons)',
  async run({ files: [path = ''], options }, services) {
    const bytes = await read(path);
    const given = options['certificaat'];
    const certificates = typeof given === 'string' ? await read(given) : null;
    const trusted = await services.trustedCertificates(certificates);
    if (trusted === null) throw new CliRefusal([messages.noCertificate(String(given))]);
    const checked = await services.checkSealed(bytes, trusted);
    if (checked.report.verdict === 'unreadable') {
      throw new CliRefusal([
        checked.report.remarks.some(({ code }) => code === 'too-much')
          ? messages.pdfTooMuch(path)
          : messages.notPdf(path),
      ]);
    }
    const { attachments } = checked.report;
    const content = checkContent(attachments);
    const grading = textIn(attachments.get(gradingName));
    // Content that has another hash than its evidence page gives is no help.
    const frozen = content?.outcome === 'same' ? textIn(attachments.get(contentFileName)) : null;
    const file: CheckedFile = {
      name: basename(path),
      ...checked,
      grading: grading === null ? null : services.recalculate(grading, frozen),
      content,
    };
    services.out(
      options['json'] === true ? `${JSON.stringify(checkJson(file), null, 2)}\n` : checkText(file),
    );
    return verdictOf(file) === 'ongewijzigd' ? exitCode.done : exitCode.notTrusted;
  },
};

function textIn(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : Buffer.from(bytes).toString('utf8');
}

async function read(path: string): Promise<Uint8Array> {
  await refuseUnreadable(path, mostBytes);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CliRefusal([messages.notRead(path, codeOf(error))]);
  });
  if (bytes.length > mostBytes) throw new CliRefusal([messages.tooBig(path, mostBytes)]);
  return bytes;
}
