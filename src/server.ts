import { usageText } from './presentation/serverMessages';
import { runServer } from './runServer';

/** The server as a program. Exit codes: 0 stopped, 1 cannot start or broke, 2 wrong use. */
async function main(): Promise<void> {
  if (process.argv.length > 2) {
    process.stderr.write(usageText);
    process.exitCode = 2;
    return;
  }
  process.exitCode = await runServer();
}

void main();
