import type { Account } from '../../../src/application/ports';
import { urls, withQuery } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;
let admin: HttpBrowser;
let adminAccount: Account;
let hr: HttpBrowser;
let hrAccount: Account;
let worker: Account;

beforeAll(async () => {
  test = await startTestApp();
  ({ browser: admin, account: adminAccount } = await test.personBrowser({
    name: 'Aart de Beheerder',
    roles: ['beheerder'],
  }));
  ({ browser: hr, account: hrAccount } = await test.personBrowser({ name: 'Hanna van HR', roles: ['hr'] }));
  ({ account: worker } = await test.personBrowser({ name: 'Zoë Werker', roles: ['medewerker'] }));
  await test.unitOfWork.write(worker.organisationId, async ({ departments, people }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await departments.insert({ id: 'binnen', name: 'Binnendienst', parentId: 'verkoop', revision: 1 });
    await people.place(worker.id, 'binnen');
  });
});
afterAll(() => test.close());

const everyone = () => test.unitOfWork.read(worker.organisationId, ({ people }) => people.list());
const byEmail = async (email: string): Promise<Account | undefined> =>
  (await everyone()).find((account) => account.email === email);
const events = () =>
  test.unitOfWork.read(worker.organisationId, ({ audit }) =>
    audit.listByKind(['account-gemaakt', 'dossier-gelezen']),
  );
const listed = async (query: Record<string, string>, browser = hr): Promise<string> =>
  (await browser.open(withQuery(urls.mensen(), query))).text;

describe('the list of people', () => {
  it('finds people by a part of the name without accents, or of the e-mail address', async () => {
    expect(await listed({ zoek: 'zoe werk' })).toContain('Zoë Werker');
    expect(await listed({ zoek: hrAccount.email.toUpperCase() })).toContain('Hanna van HR');
    expect(await listed({ zoek: 'zoe' })).not.toContain('Aart de Beheerder');
    expect(await listed({ zoek: '%' })).toContain('Niemand gevonden.');
    expect(await listed({ zoek: 'niemand heet zo' })).toContain('Filters wissen');
  });

  it('is filtered by role and by department with what is below it', async () => {
    expect(await listed({ rol: 'beheerder' })).toContain('Aart de Beheerder');
    expect(await listed({ rol: 'beheerder' })).not.toContain('Zoë Werker');
    expect(await listed({ afdeling: 'verkoop' })).toContain('Zoë Werker');
    expect(await listed({ afdeling: 'verkoop' })).not.toContain('Aart de Beheerder');
    expect(await listed({ afdeling: 'bestaat-niet' })).toContain('Niemand gevonden.');
  });

  it('shows accounts that are stopped only to who asks for them', async () => {
    await test.personBrowser({ name: 'Gijs Gestopt', roles: ['medewerker'], active: false });
    expect(await listed({})).not.toContain('Gijs Gestopt');
    expect(await listed({ account: 'gestopt' })).toContain('Gijs Gestopt');
    expect(await listed({ account: 'gestopt' })).not.toContain('Zoë Werker');
    expect(await listed({ account: 'alle', zoek: 'gijs' })).toContain('Gijs Gestopt');
  });

  it('comes in pages that keep the filter', async () => {
    await test.unitOfWork.write(worker.organisationId, async ({ people }) => {
      for (let index = 1; index <= 101; index += 1) {
        const number = String(index).padStart(3, '0');
        await people.insert({
          ...worker,
          id: `veel-${number}`,
          name: `Veel Mensen ${number}`,
          email: `veel.${number}@veenstad.example`,
          staffNumber: `V-${number}`,
        });
      }
    });
    const first = await hr.open(withQuery(urls.mensen(), { zoek: 'veel mensen' }));
    expect(first.text).toContain('1 tot en met 50 van 101 mensen');
    expect(first.text).toContain('Veel Mensen 050');
    expect(first.text).not.toContain('Veel Mensen 051');
    expect(first.text).not.toContain('Vorige mensen');
    const next = withQuery(urls.mensen(), { zoek: 'veel mensen', pagina: '2' });
    expect(first.body).toContain(`href="${next.replace('&', '&amp;')}"`);
    expect((await hr.open(next)).text).toContain('51 tot en met 100 van 101 mensen');
    const beyond = await listed({ zoek: 'veel mensen', pagina: '99' });
    expect(beyond).toContain('101 tot en met 101 van 101 mensen');
    expect(beyond).not.toContain('Volgende mensen');
    expect(await listed({ zoek: 'veel mensen', pagina: '-1' })).toContain('1 tot en met 50');
    expect(await listed({ zoek: 'v-007' })).toContain('Veel Mensen 007');
  });

  it('is closed to others, and in the page that leads to everything to manage', async () => {
    const { browser: manager } = await test.personBrowser({ name: 'Leo Leider', roles: ['leidinggevende'] });
    for (const url of [urls.mensen(), urls.persoonNieuw(), urls.persoon(worker.id)]) {
      expect((await manager.open(url)).status).toBe(403);
    }
    expect((await hr.open(urls.beheer())).body).toContain(`href="${urls.mensen()}"`);
  });
});

