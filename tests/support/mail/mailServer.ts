import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A message as the mail server got it. */
export interface ReceivedMail {
  /** Every address that it is delivered to. */
  readonly to: readonly string[];
  readonly from: string;
  /** The lines of the head, unfolded. */
  readonly head: readonly string[];
  /** The text, decoded. */
  readonly text: string;
}

export interface MailServer {
  readonly port: number;
  /** The next message, in the order in which they came in; waits until there is one. */
  next(): Promise<ReceivedMail>;
  readonly count: () => number;
  close(): Promise<void>;
}

/** A mail server on this machine that keeps what it gets. */
export async function startMailServer(): Promise<MailServer> {
  const waiting: ((mail: ReceivedMail) => void)[] = [];
  const unread: ReceivedMail[] = [];
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        const mail = { from, to, ...readMessage(Buffer.concat(parts).toString('utf8')) };
        count += 1;
        const reader = waiting.shift();
        if (reader === undefined) unread.push(mail);
        else reader(mail);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    next() {
      const mail = unread.shift();
      return mail === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(mail);
    },
    count: () => count,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

function readMessage(raw: string): Pick<ReceivedMail, 'head' | 'text'> {
  const split = raw.indexOf('\r\n\r\n');
  const head = raw
    .slice(0, split)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const body = raw.slice(split + 4);
  const encoding = /^content-transfer-encoding: *(\S+)/im.exec(head.join('\n'))?.[1];
  return { head, text: decode(body, encoding).replace(/\r\n/g, '\n') };
}

function decode(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
