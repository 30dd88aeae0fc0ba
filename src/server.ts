import { configFromEnvironment, type Config } from './config';
import { StartFailure } from './domain/shared/startProblem';
import { CatalogLibraryError } from './infrastructure/catalogs/catalogLibraryError';
import {
  brokenText,
  catalogFaultsText,
  firstStartLinkText,
  listenFailureText,
  startedText,
  usageText,
} from './presentation/serverMessages';
import { startMessage } from './presentation/startMessages';
import { startServer, type RunningServer } from './startServer';

/** Runs the server until it is told to stop. Exit codes: 0 stopped, 1 cannot start or broke, 2 wrong use. */
async function main(): Promise<void> {
  if (process.argv.length > 2) {
    process.stderr.write(usageText);
    process.exitCode = 2;
    return;
  }
  let config: Config | undefined;
  try {
    config = configFromEnvironment();
    const server = await startServer(config);
    stopOnSignals(server);
    stopWhenBroken(server);
    process.stdout.write(startedText(server.baseUrl));
    if (server.firstStartUrl !== undefined) process.stdout.write(firstStartLinkText(server.firstStartUrl));
  } catch (error) {
    process.stderr.write(`${refusalText(error, config)}\n`);
    process.exitCode = 1;
  }
}

/** What a person reads when the start is refused; a mistake of ours shows its stack. */
function refusalText(error: unknown, config: Config | undefined): string {
  if (error instanceof StartFailure) return startMessage(error.problem);
  if (error instanceof CatalogLibraryError) return catalogFaultsText(error.faults);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const listening = config && listenFailureText(code, config.host, config.port);
  return listening ?? brokenText(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function stopOnSignals(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Once: a second signal ends the process at once, for who cannot wait.
    process.once(signal, () => {
      server.logger.info('server-stopping', { signal });
      void server.close().then(
        () => process.exit(0),
        (error: unknown) => {
          server.logger.error('stop-failed', { error });
          process.exit(1);
        },
      );
    });
  }
}

/** An error that nobody caught: what the process holds is not to be trusted, so it ends. */
function stopWhenBroken(server: RunningServer): void {
  process.once('uncaughtException', (error) => {
    server.logger.error('uncaught-error', { error });
    void server.close().finally(() => process.exit(1));
  });
}

void main();
