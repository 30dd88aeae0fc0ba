import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { giveAdvice, isBorderCase } from '../../../../src/domain/grading/giveAdvice';
import type { Advice, Signal } from '../../../../src/domain/grading/advice';
import { cases, rules, sheetsFor } from '../../../support/grading/arbitraries';
import type { Case } from '../../../support/grading/arbitraries';
import { askOracle, fewestByExhaustion, fewestBySubsets } from '../../../support/grading/oracle';
import type { OracleAnswer } from '../../../support/grading/oracle';
import { realAreas, realRaster } from '../../../support/grading/realCatalogs';

/** A signal as the oracle writes it: one line per subject. */
function signalLines(signal: Signal): string[] {
  switch (signal.kind) {
    case 'antwoord-ver-van-advies':
      return [`${signal.kind} ${signal.criterionId}`];
    case 'motivering-ontbreekt':
      return [...signal.criterionIds, ...signal.areaIds].map((id) => `${signal.kind} ${id}`);
    case 'tijdsdeel':
      return [`${signal.kind} ${signal.level}`];
    case 'factor-zonder-antwoord':
      return [`${signal.kind} ${signal.factor}`];
    case 'paar-spreekt-elkaar-tegen':
      return [`${signal.kind} ${[...signal.criterionIds].sort().join('+')}`];
    default:
      return [signal.kind];
  }
}

const sorted = (lines: readonly string[]): string[] => [...lines].sort();

/** Everything both say, in one shape. Shares are compared as fractions: `weightFor` is doubled, the oracle's points are fourfold. */
function ofEngine(advice: Advice) {
  return {
    outcome: advice.outcome,
    provisionalLevel: advice.provisionalLevel,
    border: isBorderCase(advice),
    mixed: advice.mixed,
    thresholds: advice.thresholds.map((threshold) => ({
      level: threshold.level,
      points: `${threshold.weightFor * 2}/${(threshold.weightFor + threshold.weightAgainst) * 2}`,
      share: threshold.share,
      reached: threshold.reached,
      for: sorted(threshold.for),
      against: sorted(threshold.against),
    })),
    tipping: sorted(
      advice.tipping.map(
        ({ criterionId, from, to, newLevel }) => `${criterionId}: ${from} > ${to} = ${String(newLevel)}`,
      ),
    ),
    fewest: advice.fewestChanges,
    signals: sorted(advice.signals.flatMap(signalLines)),
    combination:
      advice.combination === null
        ? null
        : { areas: sorted(advice.combination.areas), advice: advice.combination.advice },
  };
}

function ofOracle(answer: OracleAnswer): ReturnType<typeof ofEngine> {
  return {
    outcome: answer.outcome as Advice['outcome'],
    provisionalLevel: answer.provisionalLevel as Advice['provisionalLevel'],
    border: answer.border,
    mixed: answer.mixed,
    thresholds: answer.thresholds.map(({ level, share: [part, whole], reached, ...ids }) => ({
      level: level as 'A',
      points: `${part}/${whole}`,
      share: whole === 0n ? null : Number(part) / Number(whole),
      reached,
      for: sorted(ids.for),
      against: sorted(ids.against),
    })),
    tipping: sorted(answer.tipping),
    fewest: answer.fewest,
    signals: sorted(answer.signals),
    combination:
      answer.combination === null
        ? null
        : {
            areas: sorted(answer.combination.areas),
            advice: answer.combination.advice as 'raster',
          },
  };
}

function bothSayTheSame({ raster, areas, sheet, rule }: Case): void {
  const advice = giveAdvice({ raster, areas }, sheet, { combinationRule: rule });
  const answer = askOracle({ raster, areas, sheet, combinationRule: rule });
  const [engine, oracle] = [ofEngine(advice), ofOracle(answer)];
  // Comparing is cheap, a report of differences is not.
  if (!isDeepStrictEqual(engine, oracle)) expect(engine).toEqual(oracle);
  for (const area of advice.areas) {
    const said = answer.areas.find(({ id }) => id === area.id);
    const [halves, whole] = said?.share ?? [0n, 0n];
    const share = whole === 0n ? null : Number(halves) / Number(whole);
    const same = said?.open === area.open && said.carried === area.carried && share === area.share;
    if (!same) expect({ ...said, share }).toMatchObject(area);
  }
}

