import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { catalogFault } from '../../domain/catalog/catalogFault';
import type { CatalogFault } from '../../domain/catalog/catalogFault';

export type DataFile =
  | {
      readonly ok: true;
      readonly data: unknown;
      readonly sha256: string;
      /** Faults that leave something to check, such as a key that occurs twice. */
      readonly faults: readonly CatalogFault[];
    }
  | {
      readonly ok: false;
      readonly faults: readonly CatalogFault[];
      /** null: the file could not be read. */ readonly sha256: string | null;
    };

/** Reads a data file as `readDataFile` does. */
export type ReadData = (path: string) => DataFile;

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}

/** Reads a YAML file (JSON is YAML too) with the SHA-256 of its bytes. Never throws: what is wrong is a fault. */
export function readDataFile(path: string): DataFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return {
      ok: false,
      faults: [catalogFault('file-unreadable', [], { reason: codeOf(error) })],
      sha256: null,
    };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const lines = new LineCounter();
  const document = parseDocument(bytes.toString('utf8'), { lineCounter: lines });
  const faults = document.errors.map(({ code, pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    return catalogFault('yaml-syntax', [], { line, column: col, problem: code });
  });
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { ok: false, faults, sha256 };
  try {
    return { ok: true, data: document.toJS() as unknown, sha256, faults };
  } catch {
    // An alias without an anchor, or more aliases than a sane file has.
    return {
      ok: false,
      faults: [...faults, catalogFault('yaml-syntax', [], { line: 1, column: 1, problem: 'BAD_ALIAS' })],
      sha256,
    };
  }
}
