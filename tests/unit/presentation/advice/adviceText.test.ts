import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import { makeReceipt } from '../../../../src/domain/grading/receipt';
import { adviceText } from '../../../../src/presentation/advice/adviceText';
import type { AdviceTextSubject } from '../../../../src/presentation/advice/adviceText';
import { aRaster, aSheet } from '../../../support/grading/builders';

const raster = aRaster({ criteria: [{ id: 'k1' }, { id: 'k2' }] });
const job = { name: 'Accountmanager', department: '', jobNumber: '' };

function textOf(choices: Record<string, string>, decision: AdviceTextSubject['decision'] = null): string {
  const bound = { raster: { catalog: raster, sha256: 'a'.repeat(64) }, areas: null };
  const receipt = makeReceipt(bound, aSheet(choices), defaultGradingSettings);
  return adviceText({ raster, areas: null }, receipt, { job, decision });
}

describe('adviceText', () => {
  it('leaves out what the job does not have', () => {
    const text = textOf({ k1: 'B', k2: 'B' });
    expect(text.startsWith('Indelingsadvies: Accountmanager\n\nAdvies: niveau B\n')).toBe(true);
    expect(text).not.toMatch(/Afdeling|Functienummer|Gebieden van de Key/);
  });

  it('says that the employer decides while there is no decision', () => {
    expect(textOf({ k1: 'B', k2: 'B' })).toContain('De app adviseert. De werkgever beslist.');
  });

  it.each<[string, Record<string, string>, NonNullable<AdviceTextSubject['decision']>, string]>([
    ['follows', { k1: 'B', k2: 'B' }, { level: 'B', reason: '' }, 'Bepaald: niveau B. Dat volgt het advies.'],
    [
      'deviates without a reason',
      { k1: 'B', k2: 'B' },
      { level: 'C', reason: ' ' },
      'Bepaald: niveau C. Dat wijkt af van het advies.\n  De uitleg bij dit besluit ontbreekt nog.',
    ],
    [
      'comes before the advice',
      {},
      { level: 'B', reason: 'Zo afgesproken.' },
      'Bepaald: niveau B. Er was nog geen advies.\n  Uitleg: Zo afgesproken.',
    ],
  ])('says how a decision stands to the advice when it %s', (_case, choices, decision, expected) => {
    expect(textOf(choices, decision)).toContain(expected);
  });

  it('shows per answer at which thresholds it counts', () => {
    const text = textOf({ k1: 'B', k2: 'nvt' });
    expect(text).toContain('- Onderwerp k1 (zwaar): B. Telt voor A en B, tegen C.');
    expect(text).toContain('- Onderwerp k2 (zwaar): niet van toepassing.\n');
  });

  it('puts the silent factors in one line', () => {
    const words = textOf({}).replace(/\s+/g, ' ');
    expect(words.match(/is niets ingevuld/g)).toHaveLength(1);
    expect(words).toContain('Over vaardigheden, inspanning, verantwoordelijkheid en arbeidsomstandigheden');
  });
});
