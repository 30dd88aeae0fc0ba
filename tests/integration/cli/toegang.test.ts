import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig } from '../../../src/config';
import { createUnitOfWork } from '../../../src/infrastructure/database/createUnitOfWork';
import { migrate } from '../../../src/infrastructure/database/migrate';
import { databaseFileName, openDatabase } from '../../../src/infrastructure/database/openDatabase';
import { startServer } from '../../../src/startServer';
import { urls } from '../../../src/web/urls';
import { buildCli, type Cli } from '../../support/cli/cli';
import {
  addEmployer,
  anAccount,
  anOrganisation,
  fixedClock,
  migrationsDirectory,
} from '../../support/database';
import { createHttpBrowser } from '../../support/httpBrowser';
import { codeAt, keyOn } from '../../support/secondFactor';

/** `toegang herstellen`: the way back in for an administrator, on the server itself. */
let cli: Cli;
let DATA_DIR: string;
const { email } = anAccount();
const password = 'vier paarse fietsen in Assen';

beforeAll(async () => {
  cli = await buildCli();
  DATA_DIR = join(cli.directory, 'toegang');
  await onDatabase(async (unitOfWork) => {
    await addEmployer(unitOfWork, anOrganisation(), anAccount({ roles: ['medewerker'], active: false }));
  });
});
afterAll(() => {
  cli.close();
});

async function onDatabase<T>(
  work: (unitOfWork: ReturnType<typeof createUnitOfWork>) => Promise<T>,
): Promise<T> {
  const database = openDatabase(join(DATA_DIR, databaseFileName));
  try {
    migrate(database, migrationsDirectory, fixedClock);
    return await work(createUnitOfWork(database));
  } finally {
    await database.close();
  }
}

const recover = (address: string, more: Readonly<Record<string, string>> = {}, ...options: string[]) =>
  cli.runWith({ DATA_DIR, ...more }, 'toegang', 'herstellen', address, ...options);

it('gives a link with which someone is an administrator again, and tells the administrators', async () => {
  const { code, out, err } = await recover(email.toUpperCase());
  expect(code).toBe(0);
  expect(err).toContain('De link werkt één keer');
  expect(out).toMatch(/^http:\/\/127\.0\.0\.1:3000\/toegang\/[\w-]{43}\n$/);
  expect(err).not.toContain(out.trim());

  const server = await startServer(parseConfig({ DATA_DIR, PORT: '0', LOG_LEVEL: 'silent' }));
  try {
    const browser = createHttpBrowser(server.baseUrl);
    const choose = await browser.open(new URL(out.trim()).pathname);
    const signIn = await choose.submit({ wachtwoord: password });
    const setUp = await signIn.submit({ email, wachtwoord: password });
    expect(setUp.path).toBe(urls.tweedeStap());
    const codes = await setUp.submit(
      { code: codeAt(keyOn(setUp), new Date()) },
      { action: urls.tweedeStap() },
    );
    const notice = await codes.submit({}, { action: urls.herstelcodes() });
    expect(notice.headings).toEqual(['Lees dit eerst']);
    expect(notice.text).toContain('Op de server is de toegang van Fenna Brouwer hersteld');
    const next = await notice.submit({}, { action: urls.meldingen() });
    expect(next.text).toContain('Beheerder');
    expect((await browser.open(urls.meldingen())).headings).not.toEqual(['Lees dit eerst']);
    expect((await browser.open(new URL(out.trim()).pathname)).status).toBe(404);
  } finally {
    await server.close();
  }

  const { account, kinds } = await onDatabase(async (unitOfWork) => ({
    account: await unitOfWork.readDirectory((directory) => directory.findAccountByEmail(email)),
    kinds: await unitOfWork.read(anOrganisation().id, async ({ audit }) =>
      (await audit.list()).map(({ event }) => event.kind),
    ),
  }));
  expect(account).toMatchObject({ active: true, roles: ['medewerker', 'beheerder'] });
  expect(kinds).toEqual([
    'toegang-hersteld',
    'wachtwoord-gekozen',
    'wachtwoord-klopte',
    'tweede-factor-ingesteld',
    'ingelogd',
  ]);
});

it('can take the code away alone, for who is no administrator and need not be one', async () => {
  const worker = anAccount({ id: 'tom', email: 'tom.bos@veenstad.example', name: 'Tom Bos', roles: ['hr'] });
  const factor = { sealedSecret: 'x', lastStep: 1, at: fixedClock.now().toISOString() };
  await onDatabase((unitOfWork) =>
    unitOfWork.writeDirectory(async (directory) => {
      await directory.insertAccount(worker);
      await directory.factors.set(worker, factor, []);
    }),
  );
  const first = await recover(worker.email, {}, '--alleen-code');
  expect([first.code, first.out]).toEqual([0, '']);
  expect(first.err).toContain('Het inloggen met een code is weggehaald.');
  expect((await recover(worker.email, {}, '--alleen-code')).err).toContain('Er is niets veranderd.');
  expect((await recover('niemand@veenstad.example', {}, '--alleen-code')).code).toBe(2);
  expect((await recover(worker.email, {}, '--alleen-code', '--nieuwe-sleutel')).code).toBe(2);
  const { account, has, notices } = await onDatabase((unitOfWork) =>
    unitOfWork.readDirectory(async (directory) => ({
      account: await directory.findAccount(worker.id),
      has: await directory.factors.find(worker.id),
      notices: await directory.notices.list(worker.id),
    })),
  );
  expect([account?.roles, has, notices.map(({ kind }) => kind)]).toEqual([
    ['hr'],
    undefined,
    ['code-weggehaald'],
  ]);
});

it('ends with 2 for an address that no account has', async () => {
  expect(await recover('niemand@veenstad.example')).toEqual({
    code: 2,
    out: '',
    err: 'Er is geen account met het e-mailadres niemand@veenstad.example.\n',
  });
});

it('ends with 1 when there is no database, and makes none', async () => {
  const elsewhere = join(cli.directory, 'nergens');
  const { code, out, err } = await recover(email, { DATA_DIR: elsewhere });
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('De database gaat niet open');
  expect(existsSync(elsewhere)).toBe(false);
});

it('ends with 1 when the key is gone, as the server does', async () => {
  rmSync(join(DATA_DIR, 'sleutels'), { recursive: true });
  const { code, err } = await recover(email);
  expect(code).toBe(1);
  expect(err).toContain('geheimen.key is weg');
  const starting = startServer(parseConfig({ DATA_DIR, PORT: '0', LOG_LEVEL: 'silent' }));
  await expect(starting).rejects.toMatchObject({ problem: { code: 'key-missing' } });
});

it('gives up what needs a lost key only when it is told to', async () => {
  const { code, out } = await recover(email, {}, '--nieuwe-sleutel');
  expect(code).toBe(0);
  expect(out).toContain('/toegang/');
  const left = await onDatabase((unitOfWork) =>
    unitOfWork.readDirectory((directory) => directory.factors.anySealed()),
  );
  expect(left).toBe(false);
  const server = await startServer(parseConfig({ DATA_DIR, PORT: '0', LOG_LEVEL: 'silent' }));
  await server.close();
});
