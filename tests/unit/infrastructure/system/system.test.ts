import { cryptoIds } from '../../../../src/infrastructure/system/cryptoIds';
import { nodeDigests } from '../../../../src/infrastructure/system/nodeDigests';
import { systemClock } from '../../../../src/infrastructure/system/systemClock';

describe('cryptoIds', () => {
  it('makes ids of 16 bytes and secrets of 32 bytes that are safe in an address', () => {
    expect(cryptoIds.newId()).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(cryptoIds.newSecret()).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(Buffer.from(cryptoIds.newId(), 'base64url')).toHaveLength(16);
    expect(Buffer.from(cryptoIds.newSecret(), 'base64url')).toHaveLength(32);
  });

  it('never makes the same one twice', () => {
    const made = Array.from({ length: 1000 }, () => [cryptoIds.newId(), cryptoIds.newSecret()]).flat();
    expect(new Set(made).size).toBe(2000);
  });
});

describe('nodeDigests', () => {
  it('gives the known SHA-256 of a text', () => {
    expect(nodeDigests.sha256('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('takes the text as UTF-8', () => {
    expect(nodeDigests.sha256('é')).toBe(nodeDigests.sha256(Buffer.from([0xc3, 0xa9]).toString('utf8')));
    expect(nodeDigests.sha256('é')).not.toBe(nodeDigests.sha256('e\u0301'));
  });
});

describe('systemClock', () => {
  it('gives the moment of the call', () => {
    const before = Date.now();
    const now = systemClock.now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
