import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

export interface UnpackedChromium {
  readonly executable: string;
  /** Libraries that Chromium needs and that a small system may lack. */
  readonly libraries: string;
}

const modules = path.join(__dirname, '../../../node_modules');
const cache = path.join(modules, '.cache');

/** The package unpacks its libraries only where it thinks that it needs them: on this system. */
const withLibraries = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/**
 * Unpacks the Chromium of the npm package, once per installation. A process of its own does it in a directory of its
 * own, which gets its final name when all of it is there: two test files that start at the same moment never see half
 * a browser.
 */
export function unpackChromium(): UnpackedChromium {
  const home = path.join(cache, `chromium-${packageVersion()}`);
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true });
    const scratch = mkdtempSync(path.join(cache, 'chromium-'));
    const script =
      "const c = require('@sparticuz/chromium'); (c.default ?? c).executablePath().catch((e) => { console.error(e); process.exit(1); })";
    execFileSync(process.execPath, ['-e', script], {
      cwd: cache,
      env: { ...process.env, ...withLibraries, TMPDIR: scratch },
      stdio: 'pipe',
    });
    try {
      renameSync(scratch, home);
    } catch {
      // Another process was first.
      rmSync(scratch, { recursive: true, force: true });
    }
  }
  return { executable: path.join(home, 'chromium'), libraries: path.join(home, 'al2023', 'lib') };
}

function packageVersion(): string {
  const file = path.join(modules, '@sparticuz/chromium/package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
