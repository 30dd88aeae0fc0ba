import { catalogFault, catalogFaultCodes } from '../../../src/domain/catalog/catalogFault';
import { describeCatalogFault, describeCatalogFileFault } from '../../../src/presentation/catalogFaults';

const everyParam = {
  id: 'complexiteit',
  key: 'wieght',
  expected: 'B',
  found: 'C',
  allowed: 'ja, nee',
  limit: 3,
  bound: 'min',
  detail: 'raar',
  place: 'taken',
  level: 'A',
  count: 6,
  most: 5,
  reason: 'EIO',
  line: 4,
  column: 2,
  problem: 'IMPOSSIBLE',
  file: 'x.yaml',
  from: '2026-01-01',
  until: '2025-01-01',
  first: '1.0.0',
  second: '2.0.0',
};

describe('describeCatalogFault', () => {
  it.each(catalogFaultCodes)('says of %s where it is, what is wrong and what to do', (code) => {
    const message = describeCatalogFault(catalogFault(code, ['criteria', 'complexiteit'], everyParam));
    expect(message).toMatch(/^criteria › complexiteit: \p{Lu}.*\.$/u);
    expect(message.split(/[.?:] /).length).toBeGreaterThan(2);
    expect(message).not.toMatch(/undefined|middels|indien|ongeldig|oeps/);
  });

  it('counts a list member without an id from 1', () => {
    expect(describeCatalogFault(catalogFault('pair-of-one', ['countedOnce', 0], { id: 'klantgroep' }))).toBe(
      "countedOnce › nr. 1: Dit paar noemt twee keer 'klantgroep'. Noem twee verschillende criteria.",
    );
  });

  it('puts the file in front', () => {
    expect(
      describeCatalogFileFault({
        file: 'key/1.0.0.yaml',
        fault: catalogFault('file-unreadable', [], { reason: 'ENOENT' }),
      }),
    ).toBe('key/1.0.0.yaml: Dit bestand is er niet. Kijk of de naam en de map kloppen.');
  });

  it.each([
    [['version'], 'Schrijf een versie als 1.0.0.'],
    [['criteria', 'complexiteit', 'options', 0, 'sources', 0], 'Schrijf een bron als 001-aard-A1.'],
    [['criteria', 'complexiteit', 'options', 'D', 'id'], 'Gebruik als id de niveaus achter elkaar'],
    [['criteria', 'Complexiteit', 'id'], 'Gebruik alleen kleine letters'],
  ])('says how to write %p', (path, hint) => {
    expect(describeCatalogFault(catalogFault('shape-format', path, { format: 'regex' }))).toContain(hint);
  });
});
