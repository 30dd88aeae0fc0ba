import type { Browser } from 'playwright-core';
import { findBrowser, type BrowserSearch } from './findBrowser';
import { openBrowser } from './openBrowser';

/** Whether tests may go on without a browser: never where the answer has to be complete. */
export function isBrowserRequired(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment['BROWSER'] === 'required' || (environment['CI'] ?? '') !== '';
}

/**
 * Tests in a real browser, one for the whole group. Without a browser the group fails where one is required
 * (`BROWSER=required`, or `CI`); elsewhere it says that it did not run, and jest counts its tests as skipped.
 */
export function describeInBrowser(
  label: string,
  tests: (browser: () => Browser) => void,
  search: BrowserSearch = findBrowser(),
  environment: Readonly<Record<string, string | undefined>> = process.env,
): void {
  if (search.found) {
    describe(label, () => {
      let browser: Browser | undefined;
      beforeAll(async () => {
        browser = await openBrowser(search.browser);
      });
      afterAll(() => browser?.close());
      tests(() => {
        if (browser === undefined) throw new Error('The browser is open only while a test runs');
        return browser;
      });
    });
  } else if (isBrowserRequired(environment)) {
    describe(label, () => {
      it('finds a browser', () => {
        throw new Error(`No browser could be started: ${search.reason}`);
      });
    });
  } else {
    process.stderr.write(`browser tests: NOT RUN (${search.reason}): ${label}\n`);
    describe.skip(label, () => {
      tests(() => {
        throw new Error('There is no browser');
      });
    });
  }
}
