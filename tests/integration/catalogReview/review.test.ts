import { replays } from '../../../src/domain/grading/receipt';
import type { Copy } from '../../../src/domain/signing/copy';
import { urls } from '../../../src/web/urls';
import { newer, newerFrom, newerLibrary, newerRaster } from '../../support/grading/newerLibrary';
import { realRaster } from '../../support/grading/realCatalogs';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import type { PersonBrowser } from '../../support/testApp';
import { makeJob, answerAll, plainGates } from '../walk/walking';

/** Looking again at functies after a new version of the raster, over HTTP. */
let test: ProfileTest;
let hr: HttpBrowser;
let vera: PersonBrowser;
let noor: PersonBrowser;
let sam: PersonBrowser;

type Work = Parameters<ProfileTest['app']['unitOfWork']['write']>[1];
const write = (work: Work) => test.app.unitOfWork.write(test.actor.organisationId, work);
const read = <T>(work: Parameters<typeof test.app.unitOfWork.read<T>>[1]): Promise<T> =>
  test.app.unitOfWork.read(test.actor.organisationId, work);
const jobOf = (id: string) => read(({ jobs }) => jobs.find(id));
const answersOf = (id: string) => read(({ answers }) => answers.listForJob(id));
const eventsOf = async (id: string) =>
  (await read(({ audit }) => audit.listForJob(id))).map(({ event }) => event.kind);
const day = 24 * 60 * 60_000;

/** Sends one of the forms of the page, by its address. */
function send(page: Page, action: string, fields: Readonly<Record<string, string>>): Promise<Page> {
  const form = page.forms.find((one) => one.action === action);
  if (form === undefined) throw new Error(`there is no form ${action} on ${page.path}: ${page.text}`);
  return page.submit(fields, { action });
}

const ids: Record<'open' | 'settled' | 'signed' | 'offered' | 'archived' | 'own' | 'stays' | 'pair', string> =
  {
    open: '',
    settled: '',
    signed: '',
    offered: '',
    archived: '',
    own: '',
    stays: '',
    pair: '',
  };
let copy: Copy;
let signedDocument: Uint8Array | undefined;

async function ready(name: string, holder: PersonBrowser): Promise<string> {
  const jobId = await test.settle({ name });
  const at = test.app.clock.now().toISOString();
  await write(({ jobs }) => jobs.setHolders(jobId, [holder.account.id], at));
  await test.fillIn(jobId);
  await test.complete(jobId);
  await (await hr.open(urls.tekenenAanbieden(jobId))).submit();
  return jobId;
}

async function onlyCopy(jobId: string): Promise<Copy> {
  const [found] = await read(({ signing }) => signing.copies(jobId));
  if (found === undefined) throw new Error('nothing was offered');
  return found;
}

beforeAll(async () => {
  test = await startProfileTest(undefined, newerLibrary());
  hr = test.browser;
  vera = await test.app.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende'] });
  noor = await test.app.personBrowser({ name: 'Noor Bakker', roles: ['medewerker'] });
  sam = await test.app.personBrowser({ name: 'Sam Bakker', roles: ['hr'] });
  await write(async ({ departments }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await departments.setLeaders('verkoop', [vera.account.id]);
  });
  ids.open = await makeJob(hr, 'Open functie');
  await answerAll(hr, ids.open, plainGates);
  ids.settled = await test.settle({ name: 'Functie met niveau' });
  ids.stays = await test.settle({ name: 'Functie die blijft' });
  ids.pair = await makeJob(hr, 'Functie voor twee');
  ids.own = await test.settle({ name: 'Eigen functie' });
  await write(({ jobs }) =>
    jobs.setHolders(ids.own, [test.actor.accountId], test.app.clock.now().toISOString()),
  );
  ids.archived = await makeJob(hr, 'Oude functie');
  await (await hr.open(urls.archiveren(ids.archived))).submit({ reden: 'Bestaat niet meer.' });
  ids.offered = await ready('Functie ter tekening', noor);
  ids.signed = await ready('Getekende functie', noor);
  const typed = (naam: string) => ({ gelezen: 'ja', naam });
  await (await vera.browser.open(urls.tekenenAkkoord(ids.signed))).submit(typed('Vera Vos'));
  copy = await onlyCopy(ids.signed);
  await (await noor.browser.open(urls.exemplaarGezien(copy.id))).submit(typed('Noor Bakker'));
  copy = await onlyCopy(ids.signed);
  signedDocument = await documentOf(copy);
}, 120_000);
afterAll(() => test.close());

async function documentOf({ id }: Copy): Promise<Uint8Array | undefined> {
  return read(async ({ signing }) => (await signing.file(id))?.bytes);
}

async function refresh(): Promise<void> {
  hr = await test.app.browserOf({ id: test.actor.accountId, organisationId: test.actor.organisationId });
  sam = { ...sam, browser: await test.app.browserOf(sam.account) };
  vera = { ...vera, browser: await test.app.browserOf(vera.account) };
}

