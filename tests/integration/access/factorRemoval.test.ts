import type { Mail } from '../../../src/application/ports';
import { urls, withQuery } from '../../../src/web/urls';
import { decodeHtml } from '../../support/htmlPage';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { codeAt, keyOn } from '../../support/secondFactor';
import { startTestApp, type PersonBrowser, type TestApp } from '../../support/testApp';

/** Taking the second factor of somebody away, for which two administrators are needed. */
let test: TestApp;
let mails: Mail[];
/** Fenna and Bea are administrators, Tom has a second factor that he cannot use any more. */
let fenna: HttpBrowser;
let bea: PersonBrowser;
let tom: PersonBrowser;
const minute = 60_000;
const day = 24 * 60 * minute;

beforeEach(async () => {
  mails = [];
  test = await startTestApp({
    mailer: {
      send: (mail) => {
        mails.push(mail);
        return Promise.resolve();
      },
    },
  });
  fenna = await test.signedInBrowser();
  bea = await test.personBrowser({ name: 'Bea Beheer', roles: ['beheerder'] });
  tom = await test.personBrowser({ name: 'Tom Bos', roles: ['leidinggevende'] });
  await setUp(tom);
});
afterEach(() => test.close());

async function setUp({ browser }: PersonBrowser): Promise<void> {
  const page = await browser.open(urls.mijnFactor());
  await page.submit({ code: codeAt(keyOn(page), test.clock.now()) }, { action: urls.mijnFactor() });
}
const pathOf = ({ account }: PersonBrowser): string => urls.persoonToegang(account.id);
interface Sent {
  readonly status: number;
  readonly text: string;
  readonly location: string | undefined;
}
/** Sends one of the buttons of the page, with what the form of that button holds. */
async function press(
  browser: HttpBrowser,
  actie: string,
  values: Readonly<Record<string, string>> = {},
  whom = tom,
): Promise<Sent> {
  const page = await browser.open(pathOf(whom));
  const hidden = page.forms
    .flatMap(({ fields }) => fields)
    .filter(({ name }) => name === '_csrf' || name === 'vraag');
  const form = { ...Object.fromEntries(hidden.map(({ name, value }) => [name, value])), actie, ...values };
  const { status, body, headers } = await browser.send(page.path, { method: 'POST', form });
  const text = decodeHtml(body.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ');
  return { status, text, location: headers.location };
}
const askIt = (browser = fenna, whom = tom): Promise<Sent> =>
  press(browser, 'code', { reden: 'telefoon-kwijt', nagegaan: 'ja' }, whom);
const hasFactor = async ({ account }: PersonBrowser): Promise<boolean> =>
  (await test.unitOfWork.readDirectory((directory) => directory.factors.find(account.id))) !== undefined;
const isIn = async ({ browser }: PersonBrowser): Promise<boolean> =>
  (await browser.open(urls.hulp())).text.includes('Uitloggen');
const noticesOf = async ({ account }: PersonBrowser): Promise<readonly string[]> =>
  (await test.unitOfWork.readDirectory((directory) => directory.notices.list(account.id))).map(
    ({ kind }) => kind,
  );
async function events(): Promise<readonly (readonly unknown[])[]> {
  const entries = await test.unitOfWork.read(tom.account.organisationId, ({ audit }) => audit.list());
  return entries
    .filter(({ event }) => event.kind.startsWith('code-weghalen'))
    .map(({ event, accountId }) => [event, accountId]);
}
async function change(person: PersonBrowser, what: Readonly<Record<string, unknown>>): Promise<void> {
  const { id, organisationId } = person.account;
  await test.unitOfWork.write(organisationId, async ({ people }) => {
    const { revision = 0 } = (await people.find(id)) ?? {};
    await people.update(id, revision, what);
  });
}

describe('an administrator who asks', () => {
  it('takes nothing away, and is told who has to confirm', async () => {
    const page = await fenna.open(pathOf(tom));
    expect(page.text).toContain('Jij vraagt het, en Bea Beheer bevestigt het binnen een dag.');
    expect((await askIt()).location).toBe(withQuery(pathOf(tom), { gelukt: 'gevraagd' }));
    const after = await fenna.open(pathOf(tom));
    expect(after.text).toContain('Reden: telefoon kwijt, gestolen of stuk.');
    expect(after.text).toContain('Nu moet Bea Beheer bevestigen');
    expect(after.body).not.toContain('code-bevestigen');
    expect([await hasFactor(tom), await isIn(tom)]).toEqual([true, true]);
  });

  it('says why, and that it was checked who asks', async () => {
    const bare = await press(fenna, 'code');
    expect(bare.status).toBe(422);
    expect(bare.text).toContain('Kies waarom dit nodig is.');
    expect(bare.text).toContain('Controleer eerst of je met deze persoon zelf te maken hebt.');
    expect((await press(fenna, 'code', { nagegaan: 'ja', reden: 'zomaar' })).status).toBe(422);
    expect(await events()).toEqual([]);
  });

  it('cannot confirm it too, not with a form of one’s own making either', async () => {
    await askIt();
    expect((await press(fenna, 'code-bevestigen', { nagegaan: 'ja' })).status).toBe(403);
    expect(await hasFactor(tom)).toBe(true);
  });

  it('can take it back', async () => {
    await askIt();
    expect((await press(fenna, 'code-intrekken')).location).toContain('gelukt=ingetrokken');
    expect((await fenna.open(pathOf(tom))).text).toContain('Waarom is dit nodig?');
    expect(await noticesOf(bea)).toEqual([]);
  });

  it('is not the person, and asks for nobody who has no code', async () => {
    await setUp(bea);
    expect((await press(bea.browser, 'code', { reden: 'telefoon-kwijt', nagegaan: 'ja' }, bea)).status).toBe(
      403,
    );
    const anna = await test.personBrowser({ name: 'Anna Smit', roles: ['medewerker'] });
    const refused = await askIt(fenna, anna);
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('Er is niets weg te halen.'),
    ]);
  });

  it('reads what to do when nobody else is an administrator', async () => {
    await change(bea, { active: false });
    const page = await fenna.open(pathOf(tom));
    expect(page.text).toContain('er is nu geen andere actieve beheerder die kan bevestigen');
    expect(page.text).toContain(`indelingswijzer toegang herstellen ${tom.account.email} --alleen-code`);
    const refused = await askIt();
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('twee beheerders nodig')]);
    expect(await events()).toEqual([]);
  });
});

