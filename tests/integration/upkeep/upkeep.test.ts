import { urls } from '../../../src/web/urls';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { startProfileTest, type ProfileTest } from '../../support/profile/profileTest';
import { establishPlainCopy, insertPlainCopy, plainContent } from '../../support/signing/plainCopy';
import type { PersonBrowser } from '../../support/testApp';

/** Upkeep over HTTP: when a grading is looked at again, what makes it earlier, and grading anew. */
const day = 24 * 3_600_000;
let test: ProfileTest;
/** A second person of HR, who is the holder of no functie but their own. */
let hanna: PersonBrowser;
let vera: PersonBrowser;
let noor: PersonBrowser;
let made = 0;

type Work = Parameters<ProfileTest['app']['unitOfWork']['write']>[1];
const write = (work: Work) => test.app.unitOfWork.write(test.actor.organisationId, work);
const hr = (): Promise<HttpBrowser> => again(test.actor.accountId);
/** A browser of somebody, signed in at the moment that it is now. */
const again = (id: string): Promise<HttpBrowser> =>
  test.app.browserOf({ id, organisationId: test.actor.organisationId });
const today = (): string => test.app.clock.now().toISOString().slice(0, 10);

beforeEach(async () => {
  test = await startProfileTest();
  made = 0;
  hanna = await test.app.personBrowser({ name: 'Hanna Hof', roles: ['hr', 'medewerker'] });
  vera = await test.app.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende'] });
  noor = await test.app.personBrowser({ name: 'Noor Bakker', roles: ['medewerker'] });
  await write(async ({ departments }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await departments.insert({ id: 'buitendienst', name: 'Buitendienst', parentId: 'verkoop', revision: 1 });
    await departments.setLeaders('verkoop', [vera.account.id]);
  });
});
afterEach(() => test.close());

/** A functie with a level and a profile that was signed, of Noor unless somebody else is named. */
async function signedJob(name: string, holder: PersonBrowser = noor): Promise<string> {
  made += 1;
  const number = String(made);
  const by = test.actor.accountId;
  const at = test.app.clock.now().toISOString();
  const id = await test.settle({ name });
  const frozen = await plainContent(test.app.unitOfWork, test.actor, id, at);
  await write(async (repositories) => {
    await repositories.jobs.setHolders(id, [holder.account.id], at);
    const copy = { id: `exemplaar-${number}`, jobId: id, holder: holder.account, offeredBy: by };
    await insertPlainCopy(repositories, frozen, { ...copy, code: `AAAAA0000${number}` });
    await establishPlainCopy(repositories, copy.id, by);
    await repositories.jobs.follow(id, 'getekend', at);
  });
  return id;
}

const jobOf = (id: string) =>
  test.app.unitOfWork.read(test.actor.organisationId, ({ jobs }) => jobs.find(id));
const triggersOf = (id: string) =>
  test.app.unitOfWork.read(test.actor.organisationId, ({ reviews }) => reviews.triggers(id));
const messagesOf = async (accountId: string): Promise<readonly string[]> =>
  (
    await test.app.unitOfWork.read(test.actor.organisationId, ({ messages }) =>
      messages.list([accountId], 100),
    )
  ).map(({ kind }) => kind);
const tokenOf = (page: Page): string =>
  page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value ?? '';

/** Answers one trigger from the page of the functie. */
async function answer(
  browser: HttpBrowser,
  jobId: string,
  triggerId: string,
  words: string,
  outcome = 'blijft',
) {
  const page = await browser.open(urls.functieOnderhoud(jobId));
  return browser.send(urls.onderhoudAntwoord(jobId), {
    method: 'POST',
    form: { _csrf: tokenOf(page), welke: triggerId, besluit: outcome, waarom: words },
  });
}

