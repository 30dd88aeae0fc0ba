import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { parseConfig } from '../../../src/config';
import { databaseFileName } from '../../../src/infrastructure/database/openDatabase';
import { startServer } from '../../../src/startServer';
import { openIdConnect } from '../../../src/infrastructure/oidc/openIdConnect';
import { makeRecoverAccess } from '../../../src/application/access/recoverAccess';
import { isLastEmergency } from '../../../src/application/access/emergencyAccess';
import { openSecretBox } from '../../../src/infrastructure/secrets/openSecretBox';
import { cryptoIds } from '../../../src/infrastructure/system/cryptoIds';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';
import type { Account, Mail } from '../../../src/application/ports';
import { urls } from '../../../src/web/urls';
import { createHttpBrowser, type HttpBrowser, type Page } from '../../support/httpBrowser';
import { secondStep } from '../../support/secondFactor';
import { startIdentityService, type IdentityService } from '../../support/oidc/identityService';
import { firstPerson, signIn, startTestApp, type PersonBrowser, type TestApp } from '../../support/testApp';

/** Switching off signing in with a password, but for administrators with emergency access. */
let service: IdentityService;
let test: TestApp;
/** Fenna, the first administrator: with a password here, and through the service. */
let byPassword: HttpBrowser;
let byService: HttpBrowser;
let fenna: Account;
let tom: PersonBrowser;
let mails: Mail[];
let count = 0;
const password = 'vier paarse fietsen in Assen';

beforeAll(async () => {
  service = await startIdentityService();
});
afterAll(() => {
  service.close();
});
beforeEach(async () => {
  count += 1;
  mails = [];
  const { issuer, clientSecret } = service;
  const settings = { issuer, clientId: 'indelingswijzer', clientSecret, name: 'Veenstad', insecure: true };
  test = await startTestApp({
    singleSignOn: (callbackUrl) => openIdConnect(settings, callbackUrl),
    mailer: {
      send: (mail) => {
        mails.push(mail);
        return Promise.resolve();
      },
    },
  });
  byPassword = await test.signedInBrowser();
  fenna = await accountOf(firstPerson.email);
  tom = await test.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
  await service.become(`fenna-${count}`);
  await through(byPassword, urls.mijnKoppelingBegin());
  byService = test.browse();
  await through(byService, urls.sso());
});
afterEach(() => test.close());

async function accountOf(email: string): Promise<Account> {
  const account = await test.unitOfWork.readDirectory((directory) => directory.findAccountByEmail(email));
  if (account === undefined) throw new Error('No such account');
  return account;
}
async function through(browser: HttpBrowser, path: string): Promise<Page> {
  const answer = await browser.send(path);
  expect(answer.status).toBe(303);
  return browser.open(await service.visit(answer.headers.location ?? ''));
}
const choose = async (
  browser: HttpBrowser,
  wachtwoord: 'ja' | 'nee',
  noodtoegang: readonly string[] = [fenna.id],
): Promise<Page> => (await browser.open(urls.inlogmanier())).submit({ wachtwoord, noodtoegang });
const isIn = async (browser: HttpBrowser): Promise<boolean> =>
  (await browser.open(urls.hulp())).text.includes('Uitloggen');
/** Gives Tom a password, as with an invitation. */
async function givePassword({ account }: PersonBrowser, as: HttpBrowser): Promise<Page> {
  return (await giveLink(account.id, as)).submit({ wachtwoord: password });
}
async function giveLink(id: string, as: HttpBrowser): Promise<Page> {
  const token = await tokenOf(as, urls.persoonToegang(id));
  const { body } = await as.send(urls.persoonToegang(id), {
    method: 'POST',
    form: { _csrf: token, actie: 'link', gecontroleerd: 'ja' },
  });
  return test.browse().open(/http:\/\/[^/\s]+(\/toegang\/[\w-]+)/.exec(body)?.[1] ?? '');
}
async function tokenOf(browser: HttpBrowser, path: string): Promise<string> {
  const page = await browser.open(path);
  const fields = page.forms.flatMap((form) => form.fields);
  return fields.find(({ name }) => name === '_csrf')?.value ?? '';
}
/** Signs in on the page for emergency access, as far as the password. */
async function emergency(email: string, wachtwoord: string): Promise<Page> {
  return (await test.browse().open(urls.noodtoegang())).submit({ email, wachtwoord });
}
async function events(): Promise<readonly string[]> {
  const entries = await test.unitOfWork.read(fenna.organisationId, ({ audit }) => audit.list());
  return entries.map(({ event }) => event.kind);
}

