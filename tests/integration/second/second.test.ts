import type { GivenAnswer } from '../../../src/application/grading/answerFaults';
import { walkUseCases } from '../../../src/application/grading/walkUseCases';
import { adviceUseCases } from '../../../src/application/grading/adviceUseCases';
import { jobUseCases } from '../../../src/application/jobs/jobUseCases';
import { secondUseCases } from '../../../src/application/second/secondUseCases';
import type { Actor } from '../../../src/domain/workflow/actor';
import { cryptoIds } from '../../../src/infrastructure/system/cryptoIds';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';
import { urls } from '../../../src/web/urls';
import { realRaster } from '../../support/grading/realCatalogs';
import type { Page } from '../../support/httpBrowser';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import { releasedLibrary } from '../../support/releasedLibrary';
import type { PersonBrowser } from '../../support/testApp';

/** A second grading over HTTP: who asks, who grades blind, and how the differences are settled. */
let test: ProfileTest;
let hanna: PersonBrowser;
let kim: PersonBrowser;
let joop: PersonBrowser;
let ports: Parameters<typeof secondUseCases>[0] & Parameters<typeof adviceUseCases>[0];
let made = 0;

beforeAll(async () => {
  test = await startProfileTest();
  hanna = await test.app.personBrowser({ name: 'Hanna Raadman', roles: ['hr'] });
  kim = await test.app.personBrowser({ name: 'Kim de Boer', roles: ['hr'] });
  joop = await test.app.personBrowser({ name: 'Joop Hout', roles: ['hr'] });
  const { unitOfWork, clock } = test.app;
  ports = { unitOfWork, clock, library: releasedLibrary(), ids: cryptoIds, digests: nodeDigests };
});
afterAll(() => test.close());

const actorOf = ({ account }: PersonBrowser): Actor => ({
  accountId: account.id,
  organisationId: account.organisationId,
  name: account.name,
  roles: account.roles,
  standsInFor: [],
});
const secret = 'Alleen de eerste weet dit';
const gate = (id: string, value: string): GivenAnswer => ({
  kind: 'poort',
  questionId: id,
  revision: 0,
  content: { value, reason: '', evidence: '', doubt: false },
});
const gates = [
  gate('klantrelatie-en-verkoop', 'ja'),
  gate('leidinggeven', 'geen'),
  gate('winkelketen-contract', 'nee'),
];
/** Every answer at level B with one reason, but for these criteria. */
const answers = (reason: string, but: Readonly<Record<string, string>> = {}): readonly GivenAnswer[] => [
  ...gates,
  ...realRaster.catalog.criteria.map(({ id, options }): GivenAnswer => {
    const value = but[id] ?? options.find(({ levels }) => levels.includes('B'))?.id ?? 'nvt';
    const evidence = id === 'klantgroep' ? `Bewijs van ${reason}` : '';
    return {
      kind: 'criterium',
      questionId: id,
      revision: 0,
      content: { value, reason, evidence, doubt: false },
    };
  }),
];
async function newJob(given: readonly GivenAnswer[] = answers(secret)): Promise<string> {
  made += 1;
  const job = await jobUseCases(ports).createJob(actorOf(hanna), {
    name: `Accountmanager tweemaal ${String(made)}`,
    department: 'Verkoop',
    jobNumber: '',
    catalogId: 'accountmanager',
    copyFrom: null,
  });
  await walkUseCases(ports).saveAnswers(actorOf(hanna), job.id, given);
  return job.id;
}
async function asked(jobId: string): Promise<void> {
  await secondUseCases(ports).askSecond(actorOf(hanna), jobId, kim.account.id);
}
async function graded(jobId: string, but: Readonly<Record<string, string>> = {}): Promise<void> {
  await asked(jobId);
  const second = secondUseCases(ports);
  await second.saveBlind(actorOf(kim), jobId, answers('Zoals Kim het ziet', but));
  await second.handIn(actorOf(kim), jobId);
}
const twoDifferences = { 'plannen-maken': 'zwaarder', klantgroep: 'lichter' };
async function agree(
  who: PersonBrowser,
  jobId: string,
  question: string,
  value: string,
  reason: string,
): Promise<Page> {
  const page = await who.browser.open(urls.tweede(jobId));
  return sendAgree(page, jobId, question, value, reason);
}
function sendAgree(
  page: Page,
  jobId: string,
  question: string,
  value: string,
  reason: string,
): Promise<Page> {
  const name = question.replace('.', '-');
  return page.submit(
    { [`keuze-${name}`]: value === '' ? null : value, [`reden-${name}`]: reason },
    { action: urls.tweedeAfspraak(jobId, question) },
  );
}

