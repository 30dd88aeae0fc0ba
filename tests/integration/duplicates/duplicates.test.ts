import type { Account } from '../../../src/application/ports';
import type { Role } from '../../../src/domain/workflow/actions';
import { urls, withQuery } from '../../../src/web/urls';
import { aJob } from '../../support/database';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { startTestApp, type PersonBrowser, type TestApp } from '../../support/testApp';

/** Two accounts that turn out to be of one person, over HTTP. */
let test: TestApp;
let admin: PersonBrowser;
/** HR, and the account of the same person that has a functie in Verkoop. */
let hugo: PersonBrowser;
let hugoTwo: PersonBrowser;
/** Vera leads Verkoop; her second account has a functie in it. Dirk leads what is above it. */
let vera: PersonBrowser;
let veraTwo: PersonBrowser;
let dirk: PersonBrowser;

const person = (name: string, ...roles: Role[]): Promise<PersonBrowser> =>
  test.personBrowser({ name, roles });

beforeAll(async () => {
  test = await startTestApp();
  admin = await person('Aart de Beheerder', 'beheerder');
  hugo = await person('Hugo Haas', 'hr', 'medewerker');
  hugoTwo = await person('Hugo Haas', 'medewerker');
  vera = await person('Vera Vos', 'leidinggevende');
  veraTwo = await person('V. Vos', 'medewerker');
  dirk = await person('Dirk Dam', 'leidinggevende');
  const at = test.clock.now().toISOString();
  await write(async ({ departments, jobs }) => {
    await departments.insert({ id: 'directie', name: 'Directie', parentId: null, revision: 1 });
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: 'directie', revision: 1 });
    await departments.setLeaders('directie', [dirk.account.id]);
    await departments.setLeaders('verkoop', [vera.account.id]);
    for (const [id, holder, status] of [
      ['van-hugo', hugoTwo.account.id, 'concept'],
      ['van-vera', veraTwo.account.id, 'concept'],
      ['getekend', hugoTwo.account.id, 'ter-tekening'],
    ] as const) {
      await jobs.insert(
        aJob({
          id,
          name: `Functie ${id}`,
          organisationId: admin.account.organisationId,
          createdBy: admin.account.id,
          departmentId: 'verkoop',
          jobNumber: '',
          leadersAnswer: true,
          status,
        }),
      );
      await jobs.setHolders(id, [holder], at);
    }
  });
});
afterAll(() => test.close());

type Work = Parameters<TestApp['unitOfWork']['write']>[1];
const write = (work: Work) => test.unitOfWork.write(admin.account.organisationId, work);
const stored = () =>
  test.unitOfWork.read(admin.account.organisationId, async ({ duplicates, people, jobs, audit }) => ({
    links: await duplicates.list(),
    people: await people.list(),
    holders: (await jobs.list({})).map(({ id, holderIds }) => [id, holderIds]),
    events: (await audit.list()).map(({ event }) => event.kind).filter((kind) => kind !== 'dossier-gelezen'),
  }));
const pair = (duplicate: PersonBrowser, kept: PersonBrowser): string =>
  urls.dubbelKoppelen(duplicate.account.id, kept.account.id);
const tokenOf = (page: Page): string =>
  page.forms.flatMap((one) => one.fields).find(({ name }) => name === '_csrf')?.value ?? '';
const post = async (browser: HttpBrowser, path: string, form: Record<string, string>) =>
  browser.send(path, {
    method: 'POST',
    form: { _csrf: tokenOf(await browser.open(urls.zoRekenenWij())), ...form },
  });
const reason = 'Personeelszaken bevestigde dat dit een persoon is.';
const typed = (text = reason, kept = '1', left = '1') => ({
  reden: text,
  'revisie-vervalt': left,
  'revisie-blijft': kept,
});
const linkOf = async ({ account }: { account: Account }) =>
  (await stored()).links.find(({ accountId, undoneAt }) => accountId === account.id && undoneAt === null);

