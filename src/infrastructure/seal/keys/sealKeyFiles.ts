import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from '../../../domain/shared/startProblem';

/** The directory of the seal keys inside the directory of the keys. */
export const sealKeyDirectoryName = 'zegel';

/** The root of the organisation, and a file per key: `<origin>-<id>.key` (PKCS#8) and `.pem` (certificates). */
export const rootName = 'wortel';
const activeFile = 'actief';
const keyNames = /^(eigen|ingevoerd)-[0-9a-f]{16}$/;

/** The files of the seal keys, for this user only. */
export interface SealKeyFiles {
  readonly directory: string;
  /** The name of the key that seals; null when there is none yet. */
  active(): string | null;
  /** Makes this key the one that seals. */
  activate(name: string): void;
  /** The names of all keys. */
  names(): readonly string[];
  has(name: string): boolean;
  read(name: string, kind: 'key' | 'pem'): Buffer;
  /** Writes key and certificates, and replaces them when they are there. */
  write(name: string, keyPem: string, certificatesPem: string): void;
}

/**
 * Opens the directory and makes it when it is not there. Throws a StartFailure when others than this user may read
 * something in it: what was readable once must be replaced, so that is not repaired in silence.
 */
export function openSealKeyFiles(directory: string): SealKeyFiles {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  refuseExposed(directory);
  for (const name of readdirSync(directory)) refuseExposed(join(directory, name));
  const pathOf = (name: string): string => join(directory, name);
  return {
    directory,
    active() {
      if (!existsSync(pathOf(activeFile))) return null;
      const name = readFileSync(pathOf(activeFile), 'utf8').trim();
      if (!keyNames.test(name)) throw new Error(`${activeFile} names no key`);
      return name;
    },
    activate(name) {
      replaceFile(pathOf(activeFile), `${name}\n`);
    },
    names: () =>
      readdirSync(directory)
        .filter((file) => file.endsWith('.pem'))
        .map((file) => file.slice(0, -'.pem'.length))
        .filter((name) => keyNames.test(name)),
    has: (name) => existsSync(pathOf(`${name}.key`)) && existsSync(pathOf(`${name}.pem`)),
    read: (name, kind) => readFileSync(pathOf(`${name}.${kind}`)),
    write(name, keyPem, certificatesPem) {
      replaceFile(pathOf(`${name}.key`), keyPem);
      replaceFile(pathOf(`${name}.pem`), certificatesPem);
    },
  };
}

const forOthers = 0o077;

function refuseExposed(path: string): void {
  // Windows has no such modes.
  if (process.platform === 'win32') return;
  if ((statSync(path).mode & forOthers) !== 0) throw new StartFailure({ code: 'seal-key-exposed', path });
}

/** Writes the whole file or nothing, also when the power fails. */
function replaceFile(path: string, text: string): void {
  const temporary = `${path}.nieuw`;
  const file = openSync(temporary, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}
