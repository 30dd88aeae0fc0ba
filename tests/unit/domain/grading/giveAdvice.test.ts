import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import type { Advice } from '../../../../src/domain/grading/advice';
import { giveAdvice, isBorderCase, methodOf, strengthOf } from '../../../../src/domain/grading/giveAdvice';
import type { GradingSheet } from '../../../../src/domain/grading/sheet';
import { anAreasCatalog, aRaster, aSheet, tasksOf } from '../../../support/grading/builders';
import type { RasterParts } from '../../../support/grading/builders';

function advise(
  parts: RasterParts,
  choices: Record<string, string>,
  rest: Partial<GradingSheet> = {},
): Advice {
  return giveAdvice({ raster: aRaster(parts), areas: null }, aSheet(choices, rest), defaultGradingSettings);
}

/** Twenty heavy criteria: each is five percent. */
const twenty: RasterParts = {
  criteria: Array.from({ length: 20 }, (_, index) => ({ id: `k${index + 1}` })),
};
const withShare = (percent: number): Record<string, string> =>
  Object.fromEntries(twenty.criteria.map(({ id }, index) => [id, index < percent / 5 ? 'B' : 'A']));

describe('the bands around a threshold', () => {
  const reasons = (percent: number): readonly string[] => advise(twenty, withShare(percent)).borderReasons;

  it.each([
    [35, false],
    [40, true],
    [60, true],
    [65, false],
  ])('mark a share of %i %% as near the half: %s', (percent, near) => {
    expect(reasons(percent).includes('aandeel-rond-de-helft')).toBe(near);
  });

  it.each([
    [10, false],
    [15, true],
    [85, true],
    [90, false],
  ])('call a share of %i %% mixed: %s', (percent, mixed) => {
    expect(advise(twenty, withShare(percent)).mixed).toBe(mixed);
  });

  it('stay silent for a threshold about which nothing is said', () => {
    const silent = advise({ criteria: [{ id: 'k1', options: ['ABC'] }] }, { k1: 'ABC' });
    expect(silent.mixed).toBe(false);
    expect(silent.borderReasons).not.toContain('aandeel-rond-de-helft');
  });
});

describe('a border case', () => {
  it('is every outcome that is still open', () => {
    const advice = advise(twenty, {});
    expect(advice).toMatchObject({ outcome: 'onbepaald', borderReasons: ['onbepaald'] });
    expect(isBorderCase(advice)).toBe(true);
  });

  it('is a heavy answer two levels from the level, and no lighter one', () => {
    const parts: RasterParts = {
      criteria: [...['k1', 'k2', 'k3', 'k4', 'k5'].map((id) => ({ id })), { id: 'licht', weight: 'licht' }],
    };
    const low = { k1: 'A', k2: 'A', k3: 'A', k4: 'A' };
    expect(advise(parts, { ...low, k5: 'C' }).borderReasons).toContain('zwaar-antwoord-ver');
    expect(advise(parts, { ...low, k5: 'A', licht: 'C' }).borderReasons).toEqual([]);
  });

  it('is not made by reasons, evidence or doubt', () => {
    const bare = advise(twenty, withShare(100));
    const doubted = giveAdvice(
      { raster: aRaster(twenty), areas: null },
      {
        ...aSheet({}),
        answers: Object.fromEntries(
          twenty.criteria.map(({ id }) => [
            id,
            { choice: 'B', reason: 'Zo is het werk bij k.', doubt: true },
          ]),
        ),
      },
      defaultGradingSettings,
    );
    expect(doubted).toEqual(bare);
  });
});

