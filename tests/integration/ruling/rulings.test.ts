import { buildRulingDocument } from '../../../src/presentation/document/buildRulingDocument';
import type { Ruling } from '../../../src/domain/ruling/ruling';
import { urls } from '../../../src/web/urls';
import { readBlock } from '../../support/profile/aDocument';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import {
  establishPlainCopy,
  insertPlainCopy,
  insertPlainRuling,
  plainContent,
} from '../../support/signing/plainCopy';
import { readZip } from '../../support/zip/readZip';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import type { PersonBrowser } from '../../support/testApp';

/** The decision to a medewerker over HTTP: given by HR, read, and withdrawn. */
let test: ProfileTest;
let hr: HttpBrowser;
let vera: PersonBrowser;
let other: PersonBrowser;
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
  other = await test.app.personBrowser({ name: 'Otto Oud', roles: ['leidinggevende'] });
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

/** A copy that is established, or was only just offered. */
async function copyFor({ account }: PersonBrowser, how: 'vastgesteld' | 'aangeboden'): Promise<string> {
  made += 1;
  const id = `exemplaar-${String(made)}`;
  const at = test.app.clock.now().toISOString();
  const frozen = await plainContent(test.app.unitOfWork, test.actor, jobId, at);
  await write(async (repositories) => {
    const code = `AAAAA0000${String(made)}`;
    await insertPlainCopy(repositories, frozen, {
      id,
      jobId,
      holder: account,
      offeredBy: test.actor.accountId,
      code,
      version: made,
    });
    if (how === 'vastgesteld') await establishPlainCopy(repositories, id, test.actor.accountId);
  });
  return id;
}

const rulings = (): Promise<readonly Ruling[]> =>
  test.app.unitOfWork.read(test.actor.organisationId, (repositories) =>
    repositories.rulings.listForJob(jobId),
  );
const date = (name: string, day: string, month: string, year: string) => ({
  [`${name}-dag`]: day,
  [`${name}-maand`]: month,
  [`${name}-jaar`]: year,
});
const inForce = date('ingangsdatum', '1', '1', '2027');
const today = date('uitgereikt', '21', '11', '2026');

it('says that there is nothing to decide about while no copy is established', async () => {
  const page = await hr.open(urls.besluiten(jobId));
  expect(page.text).toContain('Een indelingsbesluit kan pas als het profiel is vastgesteld.');
  const waiting = await copyFor(tom, 'aangeboden');
  const early = await hr.open(urls.besluitGeven(waiting));
  expect([early.status, early.text]).toEqual([200, expect.stringContaining('nog niet vastgesteld')]);
  expect(early.forms.map(({ action }) => action)).not.toContain(urls.besluitGeven(waiting));
});

