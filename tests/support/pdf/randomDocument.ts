import type { Block, PrintDocument, TableCell } from '../../../src/presentation/document/printDocument';

/** Random numbers that are the same in every run (mulberry32). */
function generator(seed: number): { below: (limit: number) => number; pick: <T>(from: readonly T[]) => T } {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[below(from.length)];
    if (chosen === undefined) throw new Error('Nothing to pick from');
    return chosen;
  };
  return { below, pick };
}

const words = [
  'de',
  'een',
  'accountmanager',
  'klantgericht',
  'coördinator',
  'beïnvloeding',
  'efficiënt',
  'en/of',
  'e-mail',
  'resultaatverantwoordelijkheid',
  'meerjarenonderhoudsplanningssystematiek',
  '€',
  '25.000',
  '≥ 95 %',
  'Ÿ',
  'ŵ',
  'IJssel',
  '**vet**',
  '**',
  '*',
  '\\',
  '\\*',
  '<b>',
  '&amp;',
  ']]>',
  '(',
  ')',
  '%PDF',
  'endobj',
  '“aanhaling”',
  '…',
  '→',
  '✓',
  '☐',
  'https://voorbeeld.example/een/heel/lang/pad?met=vragen&nog=meer#en-een-anker',
];
const oddities = [
  '😀',
  '👩‍🚀',
  '🇳🇱',
  '👍🏽',
  '1️⃣',
  'שלום',
  'مرحبا',
  '漢字',
  '한국어',
  'ไทย',
  'ह',
  'e\u0301\u0323\u030a\u0304\u0306\u0308',
  '\u0301',
  '\ud800',
  '\udc00x',
  '\u0000',
  '\u0007',
  '\t',
  '\r\n',
  '\n\n',
  '\u2028',
  '\u00a0',
  '\u202e omgekeerd \u202c',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\ufffe',
  '\u{10ffff}',
  '\u{e0041}',
  '\ue000',
  '\u2011',
  'µ',
  'Ω',
  'ﬁ',
  '¼',
  '\u0489',
  '𝔘𝔫𝔦',
  '🜁',
  'α',
  'Я',
  'ễ',
  'W'.repeat(90),
  'x-'.repeat(60),
];

/** A document of random blocks with hostile texts; the same seed gives the same document. */
export function randomDocument(seed: number): PrintDocument {
  const { below, pick } = generator(seed);
  const text = (longest: number): string =>
    Array.from({ length: below(longest) }, () => pick(below(6) === 0 ? oddities : words)).join(
      below(9) === 0 ? '' : ' ',
    );
  const cell = (): TableCell =>
    Array.from({ length: below(3) }, () =>
      below(2) === 0
        ? { kind: 'paragraph', text: text(30), tone: pick(['normal', 'small']) }
        : { kind: 'list', items: Array.from({ length: below(4) }, () => text(12)) },
    );
  const block = (): Block => {
    switch (below(8)) {
      case 0:
      case 1:
        return { kind: 'heading', level: pick([1, 2, 3]), text: text(8), onNewPage: below(8) === 0 };
      case 2:
        return {
          kind: 'paragraph',
          text: text(below(12) === 0 ? 500 : 40),
          tone: pick(['normal', 'note', 'small']),
        };
      case 3:
        return { kind: 'list', items: Array.from({ length: below(6) }, () => text(20)) };
      case 4:
        return {
          kind: 'facts',
          summary: text(6),
          rows: Array.from({ length: below(6) }, () => ({
            label: text(4),
            value: below(4) === 0 ? null : text(20),
          })),
        };
      case 5: {
        const columns = Array.from({ length: 1 + below(6) }, () => ({ header: text(4), width: below(5) }));
        const rows = Array.from({ length: below(8) }, () => columns.slice(below(2)).map(cell));
        return { kind: 'table', summary: text(6), columns, rows };
      }
      case 6:
        return { kind: 'fillIn', label: text(8) };
      default:
        return {
          kind: 'signatures',
          boxes: [signature('handtekening_leidinggevende'), signature('handtekening medewerker')],
        };
    }
  };
  const signature = (fieldName: string) => ({
    fieldName,
    role: text(4),
    words: pick(['voor akkoord', 'voor gezien']),
    meaning: text(20),
    name: below(2) === 0 ? null : text(4),
  });
  return {
    title: text(8),
    subject: text(8),
    author: text(4),
    createdAt: '2026-11-20T09:30:00Z',
    draft: below(2) === 0,
    header: text(20),
    footer: text(20),
    blocks: Array.from({ length: 1 + below(8) }, block),
    attachments:
      below(2) === 0
        ? []
        : [{ name: text(2), mediaType: 'application/json', description: text(6), content: text(20) }],
  };
}
