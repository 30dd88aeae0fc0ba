import * as argon2 from '@node-rs/argon2';
import { DomainFailure } from '../../../../src/domain/shared/failure';
import { argon2Hasher } from '../../../../src/infrastructure/passwords/argon2Hasher';

jest.mock('@node-rs/argon2', () => {
  const real = jest.requireActual<typeof argon2>('@node-rs/argon2');
  return { ...real, verify: jest.fn(real.verify) };
});

const small = { memoryKiB: 8, passes: 1, atOnce: 2, waiting: 20 };
const password = 'vier paarse fietsen in Assen';

describe('argon2Hasher', () => {
  it('verifies the password it hashed and no other', async () => {
    const hasher = argon2Hasher(small);
    const hash = await hasher.hash(password);
    expect(await hasher.verify(hash, password)).toBe(true);
    expect(await hasher.verify(hash, `${password} `)).toBe(false);
    expect(await hasher.verify(hash, '')).toBe(false);
  });

  it('gives another hash every time, without the password in it', async () => {
    const hasher = argon2Hasher(small);
    const [first, second] = await Promise.all([hasher.hash(password), hasher.hash(password)]);
    expect(first).not.toBe(second);
    expect(first).not.toContain('fietsen');
  });

  it('uses argon2id with 64 MiB, three passes and one lane in the product', async () => {
    expect(await argon2Hasher().hash(password)).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  it('verifies a hash that was made with other settings', async () => {
    const hash = await argon2Hasher({ ...small, memoryKiB: 16, passes: 2 }).hash(password);
    expect(await argon2Hasher(small).verify(hash, password)).toBe(true);
  });

  it('takes an accent that was typed as one sign or as two for the same', async () => {
    const hasher = argon2Hasher(small);
    const hash = await hasher.hash('co\u00f6rdinatie en caf\u00e9');
    expect(await hasher.verify(hash, 'coo\u0308rdinatie en cafe\u0301')).toBe(true);
  });

  it('says no for an unknown account after verifying a hash of the same weight', async () => {
    const hasher = argon2Hasher({ ...small, memoryKiB: 1024, passes: 2 });
    const verify = jest.mocked(argon2.verify).mockClear();
    expect(await hasher.verify(null, password)).toBe(false);
    expect(verify).toHaveBeenCalledTimes(1);
    const parts = verify.mock.calls[0]?.[0].toString().split('$');
    const real = (await hasher.hash(password)).split('$');
    expect(parts?.slice(0, 4)).toEqual(real.slice(0, 4));
    expect(parts?.map((part) => part.length)).toEqual(real.map((part) => part.length));
  });

  it('refuses as busy when too many wait, and works again afterwards', async () => {
    const hasher = argon2Hasher({ ...small, atOnce: 1, waiting: 2 });
    const hash = await hasher.hash(password);
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => hasher.verify(hash, password)));
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
    ]);
    expect(results[5]).toEqual({ status: 'rejected', reason: new DomainFailure({ code: 'busy' }) });
    expect(await hasher.verify(null, password)).toBe(false);
    expect(await hasher.verify(hash, password)).toBe(true);
  });

  it('counts unknown accounts in the queue too', async () => {
    const hasher = argon2Hasher({ ...small, atOnce: 1, waiting: 0 });
    const [first, second] = await Promise.allSettled([
      hasher.verify(null, password),
      hasher.verify(null, password),
    ]);
    expect([first.status, second.status]).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a hash from before', () => {
  it('is outdated when its settings were weaker, and only then', async () => {
    const hash = await argon2Hasher(small).hash(password);
    expect(argon2Hasher(small).isOutdated(hash)).toBe(false);
    expect(argon2Hasher({ ...small, passes: 2 }).isOutdated(hash)).toBe(true);
    expect(argon2Hasher({ ...small, memoryKiB: 16 }).isOutdated(hash)).toBe(true);
    const stronger = await argon2Hasher({ ...small, passes: 3 }).hash(password);
    expect(argon2Hasher({ ...small, passes: 2 }).isOutdated(stronger)).toBe(false);
    expect(argon2Hasher(small).isOutdated('iets anders')).toBe(true);
  });
});
