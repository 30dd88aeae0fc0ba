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
          const place = `at ${visitor().page.url()}, "${await visitor().page.title()}"`;
          throw error instanceof Error
            ? Object.assign(error, { message: `${error.message}\n${place}` })
            : error;
        }
      },
      patience,
    );
  };
}
