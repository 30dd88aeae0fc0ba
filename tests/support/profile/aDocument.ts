import type { ProfileDocumentInput } from '../../../src/presentation/document/buildProfileDocument';
import type { Block, CellBlock, PrintDocument } from '../../../src/presentation/document/printDocument';
import { partsOf } from '../../../src/presentation/document/marked';
import { defaultGradingSettings } from '../../../src/domain/grading/advice';
import { makeReceipt } from '../../../src/domain/grading/receipt';
import { emptySheet } from '../../../src/domain/grading/sheet';
import type { GradingSheet } from '../../../src/domain/grading/sheet';
import { realAreas, realRaster } from '../grading/realCatalogs';
import { aStartedKeyProfile, aStartedProfile, finished } from './aProfile';

/** A sheet of an Accountmanager with every criterion at B. */
export const sheetAtB: GradingSheet = {
  ...emptySheet,
  gates: { 'klantrelatie-en-verkoop': 'ja', leidinggeven: 'geen', 'winkelketen-contract': 'nee' },
  answers: Object.fromEntries(
    realRaster.catalog.criteria.map((criterion) => {
      const option = criterion.options.find(({ levels }) => levels.includes('B'));
      const reason = `Zo doen we ${criterion.shortName.toLowerCase()}.`;
      return [
        criterion.id,
        { choice: option?.id ?? 'nvt', reason, evidence: 'Accountplan 2026, map Verkoop' },
      ];
    }),
  ),
  conditions: { verkeer: 'ja', werkdruk: 'nee' },
  timeShares: { C: 0.25 },
};

/** A sheet of a Key accountmanager with every task. */
export const sheetOfKey: GradingSheet = {
  ...emptySheet,
  gates: { 'klantrelatie-en-verkoop': 'ja', leidinggeven: 'geen', 'winkelketen-contract': 'ja' },
  tasks: Object.fromEntries(
    realAreas.catalog.resultAreas
      .filter(({ onlyWhen }) => onlyWhen === undefined)
      .flatMap(({ tasks }) => tasks.map(({ id }) => [id, 'ja'] as const)),
  ),
  areaReasons: { rg1: 'Het jaarplan ligt bij deze functie.' },
};

/** What the document of an Accountmanager B is made of. */
export function accountmanagerInput(change: Partial<ProfileDocumentInput> = {}): ProfileDocumentInput {
  const bound = { raster: realRaster, areas: null };
  return {
    organisationName: 'Groothandel Veenstad',
    profile: finished(aStartedProfile({ sheet: sheetAtB })),
    level: 'B',
    catalog: realRaster.catalog,
    catalogs: { raster: realRaster.catalog, areas: null },
    receipt: makeReceipt(bound, sheetAtB, defaultGradingSettings),
    decision: { level: 'B', reason: '', by: { name: 'Fenna Brouwer', at: '2026-11-21T09:00:00.000Z' } },
    leadsCount: null,
    draft: false,
    createdAt: '2026-11-21T09:30:00.000Z',
    ...change,
  };
}

/** What the document of a Key accountmanager is made of. */
export function keyInput(change: Partial<ProfileDocumentInput> = {}): ProfileDocumentInput {
  const bound = { raster: null, areas: realAreas };
  return {
    ...accountmanagerInput(),
    profile: finished(aStartedKeyProfile({ sheet: sheetOfKey })),
    level: 'key-accountmanager',
    catalog: realAreas.catalog,
    catalogs: { raster: null, areas: realAreas.catalog },
    receipt: makeReceipt(bound, sheetOfKey, defaultGradingSettings),
    decision: { level: 'key-accountmanager', reason: '', by: null },
    ...change,
  };
}

function plain(marked: string): string {
  return partsOf(marked)
    .map(({ text }) => text)
    .join('');
}

function linesOfCell(block: CellBlock): string[] {
  return block.kind === 'list' ? block.items.map(plain) : [plain(block.text)];
}

/** What a reader reads in a block, line by line. */
export function readBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'facts':
      return block.rows.map(
        ({ label, value }) => `${plain(label)}: ${value === null ? '____' : plain(value)}`,
      );
    case 'table':
      return [
        block.columns.map(({ header }) => header).join(' | '),
        ...block.rows.flatMap((cells) => cells.flatMap((cell) => cell.flatMap(linesOfCell))),
      ];
    case 'fillIn':
      return [`${block.label}: ____`];
    case 'signatures':
      return block.boxes.flatMap(({ role, words, meaning, name }) => [
        `${role}: ${words}`,
        meaning,
        name ?? '____',
      ]);
    case 'seal':
      return [];
  }
}

/** The parts of a document by the text of their main heading, each as the lines that a reader reads. */
export function partsOfDocument({ blocks }: PrintDocument): Readonly<Record<string, readonly string[]>> {
  const parts: Record<string, string[]> = {};
  let current: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) parts[block.text] = current = [];
    else current.push(...readBlock(block));
  }
  return parts;
}
