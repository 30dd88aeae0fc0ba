import type { Copy } from '../../../src/domain/signing/copy';
import { copyDocument } from '../../../src/presentation/document/copyDocument';
import { urls } from '../../../src/web/urls';
import { readBlock } from '../../support/profile/aDocument';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import type { PersonBrowser } from '../../support/testApp';

/** Signing over HTTP, from the offer to the last act: HR, a manager and people who have a functie. */
let test: ProfileTest;
let vera: PersonBrowser;
let noor: PersonBrowser;
let tom: PersonBrowser;
let second: PersonBrowser;
let hr: HttpBrowser;

beforeAll(async () => {
  test = await startProfileTest();
  hr = test.browser;
  vera = await test.app.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende'] });
  noor = await test.app.personBrowser({ name: 'Noor Bakker', roles: ['medewerker'] });
  tom = await test.app.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
  second = await test.app.personBrowser({ name: 'Sam Bakker', roles: ['hr'] });
  await write(async ({ departments }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
  });
});
afterAll(() => test.close());

type Work = Parameters<ProfileTest['app']['unitOfWork']['write']>[1];
const write = (work: Work) => test.app.unitOfWork.write(test.actor.organisationId, work);
const lead = () => write(({ departments }) => departments.setLeaders('verkoop', [vera.account.id]));
const copiesOf = (jobId: string): Promise<readonly Copy[]> =>
  test.app.unitOfWork.read(test.actor.organisationId, ({ signing }) => signing.copies(jobId));
const typed = (name: string) => ({ gelezen: 'ja', naam: name });
const minute = 60_000;

async function ready(name: string, ...holders: PersonBrowser[]): Promise<string> {
  const jobId = await test.settle({ name });
  await write(({ jobs }) =>
    jobs.setHolders(
      jobId,
      holders.map(({ account }) => account.id),
      test.app.clock.now().toISOString(),
    ),
  );
  await test.fillIn(jobId);
  await test.complete(jobId);
  return jobId;
}

async function offer(jobId: string): Promise<Page> {
  return (await hr.open(urls.tekenenAanbieden(jobId))).submit();
}

async function onlyCopy(jobId: string): Promise<Copy> {
  const [copy] = await copiesOf(jobId);
  if (copy === undefined) throw new Error('nothing was offered');
  return copy;
}

