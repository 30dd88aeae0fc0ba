import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isBrowserRequired } from '../support/browser/describeInBrowser';

const root = path.join(__dirname, '../..');

/** Runs one file of the browser tests where no browser can be found. */
function runWithoutBrowser(browser: string): { readonly status: number | null; readonly output: string } {
  const file = path.join(root, 'tests/browser/gallery.test.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [require.resolve('jest/bin/jest'), '--selectProjects', 'browser', '--runTestsByPath', file],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CI: '', BROWSER: browser, CHROMIUM_PATH: '/nergens/chromium' },
    },
  );
  return { status, output: stdout + stderr };
}

describe('browser tests without a browser', () => {
  it('fail where a browser is required', () => {
    const { status, output } = runWithoutBrowser('required');
    expect(status).toBe(1);
    expect(output).toContain('No browser could be started: there is no browser at /nergens/chromium');
  });

  it('say elsewhere that they did not run, and are counted as skipped', () => {
    const { status, output } = runWithoutBrowser('');
    expect(status).toBe(0);
    expect(output).toContain('browser tests: NOT RUN (there is no browser at /nergens/chromium)');
    expect(output).toMatch(/Tests: +2 skipped, 2 total/);
  });

  it.each([
    [{ BROWSER: 'required' }, true],
    [{ CI: 'true' }, true],
    [{ CI: '' }, false],
    [{}, false],
  ])('are required with %j: %s', (environment, required) => {
    expect(isBrowserRequired(environment)).toBe(required);
  });
});