describe('the term', () => {
  it('brings a functie to HR when it has passed, and is chosen in the settings', async () => {
    const browser = await hr();
    expect((await browser.open(urls.onderhoud())).text).toContain('Er is nog niets te onderhouden.');
    const id = await signedJob('Accountmanager Noord');
    const listed = await browser.open(urls.onderhoud());
    expect(listed.text).toContain('Er is nu niets te doen.');
    expect(listed.text).toContain('21 november 2028');
    expect((await browser.open(urls.functieOnderhoud(id))).text).toContain(
      'Het niveau is bepaald op 21 november 2026. De termijn is 24 maanden.',
    );

    const settings = await browser.open(urls.instellingenOnderhoud());
    expect(settings.text).toContain('Dat is onze keuze');
    const refused = await settings.submit({ herzien: '241' });
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('Vul een heel getal in van 1 tot en met 240 maanden.'),
    ]);
    await refused.submit({ herzien: '18' });
    expect((await browser.open(urls.instellingenWijzigingen())).text).toContain(
      'van ‘Na 24 maanden’ naar ‘Na 18 maanden’',
    );
    expect((await browser.open(urls.onderhoud())).text).toContain('21 mei 2028');

    test.app.clock.advance(500 * day);
    const nearly = await hr();
    expect((await nearly.open(urls.onderhoud())).text).toContain('Binnenkort');
    expect((await nearly.open(urls.werkvoorraad())).text).not.toContain('Bekijk de indeling opnieuw');

    test.app.clock.advance(60 * day);
    const late = await hr();
    expect((await late.open(urls.onderhoud())).text).toContain('Tijd om opnieuw te bekijken');
    const work = await late.open(urls.werkvoorraad());
    expect(work.text).toContain('Bekijk de indeling opnieuw: Accountmanager Noord');
    expect(work.text).toContain('Uiterlijk 21 mei 2028');
    expect((await late.open(urls.functie(id))).text).toContain(
      'Het is tijd om de indeling opnieuw te bekijken, sinds 21 mei 2028.',
    );
  });

  it('gives way to the day that HR chooses with a reason, until the level is set anew', async () => {
    const id = await signedJob('Accountmanager Noord');
    const browser = await hr();
    const page = await browser.open(urls.onderhoudDag(id));
    const empty = await page.submit({ 'dag-dag': '31', 'dag-maand': '2', 'dag-jaar': '2028' });
    expect([empty.status, empty.text, empty.body]).toEqual([
      422,
      expect.stringContaining('Vul een dag in die bestaat.'),
      expect.stringContaining('value="2028"'),
    ]);
    expect(empty.text).toContain('Leg uit waarom.');
    const past = await empty.submit({ 'dag-dag': '1', 'dag-maand': '1', 'dag-jaar': '2026', waarom: 'Zo.' });
    expect(past.text).toContain('Kies een dag na vandaag.');
    const far = await past.submit({ 'dag-jaar': '2050' });
    expect(far.text).toContain('Kies een dag binnen twintig jaar.');
    const saved = await far.submit({
      'dag-dag': '1',
      'dag-maand': '6',
      'dag-jaar': '2027',
      waarom: 'De afdeling verhuist.',
    });
    expect(saved.text).toContain('1 juni 2027');
    expect(saved.text).toContain('Reden: De afdeling verhuist.');
    await (
      await browser.open(urls.onderhoudDag(id))
    ).submit({ 'dag-dag': '1', 'dag-maand': '9', 'dag-jaar': '2027', waarom: 'Later verhuisd.' });
    const last = await browser.open(urls.functieOnderhoud(id));
    expect(last.text).toContain('De indeling wordt opnieuw bekeken op 1 september 2027.');
    expect(last.text).toContain('Eerder gekozen dagen');

    // A page that was open while a colleague set another level.
    const open = await browser.open(urls.onderhoudDag(id));
    await (
      await browser.open(urls.nieuweIndeling(id))
    ).submit({ aanleiding: 'inhoud', reden: 'Nieuw.', eerder: 'Nu.' });
    const stale = await open.submit({ 'dag-dag': '1', 'dag-maand': '9', 'dag-jaar': '2028', waarom: 'Zo.' });
    expect(stale.text).not.toContain('1 september 2028');
    expect((await browser.open(urls.functieOnderhoud(id))).text).toContain(
      'De functie wordt nu opnieuw ingedeeld.',
    );
  });
});