describe('a decision in the app', () => {
  let copyId: string;
  let form: Page;
  let ruling: Ruling;
  beforeAll(async () => {
    copyId = await copyFor(noor, 'vastgesteld');
  });

  it('is still to come for the medewerker, who reads that no term runs', async () => {
    const page = await noor.browser.open(urls.mijnProfielVan(jobId));
    expect(page.text).toContain('Je krijgt nog een indelingsbesluit.');
    expect(page.text).not.toContain('tot en met');
  });

  it('is prepared with what it will say on the side', async () => {
    const list = await hr.open(urls.besluiten(jobId));
    expect(list.text).toContain('Kan nu gegeven worden');
    expect(list.body).toContain(`href="${urls.besluitGeven(copyId)}"`);
    form = await hr.open(urls.besluitGeven(copyId));
    expect(form.text).toContain('Voor Noor Bakker, functie Accountmanager Noord: niveau B');
    expect(form.text).toContain('Bezwaar maken kan tot en met 2 januari 2027');
  });

  it('tells every fault at its field and keeps what was typed', async () => {
    const page = await form.submit({
      ...date('ingangsdatum', '31', '2', '2027'),
      toelichting: 'Zo is het afgesproken.',
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Vul een datum in die bestaat, met dag, maand en jaar.');
    expect(page.text).toContain('Kies hoe je het besluit geeft.');
    expect(page.body).toContain('Zo is het afgesproken.');
    expect(page.body).toMatch(/name="ingangsdatum-dag"[^>]*value="31"/);
    const future = { ...inForce, manier: 'papier', ...date('uitgereikt', '1', '1', '2030') };
    const onPaper = await page.submit(future);
    expect([onPaper.status, onPaper.text]).toEqual([
      422,
      expect.stringContaining('Deze dag is nog niet geweest.'),
    ]);
    expect((await onPaper.submit({ ...future, 'uitgereikt-jaar': '' })).text).toContain(
      'Vul in wanneer je het besluit hebt gegeven',
    );
    expect(await rulings()).toEqual([]);
  });

  it('is given once, also when two people of HR do so at the same time', async () => {
    const give = () => form.submit({ ...inForce, manier: 'app', toelichting: 'We bespraken dit.' });
    const both = await Promise.all([give(), give()]);
    const done = both.find(({ status }) => status === 200);
    const late = both.find(({ status }) => status === 409);
    const [only, ...more] = await rulings();
    if (only === undefined) throw new Error('nothing was given');
    ruling = only;
    expect(more).toEqual([]);
    expect(done?.path).toBe(`${urls.besluit(only.id)}?gegeven=ja`);
    expect(done?.text).toContain('Noor Bakker kan het nu lezen en krijgt een bericht.');
    expect(late?.text).toContain('Noor Bakker heeft het besluit al.');
    expect(late?.body).toContain(`href="${urls.besluit(only.id)}"`);
  });

  it('is told to the medewerker in a message that leads to it', async () => {
    const page = await noor.browser.open(urls.berichten());
    expect(page.text).toContain('Je indelingsbesluit is er: Accountmanager Noord');
  });

  it('is on the own page of the medewerker with the road to objection and its dates', async () => {
    const page = await noor.browser.open(urls.mijnProfielVan(jobId));
    expect(page.text).toContain('Niveau B. Dit geldt vanaf 1 januari 2027.');
    expect(page.text).toContain('Je hebt het nog niet geopend.');
    expect(page.text).toContain('Bezwaar maken kan tot en met 2 januari 2027');
    expect(page.body).toContain(`href="${urls.besluit(ruling.id)}"`);
    expect(page.body).toContain(`href="${urls.besluitPdf(ruling.id)}"`);
  });

  it('is read as a page with every text of the PDF, by who has it, their manager and HR', async () => {
    expect((await hr.open(urls.besluiten(jobId))).text).toContain('heeft het hier nog niet geopend');
    const { content, grounds } = await test.app.unitOfWork.read(
      test.actor.organisationId,
      async (repositories) => ({
        content: await repositories.rulings.content(ruling.id),
        grounds: await repositories.signing.content(copyId),
      }),
    );
    const single = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const lines = buildRulingDocument(content, grounds, ruling.contentSha256)
      .blocks.flatMap(readBlock)
      // A page puts other signs between a label and what it says, and between columns.
      .flatMap((line) => line.split(/: | \| /));
    for (const { browser } of [noor, vera]) {
      const page = await browser.open(urls.besluit(ruling.id));
      expect(lines.filter((line) => !page.text.includes(single(line)))).toEqual([]);
      expect(page.body).not.toContain(urls.besluitIntrekken(ruling.id));
    }
    expect((await hr.open(urls.besluiten(jobId))).text).toContain('Gegeven en gelezen');
    expect((await vera.browser.open(urls.besluiten(jobId))).text).toContain('Gegeven en gelezen');
    expect((await other.browser.send(urls.besluiten(jobId))).status).toBe(404);
    for (const { browser } of [tom, other]) {
      expect((await browser.send(urls.besluit(ruling.id))).status).toBe(404);
      expect((await browser.send(urls.besluitPdf(ruling.id))).status).toBe(404);
    }
  });

  it('is a file to save', async () => {
    const file = await noor.browser.send(urls.besluitPdf(ruling.id));
    expect(file.status).toBe(200);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining('indelingsbesluit') as string,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    });
    expect(file.body.startsWith('%PDF-1.7')).toBe(true);
  });

  it('is known by its code to who may see it, and to others only that it is', async () => {
    const page = await hr.open(urls.controleerCode(ruling.code));
    expect(page.text).toContain('Indelingsbesluit');
    expect(page.body).toContain(`href="${urls.besluit(ruling.id)}"`);
    const stranger = await tom.browser.open(urls.controleerCode(ruling.code));
    expect(stranger.text).not.toContain('Noor Bakker');
  });

  it('is withdrawn with a reason that the medewerker reads, once', async () => {
    const page = await hr.open(urls.besluitIntrekken(ruling.id));
    const empty = await page.submit({ reden: ' ' });
    expect([empty.status, empty.text]).toEqual([
      422,
      expect.stringContaining('Leg uit waarom je het besluit intrekt.'),
    ]);
    const withdraw = () => page.submit({ reden: 'De datum klopte niet.' });
    const both = await Promise.all([withdraw(), withdraw()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = both.find(({ status }) => status === 409);
    expect(late?.text).toContain('Dit besluit is al ingetrokken');
    const own = await noor.browser.open(urls.mijnProfielVan(jobId));
    expect(own.text).toContain('Je indelingsbesluit is ingetrokken');
    expect(own.text).toContain('De datum klopte niet.');
    expect(own.text).not.toContain('tot en met');
    expect((await noor.browser.open(urls.besluit(ruling.id))).text).toContain('Dit besluit is ingetrokken');
    const checked = await hr.open(urls.controleerCode(ruling.code));
    expect(checked.text).toContain('Let op: dit besluit is ingetrokken.');
    expect(checked.text).toContain('De datum klopte niet.');
    expect((await hr.open(urls.besluiten(jobId))).text).toContain('De datum klopte niet.');
  });

  it('can be given anew, with terms that begin again', async () => {
    test.app.clock.advance(24 * 3_600_000);
    hr = await test.app.browserOf({
      id: test.actor.accountId,
      organisationId: test.actor.organisationId,
    });
    const again = await (await hr.open(urls.besluitGeven(copyId))).submit({ ...inForce, manier: 'app' });
    expect(again.status).toBe(200);
    noor = { ...noor, browser: await test.app.browserOf(noor.account) };
    const own = await noor.browser.open(urls.mijnProfielVan(jobId));
    expect(own.text).toContain('Bezwaar maken kan tot en met 3 januari 2027');
    expect(own.text).toContain('(ingetrokken)');
  });
});

it('is only on paper for who left the organisation', async () => {
  const copyId = await copyFor(tom, 'vastgesteld');
  const form = await hr.open(urls.besluitGeven(copyId));
  await write(({ people }) => people.update(tom.account.id, 1, { active: false }));
  const refused = await form.submit({ ...inForce, manier: 'app' });
  expect([refused.status, refused.text]).toEqual([
    422,
    expect.stringContaining('Deze medewerker kan niet inloggen. Geef het besluit op papier.'),
  ]);
  expect(refused.text).toContain('Tom Bos kan niet inloggen');
  const done = await refused.submit({ ...inForce, ...today, manier: 'papier' });
  expect(done.text).toContain('Bewaar een afschrift van het papier in het personeelsdossier.');
  expect((await hr.open(urls.besluiten(jobId))).text).toContain('Op papier gegeven op 21 november 2026.');
});

it('asks who it is again before something is given, and keeps nothing that was sent without', async () => {
  const copyId = await copyFor(noor, 'vastgesteld');
  const [, token = ''] =
    /name="_csrf" value="([^"]+)"/.exec((await hr.open(urls.besluitGeven(copyId))).body) ?? [];
  test.app.clock.advance(20 * 60_000);
  expect((await hr.send(urls.besluitGeven(copyId))).headers.location).toContain(urls.bevestigen());
  const before = (await rulings()).length;
  const sent = await hr.send(urls.besluitGeven(copyId), { method: 'POST', form: { _csrf: token } });
  expect([sent.status, (await rulings()).length]).toEqual([403, before]);
});

