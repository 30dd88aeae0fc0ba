import { openSession } from '../../../src/application/access/openSession';
import type { Account } from '../../../src/application/ports';
import { cryptoIds } from '../../../src/infrastructure/system/cryptoIds';
import { nodeDigests } from '../../../src/infrastructure/system/nodeDigests';
import { defineAppCookies } from '../../../src/web/shared/cookies';
import { urls } from '../../../src/web/urls';
import { aJob } from '../../support/database';
import type { HttpBrowser, Page } from '../../support/httpBrowser';
import { startTestApp, type TestApp } from '../../support/testApp';

let test: TestApp;
/** The beheerder alone, and Hanna of HR, who has a functie in Verkoop. */
let admin: HttpBrowser;
let hr: HttpBrowser;
let hanna: Account;
/** Vera leads Verkoop, Iris leads Inkoop, Kim has the role but leads nothing. */
let vera: { browser: HttpBrowser; account: Account };
let iris: { browser: HttpBrowser; account: Account };
let kim: { browser: HttpBrowser; account: Account };
let worker: Account;

beforeAll(async () => {
  test = await startTestApp();
  ({ browser: admin } = await test.personBrowser({ name: 'Aart de Beheerder', roles: ['beheerder'] }));
  ({ browser: hr, account: hanna } = await test.personBrowser({
    name: 'Hanna van HR',
    roles: ['hr', 'leidinggevende'],
  }));
  vera = await test.personBrowser({ name: 'Vera Vos', roles: ['leidinggevende'] });
  iris = await test.personBrowser({ name: 'Iris IJs', roles: ['leidinggevende'] });
  kim = await test.personBrowser({ name: 'Kim Kok', roles: ['leidinggevende'] });
  ({ account: worker } = await test.personBrowser({ name: 'Mo Werker', roles: ['medewerker'] }));
});
afterAll(() => test.close());

const write: TestApp['unitOfWork']['write'] = (...given) => test.unitOfWork.write(...given);
const stored = () =>
  test.unitOfWork.read(hanna.organisationId, async ({ departments, audit }) => ({
    replacements: await departments.listReplacements(),
    events: (await audit.listByKind(['vervanging-gemaakt', 'vervanging-ingetrokken'])).map(
      ({ event }) => event.kind,
    ),
  }));

interface Period {
  readonly van: readonly [number, number, number];
  readonly tot: readonly [number, number, number];
}
const fields = (forId: string, byId: string, { van, tot }: Period): Record<string, string> => ({
  voor: forId,
  door: byId,
  'van-dag': String(van[0]),
  'van-maand': String(van[1]),
  'van-jaar': String(van[2]),
  'tot-dag': String(tot[0]),
  'tot-maand': String(tot[1]),
  'tot-jaar': String(tot[2]),
});
/** The test begins on 21 November 2026. */
const thisWeek: Period = { van: [21, 11, 2026], tot: [23, 11, 2026] };
const december: Period = { van: [1, 12, 2026], tot: [31, 12, 2026] };

const arrange = async (
  browser: HttpBrowser,
  forId: string,
  byId: string,
  period: Period,
  extra: Record<string, string> = {},
): Promise<Page> =>
  (await browser.open(urls.vervangingNieuw())).submit({ ...fields(forId, byId, period), ...extra });

