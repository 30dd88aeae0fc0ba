import type { AuditEvent } from '../../../src/domain/audit/event';
import { urls } from '../../../src/web/urls';
import { elements } from '../../support/htmlPage';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import type { PersonBrowser } from '../../support/testApp';

/** The report for the works council, HR and the beheerder: figures, and never about one or two functies. */
let test: ProfileTest;
let council: PersonBrowser;

beforeAll(async () => {
  test = await startProfileTest();
  council = await test.app.personBrowser({ name: 'Olga Raad', roles: ['or-inzage'] });
});
afterAll(() => test.close());

const rows = (body: string): readonly string[] => elements(body, 'tr');

it('is where the works council starts, and says when there is too little', async () => {
  await test.settle({ name: 'Een' });
  await test.settle({ name: 'Twee' });
  const page = await council.browser.open(urls.start());
  expect(page.path).toBe(urls.rapport());
  expect(page.text).toContain('Er is nog te weinig om te tonen.');
  expect(page.text).not.toMatch(/Niveau B|Bezig/);
});

it('tells figures without names, and hides what describes too few', async () => {
  await test.settle({ name: 'Drie' });
  for (const [index, level] of (['A', 'A', 'A', 'C'] as const).entries()) {
    await test.settle({ name: `Nog een ${index}`, level });
  }
  await test.app.unitOfWork.write(test.actor.organisationId, async ({ jobs }) => {
    const three = await jobs.findByName('Drie');
    await jobs.follow(three?.id ?? '', 'getekend', test.app.clock.now().toISOString());
  });
  const page = await council.browser.open(urls.rapport());
  expect(rows(page.body)).toEqual(
    expect.arrayContaining([
      'Niveau gekozen te weinig om te tonen',
      'Vastgesteld te weinig om te tonen',
      'Samen 7',
      'Niveau C te weinig om te tonen',
      'Accountmanager 7',
    ]),
  );
  expect(page.text).toContain('De werkgever koos een ander niveau dan het advies 0 %');
  expect(page.text).toContain('Antwoorden met bewijs, gemiddeld 0 %');
  expect(page.text).not.toMatch(/Fenna|Drie|Nog een/);
});

it('tells how far two assessors agree, once three functies were graded twice', async () => {
  const before = await council.browser.open(urls.rapport());
  expect(before.text).toContain('Nog geen drie functies zijn twee keer ingedeeld.');
  expect(before.text).not.toContain('Kappa van');
  const pairs = [
    ['Drie', 'Drie'],
    ['Nog een 0', 'Nog een 1'],
    ['Nog een 1', 'Nog een 3'],
  ] as const;
  const at = test.app.clock.now().toISOString();
  const { organisationId, accountId } = test.actor;
  await test.app.unitOfWork.write(organisationId, async ({ jobs, answers, decisions, seconds }) => {
    const sideOf = async (name: string) => {
      const jobId = (await jobs.findByName(name))?.id ?? '';
      const receipt = (await decisions.current(jobId))?.receipt;
      if (receipt === undefined) throw new Error(`${name} has no level`);
      return { jobId, side: { answers: await answers.listForJob(jobId), receipt } };
    };
    for (const [index, [name, other]] of pairs.entries()) {
      const [{ jobId, side: first }, { side: second }] = [await sideOf(name), await sideOf(other)];
      const id = `tweede-${index}`;
      await seconds.insert({ id, jobId, assessorId: accountId, askedBy: accountId, askedAt: at });
      await seconds.handIn(id, at, { first, second });
    }
  });
  const page = await council.browser.open(urls.rapport());
  expect(page.text).toMatch(
    /Twee keer ingedeeld 3 .*dezelfde uitkomst te weinig om te tonen Kappa van de uitkomst te weinig om te tonen/,
  );
  expect(page.text).toContain('Wie weet wie wat indeelde, zou kunnen raden waar dat was.');
  expect(page.text).toContain('Dit zijn er minder dan 10.');
  expect(page.text).not.toMatch(/Fenna|Drie |Nog een/);
});

it('can be taken along as CSV, which is an event', async () => {
  const answer = await council.browser.send(urls.rapportBestand('rapport.csv'));
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.body).toContain('"Functies per niveau";"Samen";"7"');
  expect(answer.body).toContain('"Kappa van de uitkomst";"te weinig om te tonen"');
  expect(answer.body).toContain('"Let op";"Dit zijn er minder dan 10.');
  const events: readonly AuditEvent[] = (
    await test.app.unitOfWork.read(test.actor.organisationId, ({ audit }) => audit.list())
  ).map(({ event }) => event);
  expect(events.at(-1)).toEqual({ kind: 'rapport-geexporteerd' });
});

it('counts no functie in the archive, and says so', async () => {
  const { organisationId } = test.actor;
  const hr = await test.app.personBrowser({ name: 'Hanna Roos', roles: ['hr'] });
  const gone = await test.app.unitOfWork.read(organisationId, ({ jobs }) => jobs.findByName('Drie'));
  const form = await hr.browser.open(urls.archiveren(gone?.id ?? ''));
  await form.submit({ reden: 'Bestaat niet meer.' });
  const page = await council.browser.open(urls.rapport());
  expect(page.text).toContain('Functies in het archief tellen niet mee.');
  expect(rows(page.body)).toContain('Samen 6');
  expect(page.text).not.toContain('Gearchiveerd');
  // Of what was graded twice there are two left.
  expect(page.text).toContain('Nog geen drie functies zijn twee keer ingedeeld.');
});

it('is not for managers and employees', async () => {
  const vera = await test.app.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende', 'medewerker'] });
  expect((await vera.browser.open(urls.rapport())).status).toBe(403);
});
