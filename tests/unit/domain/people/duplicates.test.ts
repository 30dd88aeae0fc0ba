import fc from 'fast-check';
import {
  linkObstacles,
  samePerson,
  unlinkObstacle,
  type DuplicateLink,
  type LinkedAccount,
} from '../../../../src/domain/people/duplicates';

const account = (id: string, change: Partial<LinkedAccount> = {}): LinkedAccount => ({
  id,
  active: true,
  isDuplicate: false,
  hasDuplicates: false,
  leads: false,
  aboutActor: false,
  isLastAdmin: false,
  ...change,
});

describe('the accounts of one person', () => {
  const links = [
    { accountId: 'tom-2', keptId: 'tom' },
    { accountId: 'tom-3', keptId: 'tom' },
    { accountId: 'iris-2', keptId: 'iris' },
  ];

  it('are the same from whichever account one looks, the one that stays first', () => {
    for (const id of ['tom', 'tom-2', 'tom-3']) {
      expect(samePerson(links, id)).toEqual(['tom', 'tom-2', 'tom-3']);
    }
    expect(samePerson(links, 'kim')).toEqual(['kim']);
  });
});

describe('linking two accounts', () => {
  const own = ['fenna', 'fenna-2'];
  const obstacles = (duplicate: Partial<LinkedAccount>, kept: Partial<LinkedAccount> = {}) =>
    linkObstacles(own, account('tom-2', duplicate), account('tom', kept));

  it('can be done with two accounts of somebody else', () => {
    expect(obstacles({})).toEqual([]);
    expect(obstacles({ active: false }, { active: false, hasDuplicates: true })).toEqual([]);
  });

  it('is refused with oneself, under whichever account, and with one account twice', () => {
    expect(obstacles({ id: 'fenna' })).toEqual(['zichzelf']);
    expect(obstacles({}, { id: 'fenna-2' })).toEqual(['zichzelf']);
    expect(obstacles({ id: 'tom' })).toEqual(['dezelfde']);
  });

  it('is refused for each reason', () => {
    expect(obstacles({ aboutActor: true })).toEqual(['eigen-functie']);
    expect(obstacles({}, { aboutActor: true })).toEqual(['eigen-functie']);
    expect(obstacles({ isDuplicate: true })).toEqual(['al-gekoppeld']);
    expect(obstacles({}, { isDuplicate: true })).toEqual(['blijft-is-dubbel']);
    expect(obstacles({ hasDuplicates: true })).toEqual(['heeft-dubbele']);
    expect(obstacles({}, { active: false })).toEqual(['blijft-gestopt']);
    expect(obstacles({ isLastAdmin: true })).toEqual(['laatste-beheerder']);
    expect(obstacles({ leads: true })).toEqual(['leidt']);
    expect(obstacles({}, { leads: true, isLastAdmin: true })).toEqual([]);
  });

  it('never makes a chain or a cycle, in whatever order accounts are linked', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'] as const;
    const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, (tries) => {
        let links: readonly DuplicateLink[] = [];
        const facts = (id: string) =>
          account(id, {
            isDuplicate: links.some((link) => link.accountId === id),
            hasDuplicates: links.some((link) => link.keptId === id),
          });
        for (const [accountId, keptId] of tries) {
          if (linkObstacles([], facts(accountId), facts(keptId)).length === 0) {
            links = [...links, { accountId, keptId }];
          }
        }
        const left = links.map(({ accountId }) => accountId);
        expect(new Set(left).size).toBe(left.length);
        expect(links.filter(({ keptId }) => left.includes(keptId))).toEqual([]);
      }),
    );
  });
});

it('undoing a link is refused to the person themselves, and to whom they decide about', () => {
  const link = { accountId: 'tom-2', keptId: 'tom' };
  expect(unlinkObstacle(['fenna'], link, false)).toBeNull();
  expect(unlinkObstacle(['tom'], link, false)).toBe('zichzelf');
  expect(unlinkObstacle(['tom-2'], link, true)).toBe('zichzelf');
  expect(unlinkObstacle(['fenna'], link, true)).toBe('eigen-functie');
});
