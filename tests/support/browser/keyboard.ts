import type { Page } from 'playwright-core';

/** Presses Tab until what has the focus fits, and gives what was passed on the way, in order. */
export async function tabTo(page: Page, wanted: RegExp, most = 80): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (wanted.test(here)) return passed;
    passed.push(here);
  }
  throw new Error(`Tab never reaches ${String(wanted)}; it passed ${passed.join(' · ')}`);
}

/** What has the focus, in a few words: its label or text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const element = document.activeElement;
    const text = (element.labels?.[0] ?? element).textContent;
    return (element.getAttribute('aria-label') ?? text).trim().replace(/\\s+/g, ' ');
  })()`);
}

/** Whether the focus can be seen: the place on the screen looks different without it. */
export async function isFocusVisible(page: Page): Promise<boolean> {
  const box = await page.evaluate<{ x: number; y: number; width: number; height: number } | null>(`(() => {
    const element = document.activeElement;
    // The drawn radio or box is part of the label; the control itself is invisible.
    const shown = /^(radio|checkbox)$/.test(element.type) ? element.labels[0] : element;
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const x = Math.max(0, left - 60);
    const y = Math.max(0, top - 8);
    const width = Math.min(innerWidth, right + 8) - x;
    const height = Math.min(innerHeight, bottom + 8) - y;
    // What the browser did not scroll into view cannot be seen.
    return top + 24 <= innerHeight && width > 0 && height > 0 ? { x, y, width, height } : null;
  })()`);
  if (box === null) return false;
  const shot = () => page.screenshot({ clip: box, animations: 'disabled' });
  const withFocus = await shot();
  await page.evaluate('globalThis.hadFocus = document.activeElement; hadFocus.blur()');
  const without = await shot();
  await page.evaluate('hadFocus.focus({ preventScroll: true })');
  return !withFocus.equals(without);
}
