import type { Block, PrintDocument } from '../../../../../src/presentation/document/printDocument';
import {
  layoutDocument,
  type LaidOutDocument,
} from '../../../../../src/infrastructure/pdf/layout/layoutDocument';
import type { PageItem } from '../../../../../src/infrastructure/pdf/layout/pageItems';
import type { Tag } from '../../../../../src/infrastructure/pdf/layout/tag';
import { pageLimit, PdfTooLong } from '../../../../../src/infrastructure/pdf/pdfErrors';
import { page } from '../../../../../src/infrastructure/pdf/theme';
import { aSampleProfile } from '../../../../support/pdf/sampleProfile';

const sentence =
  'De leidinggevende bespreekt ieder kwartaal met de medewerker welke resultaten zijn behaald. ';
const line: Block = { kind: 'paragraph', text: 'Een losse regel.' };
const lines = (count: number): Block[] => Array.from({ length: count }, () => line);

const laidOut = (blocks: readonly Block[], changes: Partial<PrintDocument> = {}): LaidOutDocument =>
  layoutDocument(aSampleProfile({ blocks, ...changes }));

interface SeenLine {
  readonly text: string;
  readonly page: number;
  readonly baseline: number;
  readonly tag: string;
}

/** All lines of text with the page that they stand on; without head and foot. */
function linesOf(document: LaidOutDocument): SeenLine[] {
  return document.pages.flatMap(({ items }, number) =>
    items
      .filter((item): item is PageItem & { kind: 'text' } => item.kind === 'text')
      .filter(({ owner }) => owner !== 'header' && owner !== 'footer')
      .flatMap(({ owner, lines: placed }) =>
        placed.map(({ text, line: part, baseline }) => ({
          text: text.clusters
            .slice(part.from, part.to)
            .map((cluster) => cluster.text)
            .join(''),
          page: number,
          baseline,
          tag: typeof owner === 'string' ? owner : owner.type,
        })),
      ),
  );
}

const types = (tag: Tag): string[] => [tag.type, ...tag.children.flatMap(types)];