describe('before the new version is in force', () => {
  it('there is nothing to look at', async () => {
    expect((await hr.open(urls.nakijken())).text).toContain('Er is niets na te kijken');
    expect((await hr.open(urls.functieNakijken(ids.open))).text).toContain(
      'gebruikt de catalogus die nu geldt',
    );
    expect((await hr.open(urls.werkvoorraad())).text).not.toContain('Kijk de indeling na');
  });
});

describe('once the new version is in force', () => {
  beforeAll(async () => {
    test.app.clock.advance(Date.parse(newerFrom) + day - test.app.clock.now().getTime());
    await refresh();
  });

  it('HR sees every functie that uses the old one, but not those in the archive and not their own', async () => {
    const { text } = await hr.open(urls.nakijken());
    for (const name of ['Open functie', 'Functie met niveau', 'Functie ter tekening', 'Getekende functie']) {
      expect(text).toContain(name);
    }
    expect(text).not.toContain('Oude functie');
    expect(text).not.toContain('Eigen functie');
    expect(text).toContain('Accountmanager: van 1.0.0 naar 1.1.0');
    const work = await hr.open(urls.werkvoorraad());
    expect(work.text).toContain('Kijk de indeling na: Functie met niveau');
    expect((await hr.open(urls.functies())).body).toContain(`href="${urls.nakijken()}"`);
  });

  it('the page of a functie tells what changed, first at the answers, and both advices', async () => {
    const { text, body } = await hr.open(urls.functieNakijken(ids.settled));
    expect(text.indexOf('Wijzigingen bij gegeven antwoorden')).toBeLessThan(
      text.indexOf('Andere wijzigingen in vragen en regels'),
    );
    expect(text).toContain(newer.reworded.shortName);
    expect(body).toMatch(
      /<ins><span class="govuk-visually-hidden">nieuw: <\/span> Denk aan een gewone week\.<\/ins>/,
    );
    expect(text).toContain('De keuze bestaat niet meer en wordt leeg.');
    expect(text).toContain('De vraag bestaat niet meer.');
    expect(text).toContain('Alleen profieltekst: 1 wijziging');
    expect(text).toContain('Het advies nu en straks');
    expect(text).toContain('Vastgesteld is: Niveau B');
  });

  it('nobody else gets to see it, and nobody about the own functie', async () => {
    expect((await vera.browser.send(urls.nakijken())).status).toBe(403);
    expect((await hr.send(urls.functieNakijken(ids.own))).status).toBe(403);
  });

  it('going over takes the answers along, empties what is gone and keeps the words', async () => {
    const before = await answersOf(ids.open);
    const page = await hr.open(urls.functieNakijken(ids.open));
    const after = await send(page, urls.nakijkenOvergaan(ids.open), {});
    expect(after.path).toBe(urls.functieNakijken(ids.open));
    expect(after.text).toContain('liet de functie overgaan');
    expect(after.text).toContain('De keuze verviel. Uitleg en bewijs staan nog bij de vraag.');
    const job = await jobOf(ids.open);
    expect([job?.catalogVersion, job?.sideCatalogsOn, job?.status]).toEqual([
      '1.1.0',
      '2026-11-26',
      'concept',
    ]);
    const answers = await answersOf(ids.open);
    for (const was of before) {
      const is = answers.find(({ kind, questionId }) => kind === was.kind && questionId === was.questionId);
      expect(is?.reason).toBe(was.reason);
      const emptied = [newer.choiceGone.id, newer.gone.id].includes(was.questionId);
      expect([was.questionId, is?.value]).toEqual([was.questionId, emptied ? null : was.value]);
    }
    expect(await eventsOf(ids.open)).toContain('catalogus-overgegaan');
    expect((await hr.open(urls.tijdlijn(ids.open))).text).toContain(
      'overgaan naar de catalogus Accountmanager 1.1.0',
    );
    expect((await hr.open(urls.nakijken())).text).not.toContain('Open functie');
    // The walk goes on with the new questions.
    expect((await hr.open(urls.alles(ids.open))).text).toContain('Hoe vaak komt het nieuwe onderwerp voor?');
  });

  it('a level that was set is opened along, with a reason, and its decision stays on record', async () => {
    const [decision] = await read(({ decisions }) => decisions.listForJob(ids.settled));
    const page = await hr.open(urls.functieNakijken(ids.settled));
    const refused = await send(page, urls.nakijkenOvergaan(ids.settled), { reden: ' ' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Leg uit waarom de functie overgaat.');
    expect((await jobOf(ids.settled))?.catalogVersion).toBe('1.0.0');
    await send(refused, urls.nakijkenOvergaan(ids.settled), { reden: 'De catalogus is vernieuwd.' });
    expect((await jobOf(ids.settled))?.catalogVersion).toBe('1.1.0');
    const [kept] = await read(({ decisions }) => decisions.listForJob(ids.settled));
    expect(kept?.withdrawnReason).toBe('De catalogus is vernieuwd.');
    expect(kept?.receipt).toEqual(decision?.receipt);
    expect(kept?.catalogs).toEqual(decision?.catalogs);
    expect(await eventsOf(ids.settled)).toEqual(
      expect.arrayContaining(['niveau-heropend', 'catalogus-overgegaan']),
    );
  });

  it('while signatures are asked the offering has to end first', async () => {
    const page = await hr.open(urls.functieNakijken(ids.offered));
    expect(page.text).toContain('Er wacht een handtekening. Trek het aanbod eerst in');
    expect(page.forms.map(({ action }) => action)).not.toContain(urls.nakijkenOvergaan(ids.offered));
  });

  it('a signed functie begins a new procedure, and what was signed stays byte for byte', async () => {
    const page = await hr.open(urls.functieNakijken(ids.signed));
    expect(page.text).toContain('Met overgaan begint een nieuwe indeling.');
    expect(page.text).toContain('Een functie wordt hoogstens één keer per jaar opnieuw ingedeeld.');
    const refused = await send(page, urls.nakijkenOvergaan(ids.signed), { reden: 'Nieuwe catalogus.' });
    expect([refused.status, (await jobOf(ids.signed))?.catalogVersion]).toEqual([422, '1.0.0']);
    expect(refused.text).toContain('Leg uit waarom je niet wacht tot het jaar voorbij is.');
    await send(refused, urls.nakijkenOvergaan(ids.signed), {
      reden: 'Nieuwe catalogus.',
      'eerder-reden': 'Drie vragen zijn anders.',
    });
    expect((await jobOf(ids.signed))?.catalogVersion).toBe('1.1.0');
    expect(await eventsOf(ids.signed)).toEqual(
      expect.arrayContaining(['procedure-begonnen', 'catalogus-overgegaan']),
    );
    expect(signedDocument?.length).toBeGreaterThan(1000);
    expect(await documentOf(copy)).toEqual(signedDocument);
    expect(await onlyCopy(ids.signed)).toEqual(copy);
    const [decision] = await read(({ decisions }) => decisions.listForJob(ids.signed));
    const areas = newerLibrary().get('key-accountmanager', '1.0.0');
    if (decision === undefined || areas?.catalog.kind !== 'resultaatgebieden') throw new Error('no decision');
    const bound = { raster: realRaster, areas: { ...areas, catalog: areas.catalog } };
    expect(replays(decision.receipt, bound)).toBe(true);
  });

  it('that nothing changes is noted with a reason and takes the functie off the list', async () => {
    const page = await hr.open(urls.functieNakijken(ids.stays));
    const refused = await send(page, urls.nakijkenBlijft(ids.stays), {});
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Leg uit waarom er niets verandert.');
    const list = await send(refused, urls.nakijkenBlijft(ids.stays), {
      'blijft-reden': 'Het werk is hetzelfde.',
    });
    expect(list.path).toBe(urls.nakijken());
    expect(list.text).not.toContain('Functie die blijft');
    expect((await jobOf(ids.stays))?.catalogVersion).toBe('1.0.0');
    const after = await hr.open(urls.functieNakijken(ids.stays));
    expect(after.text).toContain('Hier is al naar gekeken');
    expect(after.text).toContain('Uitleg: Het werk is hetzelfde.');
    // Whoever still had the page open is told.
    const late = await send(page, urls.nakijkenBlijft(ids.stays), { 'blijft-reden': 'Ook ik.' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Iemand anders veranderde deze functie intussen');
  });

  it('of two people at once one goes over, and the other is told', async () => {
    const pages = await Promise.all([
      hr.open(urls.functieNakijken(ids.pair)),
      sam.browser.open(urls.functieNakijken(ids.pair)),
    ]);
    const ends = await Promise.all(pages.map((page) => send(page, urls.nakijkenOvergaan(ids.pair), {})));
    expect(ends.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await read(({ catalogReviews }) => catalogReviews.listForJob(ids.pair))).toHaveLength(1);
  });

  it('an archived functie cannot go over', async () => {
    const page = await hr.open(urls.functieNakijken(ids.archived));
    expect(page.forms.map(({ action }) => action)).not.toContain(urls.nakijkenOvergaan(ids.archived));
  });

  it('a copy of a functie of the old version starts with what the new one knows', async () => {
    const { id } = newer.choiceGone;
    expect(newerRaster.criteria.find((one) => one.id === id)?.options.map((one) => one.id)).toEqual([
      'AB',
      'C',
    ]);
    const copied = await makeJob(hr, 'Kopie van wat bleef', 'accountmanager', { kopie: ids.stays });
    const answers = await answersOf(copied);
    expect(answers.find(({ questionId }) => questionId === id)?.value).toBeNull();
    expect((await hr.open(urls.functie(copied))).status).toBe(200);
  });

  it('a version after that puts a functie that stayed on the list again', async () => {
    test.app.clock.advance(370 * day);
    await refresh();
    const { text } = await hr.open(urls.nakijken());
    expect(text).toContain('Functie die blijft');
    expect(text).toContain('Accountmanager: van 1.0.0 naar 1.2.0');
  });
});