describe('a profile for one person', () => {
  let jobId: string;
  let copy: Copy;

  it('says who is missing before it can be offered, with the way to mend it', async () => {
    jobId = await ready('Accountmanager Noord');
    const page = await hr.open(urls.tekenenAanbieden(jobId));
    expect(page.text).toContain('Er is nog niemand aan deze functie gekoppeld.');
    expect(page.text).toContain('Er is niemand die de afdeling leidt en kan tekenen.');
    expect(page.body).toContain(`href="${urls.functiehouders(jobId)}"`);
    expect(page.body).toContain(`href="${urls.afdeling('verkoop')}"`);
    expect(page.forms.map(({ action }) => action)).not.toContain(urls.tekenenAanbieden(jobId));
  });

  it('is offered by HR, who then waits for the manager', async () => {
    await lead();
    await write(({ jobs }) => jobs.setHolders(jobId, [noor.account.id], test.app.clock.now().toISOString()));
    const preview = await hr.open(urls.tekenenAanbieden(jobId));
    const page = await preview.submit();
    expect(page.path).toBe(urls.tekenen(jobId));
    expect(page.text).toContain('Wacht op de handtekening van');
    expect(page.text).toMatch(/Wat nu: Teken voor akkoord\. Door wie: Vera Vos\. De weg/);
    copy = await onlyCopy(jobId);
    expect(page.text).toContain(`Code ${copy.code.slice(0, 5)}-${copy.code.slice(5)}`);
    // The same form once more offers nothing more.
    expect((await preview.submit()).path).toBe(urls.tekenen(jobId));
    expect(await copiesOf(jobId)).toHaveLength(1);
    const tasks = await hr.open(urls.functie(jobId));
    expect(tasks.text).toContain('Wacht op de handtekening van Vera Vos, voor akkoord.');
    const work = await vera.browser.open(urls.werkvoorraad());
    expect(work.text).toContain('Teken voor akkoord: Accountmanager Noord');
  });

  it('is not for the medewerker to sign before the manager did', async () => {
    const page = await noor.browser.open(urls.exemplaarGezien(copy.id));
    expect(page.text).toContain('tekent eerst. Daarna ben jij aan zet.');
  });

  it('asks who it is again, after five minutes, and never signs without', async () => {
    test.app.clock.advance(6 * minute);
    const open = await vera.browser.send(urls.tekenenAkkoord(jobId));
    expect([open.status, open.headers.location]).toEqual([
      303,
      `${urls.bevestigen()}?terug=${encodeURIComponent(urls.tekenenAkkoord(jobId))}`,
    ]);
    test.app.clock.advance(20 * minute);
    const { account, browser } = vera;
    const { text } = await browser.open(urls.tekenen(jobId));
    expect(text).toContain('Wacht op de handtekening van');
    const [, token = ''] =
      /name="_csrf" value="([^"]+)"/.exec((await browser.open(urls.tekenen(jobId))).body) ?? [];
    const form = {
      _csrf: token,
      exemplaren: `${copy.id}.${copy.contentSha256}`,
      manier: 'typen',
      ...typed(account.name),
    };
    const sent = await browser.send(urls.tekenenAkkoord(jobId), { method: 'POST', form });
    expect(sent.status).toBe(403);
    expect((await onlyCopy(jobId)).status).toBe('ter-tekening');
    vera = await again(vera);
    noor = await again(noor);
    hr = await test.app.browserOf({ id: test.actor.accountId, organisationId: test.actor.organisationId });
  });

  it('keeps what was typed when the boxes are not ticked', async () => {
    const page = await (await vera.browser.open(urls.tekenenAkkoord(jobId))).submit({ naam: 'Vera Vos' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Lees eerst het profiel. Vink daarna aan dat je het hebt gelezen.');
    expect(page.body).toContain('value="Vera Vos"');
    const empty = await page.submit({ gelezen: 'ja', naam: '' });
    expect(empty.text).toContain('Typ je naam of teken je handtekening.');
    const scribble = JSON.stringify({
      strokes: [
        [
          [0.5, 0.5],
          [0.51, 0.5],
        ],
      ],
      aspect: 3,
    });
    const small = await empty.submit({ manier: 'tekenen', tekening: scribble });
    expect(small.text).toContain('Je handtekening is te klein. Teken die opnieuw.');
    const dot = [0.5, 0.5];
    const many = JSON.stringify({ strokes: Array.from({ length: 201 }, () => [dot]), aspect: 3 });
    const long = JSON.stringify({
      strokes: [Array.from({ length: 2501 }, () => dot), Array.from({ length: 2500 }, () => dot)],
      aspect: 3,
    });
    const odds = ['{', '{"strokes":[[[2,0]]],"aspect":3}', '{"strokes":[],"aspect":3,"x":1}', many, long];
    for (const tekening of odds) {
      const odd = await empty.submit({ manier: 'tekenen', tekening });
      expect([odd.status, odd.text]).toEqual([
        422,
        expect.stringContaining('We konden je tekening niet lezen.'),
      ]);
    }
    expect((await onlyCopy(jobId)).status).toBe('ter-tekening');
  });

  it('is signed by the manager with exactly the words on the screen, once', async () => {
    const page = await vera.browser.open(urls.tekenenAkkoord(jobId));
    const sign = () => page.submit(typed('Vera Vos'));
    const [one, other] = await Promise.all([sign(), sign()]);
    for (const done of [one, other]) {
      expect(done.path).toBe(`${urls.tekenen(jobId)}?getekend=ja`);
      expect(done.text).toContain('Je hebt getekend voor akkoord');
    }
    const [stored, ...more] = await recordsOf(copy);
    expect(more).toEqual([]);
    expect(page.text).toContain(stored?.record.words);
    expect(stored?.record).toMatchObject({
      signer: { name: 'Vera Vos', onBehalfOf: null },
      signature: { typedName: 'Vera Vos', drawing: null },
      proof: { method: 'wachtwoord-en-code' },
      origin: { browser: 'Firefox op Windows' },
      shown: { confirmedRead: true, pageAt: null },
    });
    expect((await vera.browser.open(urls.tekenenAkkoord(jobId))).text).toContain(
      'Er is nu niets om te tekenen.',
    );
  });

  it('is read by the medewerker as a page, which counts, and as a file', async () => {
    const page = await noor.browser.open(urls.exemplaar(copy.id));
    expect(page.text).toContain('Exemplaar van Noor Bakker');
    expect(page.text).toMatch(/Wat nu: Lees je profiel en teken voor gezien\. Door wie: Jij\./);
    const content = await test.app.unitOfWork.read(test.actor.organisationId, ({ signing }) =>
      signing.content(copy.id),
    );
    const single = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const missing = copyDocument(content, null)
      .blocks.flatMap(readBlock)
      // A page puts other signs between a label and what it says, and between columns.
      .flatMap((line) => line.split(/: | \| /))
      .filter((line) => !page.text.includes(single(line)));
    expect(missing).toEqual([]);
    const file = await noor.browser.send(urls.exemplaarPdf(copy.id));
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    });
    expect(file.headers['content-disposition']).toContain(
      'filename="functieprofiel-accountmanager-noord-versie-1-akkoord.pdf"',
    );
    expect((await noor.browser.send(`${urls.exemplaarPdf(copy.id)}?zegels=2`)).status).toBe(404);
    expect((await noor.browser.send(`${urls.exemplaarPdf(copy.id)}?zegels=x`)).status).toBe(404);
  });

  it('is signed by the medewerker, drawn and with a remark', async () => {
    const page = await noor.browser.open(urls.exemplaarGezien(copy.id));
    const strokes = [Array.from({ length: 12 }, (_, index) => [index / 20, (index % 3) / 4])];
    const long = 'x'.repeat(121);
    const drawn = { gelezen: 'ja', manier: 'tekenen', tekening: JSON.stringify({ strokes, aspect: 2.9 }) };
    const tooLong = await page.submit({ ...drawn, opmerking: long, akkoord: 'ja' });
    expect([tooLong.status, tooLong.text]).toEqual([422, expect.stringContaining('Haal 1 teken weg.')]);
    const done = await tooLong.submit({ opmerking: 'Ik werk ook op zaterdag.' });
    expect(done.path).toBe(`${urls.exemplaar(copy.id)}?getekend=ja`);
    expect(done.text).toContain('Je hebt getekend voor gezien');
    expect(done.text).toContain('Dan kun je nog bezwaar maken.');
    const [, stored] = await recordsOf(copy);
    expect(stored?.record).toMatchObject({
      act: 'gezien',
      signature: { typedName: null, drawing: { strokes, aspect: 2.9 } },
      remark: 'Ik werk ook op zaterdag.',
      agreesWithContent: true,
    });
    expect(stored?.record.shown.pageAt).not.toBeNull();
    expect(stored?.record.shown.pdfAt).not.toBeNull();
    expect(page.text).toContain(stored?.record.words);
    // Sent again: the same answer, and nothing more.
    expect((await page.submit(drawn)).path).toBe(`${urls.exemplaar(copy.id)}?getekend=ja`);
    expect(await recordsOf(copy)).toHaveLength(2);
    const receipt = await noor.browser.send(urls.ontvangstbewijs(copy.id, stored?.record.id ?? ''));
    expect([receipt.status, receipt.headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining('filename="ontvangstbewijs-accountmanager-noord.pdf"'),
    ]);
    const [first] = await recordsOf(copy);
    const ofManager = await noor.browser.send(urls.ontvangstbewijs(copy.id, first?.record.id ?? ''));
    expect(ofManager.status).toBe(404);
    const overview = await hr.open(urls.tekenen(jobId));
    expect(overview.text).toContain('Opmerking van de medewerker: “Ik werk ook op zaterdag.”');
    expect(overview.text).toContain('Noor Bakker is het ook eens met de inhoud.');
  });

  it('does not exist for a colleague', async () => {
    const unknown = await tom.browser.open(urls.exemplaar('bestaat-niet'));
    for (const path of [urls.exemplaar(copy.id), urls.exemplaarPdf(copy.id)]) {
      const foreign = await tom.browser.open(path);
      expect([foreign.status, foreign.text]).toEqual([404, unknown.text]);
    }
  });

  it('gets a new version, while the signed one stays to be read', async () => {
    const page = await hr.open(urls.nieuweVersie(jobId));
    expect((await page.submit()).path).toBe(urls.profiel(jobId, 'gegevens'));
    // The same page once more changes nothing.
    expect((await page.submit()).status).toBe(409);
    expect((await noor.browser.open(urls.exemplaar(copy.id))).text).toContain('Vastgesteld');
    await test.complete(jobId);
    await offer(jobId);
    const [newer] = await copiesOf(jobId);
    expect(newer?.version).toBe(2);
    const signing = await vera.browser.open(urls.tekenenAkkoord(jobId));
    const changes = urls.exemplaarVerschillen(newer?.id ?? '');
    expect(signing.body).toContain(`href="${changes}"`);
    expect((await vera.browser.open(changes)).text).toContain('Wat is er anders?');
    await withdraw(jobId, 'Verkeerde standplaats');
    const late = await signing.submit(typed('Vera Vos'));
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Er is nu niets om te tekenen.')]);
    await offer(jobId);
    const stale = await signing.submit(typed('Vera Vos'));
    expect(stale.status).toBe(409);
    expect(stale.title).toMatch(/^Fout: /);
    expect(stale.text).toContain('Er is een nieuwe versie. Lees die eerst.');
    expect(stale.body).not.toContain('value="Vera Vos"');
    expect((await copiesOf(jobId)).map(({ status }) => status)).toEqual([
      'ter-tekening',
      'ingetrokken',
      'getekend',
    ]);
    const overview = await hr.open(urls.tekenen(jobId));
    expect(overview.text).toContain('Reden: “Verkeerde standplaats”');
  });
});

