import { readIndeling } from '../../../../src/presentation/exchange/readIndeling';
import type { GradingCatalogs } from '../../../../src/domain/grading/giveAdvice';
import { isReferenceId } from '../../../../src/domain/reference/parts';
import { realAreas, realRaster, realRoles } from '../../../support/grading/realCatalogs';

const catalogsOf = (catalogId: string, referenceId: string | null): GradingCatalogs =>
  isReferenceId(catalogId)
    ? { raster: null, areas: null, roles: realRoles(catalogId).catalog }
    : {
        raster: catalogId === 'key-accountmanager' ? null : realRaster.catalog,
        areas: realAreas.catalog,
        roles: referenceId === null ? null : realRoles(referenceId).catalog,
      };
const minimal = { catalogus: 'accountmanager', functie: { naam: 'Accountmanager' }, poort: {} };
const chain = { 'winkelketen-contract': 'ja' };
const read = (change: object) => readIndeling({ ...minimal, ...change }, catalogsOf);
const faultsOf = (change: object): readonly string[] => {
  const result = read(change);
  return result.ok ? [] : result.faults;
};

describe('readIndeling', () => {
  it('reads the least that a grading can be', () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        catalogId: 'accountmanager',
        referenceId: null,
        job: { name: 'Accountmanager', department: '', jobNumber: '', leadsCount: null },
        sheet: { gates: {}, answers: {}, tasks: {}, areaReasons: {}, timeShares: {}, conditions: {} },
        decision: null,
      },
    });
  });

  it('reads everything that a grading can hold', () => {
    const result = read({
      functie: { naam: ' Accountmanager ', afdeling: 'Verkoop', functienummer: 'AM-07', leidtAantal: 2 },
      poort: chain,
      antwoorden: { 'plannen-maken': { keuze: 'B', motivering: 'Zie plan.', bewijs: 'Plan', twijfel: true } },
      resultaatgebieden: { '004-rg1-taak-2': 'deels' },
      gebiedmotiveringen: { rg1: 'Maakt het plan.' },
      tijdsdelen: { C: 0.3 },
      omstandigheden: { verkeer: 'ja' },
      besluit: { niveau: 'C', motivering: 'Anders besloten.' },
    });
    expect(result).toMatchObject({
      ok: true,
      value: {
        job: { name: 'Accountmanager', department: 'Verkoop', jobNumber: 'AM-07', leadsCount: 2 },
        sheet: {
          answers: {
            'plannen-maken': { choice: 'B', reason: 'Zie plan.', evidence: 'Plan', doubt: true },
          },
          tasks: { '004-rg1-taak-2': 'deels' },
          areaReasons: { rg1: 'Maakt het plan.' },
        },
        decision: { level: 'C', reason: 'Anders besloten.' },
      },
    });
  });

  it('takes every choice that a criterion offers', () => {
    for (const keuze of ['A', 'BC', 'lichter', 'zwaarder', 'nvt']) {
      expect(faultsOf({ antwoorden: { 'klantbestand-en-prospects': { keuze } } })).toEqual([]);
    }
  });

  it.each<[object, string]>([
    [
      { catalogus: 'junior' },
      '"catalogus": kies uit accountmanager, key-accountmanager, commercieel-medewerker, junior-accountmanager.',
    ],
    [{ functie: { naam: ' ' } }, '"functie.naam": vul dit in.'],
    [{ functie: { naam: 'X', schaal: 8 } }, '"functie.schaal": dit veld bestaat niet.'],
    [{ functie: { naam: 'X', leidtAantal: -1 } }, '"functie.leidtAantal": minstens 0.'],
    [{ functie: { naam: 'X', leidtAantal: 1.5 } }, '"functie.leidtAantal": hier moet een heel getal staan.'],
    [{ poort: undefined }, '"poort": dit veld ontbreekt.'],
    [
      { poort: { leidinggeven: 'ja' } },
      '"poort.leidinggeven": kies uit geen, functioneel, team, leidinggevenden.',
    ],
    [{ antwoorden: { x: { keuze: 'A' } } }, '"antwoorden.x": dit criterium bestaat niet.'],
    [{ antwoorden: { 'plannen-maken': {} } }, '"antwoorden.plannen-maken.keuze": dit veld ontbreekt.'],
    [
      { antwoorden: { 'plannen-maken': { keuze: 'AB' } } },
      '"antwoorden.plannen-maken.keuze": "AB" bestaat hier niet. Kies uit lichter, A, B, C, zwaarder, nvt.',
    ],
    [
      { antwoorden: { 'plannen-maken': { keuze: 'A', reden: 'x' } } },
      '"antwoorden.plannen-maken.reden": dit veld bestaat niet.',
    ],
    [
      { poort: chain, resultaatgebieden: { taak: 'ja' } },
      '"resultaatgebieden.taak": deze taak bestaat niet.',
    ],
    [
      { poort: chain, resultaatgebieden: { '004-rg1-taak-2': 'soms' } },
      '"resultaatgebieden.004-rg1-taak-2": kies uit ja, deels, nee.',
    ],
    [
      { poort: chain, gebiedmotiveringen: { rg9: 'x' } },
      '"gebiedmotiveringen.rg9": dit resultaatgebied bestaat niet.',
    ],
    [
      { poort: { 'winkelketen-contract': 'nee' }, gebiedmotiveringen: { rg1: 'x' } },
      '"gebiedmotiveringen": deze gebieden horen bij een contract met een winkelketen, maar "poort.winkelketen-contract" is nee.',
    ],
    [{ tijdsdelen: { A: 1.1 } }, '"tijdsdelen.A": hoogstens 1.'],
    [{ tijdsdelen: { D: 0.1 } }, '"tijdsdelen.D": dit veld bestaat niet.'],
    [{ tijdsdelen: { A: 0.6, B: 0.6 } }, '"tijdsdelen": de delen zijn samen meer dan 1.'],
    [{ omstandigheden: { verkeer: 'soms' } }, '"omstandigheden.verkeer": kies uit ja, nee.'],
    [
      { besluit: { niveau: 'onder-a' } },
      '"besluit.niveau": kies uit A, B, C, key-accountmanager, commercieel-medewerker, junior-accountmanager.',
    ],
    [
      { catalogus: 'key-accountmanager', antwoorden: { 'plannen-maken': { keuze: 'A' } } },
      '"antwoorden": bij key-accountmanager horen geen antwoorden op criteria. Gebruik "resultaatgebieden".',
    ],
    [
      { catalogus: 'junior-accountmanager', poort: { leidinggeven: 'geen' } },
      '"poort": bij junior-accountmanager horen geen poortvragen. Laat dit veld weg.',
    ],
    [
      { catalogus: 'junior-accountmanager', antwoorden: { 'plannen-maken': { keuze: 'A' } } },
      '"antwoorden": bij junior-accountmanager horen geen antwoorden op criteria. Gebruik "resultaatgebieden".',
    ],
    [
      { catalogus: 'commercieel-medewerker', tijdsdelen: { A: 0.5 } },
      '"tijdsdelen": bij commercieel-medewerker horen geen niveaus. Laat dit veld weg.',
    ],
    [
      { catalogus: 'commercieel-medewerker', resultaatgebieden: { '000-rol1-taak-01': 'ja' } },
      '"resultaatgebieden.000-rol1-taak-01": deze taak bestaat niet.',
    ],
    [
      { catalogus: 'key-accountmanager', voorbeeldfunctie: 'junior-accountmanager' },
      '"voorbeeldfunctie": dit veld hoort bij accountmanager. Hier zegt "catalogus" al waarmee je vergelijkt.',
    ],
    [
      { resultaatgebieden: { '000-rol1-taak-01': 'ja' } },
      '"resultaatgebieden.000-rol1-taak-01": deze taak bestaat niet.',
    ],
  ])('refuses %j and names the field', (change, fault) => {
    expect(faultsOf(change)).toEqual([fault]);
  });

  it('does not let a key slip through that objects treat in a special way', () => {
    const input: unknown = JSON.parse(
      '{"catalogus":"accountmanager","functie":{"naam":"X"},"poort":{},"antwoorden":{"__proto__":{"keuze":"A"},"constructor":{"keuze":"A"}}}',
    );
    const first = readIndeling(input, catalogsOf);
    expect(first).toEqual({ ok: false, faults: ['"antwoorden.__proto__": dit veld bestaat niet.'] });
    expect(faultsOf({ antwoorden: { constructor: { keuze: 'A' } } })).toEqual([
      '"antwoorden.constructor": dit criterium bestaat niet.',
    ]);
  });

  it('takes shares that are together one, also when adding them does not come out exactly', () => {
    expect(faultsOf({ tijdsdelen: { A: 0.7, B: 0.2, C: 0.1 } })).toEqual([]);
  });

  it('takes the roles of a reference function beside the raster, also without a chain', () => {
    const result = read({
      voorbeeldfunctie: 'junior-accountmanager',
      poort: { 'winkelketen-contract': 'nee' },
      resultaatgebieden: { '000-rol1-taak-01': 'deels' },
      gebiedmotiveringen: { relatiebeheerder: 'Kent de klanten.' },
    });
    expect(result).toMatchObject({
      ok: true,
      value: { referenceId: 'junior-accountmanager', sheet: { tasks: { '000-rol1-taak-01': 'deels' } } },
    });
  });

  it('takes areas while the chain gate is not answered', () => {
    expect(faultsOf({ resultaatgebieden: { '004-rg1-taak-2': 'ja' } })).toEqual([]);
  });

  it.each([[null], [[]], ['tekst'], [3]])('refuses %j as a whole', (input) => {
    expect(readIndeling(input, catalogsOf)).toEqual({
      ok: false,
      faults: ['de invoer: hier moet een object staan.'],
    });
  });
});
