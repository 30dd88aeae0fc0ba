import fc from 'fast-check';
import { combinationRules, defaultGradingSettings } from '../../../../src/domain/grading/advice';
import type { Advice } from '../../../../src/domain/grading/advice';
import { giveAdvice } from '../../../../src/domain/grading/giveAdvice';
import type { GradingSheet } from '../../../../src/domain/grading/sheet';
import { rankOfLevel } from '../../../../src/domain/grading/thresholds';
import { canWeigh, choicesInOrder } from '../../../../src/domain/grading/weighedAnswer';
import { reasonsOf } from '../../../../src/presentation/advice/reasons';
import { cases, sheetsFor } from '../../../support/grading/arbitraries';
import type { Case } from '../../../support/grading/arbitraries';
import { realAreas, realRaster } from '../../../support/grading/realCatalogs';

/** What must hold for every catalog and every sheet (methode section 3 and 5). */
const withRaster = cases.filter(({ raster }) => raster !== null);

function advise({ raster, areas }: Case, sheet: GradingSheet): Advice {
  return giveAdvice({ raster, areas }, sheet, defaultGradingSettings);
}
function withChoice(sheet: GradingSheet, id: string, choice: string): GradingSheet {
  return { ...sheet, answers: { ...sheet.answers, [id]: { ...sheet.answers[id], choice } } };
}
const rank = (advice: Advice): number =>
  advice.provisionalLevel === null ? -1 : rankOfLevel(advice.provisionalLevel);

interface Moved {
  readonly one: Case;
  /** null when the case has no criterion that may move. */
  readonly id: string | null;
  readonly lighter: string;
  readonly heavier: string;
}

/** A case, a criterion of it that passes the test, and two of its choices from light to heavy. */
function moved(
  mayMove: (criterion: { weight: string }, answered: string | undefined) => boolean,
): fc.Arbitrary<Moved> {
  return withRaster.chain((one): fc.Arbitrary<Moved> => {
    const movable = (one.raster?.criteria ?? []).filter((criterion) =>
      mayMove(criterion, one.sheet.answers[criterion.id]?.choice),
    );
    if (movable.length === 0) return fc.constant({ one, id: null, lighter: '', heavier: '' });
    return fc.constantFrom(...movable).chain((criterion) => {
      const choices = choicesInOrder(criterion);
      return fc.tuple(fc.nat(choices.length - 1), fc.nat(choices.length - 1)).map(([a, b]) => ({
        one,
        id: criterion.id,
        lighter: choices[Math.min(a, b)] ?? '',
        heavier: choices[Math.max(a, b)] ?? '',
      }));
    });
  });
}