it('is asked of a colleague of HR who did not answer, and says why the others are not there', async () => {
  const jobId = await newJob();
  expect((await hanna.browser.open(urls.functie(jobId))).text).toContain('Naar de tweede beoordeling');
  const page = await hanna.browser.open(urls.tweede(jobId));
  expect(page.text).toContain('Kim de Boer');
  expect(page.text).toContain('Hanna Raadman: jij vraagt het zelf.');
  const theirs = await joop.browser.open(urls.tweede(jobId));
  expect(theirs.text).toContain('Hanna Raadman: beantwoordde al vragen van deze functie.');
  const nobody = await page.submit({ wie: null });
  expect(nobody.status).toBe(422);
  expect(nobody.text).toContain('Kies wie je het vraagt.');
  const waiting = await page.submit({ wie: kim.account.id });
  expect(waiting.text).toContain('De tweede beoordeling is gevraagd');
  expect(waiting.text).toContain('Nog niets beantwoord.');
  const late = await page.submit({ wie: joop.account.id });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Een collega was je voor.');
  expect((await kim.browser.open(urls.werkvoorraad())).text).toContain('Beoordeel als tweede');
  expect((await kim.browser.open(urls.berichten())).text).toContain('Beoordeel een functie als tweede');
});

it('shows the second assessor nothing of the first on any page of the functie, and leads them to their own', async () => {
  const jobId = await newJob();
  await asked(jobId);
  const pages = [
    urls.functie(jobId),
    urls.poort(jobId),
    urls.vraag(jobId, 1),
    urls.gelijk(jobId),
    urls.competenties(jobId),
    urls.omstandigheden(jobId),
    urls.alles(jobId),
    urls.controleren(jobId),
    urls.advies(jobId),
    urls.adviesJson(jobId),
    urls.niveau(jobId),
    urls.zienswijzen(jobId),
    urls.tijdlijn(jobId),
    urls.functieLoopbaan(jobId),
    urls.functiehouders(jobId),
    urls.functieBewerken(jobId),
  ];
  for (const path of pages) {
    const page = await kim.browser.open(path);
    expect(`${path} ${String(page.status)}`).toBe(`${path} 403`);
    expect(page.body).toContain(urls.tweedeBlind(jobId));
    expect(page.body).not.toContain(secret);
  }
  const first = await kim.browser.open(urls.tweede(jobId));
  expect(first.text).toContain('Beoordeel deze functie als tweede');
  expect(first.text).toContain('Inleveren: 0 van 32 beantwoord');
  expect(first.text).not.toContain(secret);
  const list = await kim.browser.open(urls.functies());
  expect(list.body).not.toContain(`href="${urls.functie(jobId)}"`);
});

