import { chromium, type Browser } from 'playwright-core';
import { findBrowser, type FoundBrowser } from './findBrowser';

/** A real Chromium without a window; rejects with the reasons when none starts. Whoever opens it closes it. */
export async function openBrowser(found?: FoundBrowser): Promise<Browser> {
  if (found !== undefined) return launch(found);
  const search = findBrowser();
  if (!search.found) throw new Error(`No browser could be started: ${search.reason}`);
  return launch(search.browser);
}

function launch({ executablePath, env }: FoundBrowser): Promise<Browser> {
  // Letters are drawn the same on every machine; the sandbox cannot run as root, so playwright leaves it out.
  return chromium.launch({ executablePath, env, args: ['--font-render-hinting=none'] });
}
