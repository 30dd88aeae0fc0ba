import type { Account } from '../../../src/application/ports';
import type { JobStatus } from '../../../src/domain/workflow/status';
import { urls } from '../../../src/web/urls';
import { aJob } from '../../support/database';
import type { HttpBrowser } from '../../support/httpBrowser';
import { startTestApp, type PersonBrowser, type TestApp } from '../../support/testApp';

/** Who sees which functie, over HTTP: managers along the tree, replacements on their days, holders, leavers. */
let test: TestApp;
let vera: PersonBrowser;
let iris: PersonBrowser;
let tom: PersonBrowser;

beforeAll(async () => {
  test = await startTestApp();
  vera = await test.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende', 'medewerker'] });
  iris = await test.personBrowser({ name: 'Iris Kamp', roles: ['leidinggevende'] });
  tom = await test.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
  await write(async ({ departments, jobs }) => {
    await departments.insert({ id: 'directie', name: 'Directie', parentId: null, revision: 1 });
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: 'directie', revision: 1 });
    await departments.insert({ id: 'inkoop', name: 'Inkoop', parentId: 'directie', revision: 1 });
    await departments.setLeaders('verkoop', [vera.account.id]);
    await departments.setLeaders('inkoop', [iris.account.id]);
    await jobs.insert(jobOf({ id: 'noord', name: 'Accountmanager Noord' }));
    await jobs.setHolders('noord', [tom.account.id], test.clock.now().toISOString());
    await jobs.insert(jobOf({ id: 'eigen', name: 'Hoofd verkoop' }));
    await jobs.setHolders('eigen', [vera.account.id], test.clock.now().toISOString());
  });
});
afterAll(() => test.close());

type Work = Parameters<TestApp['unitOfWork']['write']>[1];
const write = (work: Work) => test.unitOfWork.write(vera.account.organisationId, work);

function jobOf(change: { id: string; name: string; status?: JobStatus }) {
  const { organisationId, id: createdBy } = vera.account;
  return aJob({ organisationId, createdBy, departmentId: 'verkoop', jobNumber: '', ...change });
}

async function eventsOf(jobId: string): Promise<string> {
  const entries = await test.unitOfWork.read(vera.account.organisationId, ({ audit }) =>
    audit.listForJob(jobId),
  );
  return entries.map(({ event }) => event.kind).join(' ');
}

const statusOf = async (browser: HttpBrowser, jobId: string): Promise<number> =>
  (await browser.send(urls.functie(jobId))).status;

async function listed(browser: HttpBrowser): Promise<readonly string[]> {
  const { text } = await browser.open(urls.functies());
  return ['Accountmanager Noord', 'Hoofd verkoop'].filter((name) => text.includes(name));
}

describe('a manager', () => {
  it('sees the functies of the own branch, not the own functie', async () => {
    expect(await listed(vera.browser)).toEqual(['Accountmanager Noord']);
    expect(await statusOf(vera.browser, 'noord')).toBe(200);
    expect(await statusOf(vera.browser, 'eigen')).toBe(404);
  });

  it('does not see another branch: the answer is that of an unknown functie', async () => {
    expect(await listed(iris.browser)).toEqual([]);
    const foreign = await iris.browser.open(urls.functie('noord'));
    const unknown = await iris.browser.open(urls.functie('bestaat-niet'));
    expect([foreign.status, foreign.text]).toEqual([404, unknown.text]);
  });
});

