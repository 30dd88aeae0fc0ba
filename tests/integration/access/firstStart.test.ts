import { firstStartMs } from '../../../src/application/access/limits';
import { urls } from '../../../src/web/urls';
import { encodeForm } from '../../support/httpBrowser';
import { secondStep } from '../../support/secondFactor';
import { firstPerson, signIn, startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;

beforeEach(async () => {
  test = await startTestApp();
});
afterEach(() => test.close());

async function accounts(): Promise<number> {
  return test.unitOfWork.readDirectory((directory) => directory.countAccounts());
}

async function link(): Promise<string> {
  const path = await test.firstStartPath();
  if (path === undefined) throw new Error('There is an account already');
  return path;
}

describe('the first start', () => {
  it('makes the organisation and the first account, sets up the second factor and goes to the work', async () => {
    const browser = test.browse();
    const page = await browser.open(await link());
    expect(page.headings).toEqual(['Maak het eerste account']);
    const halfway = await page.submit(firstPerson);
    expect(halfway.path).toBe(urls.tweedeStap());
    expect(halfway.text).not.toContain('Werkvoorraad');
    const next = await secondStep(browser, firstPerson.email, halfway);
    expect(next.path).toBe(urls.werkvoorraad());
    expect(next.text).toContain('Fenna Brouwer');
    expect(next.text).toContain('Groothandel Veenstad');
    expect(next.text).toContain('Beheerder en HR');

    const account = await test.unitOfWork.readDirectory((directory) =>
      directory.findAccountByEmail(firstPerson.email.toUpperCase()),
    );
    expect(account).toMatchObject({ name: 'Fenna Brouwer', roles: ['beheerder', 'hr'] });
    expect(JSON.stringify(account)).not.toContain(firstPerson.wachtwoord);
    const events = await test.unitOfWork.read(account?.organisationId ?? '', ({ audit }) => audit.list());
    expect(events.map(({ event }) => event.kind)).toEqual([
      'organisatie-gemaakt',
      'account-gemaakt',
      'tweede-factor-ingesteld',
      'ingelogd',
    ]);
  });

  it('accepts a link once', async () => {
    const path = await link();
    await (await test.browse().open(path)).submit(firstPerson);
    const replayed = await test.browse().open(path);
    expect(replayed.status).toBe(404);
    expect(replayed.headings).toEqual(['Deze link werkt niet']);
  });

  it('makes one account out of two forms that are sent at the same moment', async () => {
    const path = await link();
    const browsers = [test.browse(), test.browse(), test.browse()];
    const pages = await Promise.all(browsers.map((browser) => browser.open(path)));
    const answers = await Promise.all(
      pages.map((page, index) => page.submit({ ...firstPerson, email: `persoon${index}@veenstad.example` })),
    );
    expect(answers.map((answer) => answer.path).sort()).toEqual([path, path, urls.tweedeStap()].sort());
    expect(answers.filter((answer) => answer.headings[0] === 'Deze link werkt niet')).toHaveLength(2);
    expect(await accounts()).toBe(1);
  });

  it('refuses a link that is a day old, also when its form was open', async () => {
    const path = await link();
    const page = await test.browse().open(path);
    test.clock.advance(firstStartMs - 1);
    expect((await test.browse().open(path)).status).toBe(200);
    test.clock.advance(1);
    expect((await test.browse().open(path)).status).toBe(404);
    expect((await page.submit(firstPerson)).status).toBe(404);
    expect(await accounts()).toBe(0);
  });

  it('answers an unknown, a used and an expired link with the same page', async () => {
    const used = await link();
    const unknown = await test.browse().open(urls.eersteStart('geen-geheim-dat-bestaat'));
    await (await test.browse().open(used)).submit(firstPerson);
    expect((await test.browse().open(used)).body).toBe(unknown.body);
    expect(unknown.text).toContain('Start de server opnieuw.');
  });

  it('replaces the link at each start, and makes none once there is an account', async () => {
    const first = await link();
    const second = await link();
    expect((await test.browse().open(first)).status).toBe(404);
    await (await test.browse().open(second)).submit(firstPerson);
    expect(await test.firstStartPath()).toBeUndefined();
  });

  it('stores only the hash of the link', async () => {
    const secret = (await link()).split('/').at(-1) ?? '';
    await expect(
      test.unitOfWork.readDirectory((directory) =>
        directory.hasFirstStartLink(secret, test.clock.now().toISOString()),
      ),
    ).resolves.toBe(false);
  });

  it('says at each field what is wrong and keeps what was typed, except the password', async () => {
    const browser = test.browse();
    const page = await browser.open(await link());
    const empty = await page.submit({});
    expect(empty.status).toBe(422);
    expect(empty.title).toMatch(/^Fout: /);
    expect(empty.text).toContain('Vul de naam van de organisatie in.');
    expect(empty.text).toContain('Vul je naam in.');
    expect(empty.text).toContain('Vul je e-mailadres in.');
    expect(empty.text).toContain('Kies een wachtwoord.');

    const wrong = await empty.submit({ ...firstPerson, email: 'fenna', wachtwoord: 'twaalf tekens' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Vul een e-mailadres in zoals naam@bedrijf.nl.');
    const values = Object.fromEntries((wrong.forms[0]?.fields ?? []).map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({ organisatie: 'Groothandel Veenstad', email: 'fenna', wachtwoord: '' });

    expect((await wrong.submit(firstPerson)).path).toBe(urls.tweedeStap());
  });

  it.each([
    ['elf tekens..', 'groene fiet', 'Kies een langer wachtwoord. Neem 12 tekens of meer.'],
    ['129 tekens', 'q'.repeat(129), 'Kies een korter wachtwoord. Neem hoogstens 128 tekens.'],
    [
      'a common one',
      'administrator',
      'Kies een ander wachtwoord. Dit wachtwoord proberen anderen als eerste.',
    ],
    ['the e-mail address', firstPerson.email.toUpperCase(), 'Kies een ander wachtwoord.'],
    ['the organisation', ` ${firstPerson.organisatie} `, 'Kies een ander wachtwoord.'],
    ['the name', 'fenna brouwer', 'Kies een ander wachtwoord.'],
  ])('refuses as a password: %s', async (_what, wachtwoord, sentence) => {
    const page = await test.browse().open(await link());
    const answer = await page.submit({ ...firstPerson, wachtwoord });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(await accounts()).toBe(0);
  });

  it.each([12, 128])('accepts a password of %d characters with spaces and accents', async (length) => {
    const wachtwoord = 'é 🚲'.repeat(100).slice(0, length - 1) + '!';
    const browser = test.browse();
    const page = await browser.open(await link());
    const typed = Array.from(wachtwoord).length < 12 ? `${wachtwoord} nog wat meer` : wachtwoord;
    const halfway = await page.submit({ ...firstPerson, wachtwoord: typed });
    expect((await secondStep(browser, firstPerson.email, halfway)).path).toBe(urls.werkvoorraad());
    const again = await signIn(test.browse(), { wachtwoord: typed });
    expect(again.path).toBe(urls.werkvoorraad());
  });

  it.each(['rollen', 'roles', 'id', 'organisatie_id', 'actor', 'passwordHash', 'constructor'])(
    'refuses a form with an extra field %s',
    async (name) => {
      const path = await link();
      const browser = test.browse();
      const page = await browser.open(path);
      const token = page.forms[0]?.fields.find((field) => field.name === '_csrf')?.value ?? '';
      const answer = await browser.send(path, {
        method: 'POST',
        form: { ...firstPerson, _csrf: token, [name]: 'beheerder' },
      });
      expect(answer.status).toBe(422);
      expect(await accounts()).toBe(0);
    },
  );

  it('refuses a field that is sent twice', async () => {
    const path = await link();
    const browser = test.browse();
    const page = await browser.open(path);
    const token = page.forms[0]?.fields.find((field) => field.name === '_csrf')?.value ?? '';
    const answer = await browser.send(path, {
      method: 'POST',
      form: { ...firstPerson, _csrf: token, email: [firstPerson.email, 'ander@veenstad.example'] },
    });
    expect(answer.status).toBe(422);
    expect(encodeForm({ email: ['a', 'b'] })).toBe('email=a&email=b');
    expect(await accounts()).toBe(0);
  });

  it('tells on the sign-in page how to begin, as long as there is no account', async () => {
    expect((await test.browse().open(urls.inloggen())).text).toContain('Er is nog geen account');
    await test.signedInBrowser();
    expect((await test.browse().open(urls.inloggen())).text).not.toContain('Er is nog geen account');
  });

  it('never writes the secret, a name or an address to the log', async () => {
    const path = await link();
    await (await test.browse().open(path)).submit(firstPerson);
    const logged = JSON.stringify(test.log);
    expect(logged).toContain('/eerste-start/:geheim');
    for (const secret of [path.split('/').at(-1) ?? '', 'Fenna', 'Veenstad', 'veenstad', '127.0.0.1']) {
      expect(logged).not.toContain(secret);
    }
  });
});
