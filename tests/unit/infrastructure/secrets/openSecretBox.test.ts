import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { StartFailure } from '../../../../src/domain/shared/startProblem';
import { openSecretBox } from '../../../../src/infrastructure/secrets/openSecretBox';

let directory: string;
const keys = (): string => join(directory, 'sleutels');
const keyFile = (): string => join(keys(), 'geheimen.key');

beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'indelingswijzer-sleutel-'))));
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

function problemOf(open: () => unknown): unknown {
  try {
    open();
    return 'opened';
  } catch (error) {
    return error instanceof StartFailure ? error.problem.code : error;
  }
}

describe('the key', () => {
  it('is made once, for this user only', () => {
    const sealed = openSecretBox(keys(), false).seal('geheim', 'proef');
    expect(statSync(keys()).mode & 0o777).toBe(0o700);
    expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    expect(openSecretBox(keys(), true).open(sealed, 'proef')).toBe('geheim');
  });

  it('stops the start when it is gone while secrets depend on it', () => {
    expect(problemOf(() => openSecretBox(keys(), true))).toBe('key-missing');
  });

  it('stops the start when it is no key', () => {
    openSecretBox(keys(), false);
    writeFileSync(keyFile(), 'te kort');
    expect(problemOf(() => openSecretBox(keys(), true))).toBe('key-unusable');
  });

  it('stops the start when its place cannot be used', () => {
    writeFileSync(keys(), 'een bestand');
    expect(problemOf(() => openSecretBox(keys(), false))).toBe('key-unusable');
  });
});

describe('what is sealed', () => {
  it('opens again for the same purpose only, and differs each time', () => {
    const box = openSecretBox(keys(), false);
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (text, purpose, other) => {
        const sealed = box.seal(text, purpose);
        expect(box.open(sealed, purpose)).toBe(text);
        expect(box.seal(text, purpose)).not.toBe(sealed);
        if (other !== purpose) expect(() => box.open(sealed, other)).toThrow();
      }),
    );
  });

  it('does not open when one sign was changed', () => {
    const box = openSecretBox(keys(), false);
    const sealed = box.seal('JBSWY3DPEHPK3PXP', 'factor');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
      // The last sign of a part holds bits that no byte uses: the same bytes, so the same text.
      const same = decoded(changed) === decoded(sealed);
      if (!same) expect(() => box.open(changed, 'factor')).toThrow();
    }
  });

  it('does not open under another key', () => {
    const sealed = openSecretBox(keys(), false).seal('geheim', 'proef');
    const other = openSecretBox(join(directory, 'anders'), false);
    expect(() => other.open(sealed, 'proef')).toThrow();
    expect(() => other.open('niet verzegeld', 'proef')).toThrow('no known form');
  });
});

const decoded = (sealed: string): string =>
  sealed
    .split('.')
    .map((part, index) => (index === 0 ? part : Buffer.from(part, 'base64url').toString('hex')))
    .join('.');

describe('a mark', () => {
  it('is the same for the same text and purpose, and tells nothing without the key', () => {
    const box = openSecretBox(keys(), false);
    expect(box.mark('7KQ2M9XWTD', 'een')).toBe(openSecretBox(keys(), true).mark('7KQ2M9XWTD', 'een'));
    expect(box.mark('7KQ2M9XWTD', 'een')).not.toBe(box.mark('7KQ2M9XWTD', 'twee'));
    expect(box.mark('7KQ2M9XWTD', 'een')).not.toBe(
      openSecretBox(join(directory, 'anders'), false).mark('7KQ2M9XWTD', 'een'),
    );
  });
});
