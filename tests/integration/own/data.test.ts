import { z } from 'zod';
import type { AuditEvent } from '../../../src/domain/audit/event';
import { urls } from '../../../src/web/urls';
import { elements } from '../../support/htmlPage';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import type { PersonBrowser } from '../../support/testApp';

/** What is kept about a person, as that person and as HR sees it. */
let test: ProfileTest;
let tom: PersonBrowser;
let vera: PersonBrowser;
let jobId: string;

beforeAll(async () => {
  test = await startProfileTest();
  tom = await test.app.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
  vera = await test.app.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende'] });
  jobId = await test.settle();
  const at = test.app.clock.now().toISOString();
  await test.app.unitOfWork.write(test.actor.organisationId, async ({ departments, jobs }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await departments.setLeaders('verkoop', [vera.account.id]);
    await departments.insertReplacement({
      id: 'r1',
      forId: vera.account.id,
      byId: tom.account.id,
      from: '2026-11-20',
      until: '2026-12-01',
      createdAt: at,
    });
    await jobs.setHolders(jobId, [tom.account.id], at);
  });
});
afterAll(() => test.close());

const exportsOf = async (accountId: string): Promise<readonly AuditEvent[]> =>
  (await test.app.unitOfWork.read(test.actor.organisationId, ({ audit }) => audit.list()))
    .filter((entry) => entry.accountId === accountId && entry.event.kind === 'gegevens-geexporteerd')
    .map(({ event }) => event);

const fileShape = z.object({
  soort: z.literal('indelingswijzer-inzage'),
  gegevens: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  gebeurtenissen: z.array(z.object({ wat: z.string() })),
  gelezenDoor: z.array(z.object({ wat: z.string() })),
});

it('shows a person all that is kept, in words, and no secret', async () => {
  const page = await tom.browser.open(urls.mijnGegevens());
  expect(page.headings).toEqual(['Mijn gegevens']);
  expect(elements(page.body, 'h2')).toEqual(
    expect.arrayContaining(['Account en rollen', 'Functies', 'Vervangingen', 'Ingelogd op']),
  );
  expect(page.text).toContain(`E-mailadres ${tom.account.email}`);
  expect(page.text).toContain('Functie Accountmanager regio Zuid');
  expect(page.text).toContain('Voor Vera Vos Door Tom Bos Van 20 november 2026');
  expect(page.text).not.toMatch(/sha256|csrf/i);
  expect(page.text).not.toContain('Deze persoon wissen');
  expect(await exportsOf(tom.account.id)).toEqual([]);
});

it('gives the same as a file, and writes that down', async () => {
  const answer = await tom.browser.send(urls.mijnGegevensBestand('gegevens.json'));
  expect(answer.headers['content-disposition']).toBe('attachment; filename="gegevens.json"');
  const file = fileShape.parse(JSON.parse(answer.body));
  expect(file.gegevens['Account en rollen']).toMatchObject([
    { Naam: 'Tom Bos', 'E-mailadres': tom.account.email, Rollen: ['medewerker'] },
  ]);
  expect(file.gegevens['Functies']).toMatchObject([{ Functie: 'Accountmanager regio Zuid' }]);
  expect(answer.body).not.toContain([...tom.browser.cookies.values()][0]);
  expect(await exportsOf(tom.account.id)).toEqual([
    { kind: 'gegevens-geexporteerd', personId: tom.account.id },
  ]);
});

it('shows who gave answers and took decisions what they gave and took', async () => {
  const answer = await test.browser.send(urls.mijnGegevensBestand('gegevens.json'));
  const file = fileShape.parse(JSON.parse(answer.body));
  expect(file.gegevens['Gegeven antwoorden']?.length).toBeGreaterThan(29);
  expect(file.gegevens['Genomen besluiten over een niveau']).toMatchObject([
    { Functie: 'Accountmanager regio Zuid', Niveau: 'B', 'Naam bij het besluit': 'Fenna Brouwer' },
  ]);
  expect(file.gebeurtenissen.map(({ wat }) => wat)).toContain('Fenna Brouwer logde in.');
});

it('lets HR see it for somebody else, once an hour in the log, and tells that person', async () => {
  for (let time = 0; time < 2; time += 1) {
    const page = await test.browser.open(urls.gegevensVan(tom.account.id));
    expect([page.status, page.headings[0]]).toEqual([200, 'Gegevens van Tom Bos']);
    expect(page.text).toContain('Deze persoon wissen');
  }
  await test.browser.send(urls.gegevensVanBestand(tom.account.id, 'gegevens.json'));
  expect((await exportsOf(test.actor.accountId)).slice(1)).toEqual([
    { kind: 'gegevens-geexporteerd', personId: tom.account.id },
  ]);
  const own = await tom.browser.open(urls.mijnGegevens());
  expect(own.text).toContain('Fenna Brouwer (Beheerder en HR) las alles wat we van je bewaren');
});

it('is closed to others, and asks who looks to prove who they are', async () => {
  expect((await vera.browser.open(urls.gegevensVan(tom.account.id))).status).toBe(403);
  expect((await test.browser.open(urls.gegevensVan('bestaat-niet'))).status).toBe(404);
  test.app.clock.advance(6 * 60_000);
  const asked = await test.browser.send(urls.gegevensVan(tom.account.id));
  expect([asked.status, asked.headers.location]).toEqual([303, expect.stringContaining(urls.bevestigen())]);
});

it('asks for the own file who it is too, and then gives it', async () => {
  test.app.clock.advance(6 * 60_000);
  const path = urls.mijnGegevensBestand('gegevens.json');
  expect((await tom.browser.send(urls.mijnGegevens())).status).toBe(200);
  expect((await tom.browser.send(path)).headers.location).toContain(urls.bevestigen());
});
