const width = 88;

/**
 * One line of plain text, broken at spaces so that it fits a terminal. Continuation lines stand under the text: an
 * item ("- …") and an indented line keep their indent. A word that is too long stays whole. Control characters become
 * spaces: typed text must not steer a terminal.
 */
export function wrapped(line: string, mark = '  '): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const hanging = line.startsWith('- ') ? '  ' : indent;
  const rows: string[] = [];
  let row = '';
  for (const word of line.trim().split(/[\s\p{Cc}]+/u)) {
    const grown = row === '' ? `${rows.length === 0 ? indent : hanging}${word}` : `${row} ${word}`;
    if (mark.length + grown.length <= width || row === '') row = grown;
    else {
      rows.push(row);
      row = `${hanging}${word}`;
    }
  }
  return [...rows, row].map((one) => `${mark}${one}`).join('\n');
}
