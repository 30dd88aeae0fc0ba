import { knownBrowserMs } from '../../../src/application/access/limits';
import { createUnitOfWork } from '../../../src/infrastructure/database/createUnitOfWork';
import { openDatabase } from '../../../src/infrastructure/database/openDatabase';
import { urls } from '../../../src/web/urls';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { secondStep } from '../../support/secondFactor';
import { firstPerson, signIn, startTestApp, type TestApp } from '../../support/testApp';

/** What slows down who guesses, and does not keep out who belongs. */
let test: TestApp;
let owner: HttpBrowser;
const wrong = 'rode fiets op de dijk';
const nobody = 'niemand@veenstad.example';

beforeEach(async () => {
  test = await startTestApp({ trustedProxies: ['127.0.0.1'] });
  owner = await test.signedInBrowser();
});
afterEach(() => test.close());

/** A sign-in with a wrong password, from an address of its own unless one is given. */
let visitors = 0;
async function guess(
  email: string,
  from?: string,
  wachtwoord = wrong,
): Promise<{ status: number; body: string; after: string | undefined }> {
  visitors += 1;
  const address = from ?? `198.51.${Math.floor(visitors / 250)}.${visitors % 250}`;
  const browser = test.browse();
  const page = await browser.open(urls.inloggen());
  const token = page.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
  const answer = await browser.send(urls.inloggen(), {
    method: 'POST',
    form: { _csrf: token, email, wachtwoord },
    headers: { 'x-forwarded-for': address },
  });
  const after = answer.headers['retry-after'];
  return { status: answer.status, body: answer.body, after };
}

async function guesses(count: number, email: string = firstPerson.email): Promise<void> {
  for (let nr = 0; nr < count; nr += 1) expect((await guess(email)).status).toBe(422);
}

describe('guessing the password of one account', () => {
  it('has to wait longer and longer after five times, from wherever it comes', async () => {
    await guesses(5);
    const waits: (string | undefined)[] = [];
    for (let nr = 0; nr < 4; nr += 1) {
      const refused = await guess(firstPerson.email);
      expect(refused.status).toBe(429);
      waits.push(refused.after);
      test.clock.advance(Number(refused.after) * 1000);
      expect((await guess(firstPerson.email)).status).toBe(422);
    }
    expect(waits).toEqual(['1', '2', '4', '8']);
  });

  it('says when to try again, and refuses the right password too until then', async () => {
    await guesses(6 - 1);
    const refused = await guess(firstPerson.email, undefined, firstPerson.wachtwoord);
    expect(refused.status).toBe(429);
    expect(refused.body).toContain('Je hebt het te vaak geprobeerd');
    expect(refused.body).toContain('Probeer het over 1 seconde opnieuw.');
  });

  it('goes alike for an address that no account has', async () => {
    await guesses(5);
    await guesses(5, nobody);
    const [known, unknown] = [await guess(firstPerson.email), await guess(nobody)];
    expect([unknown.status, unknown.after]).toEqual([known.status, known.after]);
    expect(unknown.body).toBe(known.body);
    expect((await guess(nobody.toUpperCase())).status).toBe(429);
  });

  it('never keeps out the owner, in a browser that the account knows', async () => {
    for (let nr = 0; nr < 20; nr += 1) {
      const { after } = await guess(firstPerson.email);
      if (after !== undefined && nr < 19) test.clock.advance(Number(after) * 1000);
    }
    expect((await guess(firstPerson.email, undefined, firstPerson.wachtwoord)).status).toBe(429);
    await (await owner.open(urls.hulp())).submit({}, { action: urls.uitloggen() });
    expect((await signIn(owner)).path).toBe(urls.werkvoorraad());
  });

  it('is counted by itself in a browser that knows another account', async () => {
    const tom = await test.personBrowser({ name: 'Tom Bos', roles: ['medewerker'] });
    await guesses(5, tom.account.email);
    const page = await owner.open(urls.hulp());
    const bye = await page.submit({}, { action: urls.uitloggen() });
    const answer = await bye.submit({ email: tom.account.email, wachtwoord: wrong });
    expect(answer.status).toBe(429);
  });

  it('is not forgotten when the server starts again', async () => {
    await guesses(5);
    const again = openDatabase(test.databasePath);
    try {
      const unitOfWork = createUnitOfWork(again);
      const key = (await import('node:crypto'))
        .createHash('sha256')
        .update(`rem:inloggen:${firstPerson.email}`)
        .digest('hex');
      const tally = await unitOfWork.readDirectory((directory) => directory.tallies.find(key));
      expect(tally).toMatchObject({ failures: 5, counted: 5 });
    } finally {
      await again.close();
    }
  });

  it('starts anew after a day', async () => {
    await guesses(5);
    test.clock.advance(24 * 3_600_000);
    await guesses(5);
  });
});

