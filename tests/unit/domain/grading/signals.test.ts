import { giveAdvice } from '../../../../src/domain/grading/giveAdvice';
import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import type { Signal } from '../../../../src/domain/grading/advice';
import type { GradingSheet } from '../../../../src/domain/grading/sheet';
import { missingForLevel } from '../../../../src/domain/grading/missingForLevel';
import { anAreasCatalog, aRaster, aSheet, tasksOf } from '../../../support/grading/builders';
import type { RasterParts } from '../../../support/grading/builders';

const chain = { 'winkelketen-contract': 'ja' } as const;
const areas = anAreasCatalog([2, 2, 2, 2, 2]);

function signalsOf<K extends Signal['kind']>(
  kind: K,
  parts: RasterParts,
  choices: Record<string, string>,
  rest: Partial<GradingSheet> = {},
): Extract<Signal, { kind: K }>[] {
  const catalogs = { raster: aRaster(parts), areas };
  return giveAdvice(catalogs, aSheet(choices, rest), defaultGradingSettings).signals.filter(
    (signal): signal is Extract<Signal, { kind: K }> => signal.kind === kind,
  );
}

const four: RasterParts = { criteria: ['k1', 'k2', 'k3', 'k4'].map((id) => ({ id })) };

describe('antwoord-ver-van-advies', () => {
  it('names each weighing answer that stands two levels or more from the level', () => {
    expect(signalsOf('antwoord-ver-van-advies', four, { k1: 'A', k2: 'A', k3: 'A', k4: 'C' })).toEqual([
      { kind: 'antwoord-ver-van-advies', criterionId: 'k4', distance: 2 },
    ]);
    expect(signalsOf('antwoord-ver-van-advies', four, { k1: 'A', k2: 'A', k3: 'A', k4: 'zwaarder' })).toEqual(
      [{ kind: 'antwoord-ver-van-advies', criterionId: 'k4', distance: 3 }],
    );
    expect(signalsOf('antwoord-ver-van-advies', four, { k1: 'A', k2: 'A', k3: 'A', k4: 'B' })).toEqual([]);
  });
});

describe('motivering-ontbreekt', () => {
  const parts: RasterParts = { criteria: [{ id: 'k1' }, { id: 'c1', weight: 'toets' }] };
  const missing = (answers: GradingSheet['answers'], rest: Partial<GradingSheet> = {}) =>
    signalsOf('motivering-ontbreekt', parts, {}, { ...rest, answers });

  it('names answers that could weigh, also nvt, without a reason', () => {
    expect(missing({ k1: { choice: 'B' } })).toMatchObject([{ criterionIds: ['k1'], areaIds: [] }]);
    expect(missing({ k1: { choice: 'nvt', reason: '  ' } })).toMatchObject([{ criterionIds: ['k1'] }]);
    expect(missing({ k1: { choice: 'B', reason: 'Zie het plan.' } })).toEqual([]);
  });

  it('asks a competency for a reason only when it is lighter, heavier or does not apply', () => {
    expect(missing({ c1: { choice: 'B' } })).toEqual([]);
    expect(missing({ c1: { choice: 'zwaarder' } })).toMatchObject([{ criterionIds: ['c1'] }]);
  });

  it('names decided areas without their text, and no open ones', () => {
    const tasks = { ...tasksOf('rg1', ['ja', 'ja']), ...tasksOf('rg2', ['ja']) };
    expect(missing({}, { gates: chain, tasks, areaReasons: { rg2: 'Hoort erbij.' } })).toMatchObject([
      { criterionIds: [], areaIds: ['rg1'] },
    ]);
  });

  it('is what still stands between the answers and a level', () => {
    const catalogs = { raster: aRaster(parts), areas: null };
    const open = aSheet({}, { answers: { k1: { choice: 'B' } } });
    expect(missingForLevel(catalogs, open, [])).toMatchObject({ criterionIds: ['k1'], areaIds: [] });
    expect(missingForLevel(catalogs, aSheet({ k1: 'B' }), [])).toEqual({ criterionIds: [], areaIds: [] });
  });
});

describe('tijdsdeel', () => {
  const levelB = { k1: 'B', k2: 'B', k3: 'B', k4: 'B' };
  const shares = (
    timeShares: GradingSheet['timeShares'],
    rest: Partial<GradingSheet> = {},
    choices = levelB,
  ) =>
    signalsOf('tijdsdeel', four, choices, { timeShares, ...rest }).map(({ level, share }) => [level, share]);

  it('names a share from twenty percent on work of another level', () => {
    expect(shares({ A: 0.2, C: 0.19, B: 0.6 })).toEqual([['A', 0.2]]);
    expect(shares({ 'key-accountmanager': 0.35 })).toEqual([['key-accountmanager', 0.35]]);
  });

  it('compares with Key accountmanager when that is the advice', () => {
    const team = { gates: { ...chain, leidinggeven: 'team' } } as const;
    expect(shares({ 'key-accountmanager': 0.5, B: 0.3 }, team)).toEqual([['B', 0.3]]);
  });

  it('compares with the provisional level while there is no advice', () => {
    expect(shares({ A: 0.3, B: 0.3 }, {}, { k1: 'B' } as unknown as typeof levelB)).toEqual([['A', 0.3]]);
  });

  it('names every share while no level is known at all', () => {
    expect(shares({ A: 0.3, B: 0.1 }, {}, {} as typeof levelB)).toEqual([['A', 0.3]]);
  });
});

