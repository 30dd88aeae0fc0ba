import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { unpackChromium } from './unpackChromium';

/** A Chromium that starts here, and the environment in which it does. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

export type BrowserSearch =
  | { readonly found: true; readonly browser: FoundBrowser }
  | { readonly found: false; readonly reason: string };

type Environment = Readonly<Record<string, string | undefined>>;

const systemChromium = '/usr/bin/chromium';

/**
 * A Chromium that starts: that of `CHROMIUM_PATH` when it is set, else the one inside the npm package, first with the
 * libraries of the system and then with its own, else that of the system. It does not wait, so that the answer is known
 * before tests are named.
 */
export function findBrowser(environment: Environment = process.env): BrowserSearch {
  const own = environment['CHROMIUM_PATH'];
  const candidates: (() => FoundBrowser)[] =
    own === undefined || own === ''
      ? [
          () => bundled(environment),
          () => bundledWithLibraries(environment),
          () => at(systemChromium, environment),
        ]
      : [() => at(own, environment)];
  const reasons: string[] = [];
  for (const candidate of candidates) {
    try {
      const browser = candidate();
      start(browser);
      return { found: true, browser };
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { found: false, reason: [...new Set(reasons)].join('; ') };
}

function at(executablePath: string, environment: Environment): FoundBrowser {
  if (!existsSync(executablePath)) throw new Error(`there is no browser at ${executablePath}`);
  return { executablePath, env: defined(environment) };
}

function bundled(environment: Environment): FoundBrowser {
  return at(unpackChromium().executable, environment);
}

function bundledWithLibraries(environment: Environment): FoundBrowser {
  const { executable, libraries } = unpackChromium();
  return at(executable, { ...environment, LD_LIBRARY_PATH: libraries });
}

/**
 * Asks the browser for its version, which it can only tell when all its libraries are there; throws when it cannot.
 * What goes wrong later, when it opens, fails the tests.
 */
function start({ executablePath, env }: FoundBrowser): void {
  const { status, error, stderr } = spawnSync(executablePath, ['--version'], {
    env,
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (error !== undefined) throw new Error(`${executablePath} does not start: ${error.message}`);
  if (status !== 0) {
    const [line = ''] = stderr.trim().split('\n');
    throw new Error(`${executablePath} does not start: ${line === '' ? `status ${String(status)}` : line}`);
  }
}

function defined(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
