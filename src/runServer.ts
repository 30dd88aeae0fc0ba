import { configFromEnvironment, type Config } from './config';
import { firstStartLinkText, startedText } from './presentation/serverMessages';
import { refusalText } from './refusalText';
import { startServer, type RunningServer } from './startServer';

/**
 * Starts the server of this process; it runs until the process is told to stop. Gives the exit code: 0 when it runs, 1
 * when it cannot start (why is on stderr).
 */
export async function runServer(): Promise<0 | 1> {
  let config: Config | undefined;
  try {
    config = configFromEnvironment();
    const server = await startServer(config);
    stopOnSignals(server);
    stopWhenBroken(server);
    process.stdout.write(startedText(server.baseUrl));
    if (server.firstStartUrl !== undefined) process.stdout.write(firstStartLinkText(server.firstStartUrl));
    return 0;
  } catch (error) {
    process.stderr.write(`${refusalText(error, config)}\n`);
    return 1;
  }
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
