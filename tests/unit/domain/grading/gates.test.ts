import { weighAreas } from '../../../../src/domain/grading/areas';
import { gateOutcome } from '../../../../src/domain/grading/gates';
import { emptySheet } from '../../../../src/domain/grading/sheet';
import type { GateAnswers, GradingSheet } from '../../../../src/domain/grading/sheet';
import { anAreasCatalog, tasksOf } from '../../../support/grading/builders';

const { resultAreas } = anAreasCatalog([1, 1, 1, 1, 1]);
const carried = ['rg1', 'rg2', 'rg3', 'rg4'].reduce<GradingSheet['tasks']>(
  (tasks, id) => ({ ...tasks, ...tasksOf(id, ['ja']) }),
  {},
);
const decide = (gates: GateAnswers, tasks: GradingSheet['tasks'] = {}): string | null => {
  const decided = gateOutcome(gates, weighAreas(resultAreas, { ...emptySheet, tasks }));
  return decided === null ? null : `${decided.outcome}: ${decided.ground.kind}`;
};

describe('gateOutcome', () => {
  it.each<[GateAnswers, string | null]>([
    [{}, null],
    [{ 'klantrelatie-en-verkoop': 'ja', leidinggeven: 'geen', 'winkelketen-contract': 'nee' }, null],
    [{ leidinggeven: 'functioneel', 'winkelketen-contract': 'nee' }, null],
    [{ leidinggeven: 'team' }, null],
    [{ 'winkelketen-contract': 'ja' }, null],
    [{ 'klantrelatie-en-verkoop': 'nee' }, 'buiten-familie: geen-klantrelatie'],
    [{ leidinggeven: 'leidinggevenden' }, 'buiten-familie: leidt-leidinggevenden'],
    [
      { leidinggeven: 'leidinggevenden', 'winkelketen-contract': 'ja' },
      'buiten-familie: leidt-leidinggevenden',
    ],
    [{ leidinggeven: 'team', 'winkelketen-contract': 'nee' }, 'buiten-familie: leidt-team-zonder-keten'],
    [{ leidinggeven: 'team', 'winkelketen-contract': 'ja' }, 'key-accountmanager: leidt-team-gebieden-open'],
  ])('decides on %j: %s', (gates, expected) => {
    expect(decide(gates)).toBe(expected);
  });

  it('lets carried areas decide, unless the chain gate is no or another gate is shut', () => {
    const key = 'key-accountmanager: gebieden-gedragen';
    expect(decide({ 'winkelketen-contract': 'ja' }, carried)).toBe(key);
    expect(decide({ 'winkelketen-contract': 'ja', leidinggeven: 'team' }, carried)).toBe(key);
    expect(decide({}, carried)).toBe(key);
    expect(decide({ 'winkelketen-contract': 'nee' }, carried)).toBeNull();
    expect(decide({ 'winkelketen-contract': 'ja', 'klantrelatie-en-verkoop': 'nee' }, carried)).toBe(
      'buiten-familie: geen-klantrelatie',
    );
  });

  it('leaves a team with a chain to the raster when answered areas are not carried', () => {
    const tasks = { ...carried, ...tasksOf('rg2', ['nee']) };
    expect(decide({ 'winkelketen-contract': 'ja', leidinggeven: 'team' }, tasks)).toBeNull();
  });
});
