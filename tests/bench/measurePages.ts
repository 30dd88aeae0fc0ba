import { encodeForm } from '../support/httpBrowser';
import { formsOf } from '../support/htmlPage';
import { urls } from '../../src/web/urls';
import { measurementOf, type Goal, type Measurement } from './report';
import type { Organisation } from './organisation';
import { sendLoad, type Load } from './sendLoad';
import { startMeasured, type MeasuredServer } from './startMeasured';

const rounds = 5;
const warmUpMs = 1500;
const roundMs = 1000;
const connections = 8;

interface Target extends Pick<Load, 'request' | 'status'> {
  readonly server: MeasuredServer;
}

/** What was seen in each round: answers per second, and processor time of the server per answer (microseconds). */
interface Seen {
  readonly perSecond: number[];
  readonly cpu: number[];
}

/** Measures pages and a form of the built app, in turns with an Express hello and with a route written by hand. */
export async function measurePages(
  directory: string,
  organisation: Organisation,
): Promise<readonly Measurement[]> {
  const { cookie, openJobs } = organisation;
  const question = urls.vraag(openJobs.at(-1) ?? '', 1);
  const environment = { DATA_DIR: directory, PORT: '0', BENCH_COOKIE: cookie, BENCH_PATH: question };
  const started: MeasuredServer[] = [];
  const start = async (name: 'ours' | 'hello' | 'handWritten', given = {}): Promise<MeasuredServer> => {
    const server = await startMeasured(name, given);
    started.push(server);
    return server;
  };
  try {
    const hand = await start('handWritten', environment);
    const hello = await start('hello');
    const ours = await start('ours', environment);
    const get = (server: MeasuredServer, path: string, header = ''): Target => {
      const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\n${header}\r\n`;
      return { server, status: 200, request: () => request };
    };
    const signedIn = `Cookie: ${cookie}\r\n`;
    const seen = await inTurns({
      hello: get(hello, '/'),
      list: get(ours, urls.functies(), signedIn),
      plain: get(ours, urls.toegankelijkheid()),
      form: { server: ours, status: 303, request: await answers(ours.url, cookie, openJobs) },
      question: get(ours, question, signedIn),
      hand: get(hand, question, signedIn),
    });
    const helloName = 'Express-hallo';
    const handName = 'dezelfde pagina, met de hand geschreven route';
    return [
      ...compared('functielijst', seen.list, seen.hello, helloName, 0.2, 5),
      ...compared('pagina zonder database', seen.plain, seen.hello, helloName, 0.4, 2.5),
      ...compared('antwoord bewaren (POST)', seen.form, seen.hello, helloName, 0.22, 4.5),
      ...compared('criteriumpagina', seen.question, seen.hand, handName, 0.65, 1.5),
    ];
  } finally {
    await Promise.all(started.map((server) => server.stop()));
  }
}

/** The goal of the processor time is what follows from that of the answers per second, unless the design names one. */
function compared(
  name: string,
  ours: Seen,
  beside: Seen,
  besideName: string,
  least: number,
  mostCpu: number,
): readonly Measurement[] {
  const line = (more: string, unit: string, key: keyof Seen, goal: Goal): Measurement =>
    measurementOf({ name: name + more, unit, ours: ours[key], beside: beside[key], besideName, goal });
  return [
    line('', 'verzoeken/s', 'perSecond', ['≥', least]),
    line(', rekentijd', 'µs per verzoek', 'cpu', ['≤', mostCpu]),
  ];
}

/** All targets in turns, after a warm-up of each, so that a busy moment of the machine meets all of them. */
async function inTurns<Name extends string>(
  targets: Readonly<Record<Name, Target>>,
): Promise<Readonly<Record<Name, Seen>>> {
  const list = Object.entries<Target>(targets);
  const seen = Object.fromEntries(
    list.map(([name]) => [name, { perSecond: [], cpu: [] }]),
  ) as unknown as Record<Name, Seen>;
  for (const [, target] of list) await oneTurn(target, warmUpMs);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, target] of list) {
      const { perSecond, cpu } = await oneTurn(target, roundMs);
      seen[name as Name].perSecond.push(perSecond);
      seen[name as Name].cpu.push(cpu);
    }
  }
  return seen;
}

async function oneTurn(
  { server, request, status }: Target,
  ms: number,
): Promise<{ perSecond: number; cpu: number }> {
  const before = await server.cpu();
  const from = performance.now();
  const count = await sendLoad({ url: server.url, request, status, connections, ms });
  const seconds = (performance.now() - from) / 1000;
  return { perSecond: count / seconds, cpu: ((await server.cpu()) - before) / count };
}

/**
 * Forms that each change an answer: every connection has a functie of its own, sends the revision that is stored there,
 * and another reason than before.
 */
async function answers(
  url: string,
  cookie: string,
  jobs: readonly string[],
): Promise<(connection: number) => string> {
  const forms = await Promise.all(
    jobs.slice(0, connections).map(async (job) => {
      const path = urls.vraag(job, 1);
      const page = await (await fetch(url + path, { headers: { cookie } })).text();
      const form = formsOf(page).find(({ action }) => action !== urls.uitloggen());
      if (form === undefined) throw new Error('The page of the criterion has no form');
      const fields = form.fields.filter(({ sent }) => sent).map(({ name, value }) => [name, value] as const);
      return { path, fields: Object.fromEntries(fields), revision: 0 };
    }),
  );
  for (const form of forms) form.revision = Number(form.fields.revisie);
  return (connection) => {
    const form = forms[connection];
    if (form === undefined) throw new Error('More connections than functies');
    const { path, fields, revision } = form;
    form.revision += 1;
    const motivering = `Stelt het accountplan zelf op en bespreekt het met de salesmanager, keer ${revision}.`;
    const body = encodeForm({ ...fields, motivering, revisie: String(revision) });
    return [
      `POST ${path} HTTP/1.1`,
      'Host: 127.0.0.1',
      `Cookie: ${cookie}`,
      `Origin: ${url}`,
      'Sec-Fetch-Site: same-origin',
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n');
  };
}
