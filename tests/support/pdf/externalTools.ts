import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Checks that need a program outside npm. Where it is missing, one line says that the check did not run; its tests
 * are then not there at all, so that they are never counted as passed.
 */
export function describeWith(tool: string, label: string, tests: () => void): void {
  const probe = {
    javac: ['-version'],
    pdftotext: ['-v'],
    pdfinfo: ['-v'],
    pdfsig: ['-v'],
    pdfdetach: ['-v'],
    unzip: ['-v'],
  }[tool];
  if (isThere(tool, probe ?? ['--version'])) describe(label, tests);
  else process.stderr.write(`${label}: NOT RUN (no ${tool === 'javac' ? 'JDK' : tool})\n`);
}

/** Whether a program can be started. */
export function isThere(tool: string, probe: readonly string[]): boolean {
  return spawnSync(tool, probe, { stdio: 'ignore' }).error === undefined;
}

/** Runs a program and gives what it wrote; throws when it fails. */
export function run(tool: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} gave ${String(status)}: ${stdout}${stderr}`);
  return stdout;
}

/** A directory for the files of one test file. */
export function scratchDirectory(): {
  readonly write: (name: string, bytes: Uint8Array | string) => string;
  readonly at: (name: string) => string;
  readonly remove: () => void;
} {
  const directory = mkdtempSync(path.join(tmpdir(), 'pdf-test-'));
  return {
    write(name, bytes) {
      const file = path.join(directory, name);
      writeFileSync(file, bytes);
      return file;
    },
    at: (name) => path.join(directory, name),
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
