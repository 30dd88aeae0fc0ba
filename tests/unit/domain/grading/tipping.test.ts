import { fewestChanges, tippingAnswers } from '../../../../src/domain/grading/tipping';
import { levelFrom, weighThresholds } from '../../../../src/domain/grading/thresholds';
import { weighAnswers } from '../../../../src/domain/grading/weighedAnswer';
import { aRaster, aSheet } from '../../../support/grading/builders';
import type { CriterionParts } from '../../../support/grading/builders';

/** Weights 6, 4 and 2: the heavy answer alone is exactly half. */
const three: CriterionParts[] = [{ id: 'k1' }, { id: 'k2', weight: 'midden' }, { id: 'k3', weight: 'licht' }];

function given(choices: Record<string, string>, criteria: readonly CriterionParts[]) {
  const answers = weighAnswers(aRaster({ criteria }), aSheet(choices));
  return { answers, level: levelFrom(weighThresholds(answers)) };
}
function tips(choices: Record<string, string>, criteria = three): string[] {
  const { answers, level } = given(choices, criteria);
  return tippingAnswers(answers, level).map(
    ({ criterionId, from, to, newLevel, oneStep }) =>
      `${criterionId} ${from}>${to}: ${String(newLevel)}${oneStep ? ', one step' : ''}`,
  );
}
function fewest(choices: Record<string, string>, criteria = three) {
  const { answers, level } = given(choices, criteria);
  return fewestChanges(answers, level);
}

describe('tippingAnswers', () => {
  it('lists every change of one answer that changes the level, from light to heavy', () => {
    expect(tips({ k1: 'B', k2: 'B', k3: 'B' })).toEqual(['k1 B>lichter: onder-a', 'k1 B>A: A, one step']);
    expect(tips({ k1: 'B', k2: 'C', k3: 'B' })).toEqual([
      'k1 B>lichter: onder-a',
      'k1 B>A: A, one step',
      'k1 B>C: C, one step',
      'k1 B>zwaarder: C',
    ]);
  });

  it('finds a jump of more than one step that one step does not make', () => {
    expect(tips({ k1: 'A', k2: 'C', k3: 'C' })).toEqual([
      'k1 A>lichter: onder-a, one step',
      'k1 A>B: B, one step',
      'k1 A>C: C',
      'k1 A>zwaarder: C',
    ]);
  });

  it('follows the options of the criterion, lighter and heavier as the neighbours', () => {
    expect(tips({ k1: 'A' }, [{ id: 'k1', options: ['A', 'BC'] }])).toEqual([
      'k1 A>lichter: onder-a, one step',
      'k1 A>BC: B, one step',
      'k1 A>zwaarder: C',
    ]);
  });

  it('never moves an answer to nvt, nor one without weight', () => {
    expect(tips({ k1: 'nvt', k2: 'B' }, [{ id: 'k1' }, { id: 'k2', weight: 'toets' }])).toEqual([]);
  });
});

describe('fewestChanges', () => {
  it('has none while nothing counts', () => {
    expect(fewest({})).toEqual({ up: null, down: null });
  });

  it('has none above C and none below A', () => {
    expect(fewest({ k1: 'C', k2: 'C', k3: 'C' })).toEqual({ up: null, down: 1 });
    expect(fewest({ k1: 'lichter', k2: 'lichter', k3: 'lichter' })).toEqual({ up: 2, down: null });
  });

  it('needs more than half on the way up, and only half on the way down', () => {
    expect(fewest({ k1: 'A', k2: 'A', k3: 'A' })).toEqual({ up: 2, down: 1 });
  });

  it('counts an answer that said nothing as half a move', () => {
    const two: CriterionParts[] = [
      { id: 'k1', options: ['AB', 'C'] },
      { id: 'k2', weight: 'licht' },
    ];
    expect(fewest({ k1: 'AB', k2: 'A' }, two)).toEqual({ up: 1, down: 1 });
  });
});