describe('a manager who is away', () => {
  it('is replaced: who signs, and for whom, stands on the page and in the record', async () => {
    const kim = await test.app.personBrowser({ name: 'Kim Kok', roles: ['leidinggevende'] });
    const jobId = await ready('Accountmanager West', noor);
    await offer(jobId);
    const day = test.app.clock.now().toISOString().slice(0, 10);
    await write(({ departments }) =>
      departments.insertReplacement({
        id: 'deze-week',
        forId: vera.account.id,
        byId: kim.account.id,
        from: day,
        until: day,
        createdAt: test.app.clock.now().toISOString(),
      }),
    );
    expect((await kim.browser.open(urls.werkvoorraad())).text).toContain('Namens Vera Vos.');
    const page = await kim.browser.open(urls.tekenenAkkoord(jobId));
    expect(page.text).toContain('Kim Kok, leidinggevende, namens Vera Vos');
    const done = await page.submit(typed('Kim Kok'));
    expect(done.text).toContain('Jij tekende voor akkoord namens Vera Vos');
    const [stored] = await recordsOf(await onlyCopy(jobId));
    expect(stored?.record.signer).toMatchObject({ name: 'Kim Kok', onBehalfOf: { name: 'Vera Vos' } });
    expect((await vera.browser.open(urls.tekenen(jobId))).text).toContain(
      'Kim Kok tekende voor akkoord namens Vera Vos',
    );
  });
});

