import { urls, withQuery } from '../../../src/web/urls';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { codeAt, keyOn } from '../../support/secondFactor';
import { signIn, startTestApp, type PersonBrowser, type TestApp } from '../../support/testApp';

/** Invitations and new passwords without mail: an administrator hands over a link or a code. */
let test: TestApp;
let administrator: HttpBrowser;
let tom: PersonBrowser;
const minute = 60_000;
const password = 'vier paarse fietsen in Assen';

beforeEach(async () => {
  test = await startTestApp();
  administrator = await test.signedInBrowser();
  tom = await test.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
});
afterEach(() => test.close());

interface Given {
  readonly path: string;
  readonly code: string;
}

const pageOf = (person: PersonBrowser): Promise<Page> =>
  administrator.open(urls.persoonToegang(person.account.id));

/** Makes a link for someone, as an administrator does. */
async function give(person: PersonBrowser): Promise<Given> {
  const answer = await press(await pageOf(person), 'link', { gecontroleerd: 'ja' });
  expect(answer.status).toBe(200);
  const path = /http:\/\/[^/\s]+(\/toegang\/[\w-]+)/.exec(answer.text)?.[1] ?? '';
  const code = /<strong class="fw-code">([^<]+)</.exec(answer.body)?.[1] ?? '';
  return { path, code };
}

/** Presses one of the buttons of the page, which has a form for each. */
async function press(page: Page, actie: string, values: Readonly<Record<string, string>>): Promise<Page> {
  const token = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
  const form = { _csrf: token, actie, ...values };
  const answer = await administrator.send(page.path, { method: 'POST', form });
  const text = answer.body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return { ...page, ...answer, text };
}

const choose = async (path: string, wachtwoord = password): Promise<Page> =>
  (await test.browse().open(path)).submit({ wachtwoord });
const byCode = async (email: string, code: string): Promise<Page> =>
  (await test.browse().open(urls.toegang())).submit({ email, code, wachtwoord: password });
const signInTom = (browser: HttpBrowser, wachtwoord = password): Promise<Page> =>
  signIn(browser, { email: tom.account.email, wachtwoord });
async function isIn({ browser }: PersonBrowser): Promise<boolean> {
  return (await browser.open(urls.hulp())).text.includes('Uitloggen');
}
async function change(person: PersonBrowser, what: Readonly<Record<string, unknown>>): Promise<void> {
  const { id, organisationId } = person.account;
  await test.unitOfWork.write(organisationId, async ({ people }) => {
    const { revision = 0 } = (await people.find(id)) ?? {};
    await people.update(id, revision, what);
  });
}

