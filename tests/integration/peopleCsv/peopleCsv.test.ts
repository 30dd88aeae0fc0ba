import type { Account } from '../../../src/application/ports';
import type { Role } from '../../../src/domain/workflow/actions';
import { mostRows } from '../../../src/application/peopleFile/personRows';
import { urls, withQuery } from '../../../src/web/urls';
import type { Answer, Page } from '../../support/httpBrowser';
import { startTestApp, type PersonBrowser, type TestApp } from '../../support/testApp';

let test: TestApp;
let admin: PersonBrowser;
let hr: PersonBrowser;
let organisationId: string;

beforeEach(async () => {
  test = await startTestApp();
  admin = await test.personBrowser({ name: 'Aart de Beheerder', roles: ['beheerder'] });
  hr = await test.personBrowser({ name: 'Hanna Hoogstraat', roles: ['hr'] });
  ({ organisationId } = admin.account);
  await test.unitOfWork.write(organisationId, async ({ departments }) => {
    await departments.insert({ id: 'verkoop', name: 'Verkoop', parentId: null, revision: 1 });
    await departments.insert({ id: 'noord', name: 'Regio Noord', parentId: 'verkoop', revision: 1 });
  });
});
afterEach(() => test.close());

const head = 'Naam;E-mailadres;Personeelsnummer;Afdeling';
const csvOf = (...rows: readonly string[]): string => `${[head, ...rows].join('\r\n')}\r\n`;
const fieldOf = (page: Page, name: string): string =>
  page.forms.flatMap(({ fields }) => fields).find((field) => field.name === name)?.value ?? '';

/** Sends a file as a browser does. */
async function send(file: string | Buffer, { browser }: PersonBrowser = hr): Promise<Answer> {
  const token = fieldOf(await browser.open(urls.hulp()), '_csrf');
  const bytes = Buffer.from(file);
  return browser.send(urls.mensenImporteren(), {
    method: 'POST',
    upload: {
      fields: { _csrf: token },
      files: [{ field: 'bestand', name: 'mensen.csv', type: 'text/csv', bytes }],
    },
  });
}

/** Sends a file that is fine, and opens what it would do. */
async function propose(file: string | Buffer, person: PersonBrowser = hr): Promise<Page> {
  const answer = await send(file, person);
  expect([answer.status, answer.headers.location]).toEqual([303, urls.mensenVoorstel()]);
  return person.browser.open(urls.mensenVoorstel());
}

const people = (): Promise<readonly Account[]> =>
  test.unitOfWork.read(organisationId, ({ people: stored }) => stored.list());
const found = async (email: string): Promise<Account | undefined> =>
  (await people()).find((account) => account.email === email);
/** Everything that a file could change. */
const everyone = (): Promise<string> =>
  test.unitOfWork.read(organisationId, async ({ people: stored }) =>
    JSON.stringify([await stored.list(), [...(await stored.placements())].sort()]),
  );
async function add(name: string, email: string, change: Partial<Account> = {}): Promise<Account> {
  const account: Account = {
    id: email,
    organisationId,
    name,
    email,
    roles: ['medewerker'] as Role[],
    staffNumber: '',
    active: true,
    revision: 1,
    ...change,
  };
  await test.unitOfWork.write(organisationId, ({ people: stored }) => stored.insert(account));
  return account;
}
const eventsOf = (
  kind: 'mensen-geimporteerd' | 'mensen-geexporteerd' | 'account-gemaakt' | 'account-gewijzigd',
) =>
  test.unitOfWork.read(organisationId, async ({ audit }) =>
    (await audit.listByKind([kind])).map(({ event }) => event),
  );

