import type { Page } from 'playwright-core';
import type { Visitor } from './visitor';

type Step = (name: string, step: () => Promise<void>) => void;

/** Longest time for one step; a whole walk past criteria is one. */
const patience = 120_000;

/**
 * Tests that go on where the one before stopped. When one fails, it says at which address, and those after it fail at
 * once instead of each waiting for a page that never comes.
 */
export function journeySteps(visitor: () => Visitor): Step {
  let broken: string | null = null;
  return (name, step) => {
    it(
      name,
      async () => {
        if (broken !== null) throw new Error(`Not reached, because "${broken}" failed`);
        try {
          await step();
        } catch (error) {
          broken = name;
          throw await withPlace(error, visitor().page);
        }
      },
      patience,
    );
  };
}

/** The error with the address of the page in its message; jest prints the stack, which starts with it. */
async function withPlace(error: unknown, page: Page): Promise<unknown> {
  if (!(error instanceof Error)) return error;
  const { message, stack = '' } = error;
  const heading = await page.locator('h1').allInnerTexts();
  const placed = `${message}\nat ${page.url()}, "${heading.join(' / ')}"`;
  return Object.assign(error, { message: placed, stack: stack.replace(message, () => placed) });
}
