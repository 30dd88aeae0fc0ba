import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';

/** Runs axe on pages that are looked at in more than one width. */
export interface AxeRunner {
  /** What all rules find. */
  readonly everything: (page: Page) => Promise<readonly string[]>;
  /**
   * What axe finds in the same page at another width, after `everything`: only the rules that placing decides, unless
   * elements appeared or disappeared that no page looked at before had. Elements are the same when their HTML is, apart
   * from the values of fields; what a change that was seen before does to rules about a whole page is not looked at
   * again.
   */
  readonly atOtherWidth: (page: Page) => Promise<readonly string[]>;
}

/** The rules of axe whose outcome depends on where things stand, and not only on what there is. */
const placingRules = ['color-contrast', 'target-size', 'scrollable-region-focusable'] as const;

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Gives every page that this context opens from now on its own axe; the browser then compiles it only once. */
export async function createAxeRunner(context: BrowserContext): Promise<AxeRunner> {
  await context.addInitScript({ content: axeSource });
  const seen = new Set<string>();
  return {
    async everything(page) {
      await page.evaluate(rememberWhatShows);
      return run(page);
    },
    async atOtherWidth(page) {
      const changes = await page.evaluate<readonly string[]>(whatChanged);
      const isKnown = changes.every((change) => seen.has(change));
      for (const change of changes) seen.add(change);
      return run(page, isKnown ? placingRules : undefined);
    },
  };
}

const rememberWhatShows =
  "globalThis.shownBefore = new Map([...document.querySelectorAll('body *')].map((element) => [element, element.checkVisibility()])); undefined";

/** The outermost elements that show and did not, or the other way round. */
const whatChanged = `(() => {
  const changed = (element) => element !== null && element.checkVisibility() !== shownBefore.get(element);
  return [...document.querySelectorAll('body *')]
    .filter((element) => changed(element) && !changed(element.parentElement))
    .map((element) => String(element.checkVisibility()) + element.outerHTML.replace(/ value="[^"]*"/g, ''));
})()`;

/** Faults as sentences. They are made in the page: the full outcome of axe is too much to send each time. */
function run(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const options = {
    resultTypes: ['violations'],
    selectors: false,
    // What axe would fetch beforehand is for rules that are off.
    preload: false,
    ...(rules && { runOnly: rules }),
  };
  return page.evaluate<readonly string[]>(`axe.run(${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`);
}
