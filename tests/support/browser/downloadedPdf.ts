import { readFileSync } from 'node:fs';
import { nameOf, parsePdf, textOf } from '../pdf/pdfObjects';
import { run, scratchDirectory } from '../pdf/externalTools';
import type { Visitor } from './visitor';

/** Follows a link to a file and gives the name and content of what comes. */
export async function download(
  { page }: Visitor,
  link: string | RegExp,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The names of the fields that can be signed and are not signed yet. */
export function emptySignatureFields(bytes: Buffer): readonly string[] {
  const pdf = parsePdf(bytes);
  const form = pdf.dict(pdf.dict(pdf.trailer.get('Root')).get('AcroForm'));
  return pdf
    .array(form.get('Fields'))
    .map((field) => pdf.dict(field))
    .filter((field) => nameOf(field.get('FT')) === 'Sig' && !field.has('V'))
    .map((field) => textOf(field.get('T')));
}

/** The text of a PDF by pdftotext, page by page. */
export function pdfPages(bytes: Buffer): readonly string[] {
  const scratch = scratchDirectory();
  try {
    const file = scratch.write('profiel.pdf', bytes);
    return run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-']).split('\f').slice(0, -1);
  } finally {
    scratch.remove();
  }
}

/**
 * Which of these texts the pages do not show. Line ends, hyphens and spaces are left out of the comparison, because
 * the pages break lines and words in their own way; what stands at the top and the foot of a page is left out too.
 */
export function missingTexts(pages: readonly string[], texts: readonly string[]): readonly string[] {
  const shown = squeezed(pages.map(withoutRunningHeads).join('\n'));
  return texts.filter((text) => text !== '' && !shown.includes(squeezed(text)));
}

function withoutRunningHeads(page: string): string {
  return page
    .split('\n')
    .filter((line) => !/ · Functieprofiel /.test(line) && !/pagina \d+ van \d+$/.test(line))
    .join('\n');
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u2010-]+/g, '');
}
