import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { temporaryDirectory } from './temporaryDirectory';

const root = join(__dirname, '../../..');

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line as people run it: the sources of now in a process of its own, with a directory to work in. */
export interface Cli {
  /** A place for files that is gone after the tests. */
  readonly directory: string;
  /** Writes a file there and gives its path. */
  file(name: string, content: string | Uint8Array): string;
  run(...args: string[]): Promise<CliRun>;
  runWith(environment: Readonly<Record<string, string>>, ...args: string[]): Promise<CliRun>;
  /** The file that node runs, for a test that does more with the process. */
  readonly program: string;
  close(): void;
}

/**
 * Bundles the command line from the sources, so that every test file runs what is written now and starts fast. The
 * bundle stands beside the sources for a moment, because the program finds its files from its own place.
 */
export async function buildCli(): Promise<Cli> {
  const files = temporaryDirectory();
  const directory = files.path;
  const place = mkdtempSync(join(root, 'node_modules', '.cli-'));
  const program = join(place, 'cli.cjs');
  await build({
    entryPoints: [join(root, 'src/cli.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    define: { __dirname: JSON.stringify(join(root, 'src')) },
    logLevel: 'error',
  });
  const runWith: Cli['runWith'] = (environment, ...args) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, ...args], {
        cwd: directory,
        env: { PATH: process.env['PATH'] ?? '', DATA_DIR: join(directory, 'data'), ...environment },
      });
      const texts = { out: '', err: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text));
      child.on('error', reject);
      child.on('close', (code) => {
        resolve({ code, ...texts });
      });
    });
  return {
    directory,
    program,
    file: (name, content) => files.file(name, content),
    run: (...args) => runWith({}, ...args),
    runWith,
    close() {
      files.remove();
      rmSync(place, { recursive: true, force: true });
    },
  };
}