describe('switching off', () => {
  it('leaves only the identity service on the sign-in page, and ends sessions that began with a password', async () => {
    const saved = await choose(byService, 'nee');
    expect(saved.text).toContain('De manier van inloggen is bewaard.');
    expect(await isIn(tom.browser)).toBe(false);
    expect(await isIn(byPassword)).toBe(true);
    expect(await isIn(byService)).toBe(true);
    const page = await test.browse().open(urls.inloggen());
    expect(page.text).toContain('Je logt in met Veenstad, via je eigen organisatie.');
    expect(page.forms.flatMap(({ fields }) => fields).map(({ name }) => name)).not.toContain('wachtwoord');
    expect(page.body).toContain(urls.noodtoegang());
    expect(await events()).toContain('aanmelden-gewijzigd');
  });

  it('is refused to who did not come through the service in this session, and stores nothing', async () => {
    const refused = await choose(byPassword, 'nee');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Koppel eerst je eigen account en log daarmee in.');
    expect(await isIn(tom.browser)).toBe(true);
  });

  it('is refused without an administrator who could get in, or with somebody who could not', async () => {
    const nobody = await choose(byService, 'nee', []);
    expect([nobody.status, nobody.text]).toEqual([
      422,
      expect.stringContaining('Kies minstens één beheerder'),
    ]);
    const bea = await test.personBrowser({ name: 'Bea Beheer', roles: ['beheerder'] });
    for (const id of [bea.account.id, tom.account.id, 'bestaat-niet']) {
      expect((await choose(byService, 'nee', [fenna.id, id])).status).toBe(422);
    }
    expect((await byService.open(urls.inlogmanier())).text).toContain('Dat heeft nog niet: Bea Beheer.');
    expect(await isIn(tom.browser)).toBe(true);
  });

  it('is refused where no identity service is set', async () => {
    const bare = await startTestApp();
    try {
      const browser = await bare.signedInBrowser();
      const page = await browser.open(urls.inlogmanier());
      const refused = await page.submit({ wachtwoord: 'nee' });
      expect([refused.status, refused.text]).toEqual([
        422,
        expect.stringContaining('als op de server een identiteitsdienst is ingesteld'),
      ]);
    } finally {
      await bare.close();
    }
  });

  it('stores nothing on top of what somebody else chose in the meantime', async () => {
    const open = await byService.open(urls.inlogmanier());
    await choose(byService, 'ja', [fenna.id]);
    const late = await open.submit({ wachtwoord: 'nee', noodtoegang: [fenna.id] });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Jouw keuze is niet bewaard.');
    expect(late.text).toContain('Noodtoegang voor Fenna Brouwer.');
    expect(await isIn(tom.browser)).toBe(true);
    const token = await tokenOf(byService, urls.inlogmanier());
    const strange = { _csrf: token, wachtwoord: 'ja', revisie: '1', lokaal: '0', organisatie_id: 'x' };
    const sent = await byService.send(urls.inlogmanier(), { method: 'POST', form: strange });
    expect(sent.status).toBe(422);
  });

  it('can be undone', async () => {
    await givePassword(tom, byService);
    await choose(byService, 'nee');
    await choose(byService, 'ja');
    const browser = test.browse();
    await signIn(browser, { email: tom.account.email, wachtwoord: password });
    expect(await isIn(browser)).toBe(true);
  });
});

