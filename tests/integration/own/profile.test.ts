import type { JobStatus } from '../../../src/domain/workflow/status';
import { urls } from '../../../src/web/urls';
import { elements } from '../../support/htmlPage';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import type { PersonBrowser } from '../../support/testApp';

/** "Mijn functieprofiel": what an employee sees of the own functie, and who read it. */
let test: ProfileTest;
let tom: PersonBrowser;
let sem: PersonBrowser;
let vera: PersonBrowser;
let jobId: string;

beforeAll(async () => {
  test = await startProfileTest();
  tom = await test.app.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
  sem = await test.app.personBrowser({ name: 'Sem de Boer', roles: ['medewerker'] });
  vera = await test.app.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende'] });
  await write(async ({ departments }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await departments.setLeaders('verkoop', [vera.account.id]);
  });
  jobId = await test.settle({ level: 'B', reason: 'Zo doet Tom het' });
  await test.fillIn(jobId);
  await test.complete(jobId);
});
afterAll(() => test.close());

type Work = Parameters<ProfileTest['app']['unitOfWork']['write']>[1];
const write = (work: Work) => test.app.unitOfWork.write(test.actor.organisationId, work);
const hold = (id: string, ...people: PersonBrowser[]) =>
  write(({ jobs }) =>
    jobs.setHolders(
      id,
      people.map(({ account }) => account.id),
      test.app.clock.now().toISOString(),
    ),
  );
const put = (id: string, status: JobStatus) =>
  write(({ jobs }) => jobs.follow(id, status, test.app.clock.now().toISOString()));

it('says in plain words that there is nothing yet, and is where an employee starts', async () => {
  const page = await tom.browser.open(urls.start());
  expect(page.path).toBe(urls.mijnProfiel());
  expect(page.text).toContain('Er is nog geen functie aan jou gekoppeld.');
  expect(elements(page.body, 'nav')).toContain('Mijn functieprofiel');
});

it('says what will come while the profile is not shown, and nothing of what is in it', async () => {
  await hold(jobId, tom);
  for (const page of [
    await tom.browser.open(urls.mijnProfiel()),
    await tom.browser.open(urls.mijnProfielVan(jobId)),
  ]) {
    expect([page.status, page.headings[0]]).toEqual([200, 'Accountmanager regio Zuid']);
    expect(page.text).toContain('Je profiel is nog niet te lezen');
    expect(page.text).not.toMatch(/Niveau B|Zo doet Tom het/);
  }
  expect((await tom.browser.send(urls.profielPdf(jobId))).status).toBe(404);
});

describe('from the moment that the profile is shown', () => {
  beforeAll(() => put(jobId, 'ter-tekening'));

  it('gives the level with a reason per criterion, the profile to read, and what happened', async () => {
    const page = await tom.browser.open(urls.mijnProfiel());
    expect(page.text).toContain('Niveau B. Afdeling Verkoop. Het profiel is klaar om te lezen.');
    expect(page.text).toContain('Het advies van het programma was: niveau B.');
    expect(page.text).toContain('Mate van complexiteit');
    expect(page.text).toContain('“Zo doet Tom het (');
    expect(elements(page.body, 'h2')).toEqual(
      expect.arrayContaining(['Waarom dit niveau?', 'Doel van de functie', 'Competenties']),
    );
    expect(page.text).toContain('Fenna Brouwer maakte het profiel klaar 21 november 2026');
    expect(page.text).toContain('Fenna Brouwer bepaalde het niveau 21 november 2026');
    expect(page.text).not.toMatch(/teken(en)? voor gezien|[Bb]ezwaar/);
  });

  it('names the desk of HR when the employer filled it in', async () => {
    const ask = async (): Promise<string> => (await tom.browser.open(urls.mijnProfiel())).text;
    expect(await ask()).toContain('Je kunt ook een vraag stellen aan HR.');
    await write(async ({ settings }) => {
      const now = await settings.current('organisatie');
      const content = { ...now.content, deskName: 'Bureau Personeel', deskPhone: '0512 12 34 56' };
      const by = { accountId: test.actor.accountId, at: test.app.clock.now().toISOString() };
      await settings.add('organisatie', now, content, by);
    });
    expect(await ask()).toContain('Je kunt ook terecht bij Bureau Personeel. Telefoon: 0512 12 34 56');
  });

  it('gives the final PDF, and not a draft', async () => {
    const { headers, status } = await tom.browser.send(urls.profielPdf(jobId));
    expect(status).toBe(200);
    expect(headers['content-disposition']).not.toContain('concept');
  });

  it('tells who read it, once per day, and not that the reader did', async () => {
    expect((await tom.browser.open(urls.mijnProfiel())).text).toContain(
      'Nog niemand anders heeft je dossier gelezen.',
    );
    for (let time = 0; time < 3; time += 1) {
      await vera.browser.open(urls.profielControleren(jobId));
      test.app.clock.advance(5 * 60_000);
    }
    await test.browser.open(urls.profielControleren(jobId));
    const page = await tom.browser.open(urls.mijnProfiel());
    const readers = elements(page.body, 'li').filter((text) => text.includes(' las '));
    expect(readers).toEqual([
      'Fenna Brouwer (Beheerder en HR) las je functieprofiel 21 november 2026',
      'Vera Vos (Leidinggevende) las je functieprofiel 21 november 2026',
    ]);
  });

  it('is not for somebody else: that functie does not exist for them', async () => {
    const foreign = await sem.browser.open(urls.mijnProfielVan(jobId));
    const unknown = await sem.browser.open(urls.mijnProfielVan('bestaat-niet'));
    expect([foreign.status, foreign.text]).toEqual([404, unknown.text]);
    expect((await vera.browser.open(urls.mijnProfiel())).status).toBe(403);
  });
});

it('lets who has several functies choose, each with a page of its own, also without criteria', async () => {
  const keyId = await test.settle({ name: 'Key accountmanager', jobNumber: '', level: 'key-accountmanager' });
  await hold(keyId, tom, sem);
  await put(keyId, 'getekend');
  const list = await tom.browser.open(urls.mijnProfiel());
  expect(list.text).toContain('Je hebt meer dan één functie.');
  const page = await tom.browser.open(urls.mijnProfielVan(keyId));
  expect(page.text).toContain('Key accountmanager. Afdeling Verkoop. Het profiel is vastgesteld.');
  expect(page.text).toContain('Dit zijn de gebieden waar je functie op is bekeken.');
  expect(page.text).toContain('Terug naar je functies');
});
