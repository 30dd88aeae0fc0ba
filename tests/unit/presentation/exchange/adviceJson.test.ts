import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import { makeReceipt } from '../../../../src/domain/grading/receipt';
import type { GradingSheet } from '../../../../src/domain/grading/sheet';
import { adviceJson } from '../../../../src/presentation/exchange/adviceJson';
import { anAreasCatalog, aRaster, aSheet, tasksOf } from '../../../support/grading/builders';

const raster = aRaster({ criteria: [{ id: 'k1' }, { id: 'k2' }, { id: 'k3' }, { id: 'k4' }] });
const areas = anAreasCatalog([1, 1, 1, 1, 1]);
const bound = {
  raster: { catalog: raster, sha256: 'a'.repeat(64) },
  areas: { catalog: areas, sha256: 'b'.repeat(64) },
};
const json = (sheet: GradingSheet): object =>
  adviceJson({ raster, areas }, makeReceipt(bound, sheet, defaultGradingSettings));

describe('adviceJson', () => {
  it('uses the fixed Dutch names', () => {
    const sheet = aSheet({ k1: 'B', k2: 'B', k3: 'A' }, { gates: { 'winkelketen-contract': 'ja' } });
    expect(json(sheet)).toMatchObject({
      uitkomst: 'B',
      voorlopigNiveau: 'B',
      grensgeval: true,
      gemengd: true,
      nogTeBeantwoorden: [],
      drempels: [
        { niveau: 'A', aandeel: 1, bereikt: true, voor: ['k1', 'k2', 'k3'], tegen: [] },
        { niveau: 'B', aandeel: 2 / 3, bereikt: true, voor: ['k1', 'k2'], tegen: ['k3'] },
        { niveau: 'C', aandeel: 0, bereikt: false, voor: [], tegen: ['k1', 'k2', 'k3'] },
      ],
      minsteWijzigingen: { omhoog: 2, omlaag: 1 },
      combinatie: null,
      methode: { naam: 'drempelmethode', versie: '1' },
      catalogus: { id: 'accountmanager', versie: '1.0.0', sha256: 'a'.repeat(64) },
      gebiedencatalogus: { id: 'key-accountmanager', sha256: 'b'.repeat(64) },
    });
    expect(json(sheet)).toHaveProperty('redenen.0', {
      niveau: 'A',
      richting: 'voor',
      criterium: 'k1',
      keuze: 'B',
      uitspraak: 'Doet het werk van B.',
      motivering: 'Zo is het werk bij k1.',
      bewijs: null,
      bron: ['001-bron-B'],
    });
    expect(json(sheet)).toHaveProperty('doorslag.0', {
      criterium: 'k1',
      van: 'B',
      naar: 'lichter',
      nieuweUitkomst: 'A',
    });
  });

  it('lists the questions that are still to answer', () => {
    expect(json(aSheet({ k2: 'B' }))).toMatchObject({
      uitkomst: 'onbepaald',
      nogTeBeantwoorden: ['k1', 'k3', 'k4'],
    });
  });

  it('says of each signal what it is about', () => {
    const sheet = aSheet({ k1: 'A', k2: 'A', k3: 'A', k4: 'C' });
    expect(json({ ...sheet, answers: { ...sheet.answers, k1: { choice: 'A' } } })).toMatchObject({
      signalen: [
        { soort: 'antwoord-ver-van-advies', criteria: ['k4'] },
        { soort: 'motivering-ontbreekt', criteria: ['k1'], gebieden: [] },
        { soort: 'factor-zonder-antwoord', factor: 'inspanning' },
        { soort: 'factor-zonder-antwoord', factor: 'verantwoordelijkheid' },
        { soort: 'factor-zonder-antwoord', factor: 'arbeidsomstandigheden' },
      ],
    });
  });

  it('names the areas and the combination', () => {
    const tasks = { ...tasksOf('rg1', ['ja']), ...tasksOf('rg2', ['ja']), ...tasksOf('rg3', ['deels']) };
    expect(
      json(aSheet({ k1: 'B', k2: 'B' }, { gates: { 'winkelketen-contract': 'ja' }, tasks })),
    ).toMatchObject({
      uitkomst: 'B',
      combinatie: { gebieden: ['rg1', 'rg2'], regel: 'apart-indelen', advies: 'apart-indelen' },
      resultaatgebieden: [
        { id: 'rg1', aandeel: 1, gedragen: true, open: false },
        { id: 'rg2', aandeel: 1, gedragen: true, open: false },
        { id: 'rg3', aandeel: 0.5, gedragen: false, open: false },
        { id: 'rg4', aandeel: null, gedragen: false, open: true },
      ],
    });
  });
});
