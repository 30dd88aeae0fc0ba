import { createHash } from 'node:crypto';
import { chainHash, chainStart, firstBrokenLink } from '../../../../src/domain/audit/chain';
import type { AuditEntry, AuditEvent } from '../../../../src/domain/audit/event';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function chainOf(...events: AuditEvent[]): AuditEntry[] {
  let previousHash = chainStart;
  return events.map((event, index) => {
    const entry = {
      sequence: index + 1,
      organisationId: 'org-1',
      accountId: 'account-1',
      at: `2026-11-21T10:0${index}:00.000Z`,
      event,
      previousHash,
    };
    previousHash = chainHash(entry, sha256);
    return { ...entry, hash: previousHash };
  });
}

const entries = chainOf(
  { kind: 'ingelogd', accountId: 'account-1' },
  { kind: 'functie-gewijzigd', jobId: 'functie-1' },
  { kind: 'uitgelogd', accountId: 'account-1' },
);
const changed = (index: number, change: Partial<AuditEntry>): AuditEntry[] =>
  entries.map((entry, place) => (place === index ? { ...entry, ...change } : entry));

describe('the chain of events', () => {
  it('starts at sixty-four zeros', () => {
    expect(chainStart).toBe('0'.repeat(64));
    expect(entries[0]?.previousHash).toBe(chainStart);
  });

  it('fits when nothing was changed, also when it is empty', () => {
    expect(firstBrokenLink(entries, sha256)).toBeNull();
    expect(firstBrokenLink([], sha256)).toBeNull();
  });

  it.each<[string, AuditEntry[], number]>([
    ['an event', changed(1, { event: { kind: 'functie-gewijzigd', jobId: 'functie-2' } }), 2],
    ['a moment', changed(0, { at: '2026-11-21T09:00:00.000Z' }), 1],
    ['who did it', changed(2, { accountId: 'account-2' }), 3],
    ['a hash', changed(1, { hash: 'f'.repeat(64) }), 2],
  ])('breaks where %s was changed', (_case, chain, sequence) => {
    expect(firstBrokenLink(chain, sha256)).toBe(sequence);
  });

  it('breaks where an event was taken out, put in or moved', () => {
    const [first, second, third] = entries;
    if (!first || !second || !third) throw new Error('three entries');
    expect(firstBrokenLink([first, third], sha256)).toBe(3);
    expect(firstBrokenLink([second, third], sha256)).toBe(2);
    expect(firstBrokenLink([first, second, second, third], sha256)).toBe(2);
    expect(firstBrokenLink([first, third, second], sha256)).toBe(3);
  });

  it('does not see that the last events were cut off, which needs the hash from elsewhere', () => {
    expect(firstBrokenLink(entries.slice(0, 2), sha256)).toBeNull();
  });

  it('does not depend on the order of the keys of an entry', () => {
    const [first] = entries;
    if (!first) throw new Error('an entry');
    const { hash, ...rest } = first;
    const reversed = Object.fromEntries(Object.entries(rest).reverse()) as unknown as typeof rest;
    expect(chainHash(reversed, sha256)).toBe(hash);
  });
});