describe('a trigger', () => {
  it('of the medewerker goes to HR, is seen by who asked, and is answered once', async () => {
    const id = await signedJob('Accountmanager Noord');
    const own = await noor.browser.open(urls.mijnProfielVan(id));
    expect(own.body).toContain(urls.onderhoudVragen(id));
    const ask = await noor.browser.open(urls.onderhoudVragen(id));
    const empty = await ask.submit({ waarom: ' ' });
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Leg uit waarom.')]);
    const sent = await empty.submit({ waarom: 'Ik stuur nu drie mensen aan.' });
    expect(sent.text).toContain('Je vraag is verstuurd');
    expect(sent.text).toContain('HR heeft nog niet geantwoord.');
    expect(await messagesOf(test.actor.accountId)).toContain('herziening-gevraagd');

    // Twice the same: the page offers it no more, and what is sent all the same is refused.
    const twice = await ask.submit({ waarom: 'Nog eens.' });
    expect([twice.status, twice.text]).toEqual([409, expect.stringContaining('Je vraag ligt bij HR')]);
    expect(await triggersOf(id)).toHaveLength(1);

    const browser = await hr();
    expect((await browser.open(urls.onderhoud())).text).toContain('1 open aanleiding.');
    expect((await browser.open(urls.werkvoorraad())).text).toContain('Beantwoord een aanleiding');
    const page = await browser.open(urls.functieOnderhoud(id));
    expect(page.text).toContain('Gevraagd door Noor Bakker (medewerker)');
    const unsaid = await page.submit({ waarom: '' }, { button: { name: 'besluit', value: 'blijft' } });
    expect([unsaid.status, unsaid.text]).toEqual([422, expect.stringContaining('Leg uit waarom.')]);
    const done = await unsaid.submit(
      { waarom: 'Aansturen hoorde er al bij.' },
      { button: { name: 'besluit', value: 'blijft' } },
    );
    expect(done.text).toContain('De aanleiding is beantwoord.');
    expect(done.text).toContain('Beantwoorde aanleidingen');
    expect(await messagesOf(noor.account.id)).toContain('herziening-beantwoord');
    const answered = await noor.browser.open(urls.mijnProfielVan(id));
    expect(answered.text).toContain('De indeling blijft zoals zij is.');
    expect(answered.text).toContain('HR schreef: Aansturen hoorde er al bij.');
    // Now the medewerker can ask again.
    expect((await noor.browser.open(urls.onderhoudVragen(id))).forms.length).toBeGreaterThan(1);
  });

  it('of the manager is theirs to see, and not that of the medewerker', async () => {
    const id = await signedJob('Accountmanager Noord');
    await (await noor.browser.open(urls.onderhoudVragen(id))).submit({ waarom: 'Van Noor.' });
    expect((await vera.browser.open(urls.functie(id))).body).toContain(urls.onderhoudVragen(id));
    const ask = await vera.browser.open(urls.onderhoudVragen(id));
    expect(ask.text).not.toContain('Van Noor.');
    expect((await ask.submit({ waarom: 'Van Vera.' })).text).toContain('Je vraag is verstuurd');
    expect((await vera.browser.open(urls.functie(id))).text).toContain('HR heeft nog niet geantwoord.');
    expect((await vera.browser.send(urls.functieOnderhoud(id))).status).toBe(403);
    expect((await noor.browser.open(urls.mijnProfielVan(id))).text).not.toContain('Van Vera.');
    expect((await triggersOf(id)).map(({ as }) => as)).toEqual(['medewerker', 'leidinggevende']);
  });

  it('of HR is noted with who told it, for one functie', async () => {
    const id = await signedJob('Accountmanager Noord');
    const browser = await hr();
    const page = await browser.open(urls.onderhoudAanleiding(id));
    const empty = await page.submit({ waarom: '' });
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Kies wat er aan de hand is.')]);
    const saved = await empty.submit({
      welke: 'inhoud',
      waarom: 'Er is een land bij.',
      wie: 'Joris van Sales',
    });
    expect(saved.text).toContain('verteld door Joris van Sales');
    expect((await browser.open(urls.tijdlijn(id))).text).toContain('meldde een aanleiding');
  });

  it('of a reorganisation is noted for several functies of a department at once', async () => {
    const north = await signedJob('Accountmanager Noord');
    const south = await signedJob('Accountmanager Zuid');
    const own = await signedJob('Accountmanager van Hanna', hanna);
    const draft = await test.settle({ name: 'Accountmanager Oost' });
    await write(async ({ jobs }) => {
      await jobs.follow(draft, 'concept', test.app.clock.now().toISOString());
      const job = await jobs.find(south);
      await jobs.update(south, job?.revision ?? 0, { departmentId: 'buitendienst' });
    });
    const browser = await again(hanna.account.id);
    const page = await browser.open(`${urls.onderhoudReorganisatie()}?afdeling=verkoop`);
    expect(page.text).toContain('Accountmanager Noord');
    expect(page.text).toContain('Accountmanager Zuid');
    expect(page.text).not.toContain('Accountmanager van Hanna');
    expect(page.text).not.toContain('Accountmanager Oost');
    const send = (functies: readonly string[]) =>
      browser.send(urls.onderhoudReorganisatie(), {
        method: 'POST',
        form: {
          _csrf: tokenOf(page),
          in: 'verkoop',
          functies,
          waarom: 'Twee teams worden één.',
          wie: 'de directie',
        },
      });
    const none = await send([]);
    expect([none.status, none.body]).toEqual([422, expect.stringContaining('Kies minstens één functie.')]);
    expect(none.body).toContain('Twee teams worden één.');
    // One that is not theirs to choose: nothing is noted, for none of them.
    const forged = await send([north, own]);
    expect([forged.status, forged.body]).toEqual([422, expect.stringContaining('kan nu niet meer')]);
    expect(await triggersOf(north)).toHaveLength(0);
    const done = await send([north, south]);
    expect([done.status, done.headers.location]).toEqual([303, '/onderhoud?bewaard=2']);
    expect((await browser.open('/onderhoud?bewaard=2')).text).toContain(
      'De aanleiding staat nu bij 2 functies.',
    );
    expect((await triggersOf(south)).map(({ kind }) => kind)).toEqual(['reorganisatie']);
  });

  it('is answered by one person when two do so at once', async () => {
    const id = await signedJob('Accountmanager Noord');
    await (await vera.browser.open(urls.onderhoudVragen(id))).submit({ waarom: 'Meer landen.' });
    const [trigger] = await triggersOf(id);
    const [one, other] = [await hr(), await again(hanna.account.id)];
    const answers = await Promise.all([
      answer(one, id, trigger?.id ?? '', 'Het blijft.'),
      answer(other, id, trigger?.id ?? '', 'Het blijft ook.'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toContain('Een collega was je voor.');
    expect(
      (await messagesOf(vera.account.id)).filter((kind) => kind === 'herziening-beantwoord'),
    ).toHaveLength(1);
  });

  it('cannot be taken along while a new procedure can begin', async () => {
    const id = await signedJob('Accountmanager Noord');
    await (await vera.browser.open(urls.onderhoudVragen(id))).submit({ waarom: 'Meer landen.' });
    const [trigger] = await triggersOf(id);
    expect((await answer(await hr(), id, trigger?.id ?? '', 'Mee.', 'meegenomen')).status).toBe(409);
    expect((await triggersOf(id))[0]?.answer).toBeNull();
    const unsigned = await test.settle({ name: 'Nog niet getekend' });
    await (await vera.browser.open(urls.onderhoudVragen(unsigned))).submit({ waarom: 'Meer landen.' });
    const [open] = await triggersOf(unsigned);
    expect((await (await hr()).open(urls.functieOnderhoud(unsigned))).text).toContain('We nemen het mee');
    expect((await answer(await hr(), unsigned, open?.id ?? '', 'Mee.', 'meegenomen')).status).toBe(303);
  });

  it('of another functie, or of none, is no trigger here', async () => {
    const id = await signedJob('Accountmanager Noord');
    const other = await signedJob('Accountmanager Zuid');
    await (await vera.browser.open(urls.onderhoudVragen(other))).submit({ waarom: 'Meer landen.' });
    const [trigger] = await triggersOf(other);
    expect((await answer(await hr(), id, trigger?.id ?? '', 'Zo.')).status).toBe(409);
    expect((await answer(await hr(), id, 'bestaat-niet', 'Zo.')).status).toBe(409);
    expect((await triggersOf(other))[0]?.answer).toBeNull();
  });
});

describe('a new procedure', () => {
  it('waits for a year, unless HR says why it cannot, and answers what was open', async () => {
    const id = await signedJob('Accountmanager Noord');
    await (
      await noor.browser.open(urls.onderhoudVragen(id))
    ).submit({ waarom: 'Ik stuur nu drie mensen aan.' });
    const browser = await hr();
    const page = await browser.open(urls.functieOnderhoud(id));
    expect(page.text).toContain(
      'Het vorige besluit over het niveau is van 21 november 2026. Een nieuwe indeling kan vanaf 21 november 2027.',
    );
    const begin = await browser.open(urls.nieuweIndeling(id));
    expect(begin.text).toContain('1 open aanleiding is hiermee beantwoord.');
    const none = await begin.submit({ aanleiding: null });
    expect([none.status, none.text]).toEqual([422, expect.stringContaining('Kies wat de aanleiding is.')]);
    const early = await none.submit({ aanleiding: 'verzoek', reden: 'Het team is gegroeid.' });
    expect([early.status, early.text]).toEqual([
      422,
      expect.stringContaining('Leg uit waarom het niet kan wachten tot 21 november 2027.'),
    ]);
    expect(early.body).toContain('Het team is gegroeid.');
    expect((await jobOf(id))?.status).toBe('getekend');
    const begun = await early.submit({ eerder: 'Het werk is nu al anders.' });
    expect(begun.path).toBe(urls.functie(id));
    expect((await jobOf(id))?.status).toBe('klaar-voor-advies');

    expect((await triggersOf(id))[0]?.answer).toMatchObject({
      outcome: 'begonnen',
      words: 'Het team is gegroeid.',
    });
    expect(await messagesOf(noor.account.id)).toEqual(
      expect.arrayContaining(['herziening-beantwoord', 'nieuwe-indeling-begonnen']),
    );
    expect(await messagesOf(vera.account.id)).toContain('nieuwe-indeling-begonnen');
    const own = await noor.browser.open(urls.mijnProfielVan(id));
    expect(own.text).toContain('HR deelt de functie opnieuw in.');

    const after = await browser.open(urls.functieOnderhoud(id));
    expect(after.text).toContain('De functie wordt nu opnieuw ingedeeld.');
    expect(after.text).toContain('Binnen een jaar, omdat: Het werk is nu al anders.');
    expect((await browser.open(urls.onderhoud())).text).toContain('Wordt opnieuw ingedeeld');
    // Somebody who had the page open is told that it began already.
    const second = await begin.submit({ aanleiding: 'verzoek', reden: 'Nog eens.', eerder: 'Nu.' });
    expect(second.status).toBe(409);
  });

  it('needs no reason of its own after a year', async () => {
    const id = await signedJob('Accountmanager Noord');
    test.app.clock.advance(400 * day);
    const begin = await (await hr()).open(urls.nieuweIndeling(id));
    expect(begin.text).not.toContain('nog geen jaar oud');
    expect((await begin.submit({ aanleiding: 'inhoud', reden: 'Nieuwe taken.' })).path).toBe(
      urls.functie(id),
    );
    expect(today()).toBe('2027-12-26');
  });
});

describe('who may not, or cannot now', () => {
  it('does nothing about the own functie, and reads that a colleague does', async () => {
    const id = await signedJob('Accountmanager van Hanna', hanna);
    const browser = await again(hanna.account.id);
    const page = await browser.open(urls.functieOnderhoud(id));
    expect(page.text).toContain('Dit is je eigen functie.');
    for (const url of [urls.onderhoudDag(id), urls.onderhoudAanleiding(id), urls.nieuweIndeling(id)]) {
      expect((await browser.send(url)).status).toBe(403);
    }
    // As a medewerker she can ask; she is not told of her own question.
    expect(
      (await (await browser.open(urls.onderhoudVragen(id))).submit({ waarom: 'Meer werk.' })).text,
    ).toContain('Je vraag is verstuurd');
    expect(await messagesOf(hanna.account.id)).not.toContain('herziening-gevraagd');
    const [trigger] = await triggersOf(id);
    expect((await answer(browser, id, trigger?.id ?? '', 'Ja.')).status).toBe(403);
    expect((await browser.open(urls.werkvoorraad())).text).not.toContain('Beantwoord een aanleiding');
  });

  it('sends no message to who asked and left, and the page still reads', async () => {
    const id = await signedJob('Accountmanager Noord');
    await (await vera.browser.open(urls.onderhoudVragen(id))).submit({ waarom: 'Meer landen.' });
    await write(({ people }) => people.update(vera.account.id, vera.account.revision, { active: false }));
    const browser = await hr();
    expect((await browser.open(urls.functieOnderhoud(id))).text).toContain(
      'Gevraagd door Vera Vos (leidinggevende)',
    );
    const [trigger] = await triggersOf(id);
    expect((await answer(browser, id, trigger?.id ?? '', 'Het blijft.')).status).toBe(303);
    expect(await messagesOf(vera.account.id)).not.toContain('herziening-beantwoord');
    expect((await browser.open(urls.functieOnderhoud(id))).text).toContain('Het blijft.');
  });

  it('leaves a functie in the archive alone', async () => {
    const id = await signedJob('Accountmanager Noord');
    await (await vera.browser.open(urls.onderhoudVragen(id))).submit({ waarom: 'Meer landen.' });
    const [trigger] = await triggersOf(id);
    const browser = await hr();
    const ask = await noor.browser.open(urls.onderhoudVragen(id));
    const page = await browser.open(urls.functieOnderhoud(id));
    await (await browser.open(urls.archiveren(id))).submit({ reden: 'Bestaat niet meer.' });
    test.app.clock.advance(900 * day);
    const later = await hr();
    expect((await later.open(urls.onderhoud())).text).not.toContain('Accountmanager Noord');
    expect((await later.open(urls.werkvoorraad())).text).not.toContain('Beantwoord een aanleiding');
    const shown = await later.open(urls.functieOnderhoud(id));
    expect(shown.text).toContain('De functie ligt in het archief.');
    expect(shown.text).toContain('Meer landen.');
    expect((await answer(later, id, trigger?.id ?? '', 'Het blijft.')).status).toBe(409);
    expect((await later.open(urls.onderhoudDag(id))).path).toBe(urls.functieOnderhoud(id));
    expect([page.status, ask.status]).toEqual([200, 200]);
  });

  it('keeps a trigger without the name when the person is erased', async () => {
    const id = await signedJob('Accountmanager Noord');
    await (
      await vera.browser.open(urls.onderhoudVragen(id))
    ).submit({ waarom: 'Volgens Vera Vos is er meer werk.' });
    await write(async (repositories) => {
      await repositories.people.update(vera.account.id, vera.account.revision, { active: false });
      const person = await repositories.people.find(vera.account.id);
      if (person === undefined) throw new Error('Vera is there');
      await repositories.personalData.erase(
        person,
        'Iemand die is gewist',
        test.app.clock.now().toISOString(),
      );
    });
    const page = await (await hr()).open(urls.functieOnderhoud(id));
    expect(page.text).not.toContain('Vera Vos');
    expect(page.text).toContain('is er meer werk.');
  });
});