describe('finding the two accounts', () => {
  it('says what it is for when nothing was linked, and leads on from Beheer', async () => {
    expect((await admin.browser.open(urls.beheer())).body).toContain(`href="${urls.dubbelen()}"`);
    expect((await hugo.browser.open(urls.beheer())).body).not.toContain(`href="${urls.dubbelen()}"`);
    const page = await admin.browser.open(urls.dubbelen());
    expect(page.text).toContain('Er zijn geen dubbele accounts gekoppeld.');
    expect(page.body).toContain(`href="${urls.dubbelKiezen()}"`);
  });

  it('finds by name, e-mail address and staff number, and proposes namesakes', async () => {
    await write(async ({ people }) => {
      await people.update(veraTwo.account.id, 1, { staffNumber: 'P-0042' });
    });
    const open = (query: Record<string, string>) => admin.browser.open(withQuery(urls.dubbelKiezen(), query));
    const choice = withQuery(urls.dubbelKiezen(), { vervalt: veraTwo.account.id });
    for (const zoek of ['v. vos', veraTwo.account.email.toUpperCase(), 'P-0042']) {
      expect((await open({ zoek })).body).toContain(choice);
    }
    const second = await open({ vervalt: hugoTwo.account.id });
    expect(second.text).toContain('Welk account blijft?');
    expect(second.body).toContain(pair(hugoTwo, hugo));
    expect(second.body).not.toContain(pair(hugoTwo, hugoTwo));
    expect((await open({ zoek: 'zzz' })).text).toContain('Niemand gevonden.');
    expect((await open({ zoek: '"><script>' })).body).not.toContain('"><script>');
    expect((await open({ vervalt: 'bestaat-niet' })).status).toBe(404);
  });

  it('is for the beheerder', async () => {
    for (const path of [urls.dubbelen(), urls.dubbelKiezen(), pair(hugoTwo, hugo)]) {
      expect((await hugo.browser.open(path)).status).toBe(403);
    }
  });
});

