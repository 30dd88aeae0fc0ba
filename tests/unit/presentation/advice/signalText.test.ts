import type { Signal } from '../../../../src/domain/grading/advice';
import { signalText } from '../../../../src/presentation/advice/signalText';
import { anAreasCatalog, aRaster } from '../../../support/grading/builders';

const catalogs = {
  raster: aRaster({ criteria: ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'].map((id) => ({ id })) }),
  areas: anAreasCatalog(),
};

describe('signalText', () => {
  it.each<[Signal, string]>([
    [
      { kind: 'antwoord-ver-van-advies', criterionId: 'k1', distance: 2 },
      'Het antwoord op ‘Onderwerp k1’ ligt 2 niveaus van het berekende niveau. Kijk of dit antwoord klopt.',
    ],
    [
      { kind: 'motivering-ontbreekt', criterionIds: ['k1'], areaIds: ['rg2'] },
      'Bij 2 onderdelen ontbreekt de uitleg: ‘Onderwerp k1’ en ‘Gebied rg2’. Zonder uitleg kun je het niveau niet bepalen.',
    ],
    [
      { kind: 'motivering-ontbreekt', criterionIds: ['k1', 'k2', 'k3', 'k4', 'k5'], areaIds: [] },
      'Bij 5 onderdelen ontbreekt de uitleg: ‘Onderwerp k1’, ‘Onderwerp k2’, ‘Onderwerp k3’ en nog 2 andere. Zonder uitleg kun je het niveau niet bepalen.',
    ],
    [
      { kind: 'tijdsdeel', level: 'C', share: 0.3 },
      '30\u00a0% van de tijd gaat naar werk van niveau C. Kijk of de functie een combinatie is.',
    ],
    [
      { kind: 'competenties-passen-elders', level: 'C', fits: 6, fitsAdvice: 1, answered: 8 },
      'Van de 8 beantwoorde competenties passen er 6 bij niveau C. Bij het berekende niveau is dat er 1. Competenties veranderen het niveau niet. Kijk wel of de andere antwoorden kloppen.',
    ],
    [
      { kind: 'factor-zonder-antwoord', factor: 'inspanning' },
      'Over inspanning is geen enkele vraag beantwoord. De Europese regels voor gelijke beloning vragen daar wel naar.',
    ],
    [
      { kind: 'paar-spreekt-elkaar-tegen', criterionIds: ['k1', 'k2'] },
      '‘Onderwerp k1’ en ‘Onderwerp k2’ meten hetzelfde. De antwoorden spreken elkaar tegen. Kijk welk antwoord het beste past.',
    ],
  ])('says it in plain Dutch: %j', (signal, expected) => {
    expect(signalText(catalogs, signal)).toBe(expected);
  });

  it('shows an id that it does not know as it is', () => {
    const signal = { kind: 'antwoord-ver-van-advies', criterionId: 'vroeger', distance: 2 } as const;
    expect(signalText(catalogs, signal)).toContain('‘vroeger’');
  });
});
