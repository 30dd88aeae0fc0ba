import type { AuditEventKind } from '../../../src/domain/audit/event';
import type { Account } from '../../../src/application/ports';
import type { Role } from '../../../src/domain/workflow/actions';
import { urls } from '../../../src/web/urls';
import { aJob } from '../../support/database';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { startTestApp, type PersonBrowser, type TestApp } from '../../support/testApp';

let test: TestApp;
let admin: HttpBrowser;
let adminAccount: Account;
let hr: HttpBrowser;
let hrAccount: Account;

beforeAll(async () => {
  test = await startTestApp();
  ({ browser: admin, account: adminAccount } = await test.personBrowser({
    name: 'Aart de Beheerder',
    roles: ['beheerder'],
  }));
  ({ browser: hr, account: hrAccount } = await test.personBrowser({ name: 'Hanna van HR', roles: ['hr'] }));
  await test.unitOfWork.write(hrAccount.organisationId, async ({ departments }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await departments.insert({ id: 'binnen', name: 'Binnendienst', parentId: 'verkoop', revision: 1 });
  });
  await test.unitOfWork.writeDirectory(async (directory) => {
    await directory.insertOrganisation({ id: 'elders', name: 'Elders BV', revision: 1 });
    await directory.insertAccount({
      ...hrAccount,
      id: 'vreemd',
      organisationId: 'elders',
      email: 'v@elders.example',
    });
  });
});
afterAll(() => test.close());

const aPerson = (name: string, ...roles: readonly Role[]): Promise<PersonBrowser> =>
  test.personBrowser({ name, roles: roles.length === 0 ? ['medewerker'] : roles });
const now = (id: string): Promise<Account | undefined> =>
  test.unitOfWork.read(hrAccount.organisationId, ({ people }) => people.find(id));
const eventsAbout = (id: string, ...kinds: readonly AuditEventKind[]) =>
  test.unitOfWork.read(hrAccount.organisationId, async ({ audit }) =>
    (await audit.listByKind(kinds)).filter(({ event }) => JSON.stringify(event).includes(id)),
  );
const withPassword = (account: Account): Promise<void> =>
  test.unitOfWork.writeDirectory((directory) => directory.setPassword(account, 'een-hash'));
const tokenOf = async (browser: HttpBrowser): Promise<string> =>
  (await browser.open(urls.hulp())).forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')
    ?.value ?? '';
async function post(browser: HttpBrowser, url: string, form: Record<string, string | string[]>) {
  return browser.send(url, { method: 'POST', form: { _csrf: await tokenOf(browser), ...form } });
}
/** A link to choose a password with, as the administrator sees it. */
async function inviteLink(id: string): Promise<string> {
  const given = await post(admin, urls.persoonToegang(id), { actie: 'link', gecontroleerd: 'ja' });
  return /\/toegang\/[\w-]+(?=<)/.exec(given.body)?.[0] ?? '';
}

describe('changing who somebody is', () => {
  it('stores the change as an event that names fields and no values', async () => {
    const { account } = await aPerson('Eva Eerst');
    const form = await hr.open(urls.persoonBewerken(account.id));
    const page = await form.submit({ naam: 'Eva Later', nummer: 'P-1', afdeling: 'binnen' });
    expect(page.path).toBe(urls.persoon(account.id));
    expect(page.text).toContain('Eva Later');
    expect(page.text).toContain('Binnendienst');
    const events = await eventsAbout(account.id, 'account-gewijzigd');
    expect(events.map(({ event }) => event)).toEqual([
      { kind: 'account-gewijzigd', accountId: account.id, fields: ['naam', 'personeelsnummer', 'afdeling'] },
    ]);
  });

  it('keeps what was typed when it is wrong, and stores nothing of it', async () => {
    const { account } = await aPerson('Fee Fout');
    const form = await hr.open(urls.persoonBewerken(account.id));
    const wrong = await form.submit({ naam: '', email: hrAccount.email });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Vul de naam in.');
    const taken = await form.submit({ email: hrAccount.email.toUpperCase() });
    expect(taken.status).toBe(422);
    expect(taken.text).toContain('Er is al iemand met dit e-mailadres.');
    expect(await now(account.id)).toEqual(account);
  });

  it('shows both when someone else was first, and stores what is chosen', async () => {
    const { account } = await aPerson('Bo Botsing');
    const action = urls.persoonBewerken(account.id);
    const [one, other] = [await hr.open(action), await admin.open(action)];
    await one.submit({ naam: 'Bo van HR' });
    const clash = await other.submit({ naam: 'Bo van Beheer' });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('Bo van HR');
    expect(clash.text).toContain('Bo van Beheer');
    expect((await now(account.id))?.name).toBe('Bo van HR');
    expect((await clash.submit()).text).toContain('Kies wat je wilt bewaren.');
    expect((await clash.submit({ tekst: 'ander' })).text).toContain('Bo van HR');
    expect((await clash.submit({ tekst: 'mijn' })).text).toContain('Bo van Beheer');
  });

  it('takes no other field than those of the form', async () => {
    const { account } = await aPerson('Mas Signment');
    const values = { naam: 'Anders', email: account.email, nummer: '', afdeling: '', revisie: '1' };
    const columns = ['id', 'organisatie_id', 'e_mail', 'e_mail_zoek', 'rollen', 'roles', 'actief', 'active'];
    for (const extra of [...columns, 'wachtwoord', 'hash', 'revision', 'organisationId']) {
      const answer = await post(admin, urls.persoonBewerken(account.id), { ...values, [extra]: 'beheerder' });
      expect(answer.status).toBe(422);
    }
    expect(await now(account.id)).toEqual(account);
  });

  it('ends the link that was given for the old address, and nothing else', async () => {
    const { account, browser } = await aPerson('Uma Uitgenodigd');
    const link = await inviteLink(account.id);
    expect((await test.browse().open(link)).status).toBe(200);
    const form = await hr.open(urls.persoonBewerken(account.id));
    const page = await form.submit({ email: 'uma.nieuw@veenstad.example' });
    expect(page.text).toContain('De link die nog openstond, werkt niet meer.');
    expect(page.text).toContain('Volgende stap: uitnodigen');
    expect((await test.browse().open(link)).status).toBe(404);
    expect((await browser.open(urls.mijnProfiel())).status).toBe(200);
  });

  it('leaves the link alone when only the name changes', async () => {
    const { account } = await aPerson('Lot Link');
    const link = await inviteLink(account.id);
    await (await hr.open(urls.persoonBewerken(account.id))).submit({ naam: 'Lot Linker' });
    expect((await test.browse().open(link)).status).toBe(200);
  });
});