describe('a manager who reads along', () => {
  it('reads the answers, without a button or a link to change them', async () => {
    const tasks = await vera.browser.open(urls.functie('noord'));
    expect(tasks.text).toContain('Je leest hier mee. HR beantwoordt de vragen.');
    expect(tasks.text).not.toContain('Naam, afdeling of nummer veranderen');
    const gates = await vera.browser.open(urls.poort('noord'));
    expect(gates.status).toBe(200);
    expect(gates.text).toContain('Je leest hier mee');
    expect(gates.forms.filter(({ action }) => action !== urls.uitloggen())).toEqual([]);
    expect((await vera.browser.open(urls.werkvoorraad())).text).toContain('Er wacht nu niets op jou.');
  });

  it('answers when HR asked, and no longer when HR stops asking', async () => {
    const hr = await test.personBrowser({ name: 'Hanna Raaf', roles: ['hr'] });
    const ask = async () =>
      (await hr.browser.open(urls.functie('noord'))).submit({}, { action: urls.leidinggevenden('noord') });
    expect((await ask()).text).toContain(
      'Zij lezen mee, beantwoorden de vragen met HR en maken het profiel.',
    );
    const form = await vera.browser.open(urls.poort('noord'));
    const answers = {
      'keuze-poort-klantrelatie-en-verkoop': 'ja',
      'keuze-poort-leidinggeven': 'geen',
      'keuze-poort-winkelketen-contract': 'nee',
    };
    expect((await form.submit(answers)).status).toBe(200);
    expect(await eventsOf('noord')).toContain('leidinggevenden-gevraagd antwoord-bewaard');
    await ask();
    expect((await form.submit(answers)).status).toBe(403);
  });

  it('keeps the button from a functie that nobody leads, and says what to do', async () => {
    await write(({ jobs }) => jobs.insert({ ...jobOf({ id: 'los', name: 'Los' }), departmentId: null }));
    const hr = await test.personBrowser({ name: 'Henk Raaf', roles: ['hr'] });
    const tasks = await hr.browser.open(urls.functie('los'));
    expect(tasks.text).toContain('Deze functie hoort niet bij een afdeling uit jullie lijst.');
    expect(tasks.forms.map(({ action }) => action)).not.toContain(urls.leidinggevenden('los'));
  });
});

describe('HR with a functie of their own', () => {
  it('reads it all and changes nothing', async () => {
    const { account, browser } = await test.personBrowser({ name: 'Ella Eigen', roles: ['hr'] });
    await write(async ({ jobs }) => {
      await jobs.insert(jobOf({ id: 'van-ella', name: 'HR-adviseur', status: 'geadviseerd' }));
      await jobs.setHolders('van-ella', [account.id], test.clock.now().toISOString());
    });
    const tasks = await browser.open(urls.functie('van-ella'));
    expect(tasks.text).toContain('Dit doet een collega van HR, want dit is je eigen functie.');
    expect((await browser.open(urls.vraag('van-ella', 1))).text).toContain('Dit is je eigen functie');
    for (const path of [urls.functieBewerken('van-ella'), urls.niveau('van-ella')]) {
      const page = await browser.open(path);
      expect([page.status, page.headings]).toEqual([403, ['Dit gaat over je eigen functie']]);
    }
  });
});

