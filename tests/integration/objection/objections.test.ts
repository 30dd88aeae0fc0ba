import type { ObjectionStep } from '../../../src/domain/objection/objectionStep';
import { urls } from '../../../src/web/urls';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import {
  establishPlainCopy,
  insertPlainCopy,
  insertPlainRuling,
  plainContent,
} from '../../support/signing/plainCopy';
import type { HttpBrowser } from '../../support/httpBrowser';
import type { PersonBrowser } from '../../support/testApp';

/** Objection over HTTP: what the medewerker asks, what the leidinggevende and HR do with it, and who sees what. */
let test: ProfileTest;
let hr: HttpBrowser;
let vera: PersonBrowser;
let noor: PersonBrowser;
let tom: PersonBrowser;
let jobId: string;
let made = 0;

type Work = Parameters<ProfileTest['app']['unitOfWork']['write']>[1];
const write = (work: Work) => test.app.unitOfWork.write(test.actor.organisationId, work);

beforeAll(async () => {
  test = await startProfileTest();
  hr = test.browser;
  vera = await test.app.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende'] });
  noor = await test.app.personBrowser({ name: 'Noor Bakker', roles: ['medewerker'] });
  tom = await test.app.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
  await write(async ({ departments }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await departments.setLeaders('verkoop', [vera.account.id]);
  });
  jobId = await test.settle({ name: 'Accountmanager Noord' });
  await write(async ({ jobs }) => {
    const holders = [noor, tom].map(({ account }) => account.id);
    await jobs.setHolders(jobId, holders, test.app.clock.now().toISOString());
  });
});
afterAll(() => test.close());

/** A decision for somebody, on a copy that is established. */
async function rulingFor({ account }: PersonBrowser): Promise<string> {
  made += 1;
  const number = String(made);
  const by = test.actor.accountId;
  const at = test.app.clock.now().toISOString();
  const frozen = await plainContent(test.app.unitOfWork, test.actor, jobId, at);
  await write(async (repositories) => {
    const copy = { id: `exemplaar-${number}`, jobId, holder: account, offeredBy: by, version: made };
    await insertPlainCopy(repositories, frozen, { ...copy, code: `AAAAA0000${number}` });
    await establishPlainCopy(repositories, copy.id, by);
    await insertPlainRuling(repositories, {
      id: `besluit-${number}`,
      copyId: copy.id,
      by,
      code: `CCCCC0000${number}`,
    });
  });
  return `besluit-${number}`;
}

const steps = async (rulingId: string): Promise<readonly ObjectionStep[]> =>
  (
    await test.app.unitOfWork.read(test.actor.organisationId, ({ objections }) => objections.steps(rulingId))
  ).map(({ step }) => step);
const day = (name: string, dag: string, maand: string, jaar: string) => ({
  [`${name}-dag`]: dag,
  [`${name}-maand`]: maand,
  [`${name}-jaar`]: jaar,
});
const today = (name: string) => day(name, '21', '11', '2026');

it('has an empty list at first', async () => {
  const page = await hr.open(urls.bezwaren());
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('Er zijn nog geen bezwaren')]);
});

it('goes from a talk over an objection to a decision, and shows each what is theirs', async () => {
  const id = await rulingFor(noor);
  const own = await noor.browser.open(urls.mijnBezwaar(id));
  expect(own.text).toContain('Bezwaar maken kan tot en met 2 januari 2027');
  expect((await vera.browser.send(urls.gesprek(id))).status).toBe(404);

  const ask = await noor.browser.open(urls.mijnBezwaarStap(id, 'gesprek-vragen'));
  const empty = await ask.submit({ woorden: ' ' });
  expect([empty.status, empty.text]).toEqual([
    422,
    expect.stringContaining('Schrijf op wat er te zeggen is.'),
  ]);
  const asked = await empty.submit({ woorden: 'Waarom niet C?' });
  expect(asked.path).toBe(`${urls.mijnBezwaar(id)}?vast=ja`);
  expect(asked.text).toContain('Waarom niet C?');

  expect((await vera.browser.open(urls.werkvoorraad())).text).toContain('Voer een gesprek over het besluit');
  const talk = await vera.browser.open(urls.gesprek(id));
  expect(talk.text).toContain('Waarom niet C?');
  const wrong = await talk.submit({ ...day('datum', '1', '1', '2030'), woorden: 'We spraken lang.' });
  expect([wrong.status, wrong.body]).toEqual([422, expect.stringContaining('We spraken lang.')]);
  expect(wrong.text).toContain('Deze dag is nog niet geweest.');
  expect(wrong.text).toContain('Kies of jullie het eens zijn geworden.');
  expect((await wrong.submit({ ...today('datum'), uitkomst: 'niet-eens' })).text).toContain(
    'Het is vastgelegd',
  );

  const object = await noor.browser.open(urls.mijnBezwaarMaken(id));
  const noGround = await object.submit({ wens: 'Niveau C' });
  expect([noGround.status, noGround.body]).toEqual([422, expect.stringContaining('Niveau C')]);
  await noGround.submit({ gronden: 'niveau', 'reden-niveau': 'Ik stuur drie mensen aan.' });
  expect((await vera.browser.open(urls.gesprek(id))).text).not.toContain('Ik stuur drie mensen aan.');

  expect((await hr.open(urls.bezwaren())).text).toContain('Uiterlijk');
  expect((await hr.open(urls.werkvoorraad())).text).toContain('Beslis over een bezwaar');
  const decide = await hr.open(urls.bezwaarBeslissen(id));
  expect(decide.text).toContain('Ik stuur drie mensen aan.');
  const unsaid = await decide.submit({ woorden: 'Je hebt gelijk.' });
  expect([unsaid.status, unsaid.text]).toEqual([
    422,
    expect.stringContaining('Kies een oordeel over het niveau.'),
  ]);
  const decided = await unsaid.submit({ 'oordeel-niveau': 'gegrond' });
  expect(decided.text).toContain('Het programma verandert niets vanzelf.');
  expect(decided.body).toContain(`href="${urls.nieuweVersie(jobId)}"`);

  expect((await noor.browser.open(urls.mijnBezwaar(id))).text).toContain('Je krijgt gelijk (gegrond)');
  const file = await noor.browser.send(urls.mijnBezwaarBesluitPdf(id, 4));
  expect([file.status, file.body.startsWith('%PDF-1.7')]).toEqual([200, true]);
  expect((await noor.browser.send(urls.mijnBezwaarBesluitPdf(id, 3))).status).toBe(404);
  expect((await noor.browser.send(urls.mijnBezwaarBesluit(id, 3))).status).toBe(404);
  for (const url of [
    urls.mijnBezwaar(id),
    urls.mijnBezwaarBesluit(id, 4),
    urls.mijnBezwaarBesluitPdf(id, 4),
  ]) {
    expect((await tom.browser.send(url)).status).toBe(404);
    expect((await vera.browser.send(url)).status).toBe(403);
  }
  // The leidinggevende reads of the talk in the history, and of nothing more.
  const history = await vera.browser.open(urls.tijdlijn(jobId));
  expect(history.status).toBe(200);
  expect(history.text).not.toMatch(/bezwaar/);
});