describe('the engine and the independent reading of the method', () => {
  it('agree on thousands of small catalogs and sheets', () => {
    fc.assert(fc.property(cases, bothSayTheSame), { numRuns: 5000, seed: 20261121 });
  });

  it('agree on sheets for the released catalogs', () => {
    const [raster, areas] = [realRaster.catalog, realAreas.catalog];
    fc.assert(
      fc.property(sheetsFor(raster, areas), rules, (sheet, rule) => {
        bothSayTheSame({ raster, areas, sheet, rule });
      }),
      { numRuns: 120, seed: 7 },
    );
  });

  it('agree on sheets for the catalog of Key accountmanager alone', () => {
    const areas = realAreas.catalog;
    fc.assert(
      fc.property(sheetsFor(null, areas), rules, (sheet, rule) => {
        bothSayTheSame({ raster: null, areas, sheet, rule });
      }),
      { numRuns: 500, seed: 8 },
    );
  });
});

describe('the generated sheets', () => {
  it('reach every outcome, ground, border reason, signal and kind of combination', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, ({ raster, areas, sheet, rule }) => {
        const advice = giveAdvice({ raster, areas }, sheet, { combinationRule: rule });
        seen.add(`outcome ${advice.outcome}`).add(`ground ${advice.ground.kind}`);
        seen.add(`level ${String(advice.provisionalLevel)}`);
        advice.borderReasons.forEach((reason) => seen.add(`border ${reason}`));
        advice.signals.forEach(({ kind }) => seen.add(`signal ${kind}`));
        if (advice.combination !== null) seen.add(`combination ${advice.combination.advice}`);
      }),
      { numRuns: 3000, seed: 10 },
    );
    expect([...seen].sort()).toEqual(
      [
        ...['A', 'B', 'C', 'onder-a', 'key-accountmanager', 'buiten-familie', 'onbepaald'].map(
          (o) => `outcome ${o}`,
        ),
        ...['A', 'B', 'C', 'onder-a', 'null'].map((level) => `level ${level}`),
        ...[
          'geen-klantrelatie',
          'leidt-leidinggevenden',
          'leidt-team-zonder-keten',
          'leidt-team-gebieden-open',
          'gebieden-gedragen',
          'te-weinig-zware-antwoorden',
          'zware-antwoorden-botsen',
          'geen-raster',
          'drempels',
        ].map((ground) => `ground ${ground}`),
        ...[
          'onbepaald',
          'boven-het-raster',
          'zwaar-antwoord-ver',
          'aandeel-rond-de-helft',
          'een-stap-verandert-het-niveau',
        ].map((reason) => `border ${reason}`),
        ...[
          'antwoord-ver-van-advies',
          'motivering-ontbreekt',
          'tijdsdeel',
          'competenties-passen-elders',
          'factor-zonder-antwoord',
          'boven-het-raster',
          'paar-spreekt-elkaar-tegen',
          'gebieden-niet-beantwoord',
        ].map((kind) => `signal ${kind}`),
        ...['apart-indelen', 'key-accountmanager', 'raster', 'zelf-beoordelen'].map(
          (a) => `combination ${a}`,
        ),
      ].sort(),
    );
  });
});

describe('the independent reading of the method', () => {
  it('finds the same fewest changes by moving to the ends of the ladder as by trying everything', () => {
    fc.assert(
      fc.property(
        cases.filter(({ raster }) => raster !== null && raster.criteria.length <= 4),
        ({ raster, sheet }) => {
          if (raster !== null)
            expect(fewestBySubsets(raster, sheet)).toEqual(fewestByExhaustion(raster, sheet));
        },
      ),
      { numRuns: 300, seed: 9 },
    );
  });
});
