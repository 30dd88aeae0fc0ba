import { mostSessions, shortSessionIdleMs } from '../../../src/application/access/limits';
import { urls } from '../../../src/web/urls';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { codeAt, keyOn, recoveryCodesOn } from '../../support/secondFactor';
import { firstPerson, signIn, startTestApp, type TestApp } from '../../support/testApp';

/** The page on which people see to their own account. */
let test: TestApp;
let browser: HttpBrowser;
const sessionCookie = 'indelingswijzer';
const newPassword = 'vier paarse fietsen in Assen';

beforeEach(async () => {
  test = await startTestApp();
  browser = await test.signedInBrowser();
});
afterEach(() => test.close());

async function isIn(one: HttpBrowser): Promise<boolean> {
  return (await one.open(urls.werkvoorraad())).status === 200 && one.cookies.has(sessionCookie)
    ? (await one.open(urls.hulp())).text.includes('Uitloggen')
    : false;
}

async function signedIn(): Promise<HttpBrowser> {
  const other = test.browse();
  await signIn(other);
  return other;
}

function copyOf(one: HttpBrowser): HttpBrowser {
  const thief = test.browse();
  thief.setCookie(sessionCookie, one.cookies.get(sessionCookie) ?? '');
  return thief;
}

async function send(path: string, form: Readonly<Record<string, string>>): Promise<number> {
  const page = await browser.open(urls.beveiliging());
  const token = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
  return (await browser.send(path, { method: 'POST', form: { _csrf: token, ...form } })).status;
}

const changePassword = async (values: Readonly<Record<string, string>>): Promise<Page> =>
  (await browser.open(urls.mijnWachtwoord())).submit(values);

describe('the own password', () => {
  it('changes with the one of now, and ends every other session and every copy of this one', async () => {
    const other = await signedIn();
    const thief = copyOf(browser);
    const done = await changePassword({ huidig: firstPerson.wachtwoord, wachtwoord: newPassword });
    expect(done.path.split('?')[0]).toBe(urls.beveiliging());
    expect(done.text).toContain('Je wachtwoord is veranderd.');
    expect([await isIn(browser), await isIn(other), await isIn(thief)]).toEqual([true, false, false]);
    expect((await signIn(test.browse())).status).toBe(422);
    expect((await signIn(test.browse(), { wachtwoord: newPassword })).path).toBe(urls.werkvoorraad());
  });

  it.each([
    [{ huidig: 'rode fiets op de dijk', wachtwoord: newPassword }, 'Je wachtwoord klopt niet.'],
    [{ huidig: '', wachtwoord: newPassword }, 'Vul je wachtwoord van nu in.'],
    [{ huidig: firstPerson.wachtwoord, wachtwoord: 'te kort' }, 'Neem 12 tekens of meer.'],
    [
      { huidig: firstPerson.wachtwoord, wachtwoord: firstPerson.wachtwoord },
      'Kies een ander wachtwoord dan je nu hebt.',
    ],
  ])('stays as it is after %j', async (values, sentence) => {
    const other = await signedIn();
    const refused = await changePassword(values);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect(await isIn(other)).toBe(true);
  });

  it('changes once, of two forms that are sent at the same moment', async () => {
    const pages = [await browser.open(urls.mijnWachtwoord()), await browser.open(urls.mijnWachtwoord())];
    const answers = await Promise.all(
      pages.map(({ forms, path }) => {
        const fields = forms.flatMap((form) => form.fields);
        const _csrf = fields.find(({ name }) => name === '_csrf')?.value ?? '';
        return browser.send(path, {
          method: 'POST',
          form: { _csrf, huidig: firstPerson.wachtwoord, wachtwoord: 'nog vijf groene fietsen' },
        });
      }),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.every(({ status }) => status < 500)).toBe(true);
  });

  it.each(['account_id', 'hash', 'organisatie_id', 'rollen'])('takes no field %s', async (name) => {
    const form = { huidig: firstPerson.wachtwoord, wachtwoord: newPassword, [name]: 'x' };
    expect(await send(urls.mijnWachtwoord(), form)).toBe(422);
    expect((await signIn(test.browse())).path).toBe(urls.werkvoorraad());
  });
});

describe('the own sessions', () => {
  it('are listed, and one or all others can be ended', async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    const page = await browser.open(urls.beveiliging());
    const ids = [...page.body.matchAll(/name="sessie" value="([\w-]+)"/g)].map((found) => found[1] ?? '');
    expect(ids).toHaveLength(3);
    expect(page.text).toContain('(deze browser)');
    expect(await send(urls.beveiliging(), { sessie: ids[0] ?? '' })).toBe(303);
    expect([await isIn(one), await isIn(two)].filter(Boolean)).toHaveLength(1);
    expect(await send(urls.beveiliging(), { sessie: 'andere' })).toBe(303);
    expect([await isIn(browser), await isIn(one), await isIn(two)]).toEqual([true, false, false]);
  });

  it('of someone else cannot be ended', async () => {
    const tom = await test.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
    const sessions = await test.unitOfWork.readDirectory((directory) =>
      directory.listSessions(tom.account.id),
    );
    await send(urls.beveiliging(), { sessie: sessions[0]?.id ?? '' });
    expect((await tom.browser.open(urls.hulp())).text).toContain('Tom Bos');
  });

  it('are five at most: the oldest ends', async () => {
    for (let count = 1; count < mostSessions; count += 1) {
      await signedIn();
    }
    expect(await isIn(browser)).toBe(true);
    test.clock.advance(1000);
    await signedIn();
    expect(await isIn(browser)).toBe(false);
  });

  it('last longer for who sees less', async () => {
    const tom = await test.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
    test.clock.advance(shortSessionIdleMs);
    expect((await tom.browser.open(urls.hulp())).text).toContain('Tom Bos');
    expect(await isIn(browser)).toBe(false);
  });
});

describe('the own second factor', () => {
  it('stays on for who has to have one', async () => {
    const page = await browser.open(urls.beveiliging());
    expect(page.text).toContain('Voor jouw rol moet dit.');
    expect(page.body).not.toContain(urls.mijnFactorUit());
    expect(await send(urls.mijnFactorUit(), { huidig: firstPerson.wachtwoord })).toBe(403);
  });

  it('gets new recovery codes: the old ones work no more', async () => {
    const setUp = await browser.open(urls.mijnFactor());
    const first = await setUp.submit({ code: codeAt(keyOn(setUp), test.clock.now()) });
    const [old = ''] = recoveryCodesOn(first);
    await first.submit({}, { action: urls.herstelcodes() });
    const page = await browser.open(urls.beveiliging());
    const codes = await page.submit({}, { action: urls.herstelcodesNieuw() });
    const [fresh = ''] = recoveryCodesOn(codes);
    const answers: number[] = [];
    for (const herstelcode of [old, fresh]) {
      const other = test.browse();
      const { email, wachtwoord } = firstPerson;
      await (await other.open(urls.inloggen())).submit({ email, wachtwoord });
      const asked = await other.open(`${urls.inlogcode()}?met=herstelcode`);
      answers.push((await asked.submit({ herstelcode }, { action: urls.inlogcode() })).status);
    }
    expect(answers).toEqual([422, 200]);
    expect((await browser.open(urls.beveiliging())).text).toContain('Je hebt nog 9 herstelcodes.');
  });
});

it('lets go of everything that the browser kept when signing out', async () => {
  const page = await browser.open(urls.hulp());
  const token = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
  const answer = await browser.send(urls.uitloggen(), { method: 'POST', form: { _csrf: token } });
  expect(answer.headers['clear-site-data']).toBe('"cache", "storage"');
});