describe('someone who may not sign in with a password', () => {
  beforeEach(async () => {
    await givePassword(tom, byService);
    await choose(byService, 'nee');
  });

  it('gets the same answer for the right password, a wrong one and an unknown address', async () => {
    const answers = [
      await emergency(tom.account.email, password),
      await emergency(tom.account.email, 'een ander wachtwoord'),
      await emergency('niemand@veenstad.example', password),
    ];
    const bare = answers.map(({ status, text, path }) => [status, path, text]);
    expect(bare[0]).toEqual([
      422,
      urls.inloggen(),
      expect.stringContaining('Je e-mailadres of wachtwoord klopt niet.'),
    ]);
    expect(bare[1]).toEqual(bare[0]);
    expect(bare[2]).toEqual(bare[0]);
    expect(bare[0]?.[2]).toContain('Alle anderen loggen in met Veenstad.');
  });

  it('gets no link for a password, and one from before does not work', async () => {
    await choose(byService, 'ja');
    const open = await giveLink(tom.account.id, byService);
    expect(open.status).toBe(200);
    await choose(byService, 'nee');
    expect((await test.browse().open(open.path)).status).toBe(404);
    expect((await open.submit({ wachtwoord: password })).status).toBe(404);
    const page = await byService.open(urls.persoonToegang(tom.account.id));
    expect(page.text).toContain('Deze persoon logt in via de identiteitsdienst.');
    const refused = await byService.send(urls.persoonToegang(tom.account.id), {
      method: 'POST',
      form: { _csrf: await tokenOf(byService, urls.hulp()), actie: 'link', gecontroleerd: 'ja' },
    });
    expect(refused.status).toBe(422);
  });

  it('gets no mail for a forgotten password; who has emergency access does', async () => {
    const ask = async (email: string): Promise<Page> =>
      (await test.browse().open(urls.wachtwoordVergeten())).submit({ email });
    const answer = await ask(tom.account.email);
    expect((await ask(fenna.email)).text).toBe(answer.text);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(mails.map(({ to }) => to)).toEqual([fenna.email]);
  });

  it('signs in through the service, and proves it there and not with what was set here', async () => {
    await service.become(`tom-${count}`);
    await test.unitOfWork.writeDirectory((directory) =>
      directory.sso.tie(
        tom.account,
        { issuer: service.issuer, subject: `tom-${count}` },
        test.clock.now().toISOString(),
      ),
    );
    const browser = test.browse();
    await through(browser, urls.sso());
    const own = await browser.open(urls.beveiliging());
    expect(own.text).toContain('Een wachtwoord heb je hier niet nodig.');
    test.clock.advance(20 * 60_000);
    const asked = await browser.open(urls.beveiliging());
    expect(asked.path).toContain(urls.bevestigen());
    expect(asked.text).toContain('Bevestigen met Veenstad');
    expect(asked.body).not.toContain('type="password"');
    const token = await tokenOf(browser, urls.hulp());
    const form = { _csrf: token, wachtwoord: password, terug: '' };
    expect((await browser.send(urls.bevestigen(), { method: 'POST', form })).status).toBe(422);
  });
});

