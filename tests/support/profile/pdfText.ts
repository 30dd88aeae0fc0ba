import { run, scratchDirectory } from '../pdf/externalTools';

/** The text of a PDF by pdftotext, page by page. */
export function pagesOfPdf(bytes: Uint8Array): readonly string[] {
  const scratch = scratchDirectory();
  try {
    const file = scratch.write('profiel.pdf', bytes);
    return run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-']).split('\f').slice(0, -1);
  } finally {
    scratch.remove();
  }
}

/** The pages as one text without spaces and hyphens, since a page breaks lines and words in its own way. */
export function squeezedText(pages: readonly string[]): string {
  return squeezed(pages.map(withoutRunningHeads).join('\n'));
}

/** A text without spaces and hyphens. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u2010-]+/g, '');
}

function withoutRunningHeads(page: string): string {
  return page
    .split('\n')
    .filter((line) => !/ · Functieprofiel /.test(line) && !/pagina \d+ van \d+$/.test(line))
    .join('\n');
}
