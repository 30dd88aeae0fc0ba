import { tell, type Told } from '../../../src/application/messages/tell';
import { workerTasks } from '../../../src/composeWorker';
import type { Mail } from '../../../src/application/ports';
import { cryptoIds } from '../../../src/infrastructure/system/cryptoIds';
import { urls } from '../../../src/web/urls';
import { aJob } from '../../support/database';
import { releasedLibrary } from '../../support/releasedLibrary';
import { startTestApp, type PersonBrowser, type TestApp } from '../../support/testApp';

/** The page with messages, the mark in the menu, and what is new on a start page. */
let test: TestApp;
let vera: PersonBrowser;
let noor: PersonBrowser;
const jobId = aJob().id;

beforeAll(async () => {
  test = await startTestApp();
  vera = await test.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende'] });
  noor = await test.personBrowser({ name: 'Noor Bakker', roles: ['medewerker'] });
  await write(async ({ departments, jobs }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await departments.setLeaders('verkoop', [vera.account.id]);
    const { organisationId, id: createdBy } = vera.account;
    await jobs.insert(aJob({ organisationId, createdBy, departmentId: 'verkoop' }));
  });
});
afterAll(() => test.close());

const write = (work: Parameters<TestApp['unitOfWork']['write']>[1]) =>
  test.unitOfWork.write(vera.account.organisationId, work);
const say = (to: PersonBrowser, told: Partial<Told>) =>
  write((repositories) =>
    tell(
      repositories,
      { kind: 'vragen-beantwoorden', to: [to.account.id], from: null, jobId, aboutId: null, ...told },
      test.clock.now().toISOString(),
    ),
  );

it('is empty at first, with nothing in the menu', async () => {
  const page = await noor.browser.open(urls.berichten());
  expect(page.headings).toEqual(['Berichten']);
  expect(page.text).toContain('Je hebt nog geen berichten.');
  expect(page.body).not.toContain('fw-teller');
  // No mail server is set: there is nothing to choose.
  expect(page.text).not.toContain('mail');
});

it('shows what is new in the menu, on the start page and in the list, until it is opened', async () => {
  await say(vera, {});
  const work = await vera.browser.open(urls.werkvoorraad());
  expect(work.text).toContain('Je hebt 1 nieuw bericht');
  const list = await vera.browser.open(urls.berichten());
  expect(list.text).toContain('Berichten 1 , 1 nieuw bericht');
  expect(list.text).toContain(
    'HR vraagt je om de vragen te beantwoorden: Accountmanager regio Noord Jij kent het werk.',
  );
  expect(list.text).toContain('Nieuw 21 november 2026 om 10.00 uur');
  const [href] = /\/berichten\/\d+/.exec(list.body) ?? [];
  const opened = await vera.browser.open(href ?? '');
  expect(opened.path).toBe(urls.functie(jobId));
  const again = await vera.browser.open(urls.berichten());
  expect(again.text).toContain('Je hebt alles gelezen.');
  expect(again.body).not.toContain('fw-teller');
  expect(again.forms.map(({ action }) => action)).not.toContain(urls.berichtenGelezen());

  // Somebody else's message is like one that is not there.
  const others = await noor.browser.open(href ?? '');
  const unknown = await noor.browser.open(urls.bericht('bestaat-niet'));
  expect([others.path, unknown.path]).toEqual([urls.berichten(), urls.berichten()]);
});

it('marks as read what was shown, and not what came in since', async () => {
  await say(vera, { kind: 'getekend', aboutId: 'exemplaar-1' });
  const page = await vera.browser.open(urls.berichten());
  await say(vera, { kind: 'getekend', aboutId: 'exemplaar-2' });
  const read = await page.submit({}, { action: urls.berichtenGelezen() });
  expect(read.text).toContain('Je hebt 1 nieuw bericht.');
});

