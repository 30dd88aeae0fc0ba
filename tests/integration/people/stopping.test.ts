import type { Account } from '../../../src/application/ports';
import { urls } from '../../../src/web/urls';
import { aJob } from '../../support/database';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;
let admin: HttpBrowser;
let adminAccount: Account;
let hr: HttpBrowser;
let leaver: Account;
let leaverBrowser: HttpBrowser;
let heir: Account;
let heirBrowser: HttpBrowser;

beforeAll(async () => {
  test = await startTestApp();
  ({ browser: admin, account: adminAccount } = await test.personBrowser({
    name: 'Aart de Beheerder',
    roles: ['beheerder'],
  }));
  ({ browser: hr } = await test.personBrowser({ name: 'Hanna van HR', roles: ['hr'] }));
  ({ browser: leaverBrowser, account: leaver } = await test.personBrowser({
    name: 'Vera Vertrekt',
    roles: ['leidinggevende', 'medewerker'],
  }));
  ({ browser: heirBrowser, account: heir } = await test.personBrowser({
    name: 'Otto Opvolger',
    roles: ['leidinggevende'],
  }));
  const { organisationId } = leaver;
  const at = test.clock.now().toISOString();
  await test.unitOfWork.write(organisationId, async ({ departments, jobs }) => {
    await departments.insert({ id: 'bedrijf', name: 'Bedrijf', parentId: null, revision: 1 });
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: 'bedrijf', revision: 1 });
    await departments.insert({ id: 'inkoop', name: 'Inkoop', parentId: null, revision: 1 });
    await departments.setLeaders('verkoop', [leaver.id]);
    await departments.setLeaders('inkoop', [leaver.id, heir.id]);
    const job = aJob({ organisationId, createdBy: heir.id, jobNumber: '' });
    await jobs.insert({
      ...job,
      id: 'verkoper',
      name: 'Verkoper',
      departmentId: 'verkoop',
      leadersAnswer: true,
    });
    await jobs.insert({ ...job, id: 'chef', name: 'Chef verkoop', departmentId: null });
    await jobs.setHolders('chef', [leaver.id], at);
    await departments.insertReplacement({
      id: 'voor-vera',
      forId: leaver.id,
      byId: heir.id,
      from: at.slice(0, 10),
      until: '2026-12-31',
      createdAt: at,
    });
  });
});
afterAll(() => test.close());

const url = (): string => urls.persoonUitDienst(leaver.id);
const read = () =>
  test.unitOfWork.read(leaver.organisationId, async ({ people, departments, jobs, audit }) => ({
    person: await people.find(leaver.id),
    leaders: await departments.leaders(),
    open: (await departments.listReplacements()).filter(({ withdrawnAt }) => withdrawnAt === null),
    holders: (await jobs.find('chef'))?.holderIds,
    events: (
      await audit.listByKind([
        'account-gedeactiveerd',
        'account-geactiveerd',
        'leiding-gewijzigd',
        'vervanging-ingetrokken',
      ])
    ).map(({ event }) => event),
  }));
const tokenOf = async (browser: HttpBrowser): Promise<string> =>
  (await browser.open(urls.hulp())).forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')
    ?.value ?? '';

