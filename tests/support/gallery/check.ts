import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { createAxeRunner } from '../browser/axeRunner';
import { renderGallery, serveGallery } from './serve';

const widths = [1280, 390, 320];

/** The rules that a page breaks, as sentences; an empty list is what we want. */
export async function checkGallery(browser: Browser): Promise<readonly string[]> {
  const rendered = await renderGallery();
  const faults: string[] = [...(await checkHtml(rendered))];
  const gallery = await serveGallery(() => ({ status: 204, body: {} }));
  const context = await browser.newContext();
  const axe = await createAxeRunner(context);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  try {
    for (const name of rendered.keys()) {
      await page.goto(`${gallery.url}/${name}`);
      const found = (width: number, here: readonly string[]): void => {
        faults.push(...here.map((fault) => `${name} at ${width}: ${fault}`));
      };
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        if (width === 1280) found(width, await axe.everything(page));
        if (width === 390) found(width, await axe.atOtherWidth(page));
        found(width, await checkWidth(page, 'scrolls sideways'));
        found(width, await checkTargets(page));
      }
      await page.evaluate(wideSpacing);
      // Back to the first width: every other order lays the page out more often.
      for (const width of [...widths].reverse()) {
        await page.setViewportSize({ width, height: 900 });
        found(width, await checkWidth(page, 'scrolls sideways with wide text spacing'));
      }
    }
  } finally {
    await context.close();
    await gallery.close();
  }
  return faults;
}

/** The HTML against the standard, with the rules for accessibility. */
async function checkHtml(rendered: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
  });
  const faults: string[] = [];
  for (const [name, html] of rendered) {
    const report = await validator.validateString(html);
    for (const message of report.results.flatMap(({ messages }) => messages)) {
      faults.push(`${name}:${message.line}: ${message.ruleId}: ${message.message}`);
    }
  }
  return faults;
}

/** The text spacing of WCAG 1.4.12. */
const wideSpacing = `for (const element of document.querySelectorAll('main *')) {
  element.style.letterSpacing = '0.12em';
  element.style.wordSpacing = '0.16em';
  element.style.lineHeight = '1.5';
}`;

/** No scrolling sideways. */
async function checkWidth(page: Page, fault: string): Promise<readonly string[]> {
  const isTooWide = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  return isTooWide ? [fault] : [];
}

/** Every control is at least 24 by 24 pixels (WCAG 2.5.8); links in running text are excepted. */
async function checkTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary')]
    .filter((element) => element.checkVisibility())
    .map((element) => [element, element.getBoundingClientRect()])
    .filter(([, box]) => box.width < 24 || box.height < 24)
    .map(([element, box]) => 'too small (' + box.width + ' x ' + box.height + '): ' + element.outerHTML.slice(0, 120))`);
}