describe('competenties-passen-elders', () => {
  const parts: RasterParts = {
    criteria: [
      { id: 'k1' },
      { id: 'c1', weight: 'toets', options: ['A', 'BC'] },
      { id: 'c2', weight: 'toets', options: ['AC', 'B'] },
      { id: 'c3', weight: 'toets', options: ['AB', 'C'] },
    ],
  };
  const elsewhere = (choices: Record<string, string>) =>
    signalsOf('competenties-passen-elders', parts, choices);

  it('names the level that more competencies fit than the level of the answers', () => {
    expect(elsewhere({ k1: 'B', c1: 'A', c2: 'AC', c3: 'AB' })).toEqual([
      { kind: 'competenties-passen-elders', level: 'A', fits: 3, fitsAdvice: 1, answered: 3 },
    ]);
  });

  it('is silent when another level fits only as many', () => {
    expect(elsewhere({ k1: 'B', c1: 'BC', c2: 'B', c3: 'C' })).toEqual([]);
  });

  it('lets lighter and heavier fit no level and leaves out nvt', () => {
    expect(elsewhere({ k1: 'B', c1: 'A', c2: 'zwaarder', c3: 'nvt' })).toMatchObject([
      { level: 'A', fits: 1, fitsAdvice: 0, answered: 2 },
    ]);
  });

  it('is silent below A, where no competency is described', () => {
    expect(elsewhere({ k1: 'lichter', c1: 'A' })).toEqual([]);
  });
});

describe('factor-zonder-antwoord', () => {
  const parts: RasterParts = {
    criteria: [
      { id: 'k1', factor: 'vaardigheden', also: ['inspanning'] },
      { id: 'k2', factor: 'verantwoordelijkheid' },
    ],
  };
  const silent = (choices: Record<string, string>, rest: Partial<GradingSheet> = {}): string[] =>
    signalsOf('factor-zonder-antwoord', parts, choices, rest).map(({ factor }) => factor);

  it('names each factor that no answer touches, by its main or another factor', () => {
    expect(silent({ k1: 'B' })).toEqual(['verantwoordelijkheid', 'arbeidsomstandigheden']);
  });

  it('does not take nvt as an answer', () => {
    expect(silent({ k1: 'B', k2: 'nvt' })).toEqual(['verantwoordelijkheid', 'arbeidsomstandigheden']);
  });

  it('hears the working conditions and the tasks of Key accountmanager', () => {
    expect(silent({ k1: 'B' }, { conditions: { verkeer: 'nee' } })).toEqual(['verantwoordelijkheid']);
    expect(silent({ k1: 'B' }, { gates: chain, tasks: tasksOf('rg1', ['nee']) })).toEqual([
      'arbeidsomstandigheden',
    ]);
  });
});

describe('boven-het-raster', () => {
  const above = (choices: Record<string, string>): number =>
    signalsOf('boven-het-raster', four, choices).length;

  it('needs more than half of the answered weight to be heavier than C', () => {
    expect(above({ k1: 'zwaarder', k2: 'C' })).toBe(0);
    expect(above({ k1: 'zwaarder', k2: 'zwaarder', k3: 'C' })).toBe(1);
    expect(above({})).toBe(0);
  });

  it('counts a pair with the weight it really has', () => {
    const pair: RasterParts = {
      criteria: [{ id: 'k1' }, { id: 'k2' }, { id: 'k3', weight: 'midden' }],
      pairs: [['k1', 'k2']],
    };
    // 3 + 3 heavier against 4: more than half; with only one of the pair heavier it is 3 of 10.
    const lines = (choices: Record<string, string>): number =>
      signalsOf('boven-het-raster', pair, choices).length;
    expect(lines({ k1: 'zwaarder', k2: 'zwaarder', k3: 'C' })).toBe(1);
    expect(lines({ k1: 'zwaarder', k2: 'C', k3: 'C' })).toBe(0);
  });
});

describe('paar-spreekt-elkaar-tegen', () => {
  it('names a heavy pair whose members stand at opposite ends', () => {
    const pair: RasterParts = {
      criteria: [{ id: 'k1' }, { id: 'k2', weight: 'licht' }],
      pairs: [['k2', 'k1']],
    };
    expect(signalsOf('paar-spreekt-elkaar-tegen', pair, { k1: 'A', k2: 'C' })).toEqual([
      { kind: 'paar-spreekt-elkaar-tegen', criterionIds: ['k1', 'k2'] },
    ]);
    expect(signalsOf('paar-spreekt-elkaar-tegen', pair, { k1: 'A', k2: 'B' })).toEqual([]);
  });
});

describe('gebieden-niet-beantwoord', () => {
  const open = (rest: Partial<GradingSheet>): number =>
    signalsOf('gebieden-niet-beantwoord', four, {}, rest).length;

  it('asks for the areas behind a chain contract while all that decide are open', () => {
    expect(open({ gates: chain })).toBe(1);
    expect(open({ gates: chain, tasks: tasksOf('rg5', ['ja', 'ja']) })).toBe(1);
    expect(open({ gates: chain, tasks: tasksOf('rg2', ['nee']) })).toBe(0);
    expect(open({})).toBe(0);
  });

  it('does not ask for them outside the family', () => {
    expect(open({ gates: { ...chain, 'klantrelatie-en-verkoop': 'nee' } })).toBe(0);
  });
});