describe('who may change whom', () => {
  it('keeps HR from changing anything of who can do more than a medewerker', async () => {
    const { account: orInzage } = await aPerson('Olga OR', 'medewerker', 'or-inzage');
    const { account: manager } = await aPerson('Leo Leider', 'leidinggevende');
    for (const person of [adminAccount, hrAccount, manager, orInzage]) {
      const before = await now(person.id);
      const values = { naam: 'Overgenomen', email: 'van.hr@veenstad.example', nummer: '', afdeling: '' };
      for (const url of [urls.persoonBewerken, urls.persoonUitDienst, urls.persoonWeerInDienst]) {
        expect((await hr.open(url(person.id))).status).toBe(403);
        expect((await post(hr, url(person.id), { ...values, revisie: '1' })).status).toBe(403);
      }
      expect(await now(person.id)).toEqual(before);
      expect((await hr.open(urls.persoon(person.id))).body).not.toContain(urls.persoonBewerken(person.id));
    }
  });

  it('keeps HR from taking an account over by its e-mail address, once there is a password', async () => {
    const { account } = await aPerson('Wies Wachtwoord');
    await withPassword(account);
    const form = await hr.open(urls.persoonBewerken(account.id));
    expect(form.body).not.toContain('name="email"');
    expect(form.text).toContain('Alleen de beheerder kan het e-mailadres veranderen.');
    expect((await form.submit({ naam: 'Wies Anders' })).status).toBe(200);
    const values = { naam: 'Wies', nummer: '', afdeling: '', revisie: '2', email: 'van.hr@veenstad.example' };
    expect((await post(hr, urls.persoonBewerken(account.id), values)).status).toBe(403);
    expect(await now(account.id)).toMatchObject({ name: 'Wies Anders', email: account.email });
    await (await admin.open(urls.persoonBewerken(account.id))).submit({ email: 'wies@veenstad.example' });
    expect((await now(account.id))?.email).toBe('wies@veenstad.example');
  });

  it('does not know people of another employer', async () => {
    for (const id of ['vreemd', 'bestaat-niet']) {
      const pages = [
        urls.persoonBewerken,
        urls.persoonRollen,
        urls.persoonUitDienst,
        urls.persoonWeerInDienst,
      ];
      for (const url of pages) {
        expect((await admin.open(url(id))).status).toBe(404);
        expect((await post(admin, url(id), { revisie: '1' })).status).toBe(404);
      }
    }
  });
});

