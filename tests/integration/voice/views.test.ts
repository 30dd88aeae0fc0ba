import { urls } from '../../../src/web/urls';
import { realRaster } from '../../support/grading/realCatalogs';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import type { PersonBrowser } from '../../support/testApp';

/** Asking for views and answering, over HTTP: HR, the leidinggevende and the medewerker of one functie. */
let test: ProfileTest;
let hr: PersonBrowser;
let vera: PersonBrowser;
let mo: PersonBrowser;
let jobId: string;

beforeAll(async () => {
  test = await startProfileTest();
  hr = await test.app.personBrowser({ name: 'Hanna Raadman', roles: ['hr'] });
  vera = await test.app.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende'] });
  mo = await test.app.personBrowser({ name: 'Mo Werker', roles: ['medewerker'] });
  jobId = await test.settle({ name: 'Accountmanager Noord' });
  const at = test.app.clock.now().toISOString();
  await test.app.unitOfWork.write(test.actor.organisationId, async ({ departments, jobs, decisions }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await departments.setLeaders('verkoop', [vera.account.id]);
    await jobs.linkToDepartment('verkoop', 'Verkoop');
    await jobs.setHolders(jobId, [mo.account.id], at);
    const decision = await decisions.current(jobId);
    await decisions.withdraw(decision?.id ?? '', at, 'Eerst luisteren');
    await jobs.follow(jobId, 'klaar-voor-advies', at);
  });
});
afterAll(() => test.close());

const point = 'plannen-maken';

it('shows HR what can be asked, and tells what is missing with what was typed', async () => {
  const page = await hr.browser.open(urls.zienswijzen(jobId));
  expect(page.text).toContain('Vera Vos (leidinggevende)');
  expect(page.text).toContain('Mo Werker (medewerker)');
  const again = await page.submit({ wie: null, punten: null, vraag: 'Klopt dit?', 'uiterlijk-dag': '40' });
  expect(again.status).toBe(422);
  expect(again.text).toContain('Kies aan wie je het vraagt.');
  expect(again.text).toContain('Klopt dit?');
  expect((await mo.browser.open(urls.zienswijze(jobId))).status).toBe(404);
});

it('asks the medewerker and the leidinggevende, who find it in their work', async () => {
  const page = await hr.browser.open(urls.zienswijzen(jobId));
  const asked = await page.submit({ punten: ['beschrijving', point], vraag: 'Klopt dit?' });
  expect(asked.text).toContain('De ronde is open.');
  expect((await vera.browser.open(urls.werkvoorraad())).text).toContain('Schrijf wat je ervan vindt');
  const own = await mo.browser.open(urls.zienswijze(jobId));
  expect(own.text).toContain('Klopt dit?');
  expect(own.text).toContain('Alleen HR leest wat je schrijft.');
});

it('shows what the view is about: the functie as HR described it, and nothing of what HR found', async () => {
  const own = await mo.browser.open(urls.zienswijze(jobId));
  const { gate, reason } = await test.app.unitOfWork.read(test.actor.organisationId, async ({ answers }) => {
    const rows = await answers.listForJob(jobId);
    return {
      gate: rows.find(({ questionId }) => questionId === 'leidinggeven'),
      reason: rows.find(({ questionId }) => questionId === point)?.reason ?? '',
    };
  });
  const asked = realRaster.catalog.gates.find(({ id }) => id === 'leidinggeven');
  const chosen = asked?.values.find(({ id }) => id === gate?.value);
  expect(own.text).toContain('Dit vulde HR erover in.');
  expect(own.text).toContain(`${asked?.question ?? '?'} ${chosen?.label ?? '?'}`);
  expect(reason).not.toBe('');
  expect(own.text).not.toContain(reason);
});

it('keeps a view, tells faults at their point, and lets it be changed', async () => {
  const own = await mo.browser.open(urls.zienswijze(jobId));
  const faulty = await own.submit({ [`oordeel-${point}`]: 'anders' });
  expect(faulty.status).toBe(422);
  expect(faulty.text).toContain('Leg uit wat je anders ziet.');
  const saved = await own.submit({
    'oordeel-beschrijving': 'eens',
    [`oordeel-${point}`]: 'anders',
    [`tekst-${point}`]: 'Ik maak het jaarplan zelf.',
    [`keuze-${point}`]: 'zwaarder',
  });
  expect(saved.text).toContain('Je zienswijze is bewaard');
  const older = await own.submit({
    [`oordeel-${point}`]: 'anders',
    [`tekst-${point}`]: 'Vanuit een oud tabblad',
  });
  expect(older.status).toBe(409);
  expect(older.text).toContain('Bewaard staat nu: Ik maak het jaarplan zelf.');
  expect(older.text).toContain('Vanuit een oud tabblad');
  expect((await vera.browser.open(urls.zienswijze(jobId))).text).not.toContain('jaarplan zelf');
});

it('lets HR close only when it is decided where somebody differs, and tells the others what', async () => {
  const page = await hr.browser.open(urls.zienswijzen(jobId));
  expect(page.text).toContain('Ik maak het jaarplan zelf.');
  const close = { button: { name: 'wat', value: 'sluiten' } };
  const refused = await page.submit({}, close);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Schrijf op wat je besluit voordat je sluit.');
  const saved = await refused.submit(
    { [`besluit-${point}`]: 'Het jaarplan telt mee.' },
    { button: { name: 'wat', value: 'bewaren' } },
  );
  expect(saved.text).toContain('De besluiten zijn bewaard');
  const stale = await page.submit({ [`besluit-${point}`]: 'Ouder' }, close);
  expect(stale.status).toBe(409);
  expect(stale.text).toContain('Een collega bewaarde intussen: Het jaarplan telt mee.');
  const late = await mo.browser.open(urls.zienswijze(jobId));
  const closed = await saved.submit({}, close);
  expect(closed.text).toContain('Niets hierin verandert nog.');
  expect((await saved.submit({}, close)).status).toBe(409);
  const tooLate = await late.submit({ [`tekst-${point}`]: 'Nog iets' });
  expect(tooLate.status).toBe(409);
  expect(tooLate.text).toContain('HR heeft de ronde net gesloten');
  const theirs = await vera.browser.open(urls.zienswijze(jobId));
  expect(theirs.text).toContain('Het jaarplan telt mee.');
  expect(theirs.text).not.toContain('jaarplan zelf');
});