describe('a new person', () => {
  const noor = {
    naam: ' Noor   Nieuw ',
    email: 'Noor.Nieuw@veenstad.example',
    nummer: '1207',
    afdeling: 'binnen',
  };

  it('begins as a medewerker, and the page of the person says what to do next', async () => {
    const form = await hr.open(urls.persoonNieuw());
    const page = await form.submit(noor);
    const made = await byEmail('Noor.Nieuw@veenstad.example');
    expect(page.path).toBe(urls.persoon(made?.id ?? ''));
    expect(made).toMatchObject({
      name: 'Noor Nieuw',
      roles: ['medewerker'],
      staffNumber: '1207',
      active: true,
      revision: 1,
    });
    expect(page.headings).toEqual(['Noor Nieuw']);
    expect(page.text).toContain('Binnendienst');
    expect(page.text).toContain('Volgende stap: uitnodigen');
    expect(page.text).toContain('Vraag de beheerder om een uitnodiging te maken.');
    const asAdmin = await admin.open(page.path);
    expect(asAdmin.body).toContain(`href="${urls.persoonToegang(made?.id ?? '')}"`);
    const last = (await events()).filter(({ event }) => event.kind === 'account-gemaakt').at(-1);
    expect(last?.event).toEqual({ kind: 'account-gemaakt', accountId: made?.id, roles: ['medewerker'] });
    expect(last?.accountId).toBe(hrAccount.id);
  });

  it('can be invited from there, and then the next step is gone', async () => {
    const made = await byEmail('Noor.Nieuw@veenstad.example');
    const access = await admin.open(urls.persoonToegang(made?.id ?? ''));
    expect(access.body).toContain(`href="${urls.persoon(made?.id ?? '')}"`);
    await access.submit({ gecontroleerd: 'ja' }, { button: { name: 'actie', value: 'link' } });
    const page = await hr.open(urls.persoon(made?.id ?? ''));
    expect(page.text).not.toContain('Volgende stap');
    expect(page.text).toContain('Uitgenodigd.');
  });

  it('is made once, however often the form is sent', async () => {
    const form = await hr.open(urls.persoonNieuw());
    const twice = { ...noor, email: 'twee.keer@veenstad.example', nummer: '' };
    const answers = await Promise.all([form.submit(twice), form.submit(twice)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect((await everyone()).filter(({ email }) => email === twice.email)).toHaveLength(1);
  });

  it('needs a name and an address of their own; what was typed stays', async () => {
    const form = await hr.open(urls.persoonNieuw());
    const before = await everyone();
    const empty = await form.submit({ naam: ' ', email: '' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Vul de naam in.');
    expect(empty.text).toContain('Vul het e-mailadres in.');
    expect((await form.submit({ naam: 'Iemand', email: 'geen adres' })).text).toContain('naam@bedrijf.nl');
    const taken = await form.submit({
      naam: 'Iemand <b>',
      email: worker.email.toUpperCase(),
      nummer: '1207',
    });
    expect(taken.status).toBe(422);
    expect(taken.text).toContain('Er is al iemand met dit e-mailadres.');
    expect(taken.text).toContain('Iemand anders heeft dit personeelsnummer.');
    expect(taken.body).toContain('value="Iemand &lt;b&gt;"');
    expect(taken.body).toContain(`href="${urls.persoon(worker.id)}"`);
    expect((await form.submit({ naam: 'x'.repeat(121), email: 'lang@veenstad.example' })).text).toContain(
      'Haal 1 teken weg.',
    );
    expect(await everyone()).toEqual(before);
  });

  it('takes no other field than those of the form, and no foreign department', async () => {
    const form = await hr.open(urls.persoonNieuw());
    const _csrf =
      form.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value ?? '';
    const before = await everyone();
    const values = { _csrf, naam: 'Iemand', email: 'iemand@veenstad.example', nummer: '', afdeling: '' };
    const columns = [
      'id',
      'organisatie_id',
      'e_mail',
      'e_mail_zoek',
      'rollen',
      'roles',
      'rol',
      'actief',
      'active',
    ];
    for (const extra of [...columns, 'revisie', 'personeelsnummer', 'organisationId']) {
      const sent = await hr.send(urls.persoonNieuw(), { method: 'POST', form: { ...values, [extra]: 'hr' } });
      expect(sent.status).toBe(422);
    }
    const foreign = { ...values, afdeling: 'van-iemand-anders' };
    expect((await hr.send(urls.persoonNieuw(), { method: 'POST', form: foreign })).status).toBe(422);
    expect(await everyone()).toEqual(before);
  });

  it('cannot have the address of somebody of another employer, and that says no more than that', async () => {
    await test.unitOfWork.writeDirectory(async (directory) => {
      await directory.insertOrganisation({ id: 'elders', name: 'Elders BV', revision: 1 });
      await directory.insertAccount({
        ...worker,
        id: 'vreemd',
        organisationId: 'elders',
        name: 'Vera Vreemd',
        email: 'vera@elders.example',
      });
    });
    const form = await hr.open(urls.persoonNieuw());
    const taken = await form.submit({ naam: 'Iemand', email: 'vera@elders.example' });
    expect(taken.status).toBe(422);
    expect(taken.text).toContain('Er is al iemand met dit e-mailadres.');
    expect(taken.body).not.toContain('vreemd');
    expect(await listed({ zoek: 'vera' })).toContain('Niemand gevonden.');
  });
});

describe('the page about one person', () => {
  it('says who it is and where to go on, as far as the reader may', async () => {
    const asHr = await hr.open(urls.persoon(worker.id));
    expect(asHr.text).toContain(worker.email);
    expect(asHr.text).toContain('Nog niet uitgenodigd');
    expect(asHr.body).toContain(`href="${urls.gegevensVan(worker.id)}"`);
    expect(asHr.body).not.toContain(`href="${urls.persoonToegang(worker.id)}"`);
    expect((await admin.open(urls.persoon(worker.id))).body).toContain(
      `href="${urls.persoonToegang(worker.id)}"`,
    );
    expect((await hr.open(urls.persoon(adminAccount.id))).text).toContain('Alleen de beheerder kan');
  });

  it('writes down who read it, once an hour, and not who reads about themselves', async () => {
    const { account, browser } = await test.personBrowser({ name: 'Hugo Leest', roles: ['hr'] });
    await browser.open(urls.persoon(worker.id));
    await browser.open(urls.persoon(worker.id));
    await browser.open(urls.persoon(account.id));
    const readings = (await events()).filter(({ accountId }) => accountId === account.id);
    expect(readings.map(({ event }) => event)).toEqual([
      { kind: 'dossier-gelezen', file: 'persoon', jobId: null, personIds: [worker.id] },
    ]);
  });

  it('does not exist for people of another employer, for unknown and for erased ones', async () => {
    await test.unitOfWork.write(worker.organisationId, async ({ people, personalData }) => {
      const gone = { ...worker, id: 'gewist', name: 'Wim Weg', email: 'wim@veenstad.example', active: false };
      await people.insert(gone);
      await personalData.erase(gone, 'iemand die is gewist', test.clock.now().toISOString());
    });
    for (const id of ['vreemd', 'bestaat-niet', 'gewist']) {
      expect((await hr.open(urls.persoon(id))).status).toBe(404);
    }
    expect(await listed({ account: 'alle', zoek: 'gewist' })).toContain('Niemand gevonden.');
  });
});
