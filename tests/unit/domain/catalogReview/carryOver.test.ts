import fc from 'fast-check';
import type { AreasCatalog, RasterCatalog } from '../../../../src/domain/catalog/catalog';
import { acceptedValues } from '../../../../src/domain/grading/acceptedValues';
import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import { giveAdvice, type GradingCatalogs } from '../../../../src/domain/grading/giveAdvice';
import { sheetFromAnswers, type AnswerRow } from '../../../../src/domain/grading/sheetFromAnswers';
import { walkPages } from '../../../../src/domain/grading/walk';
import { choicesInOrder } from '../../../../src/domain/grading/weighedAnswer';
import { adviceOnMove, whatMakesItDiffer } from '../../../../src/domain/catalogReview/adviceOnMove';
import { carryOver } from '../../../../src/domain/catalogReview/carryOver';
import { gradingChanges } from '../../../../src/domain/catalogReview/gradingChanges';
import { touchedAnswers, touches } from '../../../../src/domain/catalogReview/touchedAnswers';
import { realAreas, realRaster, realRoles } from '../../../support/grading/realCatalogs';

const raster = realRaster.catalog;
const areas = realAreas.catalog;
const old: GradingCatalogs = { raster, areas, roles: null };
const settings = defaultGradingSettings;

const row = (kind: AnswerRow['kind'], questionId: string, value: string | null, reason = ''): AnswerRow => ({
  kind,
  questionId,
  value,
  reason,
  evidence: '',
  doubt: false,
});

/** Some questions, choices and tasks taken out, worded anew or weighing something else. */
const plans = fc.array(
  fc.record({
    what: fc.constantFrom(
      'weg',
      'tekst',
      'keuze-weg',
      'keuze-tekst',
      'gewicht',
      'taak-weg',
      'gebied-weg',
      'nieuw',
    ),
    which: fc.nat(),
    part: fc.nat(),
  }),
  { maxLength: 5 },
);
type Plan = typeof plans extends fc.Arbitrary<infer P> ? P : never;

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
}

function changedRaster(given: RasterCatalog, plan: Plan): RasterCatalog {
  return plan.reduce((whole, { what, which, part }): RasterCatalog => {
    const one = at(whole.criteria, which);
    const choice = at(one.options, part).id;
    const withOne = (change: Partial<typeof one>): RasterCatalog => ({
      ...whole,
      criteria: whole.criteria.map((criterion) => (criterion === one ? { ...one, ...change } : criterion)),
    });
    if (what === 'weg') {
      return whole.criteria.length === 1
        ? whole
        : { ...whole, criteria: whole.criteria.filter((criterion) => criterion !== one) };
    }
    if (what === 'tekst') return withOne({ question: `${one.question} Ook dit?` });
    if (what === 'gewicht') return withOne({ weight: one.weight === 'zwaar' ? 'licht' : 'zwaar' });
    if (what === 'keuze-weg') {
      return one.options.length === 1
        ? whole
        : withOne({ options: one.options.filter(({ id }) => id !== choice) });
    }
    if (what === 'keuze-tekst') {
      return withOne({
        options: one.options.map((option) =>
          option.id === choice ? { ...option, rows: ['doet het anders'] } : option,
        ),
      });
    }
    const id = `nieuw-${whole.criteria.length}`;
    return what === 'nieuw' && whole.criteria.every((criterion) => criterion.id !== id)
      ? { ...whole, criteria: [...whole.criteria, { ...one, id }] }
      : whole;
  }, given);
}

function changedAreas(given: AreasCatalog, plan: Plan): AreasCatalog {
  return plan.reduce((whole, { what, which, part }): AreasCatalog => {
    const area = at(whole.resultAreas, which);
    if (what === 'gebied-weg' && whole.resultAreas.length > 1) {
      return { ...whole, resultAreas: whole.resultAreas.filter((one) => one !== area) };
    }
    if (what !== 'taak-weg' || area.tasks.length === 1) return whole;
    const gone = at(area.tasks, part);
    const tasks = area.tasks.filter((task) => task !== gone);
    return {
      ...whole,
      resultAreas: whole.resultAreas.map((one) => (one === area ? { ...one, tasks } : one)),
    };
  }, given);
}

const changed = plans.map((plan): GradingCatalogs => ({
  raster: changedRaster(raster, plan),
  areas: changedAreas(areas, plan),
  roles: null,
}));

const questions = [
  ...raster.gates.map((gate) => ({
    kind: 'poort' as const,
    id: gate.id,
    values: gate.values.map(({ id }) => id),
  })),
  ...raster.criteria.map((one) => ({
    kind: 'criterium' as const,
    id: one.id,
    values: [...choicesInOrder(one), 'nvt'],
  })),
  ...areas.resultAreas.flatMap(({ tasks }) =>
    tasks.map(({ id }) => ({ kind: 'taak' as const, id, values: ['ja', 'deels', 'nee'] })),
  ),
  ...areas.resultAreas.map(({ id }) => ({ kind: 'gebied' as const, id, values: [] })),
  ...raster.conditions.map(({ id }) => ({ kind: 'omstandigheid' as const, id, values: ['ja', 'nee'] })),
];
const answers: fc.Arbitrary<AnswerRow[]> = fc
  .array(
    fc.tuple(fc.nat(questions.length - 1), fc.option(fc.nat()), fc.constantFrom('', 'Zie het jaarplan.')),
    {
      maxLength: 60,
    },
  )
  .map((given) => {
    const rows = given.map(([index, choice, reason]) => {
      const { kind, id, values } = at(questions, index);
      return row(kind, id, choice === null || values.length === 0 ? null : at(values, choice), reason);
    });
    return [...new Map(rows.map((one) => [`${one.kind} ${one.questionId}`, one])).values()];
  });

