import type { BrowserContext, Page } from 'playwright-core';
import { createAxeRunner } from './axeRunner';

/** What is done with a page beside the checks, for instance a picture of it. Runs at each width that is looked at. */
export type Extra = (page: Page, name: string, width: number) => Promise<void>;

/** Looks at pages as a careful reader would, and remembers every fault with the address of the page. */
export interface PageInspector {
  /** Checks the page that stands open now. `name` tells pages of one address apart, as a page with faults. */
  look(page: Page, name?: string): Promise<void>;
  /** What was wrong so far, as sentences; an empty list is what we want. */
  readonly faults: readonly string[];
  /** How many pages were looked at. */
  readonly looks: number;
}

/** At these widths axe looks; the narrowest only has to hold the page without scrolling sideways. */
const widths = [1280, 390] as const;
const narrowest = 320;
const height = 900;

/** The size of a window to start with. */
export const viewport = { width: widths[0], height } as const;

/**
 * Listens to all pages of a context, and looks at those that are shown to `look`: axe at both widths (see `AxeRunner`),
 * no scrolling sideways, a title that no other address has, one main heading. Scripts that fail and what the content
 * security policy stops are faults as well.
 */
export async function inspectPages(context: BrowserContext, extra?: Extra): Promise<PageInspector> {
  const axe = await createAxeRunner(context);
  const faults: string[] = [];
  const titles = new Map<string, string>();
  let looks = 0;

  context.on('page', listen);
  context.pages().forEach(listen);

  function listen(page: Page): void {
    page.on('pageerror', (error) => faults.push(`${pathOf(page)}: a script fails: ${error.message}`));
    page.on('console', (message) => {
      // Chromium also writes a line for an answer such as 422 or 409, which is what the page is about.
      const isAnswer = /responded with a status of 4\d\d/.test(message.text());
      if (message.type() === 'error' && !isAnswer) faults.push(`${pathOf(page)}: ${message.text()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 500) faults.push(`${response.url()} answers with ${response.status()}`);
    });
  }

  return {
    faults,
    get looks() {
      return looks;
    },
    async look(page, name = '') {
      const address = [pathOf(page), name].filter(Boolean).join(' ');
      const fault = (text: string): number => faults.push(`${address}: ${text}`);

      const title = await page.title();
      const path = withoutJob(new URL(page.url()).pathname);
      const earlier = titles.get(title);
      if (title === '') fault('has no title');
      else if (earlier !== undefined && earlier !== path) fault(`has the title of ${earlier}: "${title}"`);
      else titles.set(title, path);
      const headings = await page.locator('h1').count();
      if (headings !== 1) fault(`has ${headings} main headings`);

      for (const width of widths) {
        await page.setViewportSize({ width, height });
        if (await scrollsSideways(page)) fault(`scrolls sideways at ${width}`);
        const violations = width === widths[0] ? await axe.everything(page) : await axe.atOtherWidth(page);
        for (const violation of violations) fault(`axe at ${width}: ${violation}`);
        await extra?.(page, name, width);
      }
      await page.setViewportSize({ width: narrowest, height });
      if (await scrollsSideways(page)) fault(`scrolls sideways at ${narrowest}`);
      await page.setViewportSize(viewport);
      looks += 1;
    },
  };
}

function pathOf(page: Page): string {
  const { pathname, search } = new URL(page.url(), 'http://leeg.example');
  return pathname + search;
}

/** The address without the functie that it is about: the same page of two functies may have one title. */
function withoutJob(path: string): string {
  return path.replace(/^\/functies\/(?!nieuw$)[^/]+/, '/functies/…');
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
}