describe('stopping an account', () => {
  it('shows the open work, with what it means that nobody takes over', async () => {
    const page = await admin.open(url());
    expect(page.headings).toEqual(['Account van Vera Vertrekt stoppen']);
    expect(page.text).toContain('Wie leidt Verkoop hierna?');
    expect(page.text).toContain('Alleen HR ziet de functies dan nog');
    expect(page.text).toContain('Dan leidt Otto Opvolger de afdeling verder.');
    expect(page.text).toContain('gevraagd om mee te antwoorden bij ‘Verkoper’');
    expect(page.text).toContain('Chef verkoop');
    expect(page.text).toContain('Wordt vervangen door Otto Opvolger');
  });

  it('asks a choice for every department, of people who can lead, and stores nothing before that', async () => {
    const before = await read();
    const form = await admin.open(url());
    const missing = await form.submit({ 'leiding-verkoop': heir.id });
    expect(missing.status).toBe(422);
    expect(missing.text).toContain('Kies wie de afdeling hierna leidt');
    expect(missing.body).toMatch(new RegExp(`value="${heir.id}" selected`));
    for (const wrong of [leaver.id, adminAccount.id, 'bestaat-niet']) {
      const refused = await form.submit({ 'leiding-verkoop': wrong, 'leiding-inkoop': 'niemand' });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Diegene kan deze afdeling niet meer leiden.');
    }
    const _csrf = await tokenOf(admin);
    for (const extra of ['actief', 'rollen', 'organisatie_id', 'leiding-bedrijf']) {
      const sent = {
        _csrf,
        revisie: '1',
        'leiding-verkoop': 'niemand',
        'leiding-inkoop': 'niemand',
        [extra]: heir.id,
      };
      expect((await admin.send(url(), { method: 'POST', form: sent })).status).toBe(422);
    }
    expect(await read()).toEqual(before);
  });

  it('is refused on an older revision', async () => {
    const form = await admin.open(url());
    await (await admin.open(urls.persoonBewerken(leaver.id))).submit({ naam: 'Vera Vertrekt Echt' });
    const stale = await form.submit({ 'leiding-verkoop': heir.id, 'leiding-inkoop': 'niemand' });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('Er is iets veranderd nadat je deze pagina opende');
    expect((await read()).person?.active).toBe(true);
  });

  it('ends sessions and links, hands over, and ends replacements, in one act', async () => {
    const given = await admin.send(urls.persoonToegang(leaver.id), {
      method: 'POST',
      form: { _csrf: await tokenOf(admin), actie: 'link', gecontroleerd: 'ja' },
    });
    const link = /\/toegang\/[\w-]+(?=<)/.exec(given.body)?.[0] ?? '';
    expect((await test.browse().open(link)).status).toBe(200);
    expect((await leaverBrowser.open(urls.functie('verkoper'))).status).toBe(200);
    const form = await admin.open(url());
    const choices = { 'leiding-verkoop': heir.id, 'leiding-inkoop': 'niemand' };
    const page = await form.submit(choices);
    expect(page.text).toContain('Het account is gestopt');
    expect((await leaverBrowser.send(urls.functies())).headers.location).toContain(urls.inloggen());
    expect((await test.browse().open(link)).status).toBe(404);
    expect((await heirBrowser.open(urls.functie('verkoper'))).status).toBe(200);
    const { person, leaders, open, holders, events } = await read();
    expect(person?.active).toBe(false);
    expect(leaders.map(({ departmentId, accountId }) => [departmentId, accountId]).sort()).toEqual([
      ['inkoop', heir.id],
      ['verkoop', heir.id],
    ]);
    expect(open).toEqual([]);
    expect(holders).toEqual([leaver.id]);
    expect(events).toEqual([
      { kind: 'account-gedeactiveerd', accountId: leaver.id },
      { kind: 'leiding-gewijzigd', departmentId: 'inkoop', added: [], removed: [leaver.id] },
      { kind: 'leiding-gewijzigd', departmentId: 'verkoop', added: [heir.id], removed: [leaver.id] },
      { kind: 'vervanging-ingetrokken', replacementId: 'voor-vera', forId: leaver.id, byId: heir.id },
    ]);
    // A second click on the same button.
    expect((await form.submit(choices)).path).toBe(urls.persoon(leaver.id));
    expect((await read()).events).toEqual(events);
  });

  it('begins the term after which somebody can be erased', async () => {
    const page = await admin.open(urls.persoonWissen(leaver.id));
    expect(page.text).toContain('De bewaartermijn van');
    expect(page.text).not.toContain('Deze persoon kan nog inloggen.');
    expect((await admin.open(urls.persoon(leaver.id))).body).toContain(urls.persoonWissen(leaver.id));
  });

  it('is refused for oneself, and for the only beheerder', async () => {
    const own = await admin.open(urls.persoonUitDienst(adminAccount.id));
    expect(own.text).toContain('Je kunt je eigen account niet stoppen.');
    const { account: other, browser } = await test.personBrowser({
      name: 'Bea Beheer',
      roles: ['beheerder'],
    });
    const form = await browser.open(urls.persoonUitDienst(adminAccount.id));
    const own2 = await admin.open(urls.persoonUitDienst(other.id));
    // The organisation has a first beheerder of its own; without that one these two are the last.
    const first = (await test.unitOfWork.read(leaver.organisationId, ({ people }) => people.list())).find(
      ({ name }) => name === 'Fenna Brouwer',
    );
    await (await admin.open(urls.persoonUitDienst(first?.id ?? ''))).submit();
    expect((await form.submit()).text).toContain('Het account is gestopt');
    expect((await own2.submit()).status).toBe(401);
    const last = await browser.open(urls.persoonUitDienst(other.id));
    expect(last.text).toContain('Dit is de enige beheerder.');
    const _csrf = await tokenOf(browser);
    const sent = { method: 'POST', form: { _csrf, revisie: '1' } };
    expect((await browser.send(urls.persoonUitDienst(other.id), sent)).status).toBe(409);
    const people = await test.unitOfWork.read(leaver.organisationId, (all) => all.people.list());
    expect(people.find(({ id }) => id === other.id)?.active).toBe(true);
    admin = browser;
  });
});

