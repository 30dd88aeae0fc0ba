import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import { giveAdvice } from '../../../../src/domain/grading/giveAdvice';
import { chosenStatement, reasonsOf } from '../../../../src/presentation/advice/reasons';
import { aCriterion, aRaster, aSheet } from '../../../support/grading/builders';

const criterion = {
  ...aCriterion({ id: 'k1' }),
  below: { text: 'Werkt in opdracht.', sources: ['000-rol1-taak-04'] },
};

describe('chosenStatement', () => {
  it('makes sentences of the rows, without marks for bold words', () => {
    const [option] = criterion.options;
    if (option === undefined) throw new Error('an option');
    const two = { ...criterion, options: [{ ...option, rows: ['doet **dit**.', 'en ook dat.'] }] };
    expect(chosenStatement(two, 'A')).toEqual({
      text: 'Doet dit. En ook dat.',
      sources: ['001-bron-A'],
      derived: false,
    });
  });

  it('names lighter and heavier, with the sources of the reference where there is one', () => {
    expect(chosenStatement(criterion, 'lichter')).toEqual({
      text: 'Lichter dan A',
      sources: ['000-rol1-taak-04'],
      derived: false,
    });
    expect(chosenStatement(criterion, 'zwaarder')).toMatchObject({ text: 'Zwaarder dan C', sources: [] });
    expect(chosenStatement(criterion, 'nvt')).toMatchObject({ text: 'Niet van toepassing', sources: [] });
  });
});

describe('reasonsOf', () => {
  it('gives per threshold the answers for and then against, with what HR wrote', () => {
    const raster = aRaster({ criteria: [{ id: 'k1' }, { id: 'k2' }] });
    const sheet = {
      ...aSheet({}),
      answers: {
        k1: { choice: 'A', reason: ' Zie het plan. ', evidence: '' },
        k2: { choice: 'B', evidence: 'Accountplan' },
      },
    };
    const advice = giveAdvice({ raster, areas: null }, sheet, defaultGradingSettings);
    const reasons = reasonsOf(raster, sheet, advice);
    expect(
      reasons.map(({ level, direction, criterionId }) => `${level} ${direction} ${criterionId}`),
    ).toEqual(['A voor k1', 'A voor k2', 'B voor k2', 'B tegen k1', 'C tegen k1', 'C tegen k2']);
    expect(reasons[0]).toMatchObject({ choice: 'A', reason: 'Zie het plan.', evidence: null });
    expect(reasons[1]).toMatchObject({ reason: null, evidence: 'Accountplan', sources: ['001-bron-B'] });
  });

  it('has none without a raster', () => {
    expect(reasonsOf(null, aSheet({}), { thresholds: [] })).toEqual([]);
  });
});
