import type { Account } from '../../../src/application/ports';
import { urls } from '../../../src/web/urls';
import { aJob } from '../../support/database';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;
/** A beheerder alone, HR alone, and a manager. */
let admin: HttpBrowser;
let hr: HttpBrowser;
let manager: HttpBrowser;
let managerAccount: Account;

beforeAll(async () => {
  test = await startTestApp();
  ({ browser: admin } = await test.personBrowser({ name: 'Aart de Beheerder', roles: ['beheerder'] }));
  ({ browser: hr } = await test.personBrowser({ name: 'Hanna van HR', roles: ['hr'] }));
  ({ browser: manager, account: managerAccount } = await test.personBrowser({
    name: 'Leo Leider',
    roles: ['leidinggevende'],
  }));
});
afterAll(() => test.close());

describe('the page that leads to everything to manage', () => {
  it('shows only what someone may open, and every link works', async () => {
    for (const browser of [admin, hr]) {
      const page = await browser.open(urls.beheer());
      expect(page.headings).toEqual(['Beheer']);
      const list = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'));
      const links = [...list.matchAll(/href="([^"#]+)"/g)].map(([, href]) => href ?? '');
      expect(links).toContain(urls.instellingen());
      for (const link of links) expect((await browser.open(link)).status).toBe(200);
    }
    expect((await admin.open(urls.beheer())).body).toContain(`href="${urls.logboek()}"`);
    expect((await hr.open(urls.beheer())).body).not.toContain(`href="${urls.logboek()}"`);
  });

  it('is closed to others, and not in their menu', async () => {
    expect((await manager.open(urls.beheer())).status).toBe(403);
    expect((await manager.open(urls.hulp())).body).not.toContain(`href="${urls.beheer()}"`);
    expect((await hr.open(urls.hulp())).body).toContain(`href="${urls.beheer()}"`);
  });

  it('is where a beheerder without other roles begins', async () => {
    expect((await admin.send(urls.start())).headers.location).toBe(urls.beheer());
  });
});

describe('the departments', () => {
  const read = () =>
    test.unitOfWork.read(managerAccount.organisationId, async ({ departments, jobs, audit }) => ({
      departments: await departments.list(),
      leaders: await departments.leaders(),
      jobs: await jobs.list({}),
      events: await audit.listByKind([
        'afdeling-gemaakt',
        'afdeling-gewijzigd',
        'afdeling-verwijderd',
        'leiding-gewijzigd',
      ]),
    }));
  const idOf = async (name: string): Promise<string> =>
    (await read()).departments.find((department) => department.name === name)?.id ?? 'geen';
  const openNamed = async (name: string): Promise<Page> => hr.open(urls.afdeling(await idOf(name)));
  const saving = async (name: string) => ({ action: urls.afdeling(await idOf(name)) });
  const tokenOf = async (browser: HttpBrowser): Promise<string> =>
    (await browser.open(urls.hulp())).forms
      .flatMap(({ fields }) => fields)
      .find(({ name }) => name === '_csrf')?.value ?? '';

  async function addJob(id: string, department: string, status: 'concept' | 'getekend'): Promise<void> {
    await test.unitOfWork.write(managerAccount.organisationId, ({ jobs }) =>
      jobs.insert(
        aJob({
          id,
          name: `Functie ${id}`,
          organisationId: managerAccount.organisationId,
          createdBy: managerAccount.id,
          department,
          status,
        }),
      ),
    );
  }

  it('begin empty, with what to do', async () => {
    const page = await hr.open(urls.afdelingen());
    expect(page.text).toContain('Er zijn nog geen afdelingen.');
    expect(page.body).toContain(`href="${urls.afdelingNieuw()}"`);
  });

  it('are made, led and shown as a tree; functies with that name belong to them', async () => {
    await addJob('open', 'VERKÓÓP', 'concept');
    await addJob('getekend', 'Verkoop', 'getekend');
    expect((await manager.open(urls.functie('open'))).status).toBe(404);
    const form = await hr.open(urls.afdelingNieuw());
    expect(form.text).not.toContain('Hangt onder');
    const list = await form.submit({ naam: '  Verkoop ', leiding: managerAccount.id });
    expect(list.path).toBe(urls.afdelingen());
    expect(list.text).toContain('Leiding: Leo Leider');
    expect(list.text).toContain('2 functies');
    expect((await manager.open(urls.functie('open'))).status).toBe(200);
    await (
      await hr.open(urls.afdelingNieuw())
    ).submit({ naam: 'Binnendienst', boven: await idOf('Verkoop') });
    expect((await hr.open(urls.afdelingen())).text).toContain('Niemand leidt deze afdeling');
    const { departments, events } = await read();
    expect(departments.map(({ name, parentId }) => [name, parentId])).toEqual([
      ['Binnendienst', await idOf('Verkoop')],
      ['Verkoop', null],
    ]);
    expect(events.map(({ event }) => event.kind)).toEqual([
      'afdeling-gemaakt',
      'leiding-gewijzigd',
      'afdeling-gemaakt',
    ]);
  });

  it('refuse what cannot be, and keep what was typed', async () => {
    const form = await hr.open(urls.afdelingNieuw());
    const empty = await form.submit({ naam: '   ' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Vul de naam van de afdeling in.');
    const taken = await form.submit({ naam: 'verkoop', leiding: managerAccount.id });
    expect(taken.status).toBe(422);
    expect(taken.text).toContain('Er is al een afdeling met deze naam.');
    expect(taken.body).toContain('value="verkoop"');
    expect(taken.body).toMatch(new RegExp(`value="${managerAccount.id}" checked`));
    expect((await form.submit({ naam: 'x'.repeat(121) })).text).toContain('Haal 1 teken weg.');
    const own = await hr.send(urls.afdeling(await idOf('Verkoop')), {
      method: 'POST',
      form: {
        _csrf: await tokenOf(hr),
        naam: 'Verkoop',
        boven: await idOf('Binnendienst'),
        revisie: '1',
      },
    });
    expect(own.status).toBe(422);
    expect(own.body).toContain('Een afdeling kan niet onder zichzelf hangen.');
    expect((await read()).departments.find(({ name }) => name === 'Verkoop')?.revision).toBe(1);
  });

  it('take only people who can lead, and only the fields of the form', async () => {
    const { account: worker } = await test.personBrowser({ name: 'Mo Werker', roles: ['medewerker'] });
    const { account: gone } = await test.personBrowser({
      name: 'Gijs Gaat',
      roles: ['leidinggevende'],
      active: false,
    });
    const _csrf = await tokenOf(hr);
    const url = urls.afdeling(await idOf('Verkoop'));
    for (const leiding of [worker.id, gone.id, 'niemand']) {
      const form = { _csrf, naam: 'Verkoop', boven: '', leiding, revisie: '1' };
      expect((await hr.send(url, { method: 'POST', form })).status).toBe(422);
    }
    const before = await read();
    for (const extra of ['id', 'organisatie_id', 'naam_zoek', 'boven_id', 'parentId', 'leaderIds']) {
      const form = { _csrf, naam: 'Anders', boven: '', revisie: '1', [extra]: 'x' };
      expect((await hr.send(url, { method: 'POST', form })).status).toBe(422);
    }
    expect(await read()).toEqual(before);
  });

  it('give functies a new name as long as nothing is signed', async () => {
    await (await openNamed('Verkoop')).submit({ naam: 'Sales' }, await saving('Verkoop'));
    const { jobs, departments } = await read();
    const sales = departments.find(({ name }) => name === 'Sales')?.id;
    expect(jobs.map(({ id, department, departmentId }) => [id, department, departmentId]).sort()).toEqual([
      ['getekend', 'Verkoop', sales],
      ['open', 'Sales', sales],
    ]);
    expect((await manager.open(urls.functies())).text).toContain('Functie getekend');
  });

  it('show both when someone else was first, and store what is chosen', async () => {
    const action = urls.afdeling(await idOf('Sales'));
    const [one, other] = [await hr.open(action), await admin.open(action)];
    await one.submit({ naam: 'Verkoop' }, { action });
    const clash = await other.submit({ naam: 'Afzet', leiding: null }, { action });
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('Afzet');
    expect(clash.text).toContain('Verkoop');
    expect((await clash.submit()).text).toContain('Kies wat je wilt bewaren.');
    expect((await clash.submit({ tekst: 'ander' })).text).not.toContain('Afzet');
    expect((await clash.submit({ tekst: 'mijn' })).text).toContain('Afzet');
    expect((await read()).leaders).toEqual([]);
  });

  it('are suggested where a functie gets its department', async () => {
    const page = await hr.open(urls.functieNieuw());
    expect(page.body).toContain('<option value="Afzet"></option>');
    expect((await hr.open(urls.functieBewerken('open'))).body).toContain('list="afdeling-lijst"');
  });

  it('go only when nothing points to them', async () => {
    const used = await openNamed('Afzet');
    expect(used.text).toContain('1 afdeling eronder');
    expect(used.text).toContain('2 functies');
    const _csrf = await tokenOf(hr);
    const url = urls.afdelingWeghalen(await idOf('Afzet'));
    const revisie = String((await read()).departments.find(({ name }) => name === 'Afzet')?.revision);
    await hr.send(url, { method: 'POST', form: { _csrf, revisie } });
    expect(await idOf('Afzet')).not.toBe('geen');
    const below = await openNamed('Binnendienst');
    const action = urls.afdelingWeghalen(await idOf('Binnendienst'));
    expect((await below.submit({}, { action })).path).toBe(urls.afdelingen());
    expect(await idOf('Binnendienst')).toBe('geen');
    expect((await below.submit({}, { action })).status).toBe(404);
  });

  it('are closed to others, and unknown ones do not exist', async () => {
    expect((await manager.open(urls.afdelingen())).status).toBe(403);
    expect((await hr.open(urls.afdeling('bestaat-niet'))).status).toBe(404);
    expect((await hr.open(urls.afdeling(managerAccount.id))).status).toBe(404);
  });
});
