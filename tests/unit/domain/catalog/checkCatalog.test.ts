import { checkCatalog } from '../../../../src/domain/catalog/checkCatalog';
import type { CatalogFault } from '../../../../src/domain/catalog/catalogFault';
import { releasedAreas, releasedRaster } from '../../../support/bronnen/releasedCatalogs';

type Loose = Record<string, unknown>;

/** The shipped Accountmanager catalog as data without a shape. */
function rasterData(): Loose & { criteria: Loose[]; gates: Loose[]; method: Loose; resultAreas: Loose[] } {
  return releasedRaster();
}

function faultsOf(data: unknown): readonly CatalogFault[] {
  const checked = checkCatalog(data);
  return checked.ok ? [] : checked.faults;
}

function changed(list: readonly Loose[], id: string, change: Loose): Loose[] {
  return list.map((member) => (member['id'] === id ? { ...member, ...change } : member));
}

describe('checkCatalog', () => {
  it('gives the catalog when nothing is wrong', () => {
    expect(checkCatalog(releasedAreas())).toEqual({ ok: true, catalog: releasedAreas() });
  });

  it('names a part that is missing by its place', () => {
    const data = rasterData();
    data.criteria = changed(data.criteria, 'complexiteit', { question: undefined });
    expect(faultsOf(data)).toEqual([
      { code: 'shape-missing', path: ['criteria', 'complexiteit', 'question'], params: {} },
    ]);
  });

  it('names a key that does not exist', () => {
    const data = rasterData();
    data.criteria = changed(data.criteria, 'complexiteit', { wieght: 'zwaar' });
    expect(faultsOf(data)).toEqual([
      { code: 'shape-unknown-key', path: ['criteria', 'complexiteit', 'wieght'], params: { key: 'wieght' } },
    ]);
  });

  it('names a part of the wrong kind', () => {
    expect(faultsOf({ ...rasterData(), jobTitle: 12 })).toEqual([
      { code: 'shape-type', path: ['jobTitle'], params: { expected: 'string', found: 'number' } },
    ]);
  });

  it('names a value that is not one of the known ones', () => {
    const data = rasterData();
    data.criteria = changed(data.criteria, 'complexiteit', { weight: 'loodzwaar' });
    expect(faultsOf(data)).toEqual([
      {
        code: 'shape-value',
        path: ['criteria', 'complexiteit', 'weight'],
        params: { allowed: 'zwaar, midden, licht, toets, gelijk' },
      },
    ]);
  });

  it('names an empty text and a version in the wrong form', () => {
    expect(faultsOf({ ...rasterData(), summary: '  ', version: '1.0' })).toEqual([
      { code: 'shape-format', path: ['version'], params: { format: 'regex' } },
      { code: 'shape-empty', path: ['summary'], params: {} },
    ]);
  });

  it('names a list with too few members', () => {
    expect(faultsOf({ ...rasterData(), purpose: [] })).toEqual([
      { code: 'shape-count', path: ['purpose'], params: { bound: 'min', limit: 1, exact: 'false' } },
    ]);
  });

  it('says which gate is missing instead of how many there are', () => {
    const data = rasterData();
    data.gates = data.gates.slice(0, 2);
    expect(faultsOf(data)).toEqual([
      { code: 'gate-missing', path: ['gates'], params: { id: 'winkelketen-contract' } },
    ]);
  });

  it('lists faults of the shape and faults of the whole at once', () => {
    const data = rasterData();
    data.criteria = changed(data.criteria, 'complexiteit', { question: '' });
    data.criteria = changed(data.criteria, 'verkoopstijl', { dimension: 'verkoop' });
    data.method = { ...data.method, mixedBand: [85, 15] };
    expect(faultsOf(data)).toEqual([
      { code: 'shape-empty', path: ['criteria', 'complexiteit', 'question'], params: {} },
      { code: 'band-reversed', path: ['method', 'mixedBand'], params: {} },
      {
        code: 'dimension-unknown',
        path: ['criteria', 'verkoopstijl', 'dimension'],
        params: { id: 'verkoop' },
      },
    ]);
  });

  it('does not call a criterion unknown because its shape is wrong', () => {
    const data = rasterData();
    data.criteria = changed(data.criteria, 'complexiteit', { evidence: 5 });
    expect(faultsOf(data).map(({ code }) => code)).toEqual(['shape-type']);
  });

  it('checks the rest when the method has the wrong shape', () => {
    const data = rasterData();
    data.method = { name: 'gemiddelde' };
    data.criteria = changed(data.criteria, 'verkoopstijl', { dimension: 'verkoop' });
    const codes = faultsOf(data).map(({ code }) => code);
    expect(codes).toContain('shape-value');
    expect(codes).toContain('dimension-unknown');
  });

  it.each(['accountmanager', undefined])('checks the rest when the kind is %p', (kind) => {
    const data = { ...rasterData(), kind, jobTitle: '' };
    expect(faultsOf(data).map(({ path }) => path)).toEqual([['kind'], ['jobTitle']]);
  });

  it.each([[null], ['tekst'], [[]], [42]])('refuses %p, which is no catalog at all', (data) => {
    expect(faultsOf(data)).toHaveLength(1);
  });
});
