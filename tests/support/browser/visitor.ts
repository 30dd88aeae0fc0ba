import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inspectPages, viewport, type Extra, type PageInspector } from './pageInspector';

/** Someone with a browser who looks well at every page. */
export interface Visitor {
  readonly page: Page;
  readonly inspector: PageInspector;
  /** Opens an address of the app. */
  readonly open: (path: string) => Promise<void>;
  /** Presses a button that leads to a new page, or to the same one again. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Follows a link; when there are more of that name, the first. */
  readonly follow: (name: string | RegExp) => Promise<void>;
  /** Checks the page that stands open; see `PageInspector`. */
  readonly look: (name?: string) => Promise<void>;
  /** The main heading of the page. */
  readonly heading: () => Promise<string>;
  /** Everything that there is to read in the page itself, with ordinary spaces. */
  readonly text: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** How long a page may take; much longer than it needs, so that a busy machine is no fault. */
const patience = 15_000;

/** A browser without cookies that visits the app at `baseUrl`. */
export async function newVisitor(
  browser: Browser,
  baseUrl: string,
  options: { readonly context?: BrowserContextOptions; readonly extra?: Extra } = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport,
    locale: 'nl-NL',
    ...options.context,
  });
  context.setDefaultTimeout(patience);
  const inspector = await inspectPages(context, options.extra);
  const page = await context.newPage();
  return visit(page, inspector, () => context.close());
}

/** The same person in a new tab. */
export async function newTab({ page, inspector }: Visitor): Promise<Visitor> {
  const tab = await page.context().newPage();
  return visit(tab, inspector, () => tab.close());
}

function visit(page: Page, inspector: PageInspector, close: () => Promise<void>): Visitor {
  const leadingOn = async (action: () => Promise<void>): Promise<void> => {
    await Promise.all([page.waitForEvent('load'), action()]);
  };
  return {
    page,
    inspector,
    close,
    async open(path) {
      await page.goto(path);
    },
    press: (name) => leadingOn(() => page.getByRole('button', { name, ...exactly(name) }).click()),
    follow: (name) =>
      leadingOn(() =>
        page
          .getByRole('link', { name, ...exactly(name) })
          .first()
          .click(),
      ),
    look: (name) => inspector.look(page, name),
    heading: async () => plain(await page.locator('h1').innerText()),
    text: async () => plain(await page.locator('main').innerText()),
  };
}

/** A name that is given as text is the whole name. */
function exactly(name: string | RegExp): { readonly exact?: boolean } {
  return typeof name === 'string' ? { exact: true } : {};
}

/** Text with ordinary spaces. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
