import type { Block } from '../../../../../src/presentation/document/printDocument';
import { layoutDocument } from '../../../../../src/infrastructure/pdf/layout/layoutDocument';
import { opensTogether } from '../../../../../src/infrastructure/pdf/layout/opensTogether';
import type { LaidOutPage } from '../../../../../src/infrastructure/pdf/layout/pageItems';
import { aSampleProfile } from '../../../../support/pdf/sampleProfile';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const filler = (count: number): Block[] => Array.from({ length: count }, () => paragraph('Een losse regel.'));
const table: Block = {
  kind: 'table',
  summary: 'Taken',
  columns: [{ header: 'Taak', width: 1 }],
  rows: Array.from({ length: 20 }, (_, index) => [
    [{ kind: 'paragraph', text: `Rij ${String(index).padStart(2, '0')}.` }],
  ]),
};
const withTable: Block[] = [
  { kind: 'heading', level: 3, text: 'Gebied' },
  paragraph('Hoort bij de functie.'),
  paragraph('**Uitleg:** doet dit elke week.'),
  table,
];

const textsOn = ({ items }: LaidOutPage): string[] =>
  items.flatMap((item) =>
    item.kind === 'text' && item.owner !== 'header' && item.owner !== 'footer'
      ? item.lines.map(({ text, line }) =>
          text.clusters
            .slice(line.from, line.to)
            .map((cluster) => cluster.text)
            .join(''),
        )
      : [],
  );
const pagesOf = (blocks: readonly Block[]): string[][] =>
  layoutDocument(aSampleProfile({ blocks })).pages.map(textsOn);

describe('a heading with its sentences', () => {
  test('stays with the first two rows of the table that it is about, wherever it falls', () => {
    let moved = 0;
    for (let before = 20; before < 36; before += 1) {
      const pages = pagesOf([...filler(before), ...withTable]);
      const own = pages.find((texts) => texts.includes('Gebied')) ?? [];
      expect(own).toEqual(expect.arrayContaining(['Hoort bij de functie.', 'Taak', 'Rij 00.', 'Rij 01.']));
      if (own[0] === 'Gebied') moved += 1;
    }
    expect(moved).toBeGreaterThan(2);
  });

  test('lets a long text under the heading break, rather than moving it whole', () => {
    const long = paragraph('De medewerker bespreekt elk kwartaal de resultaten. '.repeat(14));
    const pages = pagesOf([...filler(29), { kind: 'heading', level: 3, text: 'Gebied' }, long, table]);
    const own = pages.findIndex((texts) => texts.includes('Gebied'));
    expect(own).toBe(0);
    expect(pages[0]?.at(-1)).toMatch(/bespreekt|resultaten|medewerker/);
    expect(pages[1]?.[0]).toMatch(/bespreekt|resultaten|medewerker/);
  });
});

describe('the end of the document', () => {
  const ending: Block[] = [
    { kind: 'heading', level: 2, text: 'Waarmee dit is gemaakt' },
    paragraph('Eerste zin.'),
    paragraph('Tweede zin.'),
    paragraph('Derde zin.'),
  ];

  test('keeps a short last section on one page', () => {
    for (let before = 20; before < 36; before += 1) {
      const last = pagesOf([...filler(before), ...ending]).find((texts) => texts.includes('Derde zin.'));
      expect(last?.slice(-4)).toEqual(['Waarmee dit is gemaakt', 'Eerste zin.', 'Tweede zin.', 'Derde zin.']);
    }
  });

  test('takes less space between the blocks when that saves a nearly empty last page', () => {
    const counts = [33, 34, 35, 36, 70].map((count) => pagesOf(filler(count)).length);
    expect(counts).toEqual([1, 1, 1, 1, 2]);
    expect(pagesOf(filler(50))[1]?.length).toBeGreaterThan(10);
  });

  test('keeps the usual space when a last page cannot be saved', () => {
    const gapOf = (count: number): number => {
      const items = layoutDocument(aSampleProfile({ blocks: filler(count) })).pages[0]?.items ?? [];
      const baselines = items.flatMap((item) =>
        item.kind === 'text' && item.owner !== 'header' && item.owner !== 'footer'
          ? item.lines.map(({ baseline }) => baseline)
          : [],
      );
      return Math.round((baselines[1] ?? 0) - (baselines[0] ?? 0));
    };
    expect([gapOf(20), gapOf(50)]).toEqual([20, 20]);
    expect(gapOf(36)).toBe(18);
  });
});

describe('opensTogether', () => {
  test('asks a heading before and a table after, with at most four paragraphs between', () => {
    const many = [{ kind: 'heading', level: 3, text: 'Gebied' } as Block, ...filler(5), table];
    expect(opensTogether(withTable, 1)).toBe(true);
    expect(opensTogether(withTable, 2)).toBe(true);
    expect(opensTogether(withTable.slice(1), 0)).toBe(false);
    expect(opensTogether(many, 1)).toBe(false);
    expect(opensTogether([...withTable.slice(0, 3), { kind: 'list', items: ['een'] }], 1)).toBe(false);
  });
});
