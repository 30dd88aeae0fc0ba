import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkContent } from './checkContent';
import { checkJson, checkText, verdictOf, type CheckedFile } from './checkText';
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
  does: 'controleert een verzegelde pdf: zegels, wijzigingen en het advies (uitkomst 3: gewijzigd of niet van ons)',
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
    const attached = checked.report.attachments.get(gradingName);
    const file: CheckedFile = {
      name: basename(path),
      ...checked,
      grading: attached === undefined ? null : services.recalculate(Buffer.from(attached).toString('utf8')),
      content: checkContent(checked.report.attachments),
    };
    services.out(
      options['json'] === true ? `${JSON.stringify(checkJson(file), null, 2)}\n` : checkText(file),
    );
    return verdictOf(file) === 'ongewijzigd' ? exitCode.done : exitCode.notTrusted;
  },
};

async function read(path: string): Promise<Uint8Array> {
  await refuseUnreadable(path, mostBytes);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CliRefusal([messages.notRead(path, codeOf(error))]);
  });
  if (bytes.length > mostBytes) throw new CliRefusal([messages.tooBig(path, mostBytes)]);
  return bytes;
}