describe('the page of replacements', () => {
  it('says what has to be there first', async () => {
    const page = await admin.open(urls.vervangingen());
    expect(page.text).toContain('Er zijn nog geen vervangingen.');
    const form = await admin.open(urls.vervangingNieuw());
    expect(form.text).toContain('Er is nog niemand om te kiezen.');
    expect(form.body).toContain(`href="${urls.afdelingen()}"`);
    await write(hanna.organisationId, async ({ departments, jobs }) => {
      for (const [id, name, leader] of [
        ['verkoop', 'Verkoop', vera.account.id],
        ['inkoop', 'Inkoop', iris.account.id],
      ] as const) {
        await departments.insert({ id, name, parentId: null, revision: 1 });
        await departments.setLeaders(id, [leader]);
        const job = aJob({
          id: `functie-${id}`,
          name: `Functie ${name}`,
          organisationId: hanna.organisationId,
          createdBy: hanna.id,
          departmentId: id,
          status: 'niveau-bepaald',
        });
        await jobs.insert(job);
      }
      await jobs.setHolders('functie-verkoop', [hanna.id], test.clock.now().toISOString());
    });
  });

  it('lets who replaces act from the next request on, and shows it where it matters', async () => {
    expect((await kim.browser.open(urls.functie('functie-inkoop'))).status).toBe(404);
    const list = await arrange(hr, iris.account.id, kim.account.id, thisWeek);
    expect(list.path).toBe(urls.vervangingen());
    expect(list.text).toContain('Kim Kok vervangt Iris IJs');
    expect(list.text).toContain('Van 21 november 2026 tot en met 23 november 2026.');
    expect((await kim.browser.open(urls.functie('functie-inkoop'))).status).toBe(200);
    expect((await kim.browser.open(urls.functie('functie-verkoop'))).status).toBe(404);
    expect((await iris.browser.open(urls.werkvoorraad())).text).toContain(
      'Kim Kok vervangt je van 21 november 2026 tot en met 23 november 2026.',
    );
    expect((await kim.browser.open(urls.werkvoorraad())).text).toContain('Je vervangt Iris IJs');
    expect((await vera.browser.open(urls.werkvoorraad())).text).not.toContain('vervangt');
    expect((await hr.open(urls.afdelingen())).text).toContain(
      'Iris IJs (vervangen door Kim Kok tot en met 23 november 2026)',
    );
    expect((await admin.open(urls.logboek())).text).toContain(
      'liet Kim Kok Iris IJs vervangen van 21 november 2026 tot en met 23 november 2026',
    );
  });

  it('makes one of two presses', async () => {
    const form = await hr.open(urls.vervangingNieuw());
    const before = await stored();
    const same = fields(iris.account.id, kim.account.id, thisWeek);
    await Promise.all([form.submit(same), form.submit(same)]);
    expect(await stored()).toEqual(before);
  });

  it('tells of who acts already, and lets that be on purpose', async () => {
    const again = await arrange(hr, iris.account.id, kim.account.id, {
      van: [23, 11, 2026],
      tot: [30, 11, 2026],
    });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Diegene vervangt deze leidinggevende al van 21 november 2026');
    const beside = await arrange(hr, iris.account.id, vera.account.id, thisWeek);
    expect(beside.status).toBe(422);
    expect(beside.text).toContain('Kim Kok vervangt deze leidinggevende ook');
    expect((await stored()).replacements).toHaveLength(1);
    expect((await beside.submit({ toch: 'ja' })).path).toBe(urls.vervangingen());
    const away = await arrange(admin, vera.account.id, iris.account.id, thisWeek);
    expect(away.text).toContain('Iris IJs wordt zelf vervangen');
    expect((await stored()).replacements).toHaveLength(2);
  });

  it('refuses what cannot be, keeps what was typed and stores nothing', async () => {
    const before = await stored();
    const form = await admin.open(urls.vervangingNieuw());
    const empty = await form.submit({});
    expect(empty.status).toBe(422);
    for (const sentence of [
      'Kies wie wordt vervangen.',
      'Kies wie vervangt.',
      'Vul de eerste dag in.',
      'Vul de laatste dag in.',
    ]) {
      expect(empty.text).toContain(sentence);
    }
    const refused: readonly (readonly [Record<string, string>, string])[] = [
      [fields(vera.account.id, vera.account.id, december), 'Niemand kan zichzelf vervangen.'],
      [fields(kim.account.id, vera.account.id, december), 'Diegene leidt geen afdeling meer.'],
      [fields(vera.account.id, worker.id, december), 'Diegene kan niemand meer vervangen.'],
      [fields(vera.account.id, 'niemand', december), 'Diegene kan niemand meer vervangen.'],
      [
        fields(vera.account.id, kim.account.id, { van: [20, 11, 2026], tot: [1, 12, 2026] }),
        'Kies vandaag of een latere dag als eerste dag.',
      ],
      [
        fields(vera.account.id, kim.account.id, { van: [2, 12, 2026], tot: [1, 12, 2026] }),
        'niet voor de eerste dag ligt',
      ],
      [
        fields(vera.account.id, kim.account.id, { van: [1, 12, 2026], tot: [2, 12, 2027] }),
        'hoogstens een jaar na de eerste dag',
      ],
      [
        fields(vera.account.id, kim.account.id, { van: [31, 11, 2026], tot: [1, 12, 2026] }),
        'Vul een bestaande datum in',
      ],
    ];
    const _csrf = form.forms.flatMap((one) => one.fields).find(({ name }) => name === '_csrf')?.value ?? '';
    for (const [typed, sentence] of refused) {
      const answer = await admin.send(urls.vervangingNieuw(), { method: 'POST', form: { _csrf, ...typed } });
      expect([answer.status, answer.body.includes(sentence), sentence]).toEqual([422, true, sentence]);
    }
    for (const extra of [
      'id',
      'organisatie_id',
      'voor_id',
      'door_id',
      'van',
      'tot',
      'gemaakt_op',
      'ingetrokken_op',
    ]) {
      const typed = { _csrf, ...fields(vera.account.id, kim.account.id, december), [extra]: 'x' };
      expect((await admin.send(urls.vervangingNieuw(), { method: 'POST', form: typed })).status).toBe(422);
    }
    const hostile = await form.submit({
      ...fields('<script>', kim.account.id, december),
      'van-dag': '"><b>',
    });
    expect(hostile.status).toBe(422);
    expect(hostile.body).not.toContain('"><b>');
    expect(await stored()).toEqual(before);
  });

  it('keeps people from choosing who decides about their own functie, and from choosing themselves', async () => {
    const before = await stored();
    const own = await arrange(hr, vera.account.id, kim.account.id, december);
    expect(own.status).toBe(422);
    expect(own.text).toContain('Deze leidinggevende gaat over je eigen functie.');
    const self = await arrange(hr, iris.account.id, hanna.id, december);
    expect(self.text).toContain('Je kunt jezelf niet als vervanger kiezen.');
    expect(await stored()).toEqual(before);
    expect((await arrange(admin, vera.account.id, kim.account.id, december)).path).toBe(urls.vervangingen());
    const made = (await stored()).replacements.find(({ forId }) => forId === vera.account.id);
    const list = await hr.open(urls.vervangingen());
    expect(list.text).toContain('Dit gaat over je eigen functie. Alleen een collega kan dit intrekken.');
    const action = urls.vervangingIntrekken(made?.id ?? '');
    expect(list.body).not.toContain(action);
    const _csrf = list.forms.flatMap((one) => one.fields).find(({ name }) => name === '_csrf')?.value ?? '';
    expect((await hr.send(action, { method: 'POST', form: { _csrf } })).status).toBe(403);
    expect((await stored()).replacements.find(({ id }) => id === made?.id)?.withdrawnAt).toBeNull();
  });

  it('withdraws at once, once', async () => {
    const mine = (await stored()).replacements.find(
      ({ forId, byId }) => forId === iris.account.id && byId === kim.account.id,
    );
    const action = urls.vervangingIntrekken(mine?.id ?? '');
    expect((await admin.open(urls.persoon(kim.account.id))).text).toContain('Iris IJs');
    const list = await admin.open(urls.vervangingen());
    const after = await list.submit({}, { action });
    expect(after.text).toContain('Ingetrokken op 21 november 2026.');
    expect((await admin.open(urls.persoon(kim.account.id))).text).not.toContain('Iris IJs');
    expect((await kim.browser.open(urls.functie('functie-inkoop'))).status).toBe(404);
    const [once, events] = [await stored(), (await stored()).events.length];
    test.clock.advance(60_000);
    expect((await list.submit({}, { action })).path).toBe(urls.vervangingen());
    expect(await stored()).toEqual(once);
    expect((await stored()).events).toHaveLength(events);
    const _csrf = list.forms.flatMap((one) => one.fields).find(({ name }) => name === '_csrf')?.value ?? '';
    for (const id of ['bestaat-niet', iris.account.id]) {
      const answer = await admin.send(urls.vervangingIntrekken(id), { method: 'POST', form: { _csrf } });
      expect(answer.status).toBe(404);
    }
  });

  it('says when one no longer works, because who replaces stopped or lost the role', async () => {
    const change = (active: boolean) =>
      write(hanna.organisationId, async ({ people }) => {
        const now = await people.find(kim.account.id);
        await people.update(kim.account.id, now?.revision ?? 0, { active });
      });
    await change(false);
    expect((await admin.open(urls.vervangingen())).text).toContain('Dit werkt nu niet.');
    expect((await arrange(admin, iris.account.id, kim.account.id, december)).status).toBe(422);
    await change(true);
    expect((await admin.open(urls.vervangingen())).text).not.toContain('Dit werkt nu niet.');
  });

  it('begins and ends by the days in the Netherlands', async () => {
    const { account } = await test.personBrowser({ name: 'Nora Nacht', roles: ['leidinggevende'] });
    const oneDay: Period = { van: [22, 11, 2026], tot: [22, 11, 2026] };
    await arrange(admin, vera.account.id, account.id, oneDay);
    const seenAt = async (moment: string): Promise<number> => {
      test.clock.advance(Date.parse(moment) - test.clock.now().getTime());
      return (await (await freshBrowser(account)).open(urls.functie('functie-verkoop'))).status;
    };
    expect(await seenAt('2026-11-21T22:59:59.000Z')).toBe(404);
    expect(await seenAt('2026-11-21T23:00:00.000Z')).toBe(200);
    expect(await seenAt('2026-11-22T22:59:59.000Z')).toBe(200);
    expect(await seenAt('2026-11-22T23:00:00.000Z')).toBe(404);
    const later = await test.personBrowser({ name: 'Bea Beheer', roles: ['beheerder'] });
    const list = await later.browser.open(urls.vervangingen());
    expect(list.text).toContain('Nora Nacht voor Vera Vos');
    expect(list.text).toContain('Op 22 november 2026.');
  });
});

/** A session that begins now: one from before would have ended by itself. */
async function freshBrowser(account: Account): Promise<HttpBrowser> {
  const ports = { clock: test.clock, ids: cryptoIds, digests: nodeDigests };
  const options = { browser: 'Firefox op Windows', factorShown: true };
  const { secret } = await test.unitOfWork.writeDirectory((directory) =>
    openSession(directory, ports, account, options),
  );
  const browser = test.browse();
  browser.setCookie(defineAppCookies(false).session.name, secret);
  return browser;
}