describe('layoutDocument', () => {
  test('keeps a heading with at least two lines of the text under it, wherever it falls', () => {
    for (let before = 18; before < 36; before += 1) {
      const seen = linesOf(
        laidOut([
          ...lines(before),
          { kind: 'heading', level: 2, text: 'Kop' },
          { kind: 'heading', level: 3, text: 'Onderkop' },
          { kind: 'paragraph', text: sentence.repeat(12) },
        ]),
      );
      const at = seen.findIndex(({ text }) => text === 'Kop');
      expect(new Set(seen.slice(at, at + 4).map((found) => found.page)).size).toBe(1);
    }
  });

  test('leaves at least two lines of a long paragraph on both sides of a break', () => {
    let broken = 0;
    for (let before = 20; before < 36; before += 1) {
      const seen = linesOf(
        laidOut([...lines(before), { kind: 'paragraph', text: sentence.repeat(8) }]),
      ).slice(before);
      const onFirst = seen.filter((found) => found.page === 0).length;
      const onSecond = seen.length - onFirst;
      if (onFirst === 0 || onSecond === 0) continue;
      broken += 1;
      expect(Math.min(onFirst, onSecond)).toBeGreaterThanOrEqual(2);
    }
    expect(broken).toBeGreaterThan(0);
  });

  test('keeps everything within the body of the page', () => {
    const document = layoutDocument(aSampleProfile());
    for (const { baseline } of linesOf(document)) {
      expect(baseline).toBeGreaterThan(page.top);
      expect(baseline).toBeLessThan(page.bottom);
    }
  });

  test('repeats the header of a table on every page, as an artifact', () => {
    const table: Block = {
      kind: 'table',
      summary: 'Taken',
      columns: [{ header: 'Taak', width: 1 }],
      rows: Array.from({ length: 120 }, (_, index) => [
        [{ kind: 'paragraph', text: `Taak nummer ${index}` }],
      ]),
    };
    const document = laidOut([table]);
    const headers = linesOf(document).filter(({ text }) => text === 'Taak');
    expect(document.pages.length).toBeGreaterThan(2);
    expect(headers.map((found) => found.page)).toEqual(document.pages.map((_, index) => index));
    expect(headers.map((found) => found.tag)).toEqual([
      'TH',
      ...document.pages.slice(1).map(() => 'repeated'),
    ]);
  });

  test('moves a small row as a whole and never leaves a header without a row', () => {
    for (let before = 20; before < 36; before += 1) {
      const row = [[{ kind: 'paragraph' as const, text: sentence.repeat(5) }]];
      const table: Block = {
        kind: 'table',
        summary: '',
        columns: [{ header: 'Reden', width: 1 }],
        rows: [row],
      };
      const seen = linesOf(laidOut([...lines(before), table])).slice(before);
      expect(new Set(seen.map((found) => found.page)).size).toBe(1);
    }
  });

  test('keeps a short table on one page', () => {
    const rows = ['Mentaal', 'Emotioneel', 'Fysiek'].map((label) => ({ label, value: 'Geen.' }));
    for (let before = 25; before < 36; before += 1) {
      const seen = linesOf(laidOut([...lines(before), { kind: 'facts', summary: 'Belasting', rows }])).slice(
        before,
      );
      expect(new Set(seen.map((found) => found.page)).size).toBe(1);
    }
  });

  test('divides a row that is higher than a page, says so, and loses no line', () => {
    const text = Array.from({ length: 900 }, (_, index) => `woord${index}`).join(' ');
    const cell = [{ kind: 'paragraph' as const, text }];
    const document = laidOut([
      {
        kind: 'table',
        summary: '',
        columns: [
          { header: 'Links', width: 1 },
          { header: 'Rechts', width: 1 },
        ],
        rows: [[[{ kind: 'paragraph', text: 'kort' }], cell]],
      },
    ]);
    const seen = linesOf(document);
    expect(
      seen
        .filter(({ tag }) => tag === 'P')
        .map((found) => found.text)
        .join(' '),
    ).toBe(`kort ${text}`);
    expect(seen.filter((found) => found.text === '(vervolg)')).toHaveLength(document.pages.length - 1);
  });

  test('never divides the signature block, and keeps the words above it with it', () => {
    const [first, second] = (['a', 'b'] as const).map((fieldName) => ({
      fieldName,
      role: 'Medewerker',
      words: 'voor gezien',
      meaning: sentence.repeat(3),
      name: null,
    }));
    if (first === undefined || second === undefined) throw new Error('No boxes');
    for (let before = 16; before < 36; before += 1) {
      const document = laidOut([
        ...lines(before),
        { kind: 'heading', level: 2, text: 'Ondertekening' },
        { kind: 'paragraph', text: 'Wat de handtekening betekent.' },
        { kind: 'signatures', boxes: [first, second] },
      ]);
      const fields = document.pages.flatMap(({ items }, number) =>
        items.flatMap((item) => (item.kind === 'signatureField' ? [number] : [])),
      );
      const words = linesOf(document)
        .slice(before)
        .map((found) => found.page);
      expect(fields).toHaveLength(2);
      expect(new Set([...fields, ...words]).size).toBe(1);
    }
  });

  test('starts a part on a new page when asked, but never leaves an empty page', () => {
    const start: Block = { kind: 'heading', level: 1, text: 'Deel', onNewPage: true };
    const document = laidOut([start, line, start, line]);
    expect(document.outline.map((entry) => entry.page)).toEqual([0, 1]);
  });

  test('makes sections of headings and skips no level', () => {
    const document = laidOut([
      { kind: 'heading', level: 2, text: 'Eerst' },
      { kind: 'heading', level: 3, text: 'Onder' },
      { kind: 'heading', level: 1, text: 'Terug' },
      { kind: 'heading', level: 3, text: 'Sprong' },
    ]);
    expect(types(document.structure)).toEqual('Document Sect H1 Sect H2 Sect H1 Sect H2'.split(' '));
    expect(document.outline.map((entry) => entry.level)).toEqual([1, 2, 1, 2]);
  });

  test('puts a facts table, lists and lines to write on in their own tags', () => {
    const document = laidOut([
      { kind: 'facts', summary: 'Feiten', rows: [{ label: 'Naam', value: null }] },
      { kind: 'list', items: ['een', 'twee'] },
      { kind: 'fillIn', label: 'Opmerking' },
    ]);
    expect(types(document.structure).join(' ')).toBe(
      'Document Table TBody TR TH TD P L LI Lbl LBody LI Lbl LBody P P',
    );
  });

  test('prints concept on every page of a draft and on none of another document', () => {
    const count = (draft: boolean) => {
      const blocks = Array.from({ length: 3 }, (): Block => ({
        kind: 'heading',
        level: 1,
        text: 'Deel',
        onNewPage: true,
      }));
      return laidOut(blocks, { draft }).pages.map(
        ({ items }) =>
          items.filter(
            (item) =>
              item.kind === 'text' &&
              item.lines.some(
                ({ text }) => text.clusters.map((cluster) => cluster.text).join('') === 'concept',
              ),
          ).length,
      );
    };
    expect(count(true)).toEqual([1, 1, 1]);
    expect(count(false)).toEqual([0, 0, 0]);
  });

  test('refuses a document with too many pages', () => {
    const blocks = Array.from({ length: pageLimit + 1 }, (): Block => ({
      kind: 'heading',
      level: 1,
      text: 'Deel',
      onNewPage: true,
    }));
    expect(laidOut(blocks.slice(1)).pages).toHaveLength(pageLimit);
    expect(() => laidOut(blocks)).toThrow(PdfTooLong);
  });

  test('refuses a text that no sixty pages can hold before it measures it', () => {
    const huge = Array.from({ length: 200 }, (): Block => ({ kind: 'paragraph', text: 'i'.repeat(20_000) }));
    expect(() => laidOut(huge)).toThrow(PdfTooLong);
    const full = laidOut(lines(40 * (pageLimit - 30)));
    expect(full.pages.length).toBeGreaterThan(30);
  });

  test('refuses a row with more cells than there are columns', () => {
    const table: Block = {
      kind: 'table',
      summary: 'Criteria',
      columns: [{ header: 'Een', width: 1 }],
      rows: [[[], []]],
    };
    expect(() => laidOut([table])).toThrow('Row 1 of the table "Criteria"');
  });
});
