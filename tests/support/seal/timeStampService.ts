import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isThere, run, scratchDirectory } from '../pdf/externalTools';

/** Answers one question. */
export type TimeStampAnswer = (question: Buffer, response: ServerResponse) => void;

/** A service for time stamps on this machine. */
export interface TimeStampService {
  readonly url: string;
  /** How many questions came in. */
  asked(): number;
  /** What the next questions get; at first what openssl answers. */
  answerWith(answer: TimeStampAnswer): void;
  /** The answer of openssl to a question. */
  reply(question: Buffer): Buffer;
  /** A file that openssl and the tests read: of the service itself and of the root above it (PEM). */
  readonly certificate: string;
  readonly root: string;
  close(): Promise<void>;
}

/** Whether a real service can run here. */
export const canStampTime = isThere('openssl', ['version']);

/** Starts a service. Without openssl it can still answer with what a test gives it. */
export async function startTimeStampService(): Promise<TimeStampService> {
  const scratch = scratchDirectory();
  if (canStampTime) makeCertificates(scratch);
  const reply = (question: Buffer): Buffer => {
    const query = scratch.write('vraag.tsq', question);
    const answer = [
      '-config',
      scratch.at('tsa.cnf'),
      '-queryfile',
      query,
      '-out',
      scratch.at('antwoord.tsr'),
    ];
    run('openssl', ['ts', '-reply', ...answer]);
    return readFileSync(scratch.at('antwoord.tsr'));
  };
  let asked = 0;
  let answer: TimeStampAnswer = (question, response) => response.end(reply(question));
  const server = createServer((request, response) => {
    void bodyOf(request).then((question) => {
      asked += 1;
      const { 'content-type': type, connection } = request.headers;
      const isQuestion = request.method === 'POST' && type === 'application/timestamp-query';
      if (isQuestion && connection === 'close') answer(question, response);
      else response.writeHead(415).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`,
    asked: () => asked,
    answerWith: (given) => {
      answer = given;
    },
    reply,
    certificate: scratch.at('tsa.pem'),
    root: scratch.at('wortel.pem'),
    close: async () => {
      await closed(server);
      scratch.remove();
    },
  };
}

/** A root and, under it, a certificate that is for time stamps alone. */
function makeCertificates({ write, at }: ReturnType<typeof scratchDirectory>): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const root = ['-keyout', at('wortel.key'), '-out', at('wortel.pem')];
  run('openssl', ['req', '-x509', ...key, ...root, '-days', '2', '-subj', '/CN=Tijdwortel']);
  const request = ['-keyout', at('tsa.key'), '-out', at('tsa.csr')];
  run('openssl', ['req', '-new', ...key, ...request, '-subj', '/CN=Voorbeeld Tijdstempels']);
  const extensions = write('tsa.ext', 'extendedKeyUsage=critical,timeStamping\nkeyUsage=digitalSignature\n');
  const issuer = ['-CA', at('wortel.pem'), '-CAkey', at('wortel.key'), '-set_serial', '7'];
  const signed = ['-in', at('tsa.csr'), '-out', at('tsa.pem'), '-extfile', extensions, '-days', '2'];
  run('openssl', ['x509', '-req', ...issuer, ...signed]);
  const settings = {
    serial: write('tsa.serial', '01\n'),
    signer_cert: at('tsa.pem'),
    certs: at('wortel.pem'),
    signer_key: at('tsa.key'),
    signer_digest: 'sha256',
    default_policy: '1.2.3.4.1',
    digests: 'sha256',
    ess_cert_id_chain: 'no',
    ess_cert_id_alg: 'sha256',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  write('tsa.cnf', ['[tsa]', 'default_tsa = dienst', '[dienst]', ...lines, ''].join('\n'));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
