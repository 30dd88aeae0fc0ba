import { connect, type Socket } from 'node:net';

/** What is asked, over and over. */
export interface Load {
  readonly url: string;
  /** The whole request of a connection, the `turn`th on it in this measurement. */
  readonly request: (connection: number, turn: number) => string;
  readonly status: number;
  readonly connections: number;
  readonly ms: number;
}

/**
 * Keeps every connection busy with one request at a time, and gives the number of answers. Much cheaper than an agent of
 * `node:http`, so that the server is what is measured. Another status than the expected one is a fault.
 */
export async function sendLoad(load: Load): Promise<number> {
  const until = performance.now() + load.ms;
  const counts = Array.from({ length: load.connections }, (_, connection) =>
    keepBusy(load, connection, until),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

async function keepBusy(load: Load, connection: number, until: number): Promise<number> {
  let turn = 0;
  // A server closes a connection after a number of requests; then the next one goes over a new connection.
  while (performance.now() < until) turn += await overOneSocket(load, connection, turn, until);
  return turn;
}

function overOneSocket(load: Load, connection: number, first: number, until: number): Promise<number> {
  const { hostname, port } = new URL(load.url);
  return new Promise((resolve, reject) => {
    let count = 0;
    let received: Buffer = Buffer.alloc(0);
    const socket: Socket = connect(Number(port), hostname, ask);
    function ask(): void {
      received = Buffer.alloc(0);
      socket.write(load.request(connection, first + count));
    }
    socket.setNoDelay(true);
    socket.setTimeout(10_000, () => socket.destroy(new Error(`No answer from ${load.url}`)));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(count);
    });
    socket.on('data', (part: Buffer) => {
      received = received.length === 0 ? part : Buffer.concat([received, part]);
      const answer = wholeAnswer(received);
      if (answer === undefined) return;
      if (answer.status !== load.status) {
        socket.destroy(new Error(`Status ${answer.status} in place of ${load.status} from ${load.url}`));
        return;
      }
      count += 1;
      if (answer.closes || performance.now() >= until) socket.destroy();
      else ask();
    });
  });
}

/** The answer when all of it is there. Every server of the bench tells the length of its answers. */
export function wholeAnswer(received: Buffer): { status: number; closes: boolean } | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = received.toString('latin1', 0, end);
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer without a length:\n${head}`);
  if (received.length < end + 4 + Number(length)) return undefined;
  return { status: Number(head.slice(9, 12)), closes: /^connection: close/im.test(head) };
}
