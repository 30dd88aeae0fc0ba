import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { PasswordHasher } from '../../application/ports';
import { createLimiter } from './createLimiter';

export interface Argon2Settings {
  readonly memoryKiB: number;
  readonly passes: number;
  /** How many hashes are computed side by side, and how many may wait for that. */
  readonly atOnce: number;
  readonly waiting: number;
}

/** Two at a time: more would take all of a small machine from the pages that are being served. */
const productSettings: Argon2Settings = { memoryKiB: 64 * 1024, passes: 3, atOnce: 2, waiting: 20 };

/**
 * Password hashes by argon2id (the default of the package) with one lane. A password is brought to Unicode form C first, because keyboards
 * differ in how they type an accent. A hash made with other settings verifies with the settings it carries.
 */
export function argon2Hasher(settings: Argon2Settings = productSettings): PasswordHasher {
  const limited = createLimiter(settings);
  const fitsNothing = unfitHash(settings);
  return {
    hash: (password) =>
      limited(() =>
        hash(password.normalize('NFC'), {
          memoryCost: settings.memoryKiB,
          timeCost: settings.passes,
          parallelism: 1,
        }),
      ),
    verify: (stored, password) =>
      limited(async () => {
        const fits = await verify(stored ?? fitsNothing, password.normalize('NFC'));
        return stored !== null && fits;
      }),
    isOutdated: (stored) => {
      const [, memory = 0, passes = 0] = (/m=(\d+),t=(\d+),/.exec(stored) ?? []).map(Number);
      return memory < settings.memoryKiB || passes < settings.passes;
    },
  };
}

/** A hash of nothing: random bytes where the result stands, so that verifying costs the same and never fits. */
function unfitHash({ memoryKiB, passes }: Argon2Settings): string {
  const bytes = (length: number) => randomBytes(length).toString('base64').replaceAll('=', '');
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=1$${bytes(16)}$${bytes(32)}`;
}
