import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** A server in a process of its own. */
export interface MeasuredServer {
  readonly url: string;
  /** The processor time that the process used so far, in microseconds. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

const startMs = 30_000;

/** Starts a file of `servers` and waits until it listens. */
export async function startMeasured(
  name: 'ours' | 'hello' | 'handWritten',
  environment: Readonly<Record<string, string>> = {},
): Promise<MeasuredServer> {
  const child = fork(join(__dirname, 'servers', `${name}.mjs`), [], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    // Without what tsx adds for the bench itself.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { url } = (await nextMessage(child)) as { url: string };
  return {
    url,
    async cpu() {
      const answer = nextMessage(child);
      child.send('cpu');
      return ((await answer) as { cpu: number }).cpu;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          resolve();
        });
        child.kill('SIGKILL');
      }),
  };
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
    };
    const onMessage = (message: unknown): void => {
      done();
      resolve(message);
    };
    const onExit = (code: number | null): void => {
      done();
      reject(new Error(`The server ended with code ${code ?? 'none'}`));
    };
    const timer = setTimeout(() => {
      done();
      child.kill('SIGKILL');
      reject(new Error('The server does not answer'));
    }, startMs);
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}
