import type { Marked } from './printDocument';

/** A piece of text in one weight. */
export interface MarkedPart {
  readonly text: string;
  readonly bold: boolean;
}

/** Makes a text that someone typed safe to place in a `Marked` text: its asterisks and backslashes stay what they are. */
export function asTyped(text: string): Marked {
  return text.replaceAll(/[\\*]/g, '\\$&');
}

/** Makes a typed text bold as a whole. */
export function inBold(text: string): Marked {
  return text === '' ? '' : `**${asTyped(text)}**`;
}

/** Reads a `Marked` text: `**words**` are bold, `\*` is an asterisk and `\\` a backslash. An unclosed `**` prints as it is. */
export function partsOf(text: Marked): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let bold = false;
  let current = '';
  const flush = () => {
    if (current !== '') parts.push({ text: current, bold });
    current = '';
  };
  for (const [piece] of text.matchAll(/\\[\\*]|\*\*|[^\\*]+|[\\*]/g)) {
    if (piece === '**') {
      flush();
      bold = !bold;
    } else {
      current += piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece;
    }
  }
  flush();
  return bold ? unclosed(parts) : parts;
}

/** The bold mark that was never closed is text; what follows it is not bold. */
function unclosed(parts: readonly MarkedPart[]): MarkedPart[] {
  const last = parts.at(-1);
  if (last?.bold !== true) return [...parts, { text: '**', bold: false }];
  return [...parts.slice(0, -1), { text: `**${last.text}`, bold: false }];
}