describe('an invitation', () => {
  it('lets someone choose a password and sign in; it works once', async () => {
    expect((await pageOf(tom)).text).toContain('Wachtwoord Nog niet gekozen');
    const { path } = await give(tom);
    const page = await test.browse().open(path);
    expect(page.headings).toEqual(['Welkom. Kies je wachtwoord']);
    expect(page.text).toContain(tom.account.email);
    expect((await test.browse().open(path)).status).toBe(200);
    const chosen = await page.submit({ wachtwoord: password });
    expect(chosen.path).toBe(withQuery(urls.inloggen(), { gekozen: 'ja' }));
    expect(chosen.text).toContain('Je wachtwoord is bewaard');
    const browser = test.browse();
    await signInTom(browser);
    expect((await browser.open(urls.hulp())).text).toContain('Tom Bos');
    expect((await test.browse().open(path)).status).toBe(404);
    expect((await pageOf(tom)).text).toContain('Gebruikt op');
  });

  it('is not made before the tick that it was checked who asks', async () => {
    const refused = await press(await pageOf(tom), 'link', {});
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Controleer eerst of je met deze persoon zelf te maken hebt.');
    expect((await pageOf(tom)).text).toContain('Nog niet gemaakt');
  });

  it('works for three days, and one that was made later replaces it', async () => {
    const first = await give(tom);
    const second = await give(tom);
    expect((await test.browse().open(first.path)).status).toBe(404);
    test.clock.advance(3 * 24 * 60 * minute - 1);
    expect((await test.browse().open(second.path)).status).toBe(200);
    const open = await test.browse().open(second.path);
    test.clock.advance(1);
    expect((await test.browse().open(second.path)).status).toBe(404);
    expect((await open.submit({ wachtwoord: password })).status).toBe(404);
    expect((await byCode(tom.account.email, second.code)).status).toBe(422);
  });

  it('answers alike for a link that is unknown, used, or of someone who left', async () => {
    const { path } = await give(tom);
    await choose(path);
    const anna = await test.personBrowser({ name: 'Anna Smit', roles: ['medewerker'] });
    const left = await give(anna);
    await change(anna, { active: false });
    const unknown = await test.browse().open(urls.toegangslink('A'.repeat(43)));
    expect(unknown.headings).toEqual(['Deze link werkt niet']);
    expect((await test.browse().open(path)).body).toBe(unknown.body);
    expect((await test.browse().open(left.path)).body).toBe(unknown.body);
  });

  it('keeps a password to its rules, and the link stays good meanwhile', async () => {
    const { path } = await give(tom);
    const refused = await choose(path, 'veertien teken');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Neem 15 tekens of meer.');
    expect((await refused.submit({ wachtwoord: 'tom bos fietst graag' })).text).toContain('Laat je naam');
    expect((await refused.submit({ wachtwoord: password })).path).toContain(urls.inloggen());
  });

  it('can be a code with an e-mail address, once, and tells nobody which of the two is wrong', async () => {
    const { path, code } = await give(tom);
    const wrong = await byCode(tom.account.email, '00000-00000');
    const unknown = await byCode('niemand@veenstad.example', code);
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    const bare = ({ body }: Page): string => body.replace(/value="[^"]*"/g, '');
    expect(bare(unknown)).toBe(bare(wrong));
    const typed = code.toLowerCase().replace('-', ' ');
    expect((await byCode(tom.account.email.toUpperCase(), typed)).path).toContain(urls.inloggen());
    expect((await byCode(tom.account.email, code)).status).toBe(422);
    expect((await test.browse().open(path)).status).toBe(404);
  });

  it('is used by one of two forms that are sent at the same moment', async () => {
    const { path } = await give(tom);
    const pages = await Promise.all([1, 2, 3].map(() => test.browse().open(path)));
    const answers = await Promise.all(pages.map((page) => page.submit({ wachtwoord: password })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(2);
  });
});

describe('a new password', () => {
  beforeEach(async () => {
    await choose((await give(tom)).path);
    await signInTom(tom.browser);
  });

  it('comes with a link of an hour, ends all sessions and leaves the second factor alone', async () => {
    const setUp = await tom.browser.open(urls.mijnFactor());
    const secret = keyOn(setUp);
    await setUp.submit({ code: codeAt(secret, test.clock.now()) });
    const { path } = await give(tom);
    expect(await isIn(tom)).toBe(true);
    const changed = await choose(path, 'nog vijf groene fietsen');
    expect(changed.path).toContain(urls.inloggen());
    expect(await isIn(tom)).toBe(false);
    const page = await test.browse().open(urls.inloggen());
    const halfway = await page.submit({ email: tom.account.email, wachtwoord: 'nog vijf groene fietsen' });
    expect(halfway.path).toBe(urls.inlogcode());
    const old = await test.browse().open(urls.inloggen());
    expect((await old.submit({ email: tom.account.email, wachtwoord: password })).status).toBe(422);
  });

  it('is not to be had with a link that is an hour old', async () => {
    const { path } = await give(tom);
    test.clock.advance(60 * minute);
    expect((await test.browse().open(path)).status).toBe(404);
  });
});

describe('help with getting in', () => {
  it('is not for oneself', async () => {
    const own = await test.personBrowser({ name: 'Bea Beheer', roles: ['beheerder'] });
    const page = await own.browser.open(urls.persoonToegang(own.account.id));
    expect(page.text).toContain('Dit ben jij zelf.');
    const token = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
    for (const actie of ['link', 'code', 'sessies']) {
      const answer = await own.browser.send(page.path, {
        method: 'POST',
        form: { _csrf: token, actie, gecontroleerd: 'ja', nagegaan: 'ja' },
      });
      expect([actie, answer.status]).toEqual([actie, 403]);
    }
  });
});

describe('the page of an administrator', () => {
  it('signs someone out everywhere', async () => {
    expect((await press(await pageOf(tom), 'sessies', {})).status).toBe(303);
    expect(await isIn(tom)).toBe(false);
  });

  it('is not for HR alone, and unknown people are unknown', async () => {
    const hr = await test.personBrowser({ name: 'Hanna Rood', roles: ['hr'] });
    expect((await hr.browser.send(urls.persoonToegang(tom.account.id))).status).toBe(403);
    expect((await administrator.send(urls.persoonToegang('bestaat-niet'))).status).toBe(404);
  });

  it('asks a fresh proof of who it is: nothing is done without it', async () => {
    const page = await pageOf(tom);
    test.clock.advance(15 * minute);
    const late = await press(page, 'sessies', {});
    expect(late.status).toBe(403);
    expect(late.text).toContain('Bevestig eerst dat jij het bent');
    expect(await isIn(tom)).toBe(true);
    const reopened = await pageOf(tom);
    expect(reopened.path).toBe(withQuery(urls.bevestigen(), { terug: urls.persoonToegang(tom.account.id) }));
  });

  it.each(['account_id', 'rollen', 'actief', 'geheim_sha256', 'wachtwoord_hash', 'doel', 'verloopt_op'])(
    'and the forms around it take no field %s',
    async (name) => {
      const extra = { [name]: 'beheerder' };
      expect((await press(await pageOf(tom), 'link', { gecontroleerd: 'ja', ...extra })).status).toBe(422);
      expect((await pageOf(tom)).text).toContain('Nog niet gemaakt');
      const { path } = await give(tom);
      const browser = test.browse();
      const page = await browser.open(path);
      const token = page.forms[0]?.fields.find((field) => field.name === '_csrf')?.value ?? '';
      const form = { _csrf: token, wachtwoord: password, ...extra };
      expect((await browser.send(path, { method: 'POST', form })).status).toBe(422);
      expect((await test.browse().open(path)).status).toBe(200);
    },
  );
});
