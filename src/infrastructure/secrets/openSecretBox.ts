import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SecretBox } from '../../application/ports';
import { StartFailure } from '../../domain/shared/startProblem';

/** The directory of the keys inside the data directory. */
export const keyDirectoryName = 'sleutels';
const keyFileName = 'geheimen.key';
const keyBytes = 32;

/**
 * The secret box under the key in `directory`. Makes the key when there is none, for this user only. Refuses with a
 * StartFailure when the key cannot be read, and when it is gone while `inUse` says that secrets depend on it.
 */
export function openSecretBox(directory: string, inUse: boolean): SecretBox {
  const path = join(directory, keyFileName);
  return secretBoxOf(usable(path, () => readOrMake(directory, path, inUse)));
}

function readOrMake(directory: string, path: string, inUse: boolean): Buffer {
  if (!existsSync(path)) {
    if (inUse) throw new StartFailure({ code: 'key-missing', path });
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    // `wx`: when another process was first, its key counts and this start stops.
    writeFileSync(path, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  }
  chmodSync(directory, 0o700);
  chmodSync(path, 0o600);
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== keyBytes) throw new StartFailure({ code: 'key-unusable', path, reason: 'LENGTH' });
  return key;
}

function usable(path: string, read: () => Buffer): Buffer {
  try {
    return read();
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new StartFailure({ code: 'key-unusable', path, reason: code }, { cause: error });
  }
}

const version = 'v1';

/** AES-256-GCM for sealing and HMAC-SHA-256 for marking, each under a key of its own that follows from the one in the file. */
function secretBoxOf(master: Buffer): SecretBox {
  const derived = (use: string): Buffer =>
    Buffer.from(hkdfSync('sha256', master, '', `indelingswijzer ${use}`, keyBytes));
  const sealingKey = derived('verzegelen');
  const markingKey = derived('merken');
  return {
    seal(text, purpose) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [version, ...[nonce, body, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join(
        '.',
      );
    },
    open(sealed, purpose) {
      const [found, ...parts] = sealed.split('.');
      const [nonce, body, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
      if (found !== version || nonce === undefined || body === undefined || tag === undefined) {
        throw new Error('A sealed text has no known form');
      }
      const decipher = createDecipheriv('aes-256-gcm', sealingKey, nonce, { authTagLength: 16 });
      decipher.setAAD(Buffer.from(purpose)).setAuthTag(tag);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
    mark: (text, purpose) =>
      createHmac('sha256', markingKey).update(`${purpose}\0${text}`, 'utf8').digest('base64url'),
  };
}