describe('carrying answers over', () => {
  it('to the same catalogs leaves them as they are', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const { answers: carried, list } = carryOver(old, old, rows);
        expect(carried).toEqual(rows);
        expect(list.filter(({ fate }) => fate !== 'gelijk')).toEqual([]);
      }),
    );
  });

  it('loses nothing without listing it, and no word at all', () => {
    fc.assert(
      fc.property(changed, answers, (to, rows) => {
        const { answers: carried, list } = carryOver(old, to, rows);
        expect(carried.map(({ kind, questionId }) => [kind, questionId])).toEqual(
          rows.map(({ kind, questionId }) => [kind, questionId]),
        );
        rows.forEach((before, index) => {
          const after = carried[index];
          const told = list.find((one) => one.kind === before.kind && one.questionId === before.questionId);
          expect(told?.before).toEqual(before);
          expect([after?.reason, after?.evidence, after?.doubt]).toEqual([
            before.reason,
            before.evidence,
            before.doubt,
          ]);
          if (after?.value !== before.value) {
            expect(after?.value).toBeNull();
            expect(['keuze-weg', 'vraag-weg']).toContain(told?.fate);
          }
        });
      }),
    );
  });

  it('gives answers that the new catalogs accept, and lists every question that is new', () => {
    fc.assert(
      fc.property(changed, answers, (to, rows) => {
        const { answers: carried, list } = carryOver(old, to, rows);
        for (const one of carried) {
          if (one.value === null) continue;
          expect(acceptedValues(to, one)).toContain(one.value);
        }
        const gates = sheetFromAnswers(to, carried).gates;
        const had = new Set(questions.map(({ kind, id }) => `${kind} ${id}`));
        const fresh = walkPages(to, gates)
          .flatMap(({ questions: asked }) => asked)
          .filter(({ kind, id }) => kind === 'criterium' && !had.has(`${kind} ${id}`));
        const listed = list.filter(({ fate }) => fate === 'nieuw').map(({ questionId }) => questionId);
        expect(listed).toEqual(fresh.map(({ id }) => id));
        expect(() => giveAdvice(to, sheetFromAnswers(to, carried), settings)).not.toThrow();
      }),
    );
  });

  it('puts every given answer to look at of which the question changed, and no other', () => {
    fc.assert(
      fc.property(changed, answers, (to, rows) => {
        const touched = touchedAnswers(gradingChanges(old, to), rows).map(({ answer }) => answer);
        const listed = carryOver(old, to, rows).list.filter(
          ({ fate }) => fate !== 'gelijk' && fate !== 'nieuw',
        );
        expect(new Set(listed.map(({ before }) => before))).toEqual(new Set(touched));
      }),
    );
  });

  it('empties the choice of a reference function that is there no more, and keeps the answers to its roles', () => {
    const roles = realRoles('junior-accountmanager').catalog;
    const task = at(at(roles.resultAreas, 0).tasks, 0).id;
    const rows = [
      row('voorbeeldfunctie', 'voorbeeldfunctie', roles.id),
      row('taak', task, 'ja'),
      row('gebied', at(roles.resultAreas, 0).id, null, 'Zo gaat het hier.'),
    ];
    const { answers: carried, list } = carryOver({ ...old, roles }, old, rows);
    expect(list.map(({ fate }) => fate)).toEqual(['keuze-weg', 'vraag-weg', 'vraag-weg']);
    expect(carried.map(({ value, reason }) => [value, reason])).toEqual([
      [null, ''],
      [null, ''],
      [null, 'Zo gaat het hier.'],
    ]);
  });

  it('leaves answers alone that neither side asks', () => {
    const task = at(at(realRoles('junior-accountmanager').catalog.resultAreas, 0).tasks, 0).id;
    const rows = [row('taak', task, 'ja')];
    expect(carryOver(old, { ...old, raster: { ...raster, version: '2.0.0' } }, rows).answers).toEqual(rows);
  });
});