describe('emergency access', () => {
  it('lets an administrator in with password and code, and tells every administrator', async () => {
    const bea = await test.personBrowser({ name: 'Bea Beheer', roles: ['beheerder'] });
    await choose(byService, 'nee');
    const browser = test.browse();
    const form = await browser.open(urls.noodtoegang());
    const { email, wachtwoord } = firstPerson;
    const code = await form.submit({ email, wachtwoord });
    expect(code.path).toBe(urls.inlogcode());
    const done = await secondStep(browser, email, code);
    expect(done.text).toContain('Fenna Brouwer gebruikte de noodtoegang');
    expect(await events()).toContain('noodtoegang-gebruikt');
    for (const id of [bea.account.id, fenna.id]) {
      const notices = await test.unitOfWork.readDirectory((directory) => directory.notices.list(id));
      expect(notices.map(({ kind, aboutId }) => [kind, aboutId])).toEqual([
        ['noodtoegang-gebruikt', fenna.id],
      ]);
    }
  });

  it('is over when the person is no administrator any more', async () => {
    await choose(byService, 'nee');
    const { id, organisationId, revision } = fenna;
    await test.unitOfWork.write(organisationId, ({ people }) =>
      people.update(id, revision, { roles: ['hr'] }),
    );
    expect((await emergency(fenna.email, firstPerson.wachtwoord)).status).toBe(422);
  });

  it.each(['roles', 'stop'])(
    'does not come back with the role or the account that ended (%s)',
    async (way) => {
      const other = await test.personBrowser({ name: 'Bea Beheer', roles: ['beheerder'] });
      const { id, organisationId } = other.account;
      const holders = (): Promise<readonly string[]> =>
        test.unitOfWork.readDirectory(({ signIn }) => signIn.emergency(organisationId));
      await test.unitOfWork.writeDirectory(({ signIn }) => signIn.addEmergency(other.account));
      await test.unitOfWork.writeDirectory(({ signIn }) => signIn.addEmergency(fenna));
      const open = await byService.open(urls.inlogmanier());
      const page = await byService.open(way === 'stop' ? urls.persoonUitDienst(id) : urls.persoonRollen(id));
      await page.submit(way === 'stop' ? {} : { rollen: ['hr'] });
      expect(await holders()).toEqual([fenna.id]);
      expect((await open.submit({ wachtwoord: 'ja' })).status).toBe(409);
      const back = await byService.open(
        way === 'stop' ? urls.persoonWeerInDienst(id) : urls.persoonRollen(id),
      );
      await back.submit(way === 'stop' ? {} : { rollen: ['beheerder'] });
      expect(await holders()).toEqual([fenna.id]);
      const events = await test.unitOfWork.read(organisationId, ({ audit }) =>
        audit.listByAccount(fenna.id, ''),
      );
      expect(events.map(({ event }) => event)).toContainEqual({
        kind: 'aanmelden-gewijzigd',
        withPassword: true,
        emergencyIds: [fenna.id],
      });
    },
  );

  it('comes with recovering access on the server, and makes a form that is open old', async () => {
    await choose(byService, 'nee');
    const open = await byService.open(urls.inlogmanier());
    const recover = makeRecoverAccess({
      unitOfWork: test.unitOfWork,
      clock: test.clock,
      ids: cryptoIds,
      digests: nodeDigests,
      secretBox: openSecretBox(join(dirname(test.databasePath), 'sleutels'), true),
    });
    const { secret } = await recover(tom.account.email);
    expect((await open.submit({ noodtoegang: [fenna.id] })).status).toBe(409);
    const chosen = await (
      await test.browse().open(urls.toegangslink(secret))
    ).submit({ wachtwoord: password });
    expect(chosen.text).toContain('Je wachtwoord is bewaard');
    expect((await emergency(tom.account.email, password)).path).toBe(urls.tweedeStap());
  });

  it('stays with the last one who can use it', async () => {
    const last = (): Promise<boolean> =>
      test.unitOfWork.writeDirectory((directory, repositoriesOf) =>
        isLastEmergency(directory, repositoriesOf(fenna.organisationId).people, fenna),
      );
    expect(await last()).toBe(false);
    await choose(byService, 'nee');
    expect(await last()).toBe(true);
    const other = await test.personBrowser({ name: 'Bea Beheer', roles: ['beheerder'] });
    const path = urls.persoonToegang(fenna.id);
    const form = { _csrf: await tokenOf(other.browser, urls.hulp()), actie: 'code', nagegaan: 'ja' };
    const refused = await other.browser.send(path, { method: 'POST', form });
    expect([refused.status, refused.body]).toEqual([
      422,
      expect.stringContaining('Deze persoon is de enige met noodtoegang.'),
    ]);
    for (const url of [urls.persoonRollen(fenna.id), urls.persoonUitDienst(fenna.id)]) {
      const sent = await other.browser.send(url, {
        method: 'POST',
        form: { _csrf: form._csrf, revisie: String(fenna.revision), rollen: 'medewerker' },
      });
      expect([sent.status, sent.body]).toEqual([
        409,
        expect.stringContaining('Deze persoon is de enige met noodtoegang.'),
      ]);
    }
    expect(await accountOf(fenna.email)).toEqual(fenna);
  });
});

describe('a server without an identity service, where signing in with a password was switched off', () => {
  it('starts, says so in its log, and lets in who has emergency access', async () => {
    await givePassword(tom, byService);
    await choose(byService, 'nee');
    const { dataDirectory, close } = await copyOfDatabase();
    const server = await startServer(
      parseConfig({ DATA_DIR: dataDirectory, PORT: '0', LOG_LEVEL: 'silent' }),
    );
    try {
      expect(server.emergencyOnly).toBe(true);
      const browser = createHttpBrowser(server.baseUrl);
      const page = await browser.open(urls.inloggen());
      expect(page.text).toContain('Alleen een beheerder met noodtoegang kan inloggen.');
      const form = await browser.open(urls.noodtoegang());
      const { wachtwoord } = firstPerson;
      expect((await form.submit({ email: tom.account.email, wachtwoord: password })).status).toBe(422);
      expect((await form.submit({ email: fenna.email, wachtwoord })).path).toBe(urls.inlogcode());
    } finally {
      await server.close();
      close();
    }
  });
});

/** The database and the key of the app, as another server finds them. */
async function copyOfDatabase(): Promise<{ dataDirectory: string; close: () => void }> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'indelingswijzer-'));
  const database = new Sqlite(test.databasePath, { readonly: true });
  await database.backup(join(dataDirectory, databaseFileName));
  database.close();
  cpSync(join(dirname(test.databasePath), 'sleutels'), join(dataDirectory, 'sleutels'), { recursive: true });
  return {
    dataDirectory,
    close: () => {
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
