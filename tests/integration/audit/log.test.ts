import type { AuditEvent } from '../../../src/domain/audit/event';
import { urls, withQuery } from '../../../src/web/urls';
import { spawnSync } from 'node:child_process';
import { projectPaths } from '../../../src/projectPaths';
import { temporaryDirectory } from '../../support/cli/temporaryDirectory';
import { aJob } from '../../support/database';
import { elements } from '../../support/htmlPage';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type PersonBrowser, type TestApp } from '../../support/testApp';
import Sqlite from 'better-sqlite3';

/** The log, its check, its copy and the review of rights, as the beheerder uses them. */
let test: TestApp;
let fenna: HttpBrowser;
let tom: PersonBrowser;
let vera: PersonBrowser;

beforeAll(async () => {
  test = await startTestApp();
  fenna = await test.signedInBrowser();
  vera = await test.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende'] });
  tom = await test.personBrowser({ name: '=Tom Bos', roles: ['medewerker'] });
  await write(async ({ jobs, departments }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await departments.setLeaders('verkoop', [vera.account.id]);
    await departments.insertReplacement({
      id: 'r1',
      forId: vera.account.id,
      byId: tom.account.id,
      from: '2026-11-20',
      until: '2026-12-01',
      createdAt: test.clock.now().toISOString(),
    });
    await jobs.insert(aJob({ organisationId: vera.account.organisationId, createdBy: vera.account.id }));
  });
});
afterAll(() => test.close());

type Work = Parameters<TestApp['unitOfWork']['write']>[1];
const write = (work: Work) => test.unitOfWork.write(vera.account.organisationId, work);
const read = <T>(work: (repositories: Parameters<Work>[0]) => Promise<T>) =>
  test.unitOfWork.read(vera.account.organisationId, work);
const events = async (): Promise<readonly AuditEvent[]> =>
  (await read(({ audit }) => audit.list())).map(({ event }) => event);
const append = (accountId: string | null, ...added: AuditEvent[]) =>
  write(async ({ audit }) => {
    for (const event of added) await audit.append(event, { accountId, at: test.clock.now().toISOString() });
  });
const log = (query: Record<string, string> = {}) => fenna.open(withQuery(urls.logboek(), query));
const items = (body: string): readonly string[] =>
  elements(body, 'li').filter((text) => /Nummer \d+/.test(text));

describe('the page of the log', () => {
  it('tells what happened in plain words, the last first, with the names of now', async () => {
    await append(vera.account.id, { kind: 'functie-gewijzigd', jobId: aJob().id });
    await write(({ audit }) =>
      audit.append(
        { kind: 'antwoord-bewaard', jobId: aJob().id, question: 'criterium.plannen-maken', revision: 2 },
        { accountId: tom.account.id, onBehalfOf: vera.account.id, at: test.clock.now().toISOString() },
      ),
    );
    await append(null, { kind: 'inloggen-geweigerd' });
    const [first, second, third] = items((await log()).body);
    expect(first).toMatch(/^Iemand kon niet inloggen\./);
    expect(second).toContain(
      '=Tom Bos, namens Vera Vos, bewaarde een antwoord bij ‘Accountmanager regio Noord’ op ‘Plannen maken’ (versie 2).',
    );
    expect(third).toMatch(
      /^Vera Vos veranderde de gegevens van de functie ‘Accountmanager regio Noord’\. Nummer \d+, 21 november 2026 om 10\.00 uur$/,
    );
  });

  it('can be searched by kind, by person and by day', async () => {
    const refused = items((await log({ soort: 'inloggen-geweigerd' })).body);
    expect(refused.every((text) => text.includes('kon niet inloggen'))).toBe(true);
    expect(items((await log({ wie: 'vera' })).body).length).toBeGreaterThanOrEqual(2);
    expect((await log({ wie: 'bestaat niet' })).text).toContain('Geen gebeurtenissen gevonden');
    expect(items((await log({ dag: '21-11-2026' })).body).length).toBeGreaterThan(3);
    expect((await log({ dag: '20-11-2026' })).text).toContain('Geen gebeurtenissen gevonden');
    const wrong = await log({ dag: 'vandaag' });
    expect([wrong.status, wrong.text.includes('Vul een datum in zoals 21-11-2026.')]).toEqual([422, true]);
  });

  it('goes on to older events by number, without a gap', async () => {
    await append(
      vera.account.id,
      ...Array.from({ length: 60 }, (): AuditEvent => ({ kind: 'functie-gewijzigd', jobId: aJob().id })),
    );
    const numbersOf = (body: string): number[] =>
      items(body).map((text) => Number(/Nummer (\d+)/.exec(text)?.[1]));
    const first = await log();
    const older = /href="([^"]*voor=\d+)"/.exec(first.body)?.[1] ?? '';
    const numbers = [...numbersOf(first.body), ...numbersOf((await fenna.open(older)).body)];
    expect(numbersOf(first.body).length).toBe(50);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) - index));
    expect(numbers.at(-1)).toBe(1);
  });

  it('is for the beheerder alone; who is refused stands in it once', async () => {
    for (let time = 0; time < 3; time += 1) {
      expect((await tom.browser.open(urls.logboek())).status).toBe(403);
    }
    expect((await vera.browser.open(urls.rechten())).status).toBe(403);
    const refusals = (await events()).filter(({ kind }) => kind === 'toegang-geweigerd');
    expect(refusals).toEqual([
      { kind: 'toegang-geweigerd', action: 'audit.view' },
      { kind: 'toegang-geweigerd', action: 'audit.export' },
    ]);
    expect(items((await log({ soort: 'toegang-geweigerd', wie: 'tom' })).body)[0]).toContain(
      '=Tom Bos mocht dit niet: het logboek bekijken.',
    );
  });
});

