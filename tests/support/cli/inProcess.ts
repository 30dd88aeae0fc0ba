import { runCli } from '../../../src/cli/runCli';
import { composeCli } from '../../../src/composeCli';
import type { CliRun } from './cli';

/**
 * Runs a command inside this process, with the real services: for many refusals without the price of a process each.
 * Not for `profiel`, `start` and `migreer`, which load what they need when they run.
 */
export async function runInProcess(...args: string[]): Promise<CliRun> {
  const texts = { out: '', err: '' };
  const services = composeCli({
    out: (text) => (texts.out += text),
    say: (text) => (texts.err += text),
  });
  const code = await runCli(args, services);
  return { code, ...texts };
}
