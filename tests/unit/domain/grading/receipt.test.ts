import fc from 'fast-check';
import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import type { Receipt } from '../../../../src/domain/grading/advice';
import { makeReceipt, replays } from '../../../../src/domain/grading/receipt';
import type { BoundCatalogs } from '../../../../src/domain/grading/receipt';
import { indelingJson } from '../../../../src/presentation/exchange/indelingJson';
import { readIndeling } from '../../../../src/presentation/exchange/readIndeling';
import { cases, sheetsFor } from '../../../support/grading/arbitraries';
import { aSheet } from '../../../support/grading/builders';
import { realAreas, realRaster } from '../../../support/grading/realCatalogs';

const both: BoundCatalogs = { raster: realRaster, areas: realAreas };

describe('makeReceipt', () => {
  it('names the catalog, the catalog of the areas and the method', () => {
    const receipt = makeReceipt(both, aSheet({ 'plannen-maken': 'B' }), defaultGradingSettings);
    expect(receipt).toMatchObject({
      catalog: { id: 'accountmanager', version: '1.0.0', sha256: realRaster.sha256 },
      areasCatalog: { id: 'key-accountmanager', sha256: realAreas.sha256 },
      method: { name: 'drempelmethode', version: '1' },
      settings: { combinationRule: 'apart-indelen' },
    });
  });

  it('names one catalog when the areas are all there is', () => {
    const receipt = makeReceipt({ raster: null, areas: realAreas }, aSheet({}), defaultGradingSettings);
    expect(receipt).toMatchObject({ catalog: { id: 'key-accountmanager' }, areasCatalog: null });
  });

  it('stops without a catalog', () => {
    expect(() => makeReceipt({ raster: null, areas: null }, aSheet({}), defaultGradingSettings)).toThrow(
      'a grading needs a catalog',
    );
  });
});

describe('replays', () => {
  it('gives the same advice again for any catalog and sheet, also after JSON', () => {
    fc.assert(
      fc.property(cases, ({ raster, areas, sheet, rule }) => {
        const bound: BoundCatalogs = {
          raster: raster && { catalog: raster, sha256: 'a'.repeat(64) },
          areas: areas && { catalog: areas, sha256: 'b'.repeat(64) },
        };
        const receipt = makeReceipt(bound, sheet, { combinationRule: rule });
        expect(replays(receipt, bound)).toBe(true);
        expect(replays(JSON.parse(JSON.stringify(receipt)) as Receipt, bound)).toBe(true);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  const receipt = makeReceipt(
    both,
    aSheet({ 'plannen-maken': 'B', verkoopstijl: 'C' }),
    defaultGradingSettings,
  );

  it.each<[string, Receipt, BoundCatalogs]>([
    ['an answer was changed', { ...receipt, sheet: aSheet({ 'plannen-maken': 'A' }) }, both],
    ['the advice was changed', { ...receipt, advice: { ...receipt.advice, outcome: 'C' } }, both],
    [
      'a setting was changed',
      { ...receipt, settings: { combinationRule: 'hoogste' } },
      { ...both, raster: null },
    ],
    ['the catalog is another file', receipt, { ...both, raster: { ...realRaster, sha256: 'f'.repeat(64) } }],
    ['a catalog is missing', receipt, { ...both, areas: null }],
  ])('sees that %s', (_case, changed, bound) => {
    expect(replays(changed, bound)).toBe(false);
  });
});

describe('a grading as JSON', () => {
  const catalogs = { raster: realRaster.catalog, areas: realAreas.catalog };
  const job = { name: 'Accountmanager', department: 'Verkoop', jobNumber: '', leadsCount: 0 };

  it('reads back as the same grading, whatever the sheet', () => {
    fc.assert(
      fc.property(sheetsFor(catalogs.raster, catalogs.areas), (sheet) => {
        const grading = {
          catalogId: 'accountmanager',
          referenceId: null,
          job,
          sheet,
          decision: null,
        } as const;
        const json: unknown = JSON.parse(JSON.stringify(indelingJson(grading)));
        expect(readIndeling(json, () => catalogs)).toEqual({ ok: true, value: grading });
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it('reads back as the same grading for Key accountmanager', () => {
    fc.assert(
      fc.property(sheetsFor(null, catalogs.areas), (sheet) => {
        const grading = {
          catalogId: 'key-accountmanager',
          referenceId: null,
          job,
          sheet,
          decision: { level: 'key-accountmanager', reason: 'Zo besloten.' },
        } as const;
        const json: unknown = JSON.parse(JSON.stringify(indelingJson(grading)));
        expect(readIndeling(json, () => ({ ...catalogs, raster: null }))).toEqual({
          ok: true,
          value: grading,
        });
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

describe('what the employer says with the criteria and the levels', () => {
  const sheet = aSheet({ 'plannen-maken': 'B', verkoopstijl: 'C' });
  const plain = makeReceipt(both, sheet, defaultGradingSettings);
  const words = {
    anchors: {
      'plannen-maken': 'Een plan gaat over minstens een kwartaal.',
      verkoopstijl: '',
      onbekend: 'x',
    },
    levelLabels: { B: 'functiegroep 8', C: '' },
  };

  it('goes along, without what is empty or about nothing that is asked', () => {
    expect(makeReceipt(both, sheet, defaultGradingSettings, words)).toEqual({
      ...plain,
      employer: {
        anchors: { 'plannen-maken': 'Een plan gaat over minstens een kwartaal.' },
        levelLabels: { B: 'functiegroep 8' },
      },
    });
  });

  it('leaves no trace when there is nothing', () => {
    const nothing = { anchors: { verkoopstijl: '', onbekend: 'x' }, levelLabels: { A: '' } };
    expect(makeReceipt(both, sheet, defaultGradingSettings, nothing)).toStrictEqual(plain);
    expect(Object.keys(plain)).not.toContain('employer');
  });

  it('is part of what is kept, also of a receipt that has it not', () => {
    const spoken = makeReceipt(both, sheet, defaultGradingSettings, words);
    expect(replays(JSON.parse(JSON.stringify(spoken)) as Receipt, both)).toBe(true);
    expect(replays(JSON.parse(JSON.stringify(plain)) as Receipt, both)).toBe(true);
  });

  it('never changes the advice', () => {
    fc.assert(
      fc.property(cases, fc.string(), fc.string(), ({ raster, areas, sheet: given, rule }, anchor, label) => {
        const bound: BoundCatalogs = {
          raster: raster && { catalog: raster, sha256: 'a'.repeat(64) },
          areas: areas && { catalog: areas, sha256: 'b'.repeat(64) },
        };
        const ids = (raster?.criteria ?? []).map(({ id }) => [id, anchor] as const);
        const spoken = makeReceipt(
          bound,
          given,
          { combinationRule: rule },
          { anchors: Object.fromEntries(ids), levelLabels: { A: label, 'key-accountmanager': label } },
        );
        expect(spoken.advice).toEqual(makeReceipt(bound, given, { combinationRule: rule }).advice);
        expect(replays(spoken, bound)).toBe(true);
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});