describe('linking', () => {
  it('shows both accounts, and asks for a reason', async () => {
    const before = await stored();
    const page = await admin.browser.open(pair(hugoTwo, hugo));
    for (const sentence of [hugo.account.email, hugoTwo.account.email, 'Functie van-hugo', 'HR en']) {
      expect(page.text).toContain(sentence);
    }
    const empty = await page.submit({ reden: '  ' });
    expect([empty.status, empty.text.includes('Vul de reden in.')]).toEqual([422, true]);
    const long = await page.submit({ reden: 'x'.repeat(501) });
    expect([long.status, long.text.includes('Haal 1 teken weg.')]).toEqual([422, true]);
    expect(long.body).toContain('x'.repeat(501));
    for (const extra of [
      'id',
      'organisatie_id',
      'account_id',
      'blijft_id',
      'was_actief',
      'gekoppeld_op',
      'losgemaakt_op',
      'los_reden',
    ]) {
      const answer = await post(admin.browser, pair(hugoTwo, hugo), { ...typed(), [extra]: 'x' });
      expect([extra, answer.status]).toEqual([extra, 422]);
    }
    expect(await stored()).toEqual(before);
  });

  it('refuses unknown and foreign accounts alike, and oneself', async () => {
    const before = await stored();
    for (const [left, kept] of [
      ['bestaat-niet', hugo.account.id],
      [hugo.account.id, 'van-hugo'],
    ] as const) {
      expect((await admin.browser.open(urls.dubbelKoppelen(left, kept))).status).toBe(404);
      expect((await post(admin.browser, urls.dubbelKoppelen(left, kept), typed())).status).toBe(404);
    }
    for (const [duplicate, kept, sentence] of [
      [hugo, admin, 'Een van de accounts is van jou.'],
      [admin, hugo, 'Een van de accounts is van jou.'],
      [hugo, hugo, 'Dit is twee keer hetzelfde account.'],
      [vera, hugo, 'leidt een afdeling of zit in een vervanging'],
    ] as const) {
      expect((await admin.browser.open(pair(duplicate, kept))).text).toContain(sentence);
      const answer = await post(admin.browser, pair(duplicate, kept), typed());
      expect([sentence, answer.status, answer.body.includes(sentence)]).toEqual([sentence, 409, true]);
    }
    expect(await stored()).toEqual(before);
  });

  it('keeps an administrator from changing who decides about the own functie', async () => {
    const other = await person('Bea Beheer', 'beheerder');
    const at = test.clock.now().toISOString();
    await write(({ jobs }) => jobs.setHolders('van-vera', [veraTwo.account.id, other.account.id], at));
    const answer = await post(other.browser, pair(veraTwo, vera), typed(reason, '1', '2'));
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('Een van deze mensen beslist over jouw functie.');
    await write(({ jobs }) => jobs.setHolders('van-vera', [veraTwo.account.id], at));
  });

  it('says so when an account changed since the page was opened, and keeps the reason', async () => {
    const page = await admin.browser.open(pair(hugoTwo, hugo));
    await write(({ people }) => people.update(hugoTwo.account.id, 1, { staffNumber: 'P-7' }));
    const before = await stored();
    const answer = await page.submit({ reden: 'Mijn reden' });
    expect([answer.status, answer.headings[0]]).toEqual([409, 'Zijn deze accounts van één persoon?']);
    expect(answer.text).toContain('Een van de accounts is net veranderd');
    expect(answer.body).toContain('Mijn reden');
    expect(await stored()).toEqual(before);
  });

  it('lets HR decide about the functie of the other account until they are linked, and not after', async () => {
    const edit = urls.functieBewerken('van-hugo');
    expect((await hugo.browser.open(edit)).status).toBe(200);
    expect((await hugo.browser.open(urls.mijnProfiel())).text).not.toContain('Functie van-hugo');
    const before = await stored();
    const page = await admin.browser.open(pair(hugoTwo, hugo));
    await Promise.all([page.submit({ reden: reason }), page.submit({ reden: reason })]);

    const after = await stored();
    expect(after.links).toMatchObject([
      { accountId: hugoTwo.account.id, keptId: hugo.account.id, reason, wasActive: true, undoneAt: null },
    ]);
    expect(after.events.slice(before.events.length)).toEqual([
      'account-gedeactiveerd',
      'sessies-beeindigd',
      'accounts-gekoppeld',
    ]);
    expect(after.holders).toEqual(before.holders);
    const refused = await hugo.browser.open(edit);
    expect([refused.status, refused.text.includes('Dit gaat over je eigen functie')]).toEqual([403, true]);
    const token = { _csrf: tokenOf(await hugo.browser.open(urls.functie('van-hugo'))) };
    for (const [path, form] of [
      [edit, { naam: 'Anders', revisie: '1' }],
      [urls.leidinggevenden('van-hugo'), { uitnodigen: 'ja' }],
      [urls.vraag('van-hugo', 1), { antwoord: 'B' }],
      [urls.functiehouders('van-hugo'), { wie: hugoTwo.account.id, heeft: 'nee' }],
    ] as const) {
      const answer = await hugo.browser.send(path, { method: 'POST', form: { ...token, ...form } });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    expect((await stored()).holders).toEqual(before.holders);
    expect((await hugo.browser.open(urls.mijnProfiel())).text).toContain('Functie van-hugo');
    const list = await admin.browser.open(urls.dubbelen());
    expect(list.text).toContain(`hoort bij Hugo Haas (${hugo.account.email})`);
    expect(list.text).toContain(`Reden: ${reason}`);
    expect((await admin.browser.open(urls.logboek())).text).toContain(
      'koppelde een dubbel account van Hugo Haas aan het account van Hugo Haas',
    );
    const colleague = await test.personBrowser({ name: 'Carla Collega', roles: ['hr'] });
    expect((await colleague.browser.open(urls.functiehouders('van-hugo'))).text).toContain(
      'Dit is een dubbel account van Hugo Haas.',
    );
  });

  it('closes the account that is left: its sessions and one-time links end', async () => {
    expect((await hugoTwo.browser.send(urls.mijnProfiel())).status).toBe(303);
    const givesLink = await post(admin.browser, urls.persoonToegang(hugoTwo.account.id), {
      handeling: 'link',
      nagekeken: 'ja',
    });
    expect(givesLink.status).toBe(422);
    await expect(
      write(async ({ people }) => {
        const now = await people.find(hugoTwo.account.id);
        await people.update(hugoTwo.account.id, now?.revision ?? 0, { active: true });
      }),
    ).rejects.toThrow('not-ready');
  });

  it('says on the page of either account that they belong together, and leads from there', async () => {
    expect((await admin.browser.open(urls.persoon(hugoTwo.account.id))).text).toContain(
      `het account van Hugo Haas (${hugo.account.email})`,
    );
    expect((await admin.browser.open(urls.persoon(hugo.account.id))).text).toContain(
      `Dubbele accounts van deze persoon Hugo Haas (${hugoTwo.account.email})`,
    );
    const path = withQuery(urls.dubbelKiezen(), { vervalt: veraTwo.account.id });
    expect((await admin.browser.open(urls.persoon(veraTwo.account.id))).body).toContain(`href="${path}"`);
    expect((await hugo.browser.open(urls.persoon(veraTwo.account.id))).body).not.toContain(path);
  });

  it('refuses chains and cycles', async () => {
    const before = await stored();
    const chains = [
      [hugo, hugoTwo, 'Het account dat blijft, is zelf een dubbel account.'],
      [veraTwo, hugoTwo, 'Het account dat blijft, is zelf een dubbel account.'],
      [hugo, veraTwo, 'hoort al een ander dubbel account'],
      [hugoTwo, veraTwo, 'is al gekoppeld'],
    ] as const;
    const revisionOf = ({ account }: PersonBrowser): string =>
      String(before.people.find(({ id }) => id === account.id)?.revision);
    for (const [duplicate, kept, sentence] of chains) {
      const form = typed(reason, revisionOf(kept), revisionOf(duplicate));
      const answer = await post(admin.browser, pair(duplicate, kept), form);
      expect([sentence, answer.status, answer.body.includes(sentence)]).toEqual([sentence, 409, true]);
      expect(answer.body).not.toContain('name="reden"');
    }
    expect(await stored()).toEqual(before);
  });

  it('lets the next manager up act about the second account of a manager, on whose behalf', async () => {
    expect((await vera.browser.open(urls.functie('van-vera'))).status).toBe(200);
    await (await admin.browser.open(pair(veraTwo, vera))).submit({ reden: reason });
    expect((await vera.browser.open(urls.functie('van-vera'))).status).toBe(404);
    expect((await vera.browser.open(urls.functie('van-hugo'))).status).toBe(200);
    expect((await dirk.browser.open(urls.functie('van-vera'))).status).toBe(200);
  });

  it('shows in the log what happened under either account to who looks for one of them', async () => {
    const log = await admin.browser.open(withQuery(urls.logboek(), { wie: vera.account.id }));
    expect(log.text).toContain('stopte het account van V. Vos');
  });
});

describe('what is kept about the person', () => {
  it('is one whole: data, log and readers of both accounts', async () => {
    await admin.browser.open(urls.persoon(hugoTwo.account.id));
    const data = await hugo.browser.open(urls.mijnGegevens());
    expect(data.text).toContain(hugoTwo.account.email);
    expect(data.text).toContain(`Reden ${reason}`);
    expect(data.text).toContain('Functie van-hugo 21 november 2026');
    expect(data.text).toContain('Aart de Beheerder (Beheerder) las');
    const ofTwo = await hugo.browser.open(urls.gegevensVan(hugoTwo.account.id));
    expect(ofTwo.text).toContain(hugo.account.email);
    expect((await vera.browser.open(urls.mijnGegevens())).text).not.toContain(hugo.account.email);
  });

  it('lets the person read the profile of a functie of the other account', async () => {
    expect((await hugo.browser.open(urls.mijnProfielVan('van-hugo'))).status).toBe(200);
    expect((await vera.browser.open(urls.mijnProfielVan('van-hugo'))).status).toBe(403);
  });

  it('is erased along with the account that stays, and not by itself', async () => {
    const page = await admin.browser.open(urls.persoonWissen(hugoTwo.account.id));
    expect(page.text).toContain('Dit is een dubbel account.');
    expect(page.forms.some(({ action }) => action === urls.persoonWissen(hugoTwo.account.id))).toBe(false);
  });
});

describe('undoing a link', () => {
  it('asks for a reason, and refuses what is unknown', async () => {
    const before = await stored();
    expect((await admin.browser.open(urls.dubbelLosmaken('bestaat-niet'))).status).toBe(404);
    expect((await post(admin.browser, urls.dubbelLosmaken('bestaat-niet'), { reden: 'x' })).status).toBe(404);
    const id = (await linkOf(hugoTwo))?.id ?? '';
    const page = await admin.browser.open(urls.dubbelLosmaken(id));
    expect(page.text).toContain('Met het dubbele account kan iemand weer inloggen');
    expect((await page.submit({ reden: '' })).status).toBe(422);
    for (const extra of ['losgemaakt_op', 'was_actief', 'account_id']) {
      const answer = await post(admin.browser, urls.dubbelLosmaken(id), { reden: 'x', [extra]: '1' });
      expect(answer.status).toBe(422);
    }
    expect((await hugo.browser.open(urls.dubbelLosmaken(id))).status).toBe(403);
    expect(await stored()).toEqual(before);
  });

  it('is not for the person themselves', async () => {
    const two = await person('Kees Kaart', 'beheerder');
    const one = await person('Kees Kaart', 'medewerker');
    await (await admin.browser.open(pair(one, two))).submit({ reden: reason });
    const path = urls.dubbelLosmaken((await linkOf(one))?.id ?? '');
    expect((await two.browser.open(path)).text).toContain('Een van de accounts is van jou.');
    expect((await post(two.browser, path, { reden: 'Toch niet' })).status).toBe(409);
    expect(await linkOf(one)).toBeDefined();
  });

  it('makes them two people again, once, and keeps what was', async () => {
    const id = (await linkOf(hugoTwo))?.id ?? '';
    const before = await stored();
    const page = await admin.browser.open(urls.dubbelLosmaken(id));
    await Promise.all([page.submit({ reden: 'Twee neven' }), page.submit({ reden: 'Twee neven' })]);
    const after = await stored();
    expect(after.events.slice(before.events.length)).toEqual(['accounts-losgemaakt', 'account-geactiveerd']);
    expect(after.links.find((link) => link.id === id)).toMatchObject({ reason, undoReason: 'Twee neven' });
    expect(after.people.find((one) => one.id === hugoTwo.account.id)?.active).toBe(true);
    expect((await hugo.browser.open(urls.functieBewerken('van-hugo'))).status).toBe(200);
    expect((await hugo.browser.open(urls.mijnProfiel())).text).not.toContain('Functie van-hugo');
    const again = await admin.browser.open(urls.dubbelLosmaken(id));
    expect(again.text).toContain('Deze koppeling is al losgemaakt');
    expect(again.forms.some(({ action }) => action === urls.dubbelLosmaken(id))).toBe(false);
    expect((await admin.browser.open(urls.dubbelen())).text).toContain('Reden: Twee neven');
  });

  it('lets the accounts be linked again', async () => {
    await (await admin.browser.open(pair(hugoTwo, hugo))).submit({ reden: 'Toch dezelfde' });
    expect((await linkOf(hugoTwo))?.reason).toBe('Toch dezelfde');
  });
});

it('asks who links to prove who they are', async () => {
  test.clock.advance(6 * 60_000);
  const asked = await admin.browser.send(pair(hugoTwo, hugo));
  expect([asked.status, asked.headers.location]).toEqual([303, expect.stringContaining(urls.bevestigen())]);
  test.clock.advance(10 * 60_000);
  const sent = await post(admin.browser, pair(veraTwo, hugo), typed());
  expect(sent.status).toBe(403);
});