it('hands out the exhibits of an objection to HR and to who objects, as a file to save', async () => {
  const copyId = await copyFor(noor, 'vastgesteld');
  const [at, id] = [test.app.clock.now().toISOString(), 'besluit-met-bezwaar'];
  await write(async (repositories) => {
    await insertPlainRuling(repositories, { id, copyId, by: test.actor.accountId, code: 'BBBBB00000' });
    const step = { kind: 'gesprek-gevraagd', words: 'Ik wil weten waarom.' } as const;
    const taken = { number: 1, step, by: noor.account.id, at };
    await repositories.objections.add(id, taken, 'a'.repeat(64), null);
  });
  const own = await test.app.browserOf(noor.account);
  const forHr = await test.app.browserOf({
    id: test.actor.accountId,
    organisationId: test.actor.organisationId,
  });
  for (const [browser, page, link] of [
    [forHr, urls.bezwaar(id), urls.bezwaarDossierPdf(id)],
    [own, urls.mijnBezwaar(id), urls.mijnBezwaarDossierZip(id)],
  ] as const)
    expect((await browser.open(page)).body).toContain(`href="${link}"`);
  const files = [
    await test.download(urls.bezwaarDossierPdf(id), forHr),
    await test.download(urls.mijnBezwaarDossierPdf(id), own),
    await test.download(urls.bezwaarDossierZip(id), forHr),
    await test.download(urls.mijnBezwaarDossierZip(id), own),
  ];
  expect(files.map(({ status, headers }) => [status, headers['content-type']])).toEqual([
    [200, 'application/pdf'],
    [200, 'application/pdf'],
    [200, 'application/zip'],
    [200, 'application/zip'],
  ]);
  for (const { headers } of files) {
    expect(headers['content-disposition']).toContain(
      'attachment; filename="dossier-bezwaar-accountmanager-noord.',
    );
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(headers['cache-control']).toBe('no-store');
  }
  expect(readZip(files[3]?.bytes ?? Buffer.alloc(0)).map(({ name }) => name)).toContain(
    'productie-03-indelingsbesluit.pdf',
  );
  const stranger = await test.app.personBrowser({ name: 'Sanne Smit', roles: ['medewerker'] });
  expect((await stranger.browser.open(urls.mijnBezwaarDossierZip(id))).status).toBe(404);
});