it('keeps blind answers per page, tells faults and stale tabs with what was typed, and hands in', async () => {
  const jobId = await newJob(answers(secret));
  await asked(jobId);
  const blind = (part: string) => urls.tweedeBlindVragen(jobId, part);
  const early = await (await kim.browser.open(urls.tweedeBlind(jobId))).submit();
  expect(early.status).toBe(409);
  expect(early.text).toContain('Je beoordeling is nog niet af');
  const gatesPage = await kim.browser.open(blind('poort'));
  const next = await gatesPage.submit({
    'keuze-poort-klantrelatie-en-verkoop': 'ja',
    'keuze-poort-leidinggeven': 'geen',
    'keuze-poort-winkelketen-contract': 'nee',
  });
  expect(next.text).toContain('Vraag 1 van');
  const nothing = await next.submit({ motivering: 'Getypt maar niet gekozen' });
  expect(nothing.status).toBe(422);
  expect(nothing.text).toContain('Getypt maar niet gekozen');
  const old = await kim.browser.open(blind('1'));
  await old.submit({ keuze: 'zwaarder', motivering: 'Eigen oordeel', bewijs: 'Een plan' });
  const stale = await old.submit({ keuze: 'lichter', motivering: 'Vanuit een oud tabblad' });
  expect(stale.status).toBe(409);
  expect(stale.text).toContain('Vanuit een oud tabblad');
  expect(stale.text).toContain('Eigen oordeel');
  const far = await kim.browser.open(urls.tweedeBlind(jobId));
  expect(far.text).toContain('Inleveren: 4 van 32 beantwoord');
  expect((await kim.browser.open(blind('99'))).status).toBe(404);
  expect((await kim.browser.open(blind('omstandigheden'))).status).toBe(404);
  const stored = (await secondUseCases(ports).viewBlind(actorOf(kim), jobId)).answers;
  const rest = answers('Zoals Kim').filter(
    ({ questionId }) => !stored.some((one) => one.questionId === questionId),
  );
  await secondUseCases(ports).saveBlind(actorOf(kim), jobId, rest);
  const done = await (await kim.browser.open(urls.tweedeBlind(jobId))).submit();
  expect(done.text).toContain('Je beoordeling is ingeleverd');
  expect(done.text).toContain(secret);
  expect((await hanna.browser.open(urls.berichten())).text).toContain('De tweede beoordeling is ingeleverd');
  expect((await hanna.browser.open(urls.werkvoorraad())).text).toContain('Rond de tweede beoordeling af');
  const again = await kim.browser.open(blind('1'));
  expect(again.status).toBe(409);
  const late = await old.submit({ keuze: 'nvt', motivering: 'Te laat' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Er is niets bewaard.');
});

it('cannot be handed in while the first grading is not finished', async () => {
  const jobId = await newJob(gates);
  await asked(jobId);
  await secondUseCases(ports).saveBlind(actorOf(kim), jobId, answers('Zoals Kim'));
  const page = await (await kim.browser.open(urls.tweedeBlind(jobId))).submit();
  expect(page.status).toBe(409);
  expect(page.text).toContain('De eerste beoordeling is nog niet af');
  expect(page.text).toContain('Je antwoorden zijn bewaard');
});

it('compares both, and makes an agreed answer the answer of the functie', async () => {
  const jobId = await newJob();
  await graded(jobId, twoDifferences);
  const page = await hanna.browser.open(urls.tweede(jobId));
  expect(page.text).toContain('30 van de 32 antwoorden');
  expect(page.text).toContain('2 antwoorden, nog 2 te bespreken');
  expect(page.text).toContain('Zoals Kim het ziet');
  expect(page.text).toContain('Bewijs van Zoals Kim het ziet');
  expect(page.text).toContain('Wat doet dit met het advies?');
  const faulty = await sendAgree(page, jobId, 'criterium.klantgroep', '', 'Samen gelezen');
  expect(faulty.status).toBe(422);
  expect(faulty.text).toContain('Kies het antwoord dat jullie samen vinden.');
  expect(faulty.text).toContain('Samen gelezen');
  const reasonless = await sendAgree(page, jobId, 'criterium.klantgroep', 'lichter', ' ');
  expect(reasonless.text).toContain('Schrijf op waarom jullie dit vinden.');
  const odd = await sendAgree(page, jobId, 'criterium.klantgroep', 'iets anders', 'Zomaar');
  expect(odd.status).toBe(422);
  expect(odd.text).toContain('Kies een van deze antwoorden.');
  const one = await sendAgree(page, jobId, 'criterium.klantgroep', 'lichter', 'Er is geen klantgroep');
  expect(one.text).toContain('Het antwoord is vastgelegd');
  expect(one.text).toContain('2 antwoorden, nog 1 te bespreken');
  const { answers: now } = await walkUseCases(ports).viewJob(actorOf(hanna), jobId);
  expect(now.find(({ questionId }) => questionId === 'klantgroep')).toMatchObject({ value: 'lichter' });
  const ended = await agree(kim, jobId, 'criterium.plannen-maken', 'zwaarder', 'Het jaarplan is van hen');
  expect(ended.text).toContain('De tweede beoordeling is afgerond');
  expect(ended.text).toContain('Vastgelegd door Kim de Boer');
  const line = await hanna.browser.open(urls.tijdlijn(jobId));
  expect(line.text).toContain('het antwoord vast op ‘Plannen maken’');
  expect(line.text).not.toMatch(/criterium\./);
  const next = await hanna.browser.open(urls.tweede(jobId));
  expect(next.text).toContain('Kim de Boer: beantwoordde al vragen van deze functie.');
});

it('answers the second of two people who settle the same difference, and stores what the first said', async () => {
  const jobId = await newJob();
  await graded(jobId, twoDifferences);
  const [mine, theirs] = [
    await hanna.browser.open(urls.tweede(jobId)),
    await kim.browser.open(urls.tweede(jobId)),
  ];
  await sendAgree(mine, jobId, 'criterium.klantgroep', 'lichter', 'Hanna was eerst');
  const late = await sendAgree(theirs, jobId, 'criterium.klantgroep', 'zwaarder', 'Kim was later');
  expect(late.status).toBe(409);
  expect(late.text).toContain('Een collega was je voor.');
  expect(late.text).toContain('Hanna was eerst');
  expect(late.text).not.toContain('Kim was later');
  const stop = { action: urls.tweedeAfronden(jobId) };
  const stopped = await mine.submit({ reden: 'Het raakt niets' }, stop);
  expect(stopped.text).toContain('De tweede beoordeling is gestopt');
  expect(stopped.text).toContain('Hierover is niets afgesproken.');
  const again = await theirs.submit({ reden: 'Nog eens' }, stop);
  expect(again.status).toBe(409);
});

it('says before and after that the level waits, with the way to the second grading', async () => {
  const jobId = await newJob();
  await adviceUseCases(ports).requestAdvice(actorOf(hanna), jobId);
  const before = await hanna.browser.open(urls.niveau(jobId));
  await asked(jobId);
  const late = await before.submit({ niveau: 'B' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Er loopt nog een tweede beoordeling');
  const page = await hanna.browser.open(urls.niveau(jobId));
  expect(page.text).toContain('Er loopt nog een tweede beoordeling');
  expect(page.body).toContain(urls.tweede(jobId));
  expect(page.body).not.toContain('name="niveau"');
});

it('can be stopped with a reason while it waits, also when the account of the assessor stopped', async () => {
  const jobId = await newJob();
  const lies = await test.app.personBrowser({ name: 'Lies Weg', roles: ['hr'] });
  await secondUseCases(ports).askSecond(actorOf(hanna), jobId, lies.account.id);
  const open = await lies.browser.open(urls.tweedeBlindVragen(jobId, 'poort'));
  await test.app.unitOfWork.write(lies.account.organisationId, async ({ people }) => {
    await people.update(lies.account.id, 1, { active: false });
  });
  const page = await hanna.browser.open(urls.tweede(jobId));
  expect(page.text).toContain('Het account van Lies Weg is gestopt.');
  expect((await hanna.browser.open(urls.werkvoorraad())).text).toContain('Rond de tweede beoordeling af');
  const silent = await page.submit({ reden: '' });
  expect(silent.status).toBe(422);
  expect(silent.text).toContain('Schrijf op waarom je stopt.');
  const stopped = await page.submit({ reden: 'Lies werkt hier niet meer.' });
  expect(stopped.text).toContain('De tweede beoordeling is gestopt');
  expect(stopped.text).toContain('Reden: Lies werkt hier niet meer.');
  expect(stopped.text).toContain('Vraag nog een tweede beoordeling');
  expect((await open.submit()).status).not.toBe(200);
});

it('tells the assessor plainly when it was stopped meanwhile', async () => {
  const jobId = await newJob();
  await asked(jobId);
  const open = await kim.browser.open(urls.tweedeBlindVragen(jobId, 'poort'));
  await secondUseCases(ports).endSecond(actorOf(hanna), jobId, 'Toch niet nodig');
  const late = await open.submit({ 'keuze-poort-leidinggeven': 'geen' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('de tweede beoordeling is gestopt');
  expect((await kim.browser.open(urls.tweedeBlind(jobId))).text).toContain('Reden: Toch niet nodig');
});

it('can be neither asked nor graded when the level is set', async () => {
  const jobId = await test.settle({ name: 'Accountmanager klaar' });
  const page = await hanna.browser.open(urls.tweede(jobId));
  expect(page.text).toContain('Je kunt nu geen tweede beoordeling vragen');
  expect((await hanna.browser.open(urls.functie(jobId))).text).not.toContain('Naar de tweede beoordeling');
});
