import { urls } from '../../../src/web/urls';
import { elements } from '../../support/htmlPage';
import { insertPlainCopy, plainContent } from '../../support/signing/plainCopy';
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
const offer = async (id: string) => (await test.browser.open(urls.tekenenAanbieden(id))).submit();
const copyOf = async (id: string) => {
  const copies = await test.app.unitOfWork.read(test.actor.organisationId, ({ signing }) =>
    signing.copies(id),
  );
  return copies[0]?.id ?? '';
};

it('says in plain words that there is nothing yet, and is where an employee starts', async () => {
  const page = await tom.browser.open(urls.start());
  expect(page.path).toBe(urls.mijnProfiel());
  expect(page.text).toContain('Er is nog geen functie aan jou gekoppeld.');
  expect(elements(page.body, 'nav')).toContain('Mijn functieprofiel Berichten');
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

describe('from the moment that the profile is offered', () => {
  beforeAll(() => offer(jobId));

  it('gives the level with a reason per criterion, the profile to read, and what happened', async () => {
    const page = await tom.browser.open(urls.mijnProfiel());
    expect(page.text).toContain(
      'Niveau B. Afdeling Verkoop. Het profiel is klaar om te lezen. Je leidinggevende tekent eerst.',
    );
    expect(page.text).toContain('Het advies van het programma was: niveau B.');
    expect(page.text).toContain('Mate van complexiteit');
    expect(page.text).toContain('“Zo doet Tom het (');
    expect(elements(page.body, 'h2')).toEqual(
      expect.arrayContaining(['Waarom dit niveau?', 'Doel van de functie', 'Competenties']),
    );
    expect(page.text).toContain('Fenna Brouwer maakte het profiel klaar 21 november 2026');
    expect(page.text).toContain('Fenna Brouwer bepaalde het niveau 21 november 2026');
    expect(page.text).toContain('Fenna Brouwer bood het profiel aan om te tekenen 21 november 2026');
    expect(page.text).not.toContain('Tekenen voor gezien');
  });

  it('tells what the next level asks, in the words of the criteria', async () => {
    const page = await tom.browser.open(urls.mijnProfiel());
    const next = page.body.slice(page.body.indexOf('id="volgend"'));
    expect(elements(page.body, 'h2')).toContain('Wat vraagt niveau C?');
    expect(next).toContain('fw-niveau');
    expect(page.text).toContain('Het is geen belofte');
    expect(page.text).not.toContain('Op de ladder van functies');
  });

  it('names whom to ask, how to object by the rules of the house, and how to have an error mended', async () => {
    const page = await tom.browser.open(urls.mijnProfiel());
    expect(page.text).toContain('Stel je vraag aan Vera Vos. Dat is je leidinggevende.');
    expect(page.body).toContain(`href="mailto:${vera.account.email}"`);
    expect(page.text).toContain('Wil je er nu al over praten? Dat kan met Vera Vos.');
    expect(page.text).toContain(
      'De tijd om bezwaar te maken begint pas als je dat besluit hebt. Je bent dus niet te laat. Je hebt dan 6 weken.',
    );
    expect(page.text).not.toContain('tot en met');
    expect(page.text).toContain('Zij kunnen een nieuwe versie maken.');
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

  it('gives the file of the own copy', async () => {
    const page = await tom.browser.open(urls.mijnProfiel());
    const address = urls.exemplaarPdf(await copyOf(jobId));
    expect(page.body).toContain(`href="${address}"`);
    expect((await tom.browser.send(address)).headers['content-disposition']).toContain('functieprofiel-');
  });

  it('tells who read it, once per day, and not that the reader did', async () => {
    for (let time = 0; time < 3; time += 1) {
      await vera.browser.open(urls.profielControleren(jobId));
      test.app.clock.advance(5 * 60_000);
    }
    await test.browser.open(urls.profielControleren(jobId));
    const page = await tom.browser.open(urls.mijnProfiel());
    const readers = elements(page.body, 'li').filter((text) => text.includes(' las '));
    expect(readers).toEqual([
      'Vera Vos (Leidinggevende) las je functieprofiel 21 november 2026',
      'Fenna Brouwer (Beheerder en HR) las je functieprofiel 21 november 2026',
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
  const frozen = await plainContent(
    test.app.unitOfWork,
    test.actor,
    keyId,
    test.app.clock.now().toISOString(),
  );
  await write((repositories) =>
    insertPlainCopy(repositories, frozen, {
      id: 'exemplaar-key',
      jobId: keyId,
      holder: tom.account,
      offeredBy: test.actor.accountId,
      code: 'KEY0000000',
    }),
  );
  const list = await tom.browser.open(urls.mijnProfiel());
  expect(list.text).toContain('Je hebt meer dan één functie.');
  const page = await tom.browser.open(urls.mijnProfielVan(keyId));
  expect(page.text).toContain('Key accountmanager. Afdeling Verkoop. Het profiel is klaar om te lezen.');
  expect(page.text).toContain('Dit zijn de gebieden waar je functie op is bekeken.');
  expect(page.text).toContain('Terug naar je functies');
});

describe('the copy of the reader', () => {
  it('counts, and not what HR does with the functie meanwhile', async () => {
    const first = await copyOf(jobId);
    const vera2 = await test.app.browserOf(vera.account);
    const tom2 = await test.app.browserOf(tom.account);
    const signed = { gelezen: 'ja', naam: 'Iemand' };
    await (await vera2.open(urls.tekenenAkkoord(jobId))).submit(signed);
    expect((await tom2.open(urls.mijnProfielVan(jobId))).text).toContain(
      'Je profiel staat klaar om te tekenen',
    );
    await (await tom2.open(urls.exemplaarGezien(first))).submit(signed);
    await (await test.browser.open(urls.nieuweVersie(jobId))).submit();
    const drafted = await tom2.open(urls.mijnProfielVan(jobId));
    expect(drafted.text).toContain('Je profiel is getekend');
    // Only now the place on the ladder, with what the next step asks against the frozen answers.
    expect(drafted.text).toContain('Op de ladder van functies staat je functie op: Accountmanager B.');
    expect(drafted.text).toContain('Van Accountmanager B naar Accountmanager C');
    expect(drafted.text).toMatch(/Dit vraagt de stap nog \(\d+\)/);
    expect(drafted.text).toContain('Een volgende stap is geen belofte.');
    expect(drafted.body).not.toContain(urls.loopbaan());
    expect(drafted.text).toContain('Jij tekende voor gezien');
    expect(drafted.text).toContain('Niveau B.');
    await test.complete(jobId);
    await offer(jobId);
    const offered = await tom2.open(urls.mijnProfielVan(jobId));
    expect(offered.text).toContain('Je getekende versie geldt tot deze is getekend.');
    expect(offered.text).toContain('Versie 1 (vastgesteld)');
    expect((await tom2.open(urls.exemplaar(first))).status).toBe(200);
  });

  it('stays to be read by who does not have the functie any more', async () => {
    await hold(jobId);
    const page = await tom.browser.open(urls.mijnProfielVan(jobId));
    expect([page.status, page.headings[0]]).toEqual([200, 'Accountmanager regio Zuid']);
    expect((await sem.browser.open(urls.mijnProfielVan(jobId))).status).toBe(404);
  });
});