describe('the strength of an advice', () => {
  it('is ruim when no answer tips it and krap for a border case', () => {
    expect(strengthOf(advise(twenty, withShare(100)))).toBe('ruim');
    expect(strengthOf(advise(twenty, withShare(50)))).toBe('krap');
  });

  it('is redelijk when only a jump of more than one step tips it', () => {
    const light = Array.from({ length: 8 }, (_, index) => ({
      id: `b${index + 1}`,
      weight: 'licht' as const,
    }));
    const parts: RasterParts = {
      criteria: [{ id: 'k1' }, { id: 'k2' }, { id: 'k3' }, { id: 'c1', weight: 'licht' }, ...light],
    };
    // C has 14 of 36; only the heavy answer at A can add more than 4, and only when it jumps to C.
    const advice = advise(parts, {
      ...Object.fromEntries(light.map(({ id }) => [id, 'B'])),
      ...{ k1: 'A', k2: 'C', k3: 'C', c1: 'C' },
    });
    expect(advice.thresholds.map(({ share }) => share)).toEqual([1, 30 / 36, 14 / 36]);
    expect(advice.tipping.map(({ criterionId, to }) => `${criterionId} ${to}`)).toEqual([
      'k1 C',
      'k1 zwaarder',
    ]);
    expect(strengthOf(advice)).toBe('redelijk');
  });
});

describe('gates and areas', () => {
  const areas = anAreasCatalog([1, 1, 1, 1, 1]);
  const raster = aRaster({ criteria: [{ id: 'k1' }] });
  const tasks = ['rg1', 'rg2', 'rg3', 'rg4'].reduce<GradingSheet['tasks']>(
    (all, id) => ({ ...all, ...tasksOf(id, ['ja']) }),
    {},
  );
  const chain = { 'winkelketen-contract': 'ja' } as const;

  it('win over the thresholds, which are still given', () => {
    const shut = aSheet({ k1: 'B' }, { gates: { 'klantrelatie-en-verkoop': 'nee' } });
    const advice = giveAdvice({ raster, areas }, shut, defaultGradingSettings);
    expect(advice).toMatchObject({ outcome: 'buiten-familie', provisionalLevel: 'B' });
    expect(advice.thresholds[1]).toMatchObject({ share: 1, for: ['k1'] });
  });

  it('win over too few heavy answers', () => {
    const sheet = aSheet({}, { gates: chain, tasks });
    expect(giveAdvice({ raster, areas }, sheet, defaultGradingSettings)).toMatchObject({
      outcome: 'key-accountmanager',
      provisionalLevel: null,
    });
  });

  it('make no combination outside the family', () => {
    const two = { ...tasksOf('rg1', ['ja']), ...tasksOf('rg2', ['ja']) };
    const inside = aSheet({}, { gates: chain, tasks: two });
    const outside = aSheet({}, { gates: { ...chain, leidinggeven: 'leidinggevenden' }, tasks: two });
    expect(giveAdvice({ raster, areas }, inside, defaultGradingSettings).combination).not.toBeNull();
    expect(giveAdvice({ raster, areas }, outside, defaultGradingSettings).combination).toBeNull();
  });

  it('leave the catalog of Key accountmanager undecided where a raster would decide', () => {
    const alone = giveAdvice({ raster: null, areas }, aSheet({}, { gates: chain }), defaultGradingSettings);
    expect(alone).toMatchObject({ outcome: 'onbepaald', ground: { kind: 'geen-raster' }, thresholds: [] });
  });

  it('never let a house rule change the outcome', () => {
    const two = { ...tasksOf('rg1', ['ja']), ...tasksOf('rg2', ['ja']) };
    const sheet = aSheet({ k1: 'B' }, { gates: chain, tasks: two });
    const highest = giveAdvice({ raster, areas }, sheet, { combinationRule: 'hoogste' });
    expect(highest).toMatchObject({ outcome: 'B', combination: { advice: 'key-accountmanager' } });
  });
});

describe('methodOf', () => {
  it('takes the method of the raster, else that of the areas, and stops without a catalog', () => {
    const raster = aRaster({ criteria: [{ id: 'k1' }], weights: { zwaar: 5 } });
    const areas = anAreasCatalog();
    expect(methodOf({ raster, areas })).toBe(raster.method);
    expect(methodOf({ raster: null, areas })).toBe(areas.method);
    expect(() => methodOf({ raster: null, areas: null })).toThrow('a grading needs a catalog');
  });
});
