import { aChain, checked, rehash } from '../../../support/audit/chains';
import { tamper, tamperings } from '../../../support/audit/tamper';
import { randomly } from '../../../support/randomly';

const chain = aChain(60);
const head = chain.at(-1)?.hash;
const timesEach = 200;

it('fits when nobody was at it, whatever its length', () => {
  for (let length = 0; length <= chain.length; length += 1) {
    const rows = chain.slice(0, length);
    expect(checked(rows)).toEqual({
      entries: length,
      head: rows.at(-1)?.hash ?? '0'.repeat(64),
      firstBroken: null,
    });
  }
});

it.each(tamperings)('shows every %s, and where it begins', (kind) => {
  const random = randomly(20_261_121);
  for (let time = 0; time < timesEach; time += 1) {
    const { rows, firstBroken } = tamper(chain, kind, random, rehash);
    const check = checked(rows);
    expect(check.firstBroken).toBe(firstBroken);
    if (firstBroken === null) {
      // Cut off or written anew: it fits in itself, but not with the head that somebody kept.
      expect(rows.some(({ hash }) => hash === head)).toBe(false);
    }
  }
});

it('notices that an event of another organisation was put in, also when its hash fits', () => {
  const foreign = rehash(
    chain.map((row, index) => (index === 9 ? { ...row, organisationId: 'org-duin' } : row)),
  );
  expect(checked(foreign).firstBroken).toBe(10);
});

it('does not take a piece of an event for what stands behind it', () => {
  const [first] = aChain(1);
  if (first === undefined || first.onBehalfOf === null)
    throw new Error('the first row is on behalf of somebody');
  const moved = { ...first, event: `${first.event},"onBehalfOf":"${first.onBehalfOf}"`, onBehalfOf: null };
  expect(checked([first]).firstBroken).toBeNull();
  expect(checked([moved]).firstBroken).toBe(1);
});