it('says nothing about a functie that is not for the reader any more', async () => {
  await write(({ jobs }) => jobs.setHolders(jobId, [noor.account.id], test.clock.now().toISOString()));
  await say(noor, { kind: 'tekenen-gezien', aboutId: 'exemplaar-1' });
  expect((await noor.browser.open(urls.berichten())).text).toContain(': Accountmanager regio Noord');
  expect((await noor.browser.open(urls.mijnProfiel())).text).toContain('Je hebt 1 nieuw bericht');
  await write(({ jobs }) => jobs.setHolders(jobId, [], test.clock.now().toISOString()));
  const page = await noor.browser.open(urls.berichten());
  expect(page.text).not.toContain('Accountmanager regio Noord');
  expect(page.text).toContain('Dit gaat over een functie die je nu niet meer kunt bekijken.');
  expect(page.body).not.toMatch(/href="\/berichten\/\d/);
});

describe('with a mail server', () => {
  const sent: Mail[] = [];
  let refuses = false;
  const mailer = {
    send(mail: Mail): Promise<void> {
      if (refuses) return Promise.reject(new Error('550 no'));
      sent.push(mail);
      return Promise.resolve();
    },
  };
  let app: TestApp;
  let bo: PersonBrowser;
  let administrator: PersonBrowser;
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const round = async (): Promise<void> => {
    const { unitOfWork, clock } = app;
    const adapters = {
      unitOfWork,
      library: releasedLibrary(),
      clock,
      mailer,
      ids: cryptoIds,
      logger: silent,
    };
    for (const task of workerTasks(adapters, 'https://functies.example')) await task(() => false);
  };
  const tellBo = (aboutId: string): Promise<void> =>
    app.unitOfWork.write(bo.account.organisationId, (repositories) =>
      tell(
        repositories,
        { kind: 'getekend', to: [bo.account.id], from: null, jobId: null, aboutId },
        app.clock.now().toISOString(),
      ),
    );

  beforeAll(async () => {
    app = await startTestApp({ mailer });
    bo = await app.personBrowser({ name: 'Bo Visser', roles: ['medewerker'] });
    administrator = await app.personBrowser({ name: 'Ada Beheer', roles: ['beheerder'] });
  });
  afterAll(() => app.close());

  it('lets people choose whether they get mails', async () => {
    await tellBo('een');
    await round();
    expect(sent.map(({ to }) => to)).toEqual([bo.account.email]);
    expect(sent[0]?.text).toContain(`https://functies.example${urls.berichten()}`);
    expect(sent[0]?.text).not.toContain('Bo');
    const page = await bo.browser.open(urls.berichten());
    const off = await page.submit({ mail: null }, { action: urls.berichtenMail() });
    expect(off.text).toContain('Je krijgt geen mails meer.');
    await tellBo('twee');
    await round();
    expect(sent).toHaveLength(1);
    const on = await off.submit({ mail: 'ja' }, { action: urls.berichtenMail() });
    expect(on.text).toContain('Je krijgt voortaan ook een mail.');
  });

  it('shows the administrator which mails did not leave, and sends one again', async () => {
    expect((await administrator.browser.open(urls.mails())).text).toContain('Alles gaat goed.');
    refuses = true;
    await tellBo('drie');
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await round();
      app.clock.advance(13 * 60 * 60 * 1000);
    }
    const later = await app.browserOf(administrator.account);
    expect((await later.open(urls.werkvoorraad())).text).toContain(
      'Kijk naar mails die niet zijn aangekomen',
    );
    const page = await later.open(urls.mails());
    expect(page.text).toContain('Mail aan Bo Visser De mailserver nam hem 5 keer niet aan.');
    refuses = false;
    const again = page.forms.find(({ action }) => action.endsWith('/opnieuw'));
    const done = await page.submit({}, { action: again?.action ?? '' });
    expect(done.text).toContain('Alles gaat goed.');
    await round();
    expect(sent).toHaveLength(2);
  });
});