describe('a profile for two people', () => {
  let jobId: string;
  let ofNoor: Copy;
  let ofTom: Copy;

  it('is signed by the manager in one act, for those who are ticked', async () => {
    jobId = await ready('Accountmanager Zuid', noor, tom);
    await offer(jobId);
    const copies = await copiesOf(jobId);
    ofNoor = copies.find(({ holderId }) => holderId === noor.account.id) ?? (await onlyCopy(jobId));
    ofTom = copies.find(({ holderId }) => holderId === tom.account.id) ?? (await onlyCopy(jobId));
    const page = await vera.browser.open(urls.tekenenAkkoord(jobId));
    expect(page.text).toContain('Voor wie teken je?');
    expect(page.body).not.toContain('/verschillen');
    const none = await page.submit(typed('Vera Vos'));
    expect([none.status, none.text]).toEqual([422, expect.stringContaining('Kies voor wie je tekent.')]);
    const seen = (copy: Copy) => `${copy.id}.${copy.contentSha256}`;
    const one = await page.submit({ ...typed('Vera Vos'), exemplaren: [seen(ofNoor)] });
    expect(one.text).toContain('het profiel van Noor Bakker.');
    const left = await vera.browser.open(urls.tekenenAkkoord(jobId));
    expect(left.text).not.toContain('Voor wie teken je?');
    const both = await page.submit({ ...typed('Vera Vos'), exemplaren: [seen(ofNoor), seen(ofTom)] });
    expect(both.text).toContain('het profiel van Noor Bakker en Tom Bos.');
    expect((await copiesOf(jobId)).map(({ status }) => status)).toEqual([
      'akkoord-getekend',
      'akkoord-getekend',
    ]);
  });

  it('takes no other content than that of the copy', async () => {
    const page = await noor.browser.open(urls.exemplaarGezien(ofNoor.id));
    const other = await page.submit({
      ...typed('Noor Bakker'),
      exemplaren: `${ofNoor.id}.${'0'.repeat(64)}`,
    });
    expect([other.status, other.text]).toEqual([409, expect.stringContaining('Er is een nieuwe versie.')]);
    expect(await recordsOf(ofNoor)).toHaveLength(1);
  });

  it('can be refused with a reason, after which HR records that it was handed over', async () => {
    tom = await again(tom);
    const page = await tom.browser.open(urls.exemplaarNietGezien(ofTom.id));
    expect((await page.submit()).text).toContain('Leg uit waarom je niet tekent.');
    const refused = await page.submit({ reden: 'De taken kloppen niet.' });
    expect(refused.text).toContain('Je kunt alsnog tekenen, en je kunt bezwaar maken.');
    hr = await test.app.browserOf({ id: test.actor.accountId, organisationId: test.actor.organisationId });
    const form = await hr.open(urls.exemplaarOntvangst(ofTom.id));
    const one = await form.submit({
      getuige1: 'Jan de Wit',
      getuige2: 'jan de wit',
      toelichting: 'Uitgereikt.',
    });
    expect([one.status, one.text]).toEqual([
      422,
      expect.stringContaining('Vul twee verschillende mensen in.'),
    ]);
    const done = await one.submit({ getuige2: 'Els Kok' });
    expect(done.text).toContain('Erbij waren: Jan de Wit en Els Kok.');
    expect(done.text).toContain('Waarom niet: “De taken kloppen niet.”');
    expect((await copiesOf(jobId)).map(({ status }) => status).sort()).toEqual([
      'akkoord-getekend',
      'ontvangst-vastgelegd',
    ]);
  });

  it('can be signed with a pen, which two people of HR have to say', async () => {
    const form = await hr.open(urls.exemplaarPapier(ofNoor.id));
    const values = {
      naam: 'Noor Bakker',
      bewaarplaats: 'Kast 3',
      'datum-dag': '31',
      'datum-maand': '2',
      'datum-jaar': '2026',
    };
    expect((await form.submit(values)).text).toContain('Vul een datum in die bestaat.');
    const nothing = await form.submit({ 'datum-dag': '31', 'datum-maand': '2' });
    for (const fault of ['Vul een datum in die bestaat.', 'Vul in waar het papier ligt.']) {
      expect(nothing.text).toContain(fault);
    }
    expect(nothing.status).toBe(422);
    const noted = await form.submit({ ...values, 'datum-dag': '21', 'datum-maand': '11' });
    expect(noted.text).toContain('meldde op');
    expect((await hr.open(urls.exemplaarPapierBevestigen(ofNoor.id))).text).toContain(
      'Dit heb je zelf gemeld',
    );
    second = await again(second);
    const confirm = await second.browser.open(urls.exemplaarPapierBevestigen(ofNoor.id));
    const done = await confirm.submit({}, { action: urls.exemplaarPapierBevestigen(ofNoor.id) });
    expect(done.text).toContain('Op papier getekend.');
    expect(done.text).toContain('Het papier ligt hier: Kast 3.');
    expect((await copiesOf(jobId)).map(({ status }) => status).sort()).toEqual([
      'getekend',
      'ontvangst-vastgelegd',
    ]);
  });
});

async function recordsOf({ id }: Copy) {
  return test.app.unitOfWork.read(test.actor.organisationId, ({ signing }) => signing.records(id));
}

async function withdraw(jobId: string, reden: string): Promise<Page> {
  const page = await hr.open(urls.tekenenIntrekken(jobId));
  expect((await page.submit({ reden: ' ' })).text).toContain('Leg uit waarom.');
  return page.submit({ reden });
}

/** The same person after signing in again. */
async function again(person: PersonBrowser): Promise<PersonBrowser> {
  return { account: person.account, browser: await test.app.browserOf(person.account) };
}