describe('for every catalog and every sheet', () => {
  it('the order of the answers never matters', () => {
    fc.assert(
      fc.property(withRaster, fc.array(fc.nat(), { minLength: 7, maxLength: 7 }), (one, keys) => {
        const shuffled = Object.entries(one.sheet.answers)
          .map((entry, index) => ({ entry, key: keys[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        const tasks = Object.fromEntries(Object.entries(one.sheet.tasks).reverse());
        const sheet = { ...one.sheet, answers: Object.fromEntries(shuffled), tasks };
        expect(advise(one, sheet)).toEqual(advise(one, one.sheet));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('raising one answer never lowers the level', () => {
    fc.assert(
      fc.property(
        moved((_criterion, answered) => answered !== undefined && answered !== 'nvt'),
        ({ one, id, lighter, heavier }) => {
          if (id === null) return;
          const before = advise(one, withChoice(one.sheet, id, lighter));
          const after = advise(one, withChoice(one.sheet, id, heavier));
          expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
        },
      ),
      { numRuns: 1000, seed: 2 },
    );
  });

  it('a weightless answer never changes the level, the shares or the outcome', () => {
    fc.assert(
      fc.property(
        moved(({ weight }) => weight === 'toets' || weight === 'gelijk'),
        ({ one, id, lighter }) => {
          if (id === null) return;
          const before = advise(one, one.sheet);
          const after = advise(one, withChoice(one.sheet, id, lighter));
          expect(after).toMatchObject({
            outcome: before.outcome,
            provisionalLevel: before.provisionalLevel,
            thresholds: before.thresholds,
            tipping: before.tipping,
          });
        },
      ),
      { numRuns: 500, seed: 3 },
    );
  });

  it('nvt on a question that was open never changes the level', () => {
    fc.assert(
      fc.property(
        moved((_criterion, answered) => answered === undefined),
        ({ one, id }) => {
          if (id === null) return;
          const before = advise(one, one.sheet);
          const after = advise(one, withChoice(one.sheet, id, 'nvt'));
          expect(after).toMatchObject({
            provisionalLevel: before.provisionalLevel,
            thresholds: before.thresholds,
          });
        },
      ),
      { numRuns: 500, seed: 4 },
    );
  });

  it('every reason that is shown was used, and every answer that was used is shown', () => {
    fc.assert(
      fc.property(withRaster, (one) => {
        const advice = advise(one, one.sheet);
        const shown = reasonsOf(one.raster, one.sheet, advice).map(
          ({ level, direction, criterionId }) => `${level} ${direction} ${criterionId}`,
        );
        const used = advice.thresholds.flatMap((threshold) => [
          ...threshold.for.map((id) => `${threshold.level} voor ${id}`),
          ...threshold.against.map((id) => `${threshold.level} tegen ${id}`),
        ]);
        expect(shown).toEqual(used);
        // An answer with weight always says something about threshold A.
        const weighing = (one.raster?.criteria ?? [])
          .filter(canWeigh)
          .filter(({ id }) => !['nvt', undefined].includes(one.sheet.answers[id]?.choice))
          .map(({ id }) => id);
        expect(new Set(shown.map((line) => line.split(' ')[2]))).toEqual(new Set(weighing));
      }),
      { numRuns: 400, seed: 5 },
    );
  });

  it('every change under doorslag changes the level, and no other single change does', () => {
    fc.assert(
      fc.property(withRaster, (one) => {
        const before = advise(one, one.sheet);
        const listed = new Map(
          before.tipping.map(({ criterionId, to, newLevel }) => [`${criterionId} ${to}`, newLevel]),
        );
        for (const criterion of one.raster?.criteria ?? []) {
          const now = one.sheet.answers[criterion.id]?.choice;
          if (now === undefined || now === 'nvt') continue;
          for (const to of choicesInOrder(criterion)) {
            const then = advise(one, withChoice(one.sheet, criterion.id, to)).provisionalLevel;
            const key = `${criterion.id} ${to}`;
            expect(listed.has(key) ? listed.get(key) : before.provisionalLevel).toBe(then);
          }
        }
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  it('a shut gate wins whatever the answers are', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom<GradingSheet['gates']>(
          { 'klantrelatie-en-verkoop': 'nee' },
          { leidinggeven: 'leidinggevenden' },
          { leidinggeven: 'team', 'winkelketen-contract': 'nee' },
        ),
        (one, shut) => {
          const sheet = { ...one.sheet, gates: { ...one.sheet.gates, ...shut } };
          expect(advise(one, sheet)).toMatchObject({ outcome: 'buiten-familie', combination: null });
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('exactly half gives the lower level, marked as a border case', () => {
    fc.assert(
      fc.property(withRaster, (one) => {
        const { thresholds, provisionalLevel, borderReasons } = advise(one, one.sheet);
        for (const { level, weightFor, weightAgainst, reached } of thresholds) {
          if (weightFor === 0 || weightFor !== weightAgainst) continue;
          expect(reached).toBe(false);
          expect(rankOfLevel(provisionalLevel ?? 'onder-a')).toBeLessThan(rankOfLevel(level));
          expect(borderReasons).toContain('aandeel-rond-de-helft');
        }
      }),
      { numRuns: 1000, seed: 8 },
    );
  });

  it('reasons, evidence, doubt, conditions and house rules never change outcome, level or shares', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...combinationRules), (one, combinationRule) => {
        const before = advise(one, one.sheet);
        const answers = Object.fromEntries(
          Object.entries(one.sheet.answers).map(([id, { choice }]) => [
            id,
            { choice, reason: 'Anders uitgelegd.', evidence: 'Nota', doubt: true },
          ]),
        );
        const sheet: GradingSheet = {
          ...one.sheet,
          answers,
          conditions: { werkplek: 'ja' },
          areaReasons: {},
        };
        const { raster, areas } = one;
        const after = giveAdvice({ raster, areas }, sheet, { combinationRule });
        expect({ ...after, signals: [], combination: null }).toEqual({
          ...before,
          signals: [],
          combination: null,
        });
      }),
      { numRuns: 300, seed: 9 },
    );
  });
});

describe('for the released catalogs', () => {
  it('the same sheet gives the same advice, from light to heavy without a step back', () => {
    const catalogs = { raster: realRaster.catalog, areas: realAreas.catalog };
    const ids = catalogs.raster.criteria.map(({ id }) => id);
    fc.assert(
      fc.property(sheetsFor(catalogs.raster, null), fc.constantFrom(...ids), (sheet, id) => {
        const criterion = catalogs.raster.criteria.find((candidate) => candidate.id === id);
        if (criterion === undefined) throw new Error(id);
        const ranks = choicesInOrder(criterion).map((choice) =>
          rank(giveAdvice(catalogs, withChoice(sheet, id, choice), defaultGradingSettings)),
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
      { numRuns: 60, seed: 10 },
    );
  });
});
