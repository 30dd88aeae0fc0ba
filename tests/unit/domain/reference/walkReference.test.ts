import fc from 'fast-check';
import { taskAnswers } from '../../../../src/domain/grading/sheet';
import type { TaskAnswer } from '../../../../src/domain/grading/sheet';
import { walkReference } from '../../../../src/domain/reference/walkReference';
import { releasedAssistant, releasedJunior } from '../../../support/bronnen/releasedReferences';

const junior = releasedJunior();
const assistant = releasedAssistant();
const taskIds = junior.roles.flatMap(({ tasks }) => tasks.map(({ id }) => id));

/** Answers to the first tasks of a role, in order. */
function inRole(roleId: string, given: readonly TaskAnswer[]): Record<string, TaskAnswer> {
  const tasks = [...junior.roles, ...assistant.roles].find(({ id }) => id === roleId)?.tasks ?? [];
  return Object.fromEntries(given.map((answer, index) => [tasks[index]?.id ?? '', answer]));
}
const times = (count: number, answer: TaskAnswer): TaskAnswer[] =>
  Array.from({ length: count }, () => answer);

/** Some of the tasks of the junior, each with an answer. */
const answers = fc
  .array(fc.tuple(fc.constantFrom(...taskIds), fc.constantFrom(...taskAnswers)), { maxLength: 80 })
  .map((entries): Record<string, TaskAnswer> => Object.fromEntries(entries));

describe('walkReference', () => {
  it('is undecided while nothing is answered', () => {
    const outcome = walkReference(junior, {});
    expect(outcome).toMatchObject({ referenceId: 'junior-accountmanager', fit: 'onbepaald', mix: [] });
    expect(outcome.roles.map(({ share, open }) => [share, open])).toEqual([
      [null, true],
      [null, true],
      [null, true],
    ]);
  });

  it('counts ja whole, deels half and nee not, and needs half of the tasks and more than half of the share', () => {
    const role = (given: readonly TaskAnswer[]) =>
      walkReference(assistant, inRole('verkoop-en-klantencontact', given)).roles[0];
    expect(role(['ja', 'ja'])).toMatchObject({ share: 1, open: true, carried: false });
    expect(role(['ja', 'deels', 'nee'])).toMatchObject({ share: 0.5, open: false, carried: false });
    expect(role(['ja', 'deels', 'deels'])).toMatchObject({
      open: false,
      carried: true,
      answered: 3,
      total: 6,
    });
  });

  it('fits with one carried role, whatever the other roles say', () => {
    const outcome = walkReference(junior, {
      ...inRole('relatiebeheerder', times(23, 'ja')),
      ...inRole('vertegenwoordiger', times(27, 'nee')),
    });
    expect(outcome.fit).toBe('past');
    expect(outcome.mix).toEqual([{ roleId: 'relatiebeheerder', part: 1 }]);
  });

  it('does not fit when every role was looked at and none is carried', () => {
    const all = Object.fromEntries(taskIds.map((id): [string, TaskAnswer] => [id, 'nee']));
    expect(walkReference(junior, all).fit).toBe('past-niet');
    const most = Object.fromEntries(Object.entries(all).slice(0, -1));
    expect(walkReference(junior, most).fit).toBe('past-niet');
  });

  it('stays undecided when a role that could still fit is open', () => {
    const outcome = walkReference(junior, {
      ...inRole('relatiebeheerder', times(23, 'nee')),
      ...inRole('vertegenwoordiger', times(27, 'nee')),
    });
    expect(outcome.fit).toBe('onbepaald');
  });

  it('mixes by the share of a role, so that a role with many tasks does not weigh more', () => {
    const outcome = walkReference(junior, {
      ...inRole('vertegenwoordiger', times(27, 'ja')),
      ...inRole('commercieel-beleidsondersteuner', times(11, 'ja')),
    });
    expect(outcome.mix).toEqual([
      { roleId: 'vertegenwoordiger', part: 0.5 },
      { roleId: 'commercieel-beleidsondersteuner', part: 0.5 },
    ]);
  });

  it('puts the role that fits most first', () => {
    const outcome = walkReference(junior, {
      ...inRole('relatiebeheerder', [...times(15, 'ja'), ...times(8, 'nee')]),
      ...inRole('vertegenwoordiger', times(27, 'ja')),
    });
    expect(outcome.mix.map(({ roleId }) => roleId)).toEqual(['vertegenwoordiger', 'relatiebeheerder']);
  });

  it('ignores the tasks of another function', () => {
    const other = inRole('webshopmedewerker', times(3, 'ja'));
    expect(walkReference(junior, other)).toEqual(walkReference(junior, {}));
  });
});

describe('for every set of answers', () => {
  it('the order never matters', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const reversed = Object.fromEntries(Object.entries(given).reverse());
        expect(walkReference(junior, reversed)).toEqual(walkReference(junior, given));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('raising one answer never takes away a carried role', () => {
    const rank: Readonly<Record<TaskAnswer, number>> = { nee: 0, deels: 1, ja: 2 };
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom(...taskIds),
        fc.constantFrom(...taskAnswers),
        fc.constantFrom(...taskAnswers),
        (given, id, one, other) => {
          const [low, high] = rank[one] <= rank[other] ? [one, other] : [other, one];
          const before = walkReference(junior, { ...given, [id]: low });
          const after = walkReference(junior, { ...given, [id]: high });
          before.roles.forEach((role, index) => {
            if (role.carried) expect(after.roles[index]?.carried).toBe(true);
          });
          if (before.fit === 'past') expect(after.fit).toBe('past');
        },
      ),
      { numRuns: 300, seed: 2 },
    );
  });

  it('the parts of the mix are those of the carried roles, from most to least, and make a whole', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { roles, mix, fit } = walkReference(junior, given);
        const carried = roles.filter((role) => role.carried).map(({ id }) => id);
        expect(mix.map(({ roleId }) => roleId).sort()).toEqual([...carried].sort());
        expect(fit === 'past').toBe(carried.length > 0);
        const parts = mix.map(({ part }) => part);
        expect(parts).toEqual([...parts].sort((one, other) => other - one));
        const sum = parts.reduce((total, part) => total + part, 0);
        if (parts.length > 0) expect(sum).toBeCloseTo(1, 10);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});