it('keeps what was typed when somebody took a step meanwhile', async () => {
  const id = await rulingFor(noor);
  const withdraw = await hr.open(urls.bezwaarStap(id, 'bezwaar'));
  const mine = await noor.browser.open(urls.mijnBezwaarMaken(id));
  const ask = await noor.browser.open(urls.mijnBezwaarStap(id, 'gesprek-vragen'));
  await ask.submit({ woorden: 'Praten.' });
  const late = await mine.submit({ gronden: 'niveau', 'reden-niveau': 'Mijn reden.' });
  expect([late.status, late.body]).toEqual([409, expect.stringContaining('Mijn reden.')]);
  expect(late.text).toContain('Gesprek gevraagd');
  expect((await late.submit()).status).toBe(200);
  // The letter cannot be recorded any more: what was typed can still be read.
  const letter = await withdraw.submit({
    ...today('ontvangen'),
    gronden: 'beschrijving',
    'reden-beschrijving': 'Uit de brief.',
  });
  expect([letter.status, letter.text]).toEqual([409, expect.stringContaining('Uit de brief.')]);
  expect(letter.text).toContain('Deze stap kan nu niet');
  expect((await steps(id)).map(({ kind }) => kind)).toEqual(['gesprek-gevraagd', 'bezwaar-gemaakt']);
});

it('records the letter of who left the organisation', async () => {
  const id = await rulingFor(tom);
  await write(({ people }) => people.update(tom.account.id, 1, { active: false }));
  const letter = await hr.open(urls.bezwaarStap(id, 'bezwaar'));
  const done = await letter.submit({
    ...today('ontvangen'),
    gronden: 'niveau',
    'reden-niveau': 'Uit de brief.',
  });
  expect(done.text).toContain('Met een brief, vastgelegd door HR.');
});

it('says that the last day has passed, asks why, and tells what silence means', async () => {
  const id = await rulingFor(noor);
  test.app.clock.advance(60 * 24 * 3_600_000);
  noor = { ...noor, browser: await test.app.browserOf(noor.account) };
  hr = await test.app.browserOf({ id: test.actor.accountId, organisationId: test.actor.organisationId });
  const form = await noor.browser.open(urls.mijnBezwaarMaken(id));
  expect(form.text).toContain('Bezwaar maken kon tot en met 2 januari 2027.');
  const refused = await form.submit({ gronden: 'niveau', 'reden-niveau': 'Te laag.' });
  expect([refused.status, refused.text]).toEqual([
    422,
    expect.stringContaining('Leg uit waarom het bezwaar na de laatste dag komt.'),
  ]);
  expect((await refused.submit({ telaat: 'Ik was ziek.' })).text).toContain('Ik was ziek.');
  test.app.clock.advance(60 * 24 * 3_600_000);
  hr = await test.app.browserOf({ id: test.actor.accountId, organisationId: test.actor.organisationId });
  expect((await hr.open(urls.bezwaren())).text).toContain('Te laat: was');
  expect((await hr.open(urls.bezwaar(id))).text).toContain('Er kwam geen besluit op tijd.');
});

it('takes no steps about a decision that was withdrawn', async () => {
  noor = { ...noor, browser: await test.app.browserOf(noor.account) };
  const id = await rulingFor(noor);
  const form = await noor.browser.open(urls.mijnBezwaarMaken(id));
  await write(({ rulings }) =>
    rulings.withdraw(id, test.actor.accountId, test.app.clock.now().toISOString(), 'Fout.'),
  );
  const late = await form.submit({ gronden: 'niveau', 'reden-niveau': 'Te laag.' });
  expect([late.status, late.text]).toEqual([409, expect.stringContaining('Te laag.')]);
  expect((await noor.browser.open(urls.mijnBezwaar(id))).text).toContain(
    'Dit indelingsbesluit is ingetrokken',
  );
});

it('asks who it is again before objecting or deciding', async () => {
  const id = await rulingFor(noor);
  test.app.clock.advance(20 * 60_000);
  for (const [browser, url] of [
    [noor.browser, urls.mijnBezwaarMaken(id)],
    [hr, urls.bezwaarBeslissen(id)],
  ] as const) {
    expect((await browser.send(url)).headers.location).toContain(urls.bevestigen());
  }
});