describe('another administrator', () => {
  beforeEach(() => askIt());

  it('reads it first, and takes the code away', async () => {
    const notice = await bea.browser.open(urls.meldingen());
    expect(notice.text).toContain('om het inloggen met een code weg te halen bij Tom Bos');
    expect(notice.body).toContain(`href="${pathOf(tom)}"`);
    expect((await bea.browser.open(pathOf(tom))).text).toContain('Fenna Brouwer vroeg op');
    const bare = await press(bea.browser, 'code-bevestigen');
    expect([bare.status, await hasFactor(tom)]).toEqual([422, true]);
    const done = await press(bea.browser, 'code-bevestigen', { nagegaan: 'ja' });
    expect(done.location).toBe(withQuery(pathOf(tom), { gelukt: 'code' }));
    expect([await hasFactor(tom), await isIn(tom)]).toEqual([false, false]);
    const [asked] = await events();
    const { id: accountId } = tom.account;
    expect(await events()).toEqual([
      [{ kind: 'code-weghalen-gevraagd', accountId, reason: 'telefoon-kwijt' }, asked?.[1]],
      [
        { kind: 'code-weghalen-bevestigd', accountId, askedBy: asked?.[1], reason: 'telefoon-kwijt' },
        bea.account.id,
      ],
    ]);
    expect(await noticesOf(bea)).toEqual([]);
  });

  it('can keep it from happening', async () => {
    await press(bea.browser, 'code-intrekken');
    expect(await hasFactor(tom)).toBe(true);
    expect((await events()).map(([event]) => (event as { kind: string }).kind)).toEqual([
      'code-weghalen-gevraagd',
      'code-weghalen-ingetrokken',
    ]);
  });

  it('confirms it once, of two forms that are sent at the same moment', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => press(bea.browser, 'code-bevestigen', { nagegaan: 'ja' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await events()).toHaveLength(2);
  });

  it('confirms nothing after a day', async () => {
    test.clock.advance(day);
    const fresh = await test.personBrowser({ name: 'Carl Beheer', roles: ['beheerder'] });
    const stale = await idOf();
    const late = await press(fresh.browser, 'code-bevestigen', { nagegaan: 'ja', vraag: stale });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Deze vraag is er niet meer')]);
    expect(await hasFactor(tom)).toBe(true);
  });

  it('confirms nothing that was asked before what is asked now', async () => {
    const earlier = await idOf();
    await press(fenna, 'code', { reden: 'in-verkeerde-handen', nagegaan: 'ja' });
    const late = await press(bea.browser, 'code-bevestigen', { nagegaan: 'ja', vraag: earlier });
    expect([late.status, await hasFactor(tom)]).toEqual([409, true]);
    expect(await noticesOf(bea)).toEqual(['code-weghalen-bevestigen']);
  });

  it('confirms nothing of who is no administrator any more, and nothing about a code that was set up since', async () => {
    const asker = await test.personBrowser({ name: 'Carl Beheer', roles: ['beheerder'] });
    await askIt(asker.browser);
    const id = await idOf();
    await change(asker, { roles: ['hr'] });
    expect((await press(bea.browser, 'code-bevestigen', { nagegaan: 'ja', vraag: id })).status).toBe(409);
    await askIt();
    const again = await idOf();
    await setUp(tom);
    expect((await press(bea.browser, 'code-bevestigen', { nagegaan: 'ja', vraag: again })).status).toBe(409);
    expect(await hasFactor(tom)).toBe(true);
  });

  it('proves first who it is', async () => {
    const open = await bea.browser.open(pathOf(tom));
    const csrf = open.forms[0]?.fields.find(({ name }) => name === '_csrf')?.value ?? '';
    test.clock.advance(16 * minute);
    const form = { _csrf: csrf, actie: 'code-bevestigen', vraag: await idOf(), nagegaan: 'ja' };
    expect((await bea.browser.send(pathOf(tom), { method: 'POST', form })).status).toBe(403);
    expect(await hasFactor(tom)).toBe(true);
  });

  async function idOf(): Promise<string> {
    const removal = await test.unitOfWork.readDirectory((directory) =>
      directory.factors.removalOf(tom.account.id),
    );
    return removal?.id ?? '';
  }
});

describe('the person', () => {
  it('is told twice, on the page and by mail, and the mail tells nothing about them', async () => {
    await askIt();
    const page: Page = await tom.browser.open(urls.meldingen());
    expect(page.text).toContain('bij jouw account, Tom Bos.');
    await press(bea.browser, 'code-bevestigen', { nagegaan: 'ja' });
    expect(await noticesOf(tom)).toEqual(['code-weggehaald']);
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [tom.account.email, 'Bericht over je account'],
      [tom.account.email, 'Bericht over je account'],
    ]);
    for (const { text } of mails) expect(text).not.toMatch(/Tom|Bos|Bea|Fenna|telefoon|@/);
    expect(mails[1]?.text).toContain('weggehaald');
  });
});

describe('the form', () => {
  it.each(['gevraagd_door', 'verloopt_op', 'account_id', 'organisatie_id', 'id', 'reden_', 'askedBy'])(
    'takes no field %s',
    async (name) => {
      const refused = await press(fenna, 'code', { reden: 'telefoon-kwijt', nagegaan: 'ja', [name]: 'x' });
      expect([refused.status, await events()]).toEqual([422, []]);
    },
  );
});