describe('using an account again', () => {
  it('is an act of its own, that gives back roles and no departments', async () => {
    const page = await admin.open(urls.persoonWeerInDienst(leaver.id));
    expect(page.text).toContain('Leidinggevende en Medewerker');
    const done = await page.submit();
    expect(done.text).toContain('Het account is weer in gebruik');
    const { person, leaders, events } = await read();
    expect(person).toMatchObject({ active: true, roles: ['leidinggevende', 'medewerker'] });
    expect(leaders.some(({ accountId }) => accountId === leaver.id)).toBe(false);
    expect(events.at(-1)).toEqual({ kind: 'account-geactiveerd', accountId: leaver.id });
    expect((await leaverBrowser.send(urls.functies())).headers.location).toContain(urls.inloggen());
    await page.submit();
    expect((await read()).events).toEqual(events);
    expect((await admin.open(urls.persoonWeerInDienst(leaver.id))).text).toContain('al in gebruik');
  });

  it('lets HR do so for a medewerker only', async () => {
    const { account: worker } = await test.personBrowser({ name: 'Mo Werker', roles: ['medewerker'] });
    expect((await hr.open(urls.persoonUitDienst(leaver.id))).status).toBe(403);
    await (await hr.open(urls.persoonUitDienst(worker.id))).submit();
    expect((await (await hr.open(urls.persoonWeerInDienst(worker.id))).submit()).text).toContain(
      'Het account is weer in gebruik',
    );
  });

  it('is not for a duplicate of another account', async () => {
    const { account: double } = await test.personBrowser({ name: 'Dirk Dubbel', roles: ['medewerker'] });
    const { account: kept } = await test.personBrowser({ name: 'Dirk Blijft', roles: ['medewerker'] });
    const before = await admin.open(urls.persoonUitDienst(double.id));
    await before.submit();
    const form = await admin.open(urls.persoonWeerInDienst(double.id));
    const link = await admin.open(urls.dubbelKoppelen(double.id, kept.id));
    await link.submit({ reden: 'Twee keer aangemaakt' });
    expect((await admin.open(urls.persoon(kept.id))).text).toContain('Dubbele accounts van deze persoon');
    const page = await admin.open(urls.persoon(double.id));
    expect(page.text).toContain('Dit is een dubbel account');
    expect(page.text).not.toContain('Account weer aanzetten');
    const refused = await form.submit();
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Het is van dezelfde persoon als het account van Dirk Blijft');
    const stored = await test.unitOfWork.read(double.organisationId, ({ people }) => people.find(double.id));
    expect(stored?.active).toBe(false);
  });
});