describe('who has a functie', () => {
  const path = urls.functiehouders('los-werk');
  let hr: PersonBrowser;
  let lena: PersonBrowser;

  beforeAll(async () => {
    hr = await test.personBrowser({ name: 'Hugo Raaf', roles: ['hr', 'medewerker'] });
    lena = await test.personBrowser({ name: 'Lena Mol', roles: ['leidinggevende', 'medewerker'] });
    await write(({ jobs }) => jobs.insert(jobOf({ id: 'los-werk', name: 'Los werk' })));
  });

  const change = (account: string, heeft: 'ja' | 'nee') =>
    hr.browser.open(path).then(async (page) => {
      const token = page.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value;
      return hr.browser.send(path, { method: 'POST', form: { _csrf: token ?? '', wie: account, heeft } });
    });
  const holders = async () => (await find('los-werk'))?.holderIds;

  it('is searched for and added with a button, and shown with the functie', async () => {
    const found = await hr.browser.open(`${path}?zoek=tom+bos`);
    expect(found.forms.map(({ fields }) => fields.find(({ name }) => name === 'wie')?.value)).toContain(
      tom.account.id,
    );
    expect((await change(tom.account.id, 'ja')).status).toBe(303);
    expect(await holders()).toEqual([tom.account.id]);
    expect((await hr.browser.open(urls.functie('los-werk'))).text).toContain('Medewerkers Tom Bos.');
  });

  it('changes nothing when it is so already, and keeps what a colleague did meanwhile', async () => {
    await change(lena.account.id, 'ja');
    expect((await change(lena.account.id, 'ja')).status).toBe(303);
    expect((await change(tom.account.id, 'nee')).status).toBe(303);
    expect(await holders()).toEqual([lena.account.id]);
    const events = (await eventsOf('los-werk')).split(' ');
    expect(events.filter((kind) => kind === 'functiehouder-gewijzigd')).toHaveLength(3);
  });

  it('is never someone who left, was never there, or is no medewerker', async () => {
    const gone = await test.personBrowser({ name: 'Gea Weg', roles: ['medewerker'], active: false });
    for (const id of [gone.account.id, iris.account.id, 'bestaat-niet']) {
      const answer = await change(id, 'ja');
      expect(answer.status).toBe(409);
      expect(answer.body).toContain('Deze persoon kan de functie niet krijgen');
    }
    for (const zoek of ['gea', 'iris']) {
      expect((await hr.browser.open(`${path}?zoek=${zoek}`)).text).toContain('Niemand gevonden');
    }
    expect(await holders()).toEqual([lena.account.id]);
  });

  it('stays who it was when the account stops, and that is shown', async () => {
    const { account } = await test.personBrowser({ name: 'Ria Rust', roles: ['medewerker'] });
    await change(account.id, 'ja');
    await write(({ people }) => people.update(account.id, account.revision, { active: false }));
    expect((await hr.browser.open(path)).text).toContain('Dit account is gestopt');
    await change(account.id, 'nee');
  });

  it('is never taken away by oneself: that would open the way to decide about the own functie', async () => {
    await change(hr.account.id, 'ja');
    const page = await hr.browser.open(path);
    expect(page.text).toContain('Dit ben jij. Alleen een collega van HR kan je hier weghalen.');
    const buttons = page.forms.map(({ fields }) => fields.find(({ name }) => name === 'wie')?.value);
    expect(buttons).toContain(lena.account.id);
    expect(buttons).not.toContain(hr.account.id);
    expect((await change(hr.account.id, 'nee')).status).toBe(403);
    expect([...((await holders()) ?? [])].sort()).toEqual([hr.account.id, lena.account.id].sort());
    expect((await hr.browser.send(urls.functieBewerken('los-werk'))).status).toBe(403);

    const colleague = await test.personBrowser({ name: 'Hilde Raaf', roles: ['hr'] });
    const theirs = await colleague.browser.open(path);
    const token = theirs.forms.flatMap(({ fields }) => fields).find(({ name }) => name === '_csrf')?.value;
    const form = { _csrf: token ?? '', wie: hr.account.id, heeft: 'nee' };
    expect((await colleague.browser.send(path, { method: 'POST', form })).status).toBe(303);
    expect((await hr.browser.send(urls.functieBewerken('los-werk'))).status).toBe(200);
  });

  const find = (id: string) => test.unitOfWork.read(vera.account.organisationId, ({ jobs }) => jobs.find(id));
});

describe('a medewerker', () => {
  it('has no list of functies, and a work list of their own', async () => {
    for (const path of [urls.functies(), urls.functie('noord')]) {
      expect((await tom.browser.send(path)).status).toBe(403);
    }
    expect((await tom.browser.send(urls.werkvoorraad())).status).toBe(200);
  });

  it('starts where there is something to read', async () => {
    expect((await tom.browser.open(urls.start())).status).toBe(200);
  });
});

describe('someone who left', () => {
  it('is signed out at the next request', async () => {
    const { account, browser } = await test.personBrowser({ name: 'Gijs Gaat', roles: ['hr'] });
    expect((await browser.send(urls.functies())).status).toBe(200);
    await write(({ people }) => people.update(account.id, account.revision, { active: false }));
    const answer = await browser.send(urls.functies());
    expect([answer.status, answer.headers.location?.split('?')[0]]).toEqual([303, urls.inloggen()]);
  });

  it('loses a right at the next request after the role is taken away', async () => {
    const { account, browser } = await test.personBrowser({ name: 'Rik Rol', roles: ['hr', 'beheerder'] });
    await write(({ people }) => people.update(account.id, account.revision, { roles: ['beheerder'] }));
    expect((await browser.send(urls.functies())).status).toBe(403);
  });
});

describe('a replacement', () => {
  it('sees what the other leads on its days, and not after them', async () => {
    const today = test.clock.now().toISOString().slice(0, 10);
    await replace(vera.account, iris.account, today);
    expect(await listed(iris.browser)).toEqual(['Accountmanager Noord', 'Hoofd verkoop']);
    test.clock.advance(24 * 3_600_000);
    const later = await test.personBrowser({ name: 'Lotte Later', roles: ['leidinggevende'] });
    await replace(vera.account, later.account, today);
    expect(await listed(later.browser)).toEqual([]);
  });
});

async function replace(replaced: Account, by: Account, day: string): Promise<void> {
  await write(({ departments }) =>
    departments.insertReplacement({
      id: `vervanging-${by.id}`,
      forId: replaced.id,
      byId: by.id,
      from: day,
      until: day,
      createdAt: test.clock.now().toISOString(),
    }),
  );
}