describe('the answers that a change touches', () => {
  const [first, second] = raster.criteria;
  if (first === undefined || second === undefined) throw new Error('a raster has criteria');
  const options = first.options.map((option, index) =>
    index === 0 ? { ...option, rows: ['nieuw'] } : option,
  );
  const to = {
    ...old,
    raster: {
      ...raster,
      criteria: raster.criteria.map((one) => (one === first ? { ...one, options } : one)),
    },
  };
  const changes = gradingChanges(old, to);

  it('tell whether the chosen statement changed or one beside it', () => {
    const chosen = (value: string) =>
      touchedAnswers(changes, [row('criterium', first.id, value)])[0]?.choiceTouched;
    expect(chosen(at(options, 0).id)).toBe(true);
    expect(chosen(at(options, 1).id)).toBe(false);
  });

  it('are not those of other questions, nor questions without an answer', () => {
    expect(
      touchedAnswers(changes, [row('criterium', second.id, 'A'), row('criterium', first.id, null)]),
    ).toEqual([]);
  });

  it('are none when only a text of the profile changed', () => {
    const profile = { ...raster, purpose: raster.purpose.slice(1) };
    const rows = raster.criteria.map(({ id }) => row('criterium', id, 'nvt', 'x'));
    expect(touchedAnswers(gradingChanges(old, { ...old, raster: profile }), rows)).toEqual([]);
  });

  it('are none when a catalog beside the raster asks something else at its gates', () => {
    const gates = areas.gates.map((gate) => ({ ...gate, question: 'Anders?' }));
    const [change] = gradingChanges(old, { ...old, areas: { ...areas, gates } });
    expect(change?.group).toBe('profieltekst');
    expect(change !== undefined && touches(change, { kind: 'poort', questionId: at(gates, 0).id })).toBe(
      false,
    );
  });
});

describe('the advice after going over', () => {
  const gates = [
    row('poort', 'klantrelatie-en-verkoop', 'ja'),
    row('poort', 'leidinggeven', 'geen'),
    row('poort', 'winkelketen-contract', 'nee'),
  ];
  const heavy = raster.criteria.filter(({ weight }) => weight === 'zwaar');

  it('differs in nothing on the same catalogs', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(adviceOnMove(old, old, given, settings).differs).toEqual([]);
        expect(whatMakesItDiffer(old, old, given, settings)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is the advice on the carried answers', () => {
    fc.assert(
      fc.property(changed, answers, (to, given) => {
        const { before, after } = adviceOnMove(old, to, given, settings);
        const { answers: carried } = carryOver(old, to, given);
        expect(before).toEqual(giveAdvice(old, sheetFromAnswers(old, given), settings));
        expect(after).toEqual(giveAdvice(to, sheetFromAnswers(to, carried), settings));
      }),
      { numRuns: 30 },
    );
  });

  it('names the one change that does it, and leaves out those that do not', () => {
    // All heavy answers say A; taking their choices away leaves nothing to advise on.
    const [target, ...others] = heavy;
    if (target === undefined) throw new Error('a raster has heavy criteria');
    const only = [
      ...gates,
      row('criterium', target.id, at(target.options, 0).id, 'Zo is het.'),
      ...others.map((one) => row('criterium', one.id, 'nvt', 'Komt niet voor.')),
    ];
    const criteria = raster.criteria.map((one) => {
      if (one === target) return { ...one, options: one.options.slice(1) };
      return one.weight === 'licht' ? { ...one, question: `${one.question} Ook dit?` } : one;
    });
    const to = { ...old, raster: { ...raster, criteria } };
    const moved = adviceOnMove(old, to, only, settings);
    expect(moved.differs).toContain('uitkomst');
    expect(moved.openAfter.map(({ id }) => id)).toContain(target.id);
    expect(whatMakesItDiffer(old, to, only, settings)).toEqual([{ kind: 'criterium', id: target.id }]);
  });

  it('names the rule of counting when that does it', () => {
    const weighing = raster.criteria.filter(({ weight }) => weight !== 'toets' && weight !== 'gelijk');
    const clear = [
      ...gates,
      ...weighing.map((one) => row('criterium', one.id, at(one.options, 0).id, 'Zo.')),
    ];
    const method = { ...raster.method, borderBand: [0, 100] as [number, number] };
    const to = { ...old, raster: { ...raster, method } };
    expect(adviceOnMove(old, to, clear, settings).differs).toEqual(['grensgeval']);
    expect(whatMakesItDiffer(old, to, clear, settings)).toEqual([{ kind: 'rekenregel' }]);
  });

  it('names nothing when only several changes together do it', () => {
    const pairs = new Set(raster.countedOnce.flat());
    const three = heavy.filter(({ id, options }) => !pairs.has(id) && options.length > 1).slice(0, 3);
    const rest = heavy.filter((one) => !three.includes(one));
    const given = [
      ...gates,
      ...rest.map((one) => row('criterium', one.id, 'nvt', 'Komt niet voor.')),
      ...three.map((one) => row('criterium', one.id, at(one.options, 0).id, 'Zo.')),
    ];
    const criteria = raster.criteria.map((one) =>
      three.includes(one) ? { ...one, options: one.options.slice(1) } : one,
    );
    const to = { ...old, raster: { ...raster, criteria } };
    expect(three).toHaveLength(3);
    // One of three heavy answers is too few to advise on: whichever is put back, the outcome stays undecided.
    expect(adviceOnMove(old, to, given, settings).differs).toContain('uitkomst');
    expect(whatMakesItDiffer(old, to, given, settings)).toEqual([]);
  });
});