describe('a file with people', () => {
  it('is looked at first, and then carried out as a whole', async () => {
    const tom = await add('Tom Tas', 'tom@veenstad.example', { staffNumber: '7' });
    const before = await everyone();
    const page = await propose(
      csvOf(
        'Tom Tas-de Wit;tom@veenstad.example;8;verkoop',
        'Iris de Boer;iris@veenstad.example;0012;Regio Noord',
      ),
    );
    expect(page.text).toContain('1 persoon erbij');
    expect(page.text).toContain('1 persoon veranderd');
    expect(page.text).toContain('Naam: van ‘Tom Tas’ naar ‘Tom Tas-de Wit’');
    expect(page.text).toContain('Personeelsnummer: van ‘7’ naar ‘8’');
    expect(page.text).toContain('Afdeling: van niets naar ‘Verkoop’');
    expect(await everyone()).toBe(before);
    const after = await page.submit();
    expect(after.path).toBe(withQuery(urls.mensen(), { toegevoegd: '1', bijgewerkt: '1' }));
    expect(after.text).toContain('Het bestand is doorgevoerd');
    expect(after.text).toContain('1 persoon toegevoegd, 1 persoon bijgewerkt.');
    expect(await found('tom@veenstad.example')).toEqual({
      ...tom,
      name: 'Tom Tas-de Wit',
      staffNumber: '8',
      revision: 2,
    });
    const iris = await found('iris@veenstad.example');
    expect(iris).toMatchObject({
      name: 'Iris de Boer',
      roles: ['medewerker'],
      staffNumber: '0012',
      active: true,
    });
    const placements = await test.unitOfWork.read(organisationId, ({ people: stored }) =>
      stored.placements(),
    );
    expect([placements.get(tom.id), placements.get(iris?.id ?? '')]).toEqual(['verkoop', 'noord']);
  });

  it('leaves counts in the log, and an event for every account; never a name', async () => {
    const tom = await add('Tom Tas', 'tom@veenstad.example');
    const same = await add('Sara Same', 'sara@veenstad.example');
    const rows = [
      'Tom Tas;tom@veenstad.example;8;',
      `${same.name};${same.email};;`,
      'Iris;iris@veenstad.example;;',
    ];
    await (await propose(csvOf(...rows))).submit();
    expect(await eventsOf('mensen-geimporteerd')).toEqual([
      { kind: 'mensen-geimporteerd', added: 1, changed: 1, unchanged: 1 },
    ]);
    expect(await eventsOf('account-gewijzigd')).toEqual([
      { kind: 'account-gewijzigd', accountId: tom.id, fields: ['personeelsnummer'] },
    ]);
    const iris = await found('iris@veenstad.example');
    expect((await eventsOf('account-gemaakt')).at(-1)).toEqual({
      kind: 'account-gemaakt',
      accountId: iris?.id,
      roles: ['medewerker'],
    });
  });

  it('is carried out once, however often it is sent', async () => {
    const page = await propose(csvOf('Iris de Boer;iris@veenstad.example;12;'));
    const [one, other] = await Promise.all([page.submit(), page.submit()]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    expect((await page.submit()).text).toContain('Dit voorstel is er niet meer');
    expect((await people()).filter(({ email }) => email === 'iris@veenstad.example')).toHaveLength(1);
    expect(await eventsOf('mensen-geimporteerd')).toHaveLength(1);
  });

  it('cannot be carried out after an hour, by somebody else, or after another file', async () => {
    const first = await propose(csvOf('Iris de Boer;iris@veenstad.example;12;'));
    const before = await everyone();
    const stolen = await admin.browser.send(urls.mensenVoorstel(), {
      method: 'POST',
      form: {
        _csrf: fieldOf(await admin.browser.open(urls.hulp()), '_csrf'),
        voorstel: fieldOf(first, 'voorstel'),
      },
    });
    expect(stolen.status).toBe(409);
    const second = await propose(csvOf('Iris de Boer;iris@veenstad.example;13;'));
    expect((await first.submit()).status).toBe(409);
    test.clock.advance(29 * 60_000);
    await hr.browser.open(urls.hulp());
    test.clock.advance(29 * 60_000);
    await hr.browser.open(urls.hulp());
    test.clock.advance(3 * 60_000);
    expect((await second.submit()).status).toBe(409);
    expect((await hr.browser.open(urls.mensenVoorstel())).path).toBe(urls.mensenImporteren());
    expect(await everyone()).toBe(before);
  });

  it('changes nothing at all when people changed since it was looked at, and says who', async () => {
    await add('Tom Tas', 'tom@veenstad.example');
    const page = await propose(
      csvOf('Tom Tas;tom@veenstad.example;8;', 'Iris de Boer;iris@veenstad.example;12;'),
    );
    await test.unitOfWork.write(organisationId, ({ people: stored }) =>
      stored.update('tom@veenstad.example', 1, { name: 'Tom Tasman' }),
    );
    const before = await everyone();
    const refused = await page.submit();
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Er is intussen iets veranderd');
    expect(refused.text).toContain('Rij 2: Tom Tas');
    expect(refused.text).not.toContain('Rij 3');
    expect(await everyone()).toBe(before);
  });

  it('is refused when a department went, or a number was taken, in the meantime', async () => {
    const page = await propose(csvOf('Iris de Boer;iris@veenstad.example;12;Regio Noord'));
    await add('Tom Tas', 'tom@veenstad.example', { staffNumber: '12' });
    const refused = await page.submit();
    expect([refused.status, refused.text.includes('Rij 2: Iris de Boer')]).toEqual([409, true]);
    expect(await found('iris@veenstad.example')).toBeUndefined();
  });

  it('that changes nothing has nothing to confirm', async () => {
    await add('Tom Tas', 'tom@veenstad.example');
    const page = await propose(csvOf('Tom Tas;TOM@veenstad.example;;'));
    expect(page.text).toContain('Dit bestand verandert niets');
    expect(page.forms.some(({ action }) => action === urls.mensenVoorstel())).toBe(false);
  });

  it('keeps what its columns are not about', async () => {
    const tom = await add('Tom Tas', 'tom@veenstad.example', { staffNumber: '7' });
    await test.unitOfWork.write(organisationId, ({ people: stored }) => stored.place(tom.id, 'verkoop'));
    await (await propose('E-mailadres,Naam\ntom@veenstad.example,"Tas, Tom"\n')).submit();
    expect(await found('tom@veenstad.example')).toMatchObject({ name: 'Tas, Tom', staffNumber: '7' });
    const placed = await test.unitOfWork.read(organisationId, ({ people: stored }) =>
      stored.placementOf(tom.id),
    );
    expect(placed).toBe('verkoop');
  });

  it('is read as an older spreadsheet writes it as well', async () => {
    await (await propose(Buffer.from(csvOf('Zoë Çelik;zoe@veenstad.example;;'), 'latin1'))).submit();
    expect((await found('zoe@veenstad.example'))?.name).toBe('Zoë Çelik');
  });
});

describe('a file that is not good', () => {
  it.each([
    ['nothing', '', 'Kies een bestand.'],
    ['names only', head, 'In dit bestand staat niemand.'],
    ['a workbook', 'PK\u0003\u0004xl/workbook.xml', 'Dit is een Excel-bestand.'],
    ['no column with the address', 'Naam\nTom', 'In de eerste rij ontbreekt: E-mailadres.'],
    [
      'a column that nobody knows',
      `${head};Rollen\nTom;t@v.example;;;beheerder`,
      'De kolom ‘Rollen’ kennen we niet.',
    ],
    ['a column of the database', `${head};actief\nTom;t@v.example;;;0`, 'De kolom ‘actief’ kennen we niet.'],
    ['a column twice', `${head};Naam\nTom;t@v.example;;;Tom`, 'De kolom ‘Naam’ staat er twee keer in.'],
    [
      'a row with more than its columns',
      csvOf('Tom;t@v.example;;;x'),
      'In rij 2 staat meer dan er kolommen zijn.',
    ],
    [
      'a row of nothing but cells',
      `${head}\n${';'.repeat(1_000_000)}`,
      'In rij 2 staat meer dan er kolommen zijn.',
    ],
    ['nothing but rows', '\n'.repeat(1_000_000), 'In de eerste rij ontbreekt'],
    ['a quote that is never closed', csvOf('"Tom;t@v.example;;'), 'In de eerste rij ontbreekt'],
    [
      'too many rows',
      csvOf(...Array.from({ length: mostRows + 1 }, (_, nr) => `P;p${nr}@v.example;;`)),
      'Er staan meer dan 1000 rijen in.',
    ],
    ['more than 1 MB', 'x'.repeat(1024 * 1024 + 1), 'Dit bestand is groter dan 1 MB.'],
  ])('is told at the field: %s', async (_what, file, message) => {
    const before = await everyone();
    const refused = await send(file);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatch(/id="bestand-fout"/);
    expect(refused.body).toContain(message);
    expect(await everyone()).toBe(before);
    expect((await hr.browser.open(urls.mensenVoorstel())).path).toBe(urls.mensenImporteren());
  });

  it('tells every fault of every row with its column, and stores nothing', async () => {
    await add('Tom Tas', 'tom@veenstad.example', { staffNumber: '7' });
    await add('Gijs Gaat', 'gijs@veenstad.example', { active: false });
    const before = await everyone();
    const refused = await send(
      csvOf(
        ';geen adres;;',
        'Iris;iris@veenstad.example;12;Nergens',
        'Iris;IRIS@veenstad.example;12;',
        'Tom Tas;thomas@veenstad.example;7;',
        'Piet;piet@veenstad.example;;',
        `${'x'.repeat(121)};lang@veenstad.example;;`,
        'Gijs Gaat;gijs@veenstad.example;;',
      ),
    );
    expect(refused.status).toBe(422);
    for (const fault of [
      /<th[^>]*>2<\/th>\s*<td[^>]*>Naam<\/td>\s*<td[^>]*>Vul de naam in\./,
      /<th[^>]*>2<\/th>\s*<td[^>]*>E-mailadres<\/td>\s*<td[^>]*>Vul een e-mailadres in zoals/,
      /<th[^>]*>3<\/th>\s*<td[^>]*>Afdeling<\/td>\s*<td[^>]*>De afdeling ‘Nergens’ is er niet\./,
      /<th[^>]*>4<\/th>\s*<td[^>]*>E-mailadres<\/td>\s*<td[^>]*>Dit e-mailadres staat ook in rij 3\./,
      /<th[^>]*>4<\/th>\s*<td[^>]*>Personeelsnummer<\/td>\s*<td[^>]*>Dit personeelsnummer staat ook in rij 3\./,
      /<th[^>]*>5<\/th>\s*<td[^>]*>E-mailadres<\/td>\s*<td[^>]*>Het personeelsnummer is van Tom Tas/,
      /<th[^>]*>7<\/th>\s*<td[^>]*>Naam<\/td>\s*<td[^>]*>Maak je tekst korter\. Haal 1 teken weg\./,
      /<th[^>]*>8<\/th>\s*<td[^>]*>E-mailadres<\/td>\s*<td[^>]*>Het account van deze persoon is gestopt\./,
    ]) {
      expect(refused.body).toMatch(fault);
    }
    expect(refused.body).not.toMatch(/<th[^>]*>6<\/th>/);
    expect(await everyone()).toBe(before);
  });

  it('shows hostile text as text', async () => {
    const refused = await send(csvOf('<script>alert(1)</script>;x;;"<img src=x onerror=alert(1)>"'));
    expect(refused.status).toBe(422);
    expect(refused.body).not.toContain('<script>alert');
    expect(refused.body).not.toContain('<img src=x');
  });

  it('takes the place of an earlier proposal, so that this one cannot be confirmed by mistake', async () => {
    const page = await propose(csvOf('Iris de Boer;iris@veenstad.example;12;'));
    expect((await send(csvOf(';;;x'))).status).toBe(422);
    expect((await page.submit()).status).toBe(409);
    expect(await found('iris@veenstad.example')).toBeUndefined();
  });
});

describe('who has more roles than medewerker', () => {
  it('is changed by the beheerder, and never by HR', async () => {
    const leo = await add('Leo de Leider', 'leo@veenstad.example', {
      roles: ['medewerker', 'leidinggevende'],
    });
    const file = csvOf('Leo Leider;leo@veenstad.example;;');
    const refused = await send(file);
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Deze persoon heeft meer rollen dan medewerker.');
    expect((await send(csvOf('Leo de Leider;leo@veenstad.example;;'))).status).toBe(303);
    await (await propose(file, admin)).submit();
    expect(await found('leo@veenstad.example')).toEqual({ ...leo, name: 'Leo Leider', revision: 2 });
  });

  it('is not changed by HR either when the role came after the proposal', async () => {
    await add('Leo de Leider', 'leo@veenstad.example');
    const page = await propose(csvOf('Leo Leider;leo@veenstad.example;;'));
    await test.unitOfWork.write(organisationId, ({ people: stored }) =>
      stored.update('leo@veenstad.example', 1, { roles: ['beheerder'] }),
    );
    expect((await page.submit()).status).toBe(409);
    expect((await found('leo@veenstad.example'))?.name).toBe('Leo de Leider');
  });
});

describe('a form around a file', () => {
  it('carries nothing else', async () => {
    const token = fieldOf(await hr.browser.open(urls.hulp()), '_csrf');
    const bytes = Buffer.from(csvOf('Iris;iris@veenstad.example;;'));
    const files = [{ field: 'bestand', name: 'mensen.csv', type: 'text/csv', bytes }];
    for (const column of ['rollen', 'actief', 'organisatie_id', 'account_id', 'inhoud']) {
      const answer = await hr.browser.send(urls.mensenImporteren(), {
        method: 'POST',
        upload: { fields: { _csrf: token, [column]: 'x' }, files },
      });
      expect(answer.status).toBe(422);
    }
    expect((await hr.browser.open(urls.mensenVoorstel())).path).toBe(urls.mensenImporteren());
  });
});

describe('the file with everyone', () => {
  const download = async ({ browser }: PersonBrowser): Promise<Answer> =>
    browser.send(urls.mensenBestand('csv'));

  it('is for who may take it, proved who they are, and writes down that it went', async () => {
    const { browser: manager } = await test.personBrowser({ name: 'Leo', roles: ['leidinggevende'] });
    expect((await manager.send(urls.mensenBestand('csv'))).status).toBe(403);
    const answer = await download(hr);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="mensen.csv"',
      'cache-control': 'no-store',
    });
    expect(await eventsOf('mensen-geexporteerd')).toEqual([
      { kind: 'mensen-geexporteerd', people: (await people()).filter(({ active }) => active).length },
    ]);
    expect((await hr.browser.open(urls.mensenBestand('zip'))).status).toBe(404);
    test.clock.advance(6 * 60_000);
    expect((await download(hr)).headers.location).toContain(urls.bevestigen());
  });

  it('comes back as it went, whatever the names are, and is no formula on the way', async () => {
    const names = ['=1+1', "'=1+1", "'t Hooft", '+31 6', '-', '@thuis', 'Zoë "Zus"; de Wit', '＝wijd', "''"];
    for (const [nr, name] of names.entries()) {
      await add(name, `persoon${nr}@veenstad.example`, { staffNumber: nr % 2 === 0 ? `-00${nr}` : '' });
    }
    await add('Gijs Gaat', 'gijs@veenstad.example', { active: false });
    const { body } = await download(admin);
    expect(body.startsWith('\uFEFF"Naam";"E-mailadres";"Personeelsnummer";"Afdeling"\r\n')).toBe(true);
    expect(body).not.toContain('Gijs');
    for (const cell of body.split(/[;\r\n]+/)) expect(cell).not.toMatch(/^\uFEFF?"[=+\-@＝]/);
    const page = await propose(body, admin);
    expect(page.text).toContain('Dit bestand verandert niets');
  });
});