describe('roles', () => {
  const roles = (id: string): Promise<Page> => admin.open(urls.persoonRollen(id));

  it('are given on a page of their own, after a fresh proof of who does it', async () => {
    const { account } = await aPerson('Rol Wisselaar');
    const { browser: later } = await test.personBrowser({ name: 'Bea Beheer', roles: ['beheerder'] });
    const form = await later.open(urls.persoonRollen(account.id));
    test.clock.advance(16 * 60_000);
    expect((await later.send(urls.persoonRollen(account.id))).headers.location).toContain(urls.bevestigen());
    const unproven = await form.submit({ rollen: ['medewerker', 'hr'] });
    expect(unproven.text).toContain('Bevestig eerst dat jij het bent');
    expect((await now(account.id))?.roles).toEqual(['medewerker']);
    test.clock.advance(-16 * 60_000);
  });

  it('hold from the next request on, and are written down with those of before', async () => {
    const { account, browser } = await aPerson('Hilde Huidig', 'hr', 'medewerker');
    expect((await browser.open(urls.mensen())).status).toBe(200);
    const page = await (await roles(account.id)).submit({ rollen: ['medewerker'] });
    expect(page.text).toContain('De rollen zijn veranderd');
    expect((await browser.send(urls.mensen())).headers.location).toContain(urls.inloggen());
    expect((await post(browser, urls.persoonNieuw(), { naam: 'X' })).status).toBe(401);
    expect((await eventsAbout(account.id, 'rollen-gewijzigd')).map(({ event }) => event)).toEqual([
      {
        kind: 'rollen-gewijzigd',
        accountId: account.id,
        roles: ['medewerker'],
        before: ['hr', 'medewerker'],
      },
    ]);
    const review = await admin.open(urls.rechten());
    expect(review.text).toContain('Hilde Huidig');
    const again = await roles(account.id);
    await again.submit({ rollen: ['medewerker'] });
    expect(await eventsAbout(account.id, 'rollen-gewijzigd')).toHaveLength(1);
  });

  it('that need a code, say so for who has none', async () => {
    const { account } = await aPerson('Cas Codeloos');
    expect((await roles(account.id)).text).toContain('stelt deze persoon de code in');
    await (await roles(account.id)).submit({ rollen: ['hr', 'medewerker'] });
    expect((await admin.open(urls.persoonToegang(account.id))).text).toContain('Voor deze rol moet het');
  });

  it('are never those of oneself', async () => {
    const page = await roles(adminAccount.id);
    expect(page.text).toContain('Je kunt je eigen rollen niet veranderen.');
    expect(page.body).not.toContain('name="rollen"');
    const answer = await post(admin, urls.persoonRollen(adminAccount.id), {
      rollen: ['beheerder', 'hr'],
      revisie: '1',
    });
    expect(answer.status).toBe(409);
    expect((await now(adminAccount.id))?.roles).toEqual(['beheerder']);
    expect((await admin.open(urls.persoon(adminAccount.id))).body).not.toContain(
      urls.persoonRollen(adminAccount.id),
    );
  });

  it('stay when they are still needed, and are at least one', async () => {
    const { account } = await aPerson('Len Leidt', 'leidinggevende', 'medewerker');
    await test.unitOfWork.write(account.organisationId, async ({ departments, jobs }) => {
      await departments.setLeaders('binnen', [account.id]);
      await jobs.insert(
        aJob({
          id: 'len',
          name: 'Functie Len',
          organisationId: account.organisationId,
          createdBy: account.id,
          jobNumber: '',
        }),
      );
      await jobs.setHolders('len', [account.id], test.clock.now().toISOString());
    });
    const form = await roles(account.id);
    expect(form.text).toContain('Leidt Binnendienst.');
    expect((await form.submit({ rollen: ['medewerker'] })).text).toContain('leidt nog een afdeling');
    expect((await form.submit({ rollen: ['leidinggevende'] })).text).toContain('heeft nog een functie');
    const none = await form.submit({ rollen: null });
    expect(none.status).toBe(422);
    expect(none.text).toContain('Kies minstens één rol.');
    expect((await now(account.id))?.roles).toEqual(['leidinggevende', 'medewerker']);
  });

  it('are not stored over those of someone else, and take nothing but roles', async () => {
    const { account } = await aPerson('Sta Leeg');
    const { browser: second } = await test.personBrowser({ name: 'Bram Beheer', roles: ['beheerder'] });
    const [one, other] = [await roles(account.id), await second.open(urls.persoonRollen(account.id))];
    await one.submit({ rollen: ['medewerker', 'or-inzage'] });
    const clash = await other.submit({ rollen: ['medewerker', 'hr'] });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('Hieronder staan de rollen die nu gelden.');
    expect((await now(account.id))?.roles).toEqual(['medewerker', 'or-inzage']);
    const form = { rollen: ['medewerker', 'opperhoofd'], revisie: '2' };
    expect((await post(admin, urls.persoonRollen(account.id), form)).status).toBe(422);
    for (const extra of ['naam', 'email', 'actief', 'organisatie_id']) {
      const answer = await post(admin, urls.persoonRollen(account.id), {
        rollen: 'hr',
        revisie: '2',
        [extra]: '1',
      });
      expect(answer.status).toBe(422);
    }
    expect((await now(account.id))?.roles).toEqual(['medewerker', 'or-inzage']);
  });

  it('are not for HR to give', async () => {
    const { account } = await aPerson('Hans Hoger');
    expect((await hr.open(urls.persoonRollen(account.id))).status).toBe(403);
    expect((await post(hr, urls.persoonRollen(account.id), { rollen: 'hr', revisie: '1' })).status).toBe(403);
    expect((await hr.open(urls.persoon(account.id))).body).not.toContain(urls.persoonRollen(account.id));
  });
});
