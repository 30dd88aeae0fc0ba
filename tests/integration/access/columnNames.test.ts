import Sqlite from 'better-sqlite3';
import { registeredRoutes } from '../../../src/web/shared/defineRoutes';
import { urls } from '../../../src/web/urls';
import type { HttpBrowser } from '../../support/httpBrowser';
import { fakeSingleSignOn } from '../../support/oidc/fakeSingleSignOn';
import { firstPerson, startTestApp, type TestApp } from '../../support/testApp';

/** Every form of getting in that asks for no action, with the name of every column of the database beside its own fields: nothing is stored. */
interface Form {
  readonly path: string;
  readonly browser: HttpBrowser;
  /** Where the token of the form stands, when that is another page. */
  readonly page?: string;
  readonly values: Readonly<Record<string, string>>;
}

let test: TestApp;
let database: Sqlite.Database;
let forms: readonly Form[];
let columns: readonly string[];
const firstStart: number[] = [];
/** What counts attempts and reading changes by itself; the log says that something was refused. */
const leftOut = ['rem', 'mislukt_per_uur', 'audit_gebeurtenis', 'migratie'];

beforeAll(async () => {
  test = await startTestApp({
    singleSignOn: () => fakeSingleSignOn,
    mailer: { send: () => Promise.reject(new Error('Nothing may be mailed')) },
  });
  database = new Sqlite(test.databasePath, { readonly: true });
  columns = [...new Set(tables().flatMap((table) => columnsOf(table)))].sort();
  // This form is gone as soon as there is an account.
  const first = { path: (await test.firstStartPath()) ?? '', browser: test.browse(), values: firstPerson };
  const token = await tokenOf(first);
  for (const column of columns.filter((name) => !(name in firstPerson)))
    firstStart.push(await sendWith(column, first, token));
  const administrator = await test.signedInBrowser();
  const tom = await test.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
  const anna = await test.personBrowser({ name: 'Anna Smit', roles: ['medewerker'] });
  const newcomer = await test.personBrowser({ name: 'Nina Nieuw', roles: ['hr'], factorShown: false });
  const halfway = test.browse();
  const { email, wachtwoord } = firstPerson;
  await (await halfway.open(urls.inloggen())).submit({ email, wachtwoord });
  const annas = urls.persoonToegang(anna.account.id);
  const given = await administrator.send(annas, {
    method: 'POST',
    form: {
      _csrf: await tokenOf({ browser: administrator, path: annas, values: {} }),
      actie: 'link',
      gecontroleerd: 'ja',
    },
  });
  const link = /http:\/\/[^/\s]+(\/toegang\/[\w-]+)/.exec(given.body)?.[1] ?? '';
  const shownCode = /<strong class="fw-code">([^<]+)</.exec(given.body)?.[1] ?? '';
  const newPassword = 'vier paarse fietsen in Assen';
  forms = [
    { path: urls.inloggen(), browser: test.browse(), values: { email, wachtwoord } },
    { path: urls.wachtwoordVergeten(), browser: test.browse(), values: { email } },
    {
      path: urls.toegang(),
      browser: test.browse(),
      values: { email: anna.account.email, code: shownCode, wachtwoord: newPassword },
    },
    { path: link, browser: test.browse(), values: { wachtwoord: newPassword } },
    { path: urls.tweedeStap(), browser: newcomer.browser, values: { code: '000000' } },
    { path: urls.inlogcode(), browser: halfway, values: { code: '000000' } },
    {
      path: urls.persoonToegang(tom.account.id),
      page: urls.hulp(),
      browser: administrator,
      values: { actie: 'link', gecontroleerd: 'ja' },
    },
  ];
});
afterAll(async () => {
  database.close();
  await test.close();
});

function tables(): readonly string[] {
  const rows = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
    .pluck()
    .all();
  return rows.map(String);
}
function columnsOf(table: string): readonly string[] {
  return database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String);
}
/** Everything that is stored, but for what is left out. */
function stored(): string {
  const kept = tables().filter((table) => !leftOut.includes(table));
  return JSON.stringify(kept.map((table) => [table, database.prepare(`SELECT * FROM ${table}`).all()]));
}
/** Sends the form with one field more, and gives the status of the answer. */
async function sendWith(column: string, form: Form, _csrf: string): Promise<number> {
  const sent = { _csrf, ...form.values, [column]: '1' };
  return (await form.browser.send(form.path, { method: 'POST', form: sent })).status;
}
async function tokenOf({ browser, path, page }: Form): Promise<string> {
  const fields = (await browser.open(page ?? path)).forms.flatMap((form) => form.fields);
  return fields.find(({ name }) => name === '_csrf')?.value ?? '';
}

it('knows the columns and the forms that it is about', () => {
  expect(columns.length).toBeGreaterThan(80);
  expect(columns).toEqual(
    expect.arrayContaining(['rollen', 'geheim_sha256', 'factor_getoond', 'gevraagd_door']),
  );
  expect(forms.length).toBeGreaterThan(6);
  const known = new Set([urls.eersteStart.pattern, ...forms.map(({ path }) => path)]);
  // What asks for an action is in the test of the rights. These two take no field: a button, and a file of which only the hash is kept.
  const without: readonly string[] = [urls.inloggenStoppen.pattern, urls.controleer.pattern];
  const missed = registeredRoutes(test.app).filter(
    ({ method, action, path }) =>
      method !== 'get' &&
      ['public', 'halfway'].includes(action) &&
      !without.includes(path) &&
      ![...known].some(
        (one) => one === path || new RegExp(`^${path.replace(/:[a-z]+/g, '[^/]+')}$`).test(one),
      ),
  );
  expect(missed).toEqual([]);
});

it('makes no first account out of a form with one more field', () => {
  expect(new Set(firstStart)).toEqual(new Set([422]));
});

it('stores nothing when a form has one more field with the name of a column', async () => {
  const others: string[] = [];
  for (const form of forms) {
    const _csrf = await tokenOf(form);
    const before = stored();
    for (const column of columns.filter((name) => !(name in form.values))) {
      const status = await sendWith(column, form, _csrf);
      if (status !== 422) others.push(`${form.path} ${column}: ${status}`);
    }
    if (stored() !== before) others.push(`${form.path}: stored something`);
  }
  expect(others).toEqual([]);
});
