import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { renderGallery, serveGallery } from './serve';

/** The rules that a page breaks, as sentences; an empty list is what we want. */
export async function checkGallery(browser: Browser): Promise<readonly string[]> {
  const faults: string[] = [...(await checkHtml())];
  const gallery = await serveGallery(() => ({ status: 204, body: {} }));
  const names = [...(await renderGallery()).keys()];
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  try {
    for (const name of names) {
      for (const width of [1280, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${gallery.url}/${name}`);
        const at = `${name} at ${width}`;
        if (width > 320) faults.push(...(await checkAxe(page, axe)).map((fault) => `${at}: ${fault}`));
        faults.push(...(await checkWidth(page)).map((fault) => `${at}: ${fault}`));
        faults.push(...(await checkTargets(page)).map((fault) => `${at}: ${fault}`));
      }
    }
  } finally {
    await page.close();
    await gallery.close();
  }
  return faults;
}

/** The HTML against the standard, with the rules for accessibility. */
async function checkHtml(): Promise<readonly string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
  });
  const faults: string[] = [];
  for (const [name, html] of await renderGallery()) {
    const report = await validator.validateString(html);
    for (const message of report.results.flatMap(({ messages }) => messages)) {
      faults.push(`${name}:${message.line}: ${message.ruleId}: ${message.message}`);
    }
  }
  return faults;
}

interface AxeWindow {
  readonly axe: {
    run(): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }>;
  };
}

async function checkAxe(page: Page, axe: string): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (globalThis as unknown as AxeWindow).axe.run());
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** No scrolling sideways, also with the text spacing of WCAG 1.4.12. */
async function checkWidth(page: Page): Promise<readonly string[]> {
  const tooWide = () =>
    page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  const faults: string[] = [];
  if (await tooWide()) faults.push('scrolls sideways');
  await page.evaluate(`for (const element of document.querySelectorAll('main *')) {
    element.style.letterSpacing = '0.12em';
    element.style.wordSpacing = '0.16em';
    element.style.lineHeight = '1.5';
  }`);
  if (await tooWide()) faults.push('scrolls sideways with wide text spacing');
  return faults;
}

/** Every control is at least 24 by 24 pixels (WCAG 2.5.8); links in running text are excepted. */
async function checkTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary')]
    .filter((element) => element.checkVisibility())
    .map((element) => [element, element.getBoundingClientRect()])
    .filter(([, box]) => box.width < 24 || box.height < 24)
    .map(([element, box]) => 'too small (' + box.width + ' x ' + box.height + '): ' + element.outerHTML.slice(0, 120))`);
}