describe('checking the log', () => {
  const check = async (values: Record<string, string> = {}) =>
    (await log()).submit(values, { action: urls.logboekControle() });
  const lastHash = async (): Promise<string> => (await read(({ audit }) => audit.last()))?.hash ?? '';

  it('says that it fits, with the number of events and the head, and writes that down', async () => {
    const head = await lastHash();
    const entries = (await events()).length;
    const page = await check();
    expect(page.text).toContain(`Het logboek klopt: ${entries} gebeurtenissen`);
    expect(page.text).toContain(`Controlegetal van de laatste gebeurtenis: ${head}`);
    expect((await events()).at(-1)).toEqual({
      kind: 'logboek-gecontroleerd',
      chain: 'organisatie',
      entries,
      head,
      firstBroken: null,
      foundAt: null,
    });
    const installation = await check({ keten: 'installatie' });
    expect(installation.text).toMatch(/Het logboek van de installatie klopt: \d+ gebeurtenis/);
  });

  it('finds a hash that was kept, misses one that is gone, and refuses one that is none', async () => {
    const kept = (await read(({ audit }) => audit.list()))[2]?.hash ?? '';
    expect((await check({ getal: ` ${kept.toUpperCase()} ` })).text).toContain('hoort bij gebeurtenis 3.');
    expect((await check({ getal: 'a'.repeat(64) })).text).toContain(
      'Het logboek past niet bij het controlegetal dat je bewaarde',
    );
    const before = (await events()).length;
    const refused = await check({ getal: 'abc' });
    expect([refused.status, refused.text.includes('Vul het hele controlegetal in')]).toEqual([422, true]);
    expect((await events()).length).toBe(before);
  });
});

describe('the copy of the log', () => {
  it('is checked by its own program; its head is the one of the last event', async () => {
    const answer = await fenna.send(urls.logboekExport('logboek.jsonl'));
    expect(answer.headers['content-disposition']).toBe('attachment; filename="logboek.jsonl"');
    const lines = answer.body.trimEnd().split('\n');
    const all = await read(({ audit }) => audit.list());
    expect(all.at(-1)?.event).toEqual({ kind: 'logboek-geexporteerd', chain: 'organisatie' });
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ aantal: all.length, kop: all.at(-1)?.hash });
    expect(answer.body).not.toContain('Vera Vos');
    const files = temporaryDirectory();
    const installation = await fenna.send(urls.logboekExport('logboek-installatie.jsonl'));
    const paths = [files.file('a.jsonl', answer.body), files.file('b.jsonl', installation.body)];
    const { status } = spawnSync(process.execPath, [projectPaths.logChecker, ...paths]);
    files.remove();
    expect(status).toBe(0);
  });
});

describe('the review of rights', () => {
  it('shows who has which roles, leads what and replaces whom', async () => {
    const page = await fenna.open(urls.rechten());
    const rows = elements(page.body, 'tr');
    expect(rows.find((row) => row.startsWith('Vera Vos'))).toContain('Verkoop');
    expect(rows.find((row) => row.startsWith('=Tom Bos'))).toContain(
      'Vera Vos (20 november 2026 tot en met 1 december 2026)',
    );
    expect(rows.find((row) => row.startsWith('Fenna Brouwer'))).toContain(
      'Beheerder en HR 21 november 2026 21 november 2026',
    );
  });

  it('can be taken along as CSV in which no name is a formula', async () => {
    const { body, headers } = await fenna.send(urls.rechtenBestand('rechten.csv'));
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body).toContain(`"'=Tom Bos";"${tom.account.email}"`);
    expect((await events()).at(-1)).toEqual({ kind: 'rechten-geexporteerd' });
  });
});

/** Last: it damages the log. */
describe('a log that somebody damaged', () => {
  it('is still shown, and the check says where it breaks', async () => {
    const raw = new Sqlite(test.databasePath);
    raw.exec('DROP TRIGGER audit_gebeurtenis_onveranderd');
    raw.exec(
      `UPDATE audit_gebeurtenis SET gebeurtenis = '{"kind":"iets-anders"}' WHERE keten <> '' AND volgnummer = 4`,
    );
    raw.close();
    const page = await (await log()).submit({}, { action: urls.logboekControle() });
    expect(page.text).toContain('Het logboek klopt niet vanaf gebeurtenis 4');
    const around = await log({ voor: '6' });
    expect(items(around.body)[1]).toContain('Deze gebeurtenis is niet te lezen. Controleer het logboek.');
  });
});
