import fc from 'fast-check';
import { choicesInOrder } from '../../../../src/domain/grading/weighedAnswer';
import { nextStep } from '../../../../src/domain/reference/nextStep';
import { positions } from '../../../../src/domain/reference/parts';
import { placeOnLadder, positionOf, rungsByHeight } from '../../../../src/domain/reference/placeOnLadder';
import { releasedLadder } from '../../../support/bronnen/releasedReferences';
import { realRaster } from '../../../support/grading/realCatalogs';

const ladder = releasedLadder();
const raster = realRaster.catalog;
const rank = { A: 1, B: 2, C: 3 };

describe('positionOf', () => {
  it('is the level, or under A the reference function', () => {
    expect(positionOf('B', null)).toBe('B');
    expect(positionOf('key-accountmanager', null)).toBe('key-accountmanager');
    expect(positionOf('onder-a', 'junior-accountmanager')).toBe('junior-accountmanager');
  });

  it('is nothing while the function has no place', () => {
    expect(positionOf('onder-a', null)).toBeNull();
    expect(positionOf('onder-a', 'accountmanager')).toBeNull();
    expect(positionOf('buiten-familie', 'junior-accountmanager')).toBeNull();
    expect(positionOf('onbepaald', 'junior-accountmanager')).toBeNull();
  });
});

describe('placeOnLadder', () => {
  it.each(positions)('finds a rung for %s', (position) => {
    expect(placeOnLadder(ladder, position)?.rung.position).toBe(position);
  });

  it('gives every step up, with where it goes', () => {
    const place = placeOnLadder(ladder, 'junior-accountmanager');
    expect(place?.steps.map(({ to }) => to.name)).toEqual(['Accountmanager A', 'Verkoopleider']);
    expect(place?.steps[0]?.step.sources).toEqual(['000-loopbaan-1', '000-loopbaan-2']);
  });

  it('leads from every position to account director or sales director, always upwards', () => {
    const climb = (id: string): string[] => {
      const ways = ladder.steps.filter(({ from }) => from === id);
      return ways.length === 0 ? [id] : ways.flatMap(({ to }) => climb(to));
    };
    expect([...new Set(ladder.rungs.flatMap(({ id }) => climb(id)))].sort()).toEqual([
      'account-director',
      'sales-director',
    ]);
  });

  it('finds nothing on a ladder that does not name the position', () => {
    expect(placeOnLadder({ ...ladder, rungs: [] }, 'A')).toBeNull();
  });
});

describe('rungsByHeight', () => {
  it('goes from high to low, with equal rungs beside each other', () => {
    expect(rungsByHeight(ladder).map((row) => row.map(({ name }) => name))).toEqual([
      ['Account director', 'Sales director'],
      ['Key accountmanager', 'Sales manager'],
      ['Accountmanager C'],
      ['Accountmanager B'],
      ['Accountmanager A', 'Verkoopleider'],
      ['Junior accountmanager'],
      ['Commercieel medewerker', 'Vertegenwoordiger'],
    ]);
  });
});

describe('nextStep', () => {
  const demandOf = (from: (typeof positions)[number], id: string, choice?: string) =>
    nextStep(raster, { answers: choice === undefined ? {} : { [id]: { choice } } }, from)?.demands.find(
      ({ criterionId }) => criterionId === id,
    );

  it('asks of A what the options of B say', () => {
    expect(demandOf('A', 'verkoopstijl', 'A')).toMatchObject({
      now: 'A',
      optionId: 'B',
      state: 'gevraagd',
      sources: ['001-aard-B7'],
    });
  });

  it('sees an answer that already reaches the next level, also through an option of two levels', () => {
    expect(demandOf('A', 'klantbestand-en-prospects', 'BC')).toMatchObject({
      optionId: 'BC',
      state: 'al-zo',
    });
    expect(demandOf('A', 'collegas-coachen', 'AB')).toMatchObject({ optionId: 'AB', state: 'al-zo' });
    expect(demandOf('B', 'collegas-coachen', 'AB')).toMatchObject({ optionId: 'C', state: 'gevraagd' });
    expect(demandOf('B', 'complexiteit', 'zwaarder')?.state).toBe('al-zo');
  });

  it('says that it does not know without an answer, and that a criterion does not apply', () => {
    expect(demandOf('A', 'complexiteit')).toMatchObject({ now: null, state: 'onbekend' });
    expect(demandOf('A', 'complexiteit', 'nvt')?.state).toBe('nvt');
  });

  it('takes the reference points beside the raster for the junior and for Key accountmanager', () => {
    expect(demandOf('commercieel-medewerker', 'plannen-maken', 'lichter')).toMatchObject({
      optionId: null,
      state: 'onbekend',
      sources: ['000-rol3-taak-06', '002-wp12-stap-5', '002-wp13-stap-3'],
    });
    expect(demandOf('C', 'plannen-maken', 'C')).toMatchObject({ optionId: null, state: 'onbekend' });
    // The sources say nothing of the junior about communication trajectories.
    expect(demandOf('commercieel-medewerker', 'communicatietrajecten')).toBeUndefined();
  });

  it('asks only what weighs, and nothing after Key accountmanager', () => {
    const ids = nextStep(raster, { answers: {} }, 'A')?.demands.map(({ criterionId }) => criterionId);
    expect(ids).not.toContain('klantgericht');
    expect(ids).not.toContain('online-technieken');
    expect(ids).toHaveLength(18);
    expect(nextStep(raster, { answers: {} }, 'key-accountmanager')).toBeNull();
  });

  it('never asks more for a heavier answer', () => {
    const step = fc.constantFrom(...(['junior-accountmanager', 'A', 'B'] as const));
    fc.assert(
      fc.property(step, fc.nat(), fc.nat(), fc.nat(), (from, which, a, b) => {
        const criterion = raster.criteria[which % raster.criteria.length];
        if (criterion === undefined || demandOf(from, criterion.id) === undefined) return;
        const choices = choicesInOrder(criterion);
        const picks = [a % choices.length, b % choices.length].sort((one, other) => one - other);
        const [lighter, heavier] = picks.map((pick) => demandOf(from, criterion.id, choices[pick])?.state);
        if (lighter === 'al-zo') expect(heavier).toBe('al-zo');
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('asks nothing any more of who stands at the next level everywhere', () => {
    for (const [from, to] of [
      ['junior-accountmanager', 'A'],
      ['A', 'B'],
      ['B', 'C'],
    ] as const) {
      const answers = Object.fromEntries(
        raster.criteria.map(({ id, options }) => [
          id,
          {
            choice:
              options.find(({ levels }) => levels.some((level) => rank[level] >= rank[to]))?.id ?? 'nvt',
          },
        ]),
      );
      const states = nextStep(raster, { answers }, from)?.demands.map(({ state }) => state);
      expect(new Set(states)).toEqual(new Set(['al-zo']));
    }
  });
});