describe('a known browser', () => {
  it('gets another secret at each sign-in, and is forgotten after ninety days', async () => {
    const secret = (): string => owner.cookies.get('indelingswijzer-browser') ?? '';
    const first = secret();
    expect(first).toMatch(/^[\w-]{43}$/);
    await (await owner.open(urls.hulp())).submit({}, { action: urls.uitloggen() });
    await signIn(owner);
    expect(secret()).not.toBe(first);
    await (await owner.open(urls.hulp())).submit({}, { action: urls.uitloggen() });
    test.clock.advance(knownBrowserMs);
    await guesses(5);
    expect((await signIn(owner)).status).toBe(429);
  });
});

describe('guessing from one network', () => {
  const many = async (count: number, from: (nr: number) => string): Promise<readonly number[]> => {
    const statuses: number[] = [];
    for (let nr = 0; nr < count; nr += 1) {
      statuses.push((await guess(`persoon${nr}@veenstad.example`, from(nr))).status);
    }
    return statuses;
  };

  it('is looked at thirty times in ten minutes, whatever the account', async () => {
    const statuses = await many(32, () => '203.0.113.9');
    expect(statuses.filter((status) => status === 422)).toHaveLength(30);
    expect(statuses.slice(30)).toEqual([429, 429]);
    test.clock.advance(10 * 60_000);
    expect((await guess('nog-een@veenstad.example', '203.0.113.9')).status).toBe(422);
  });

  it('counts the addresses of one IPv6 network together', async () => {
    const statuses = await many(31, (nr) => `2001:db8:7:7::${(nr + 1).toString(16)}`);
    expect(statuses.at(-1)).toBe(429);
    expect((await guess(nobody, '2001:db8:7:8::1')).status).toBe(422);
  });

  it('cannot hide behind what it says about its own address', async () => {
    const plain = await startTestApp();
    try {
      await plain.signedInBrowser();
      const earlier = test;
      test = plain;
      const statuses = await many(31, (nr) => `203.0.113.${nr}`);
      test = earlier;
      expect(statuses.at(-1)).toBe(429);
    } finally {
      await plain.close();
    }
  });
});

describe('guessing a second step', () => {
  const stuck = async (submit: () => Promise<Page>): Promise<readonly number[]> => {
    const statuses: number[] = [];
    for (let nr = 0; nr < 6; nr += 1) statuses.push((await submit()).status);
    return statuses;
  };
  const slowedDown = [422, 422, 422, 422, 422, 429];

  it('slows down for codes, recovery codes, codes of an administrator and passwords alike', async () => {
    const visitor = test.browse();
    const { email, wachtwoord } = firstPerson;
    const halfway = await (await visitor.open(urls.inloggen())).submit({ email, wachtwoord });
    const codes = await stuck(() => halfway.submit({ code: '000000' }, { action: urls.inlogcode() }));
    expect(codes).toEqual(slowedDown);
    const recovery = await visitor.open(`${urls.inlogcode()}?met=herstelcode`);
    const other = await recovery.submit({ herstelcode: '00000-00000' }, { action: urls.inlogcode() });
    expect(other.status).toBe(429);
    const page = await test.browse().open(urls.toegang());
    const toegang = { email, code: '00000-00000', wachtwoord: 'vier paarse fietsen in Assen' };
    expect(await stuck(() => page.submit(toegang))).toEqual(slowedDown);
    const prove = await owner.open(`${urls.bevestigen()}?met=wachtwoord`);
    expect(await stuck(() => prove.submit({ wachtwoord: wrong }))).toEqual(slowedDown);
  });

  it('is over with a right code', async () => {
    const visitor = test.browse();
    const { email, wachtwoord } = firstPerson;
    const halfway = await (await visitor.open(urls.inloggen())).submit({ email, wachtwoord });
    for (let nr = 0; nr < 4; nr += 1) {
      await halfway.submit({ code: '000000' }, { action: urls.inlogcode() });
    }
    expect((await secondStep(visitor, email, halfway)).path).toBe(urls.werkvoorraad());
    expect((await signIn(test.browse())).path).toBe(urls.werkvoorraad());
  });
});
