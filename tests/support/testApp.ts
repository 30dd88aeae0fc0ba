import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Express } from 'express';
import { openSession } from '../../src/application/access/openSession';
import type {
  Account,
  Clock,
  LogFields,
  Logger,
  Mailer,
  PasswordHasher,
  Sealer,
  UnitOfWork,
} from '../../src/application/ports';
import type { CatalogLibrary } from '../../src/domain/catalog/catalogLibrary';
import { composeApp, type Adapters } from '../../src/composition';
import { releasedLibrary, releasedReferenceLibrary } from './releasedLibrary';
import { argon2Hasher } from '../../src/infrastructure/passwords/argon2Hasher';
import { createPdfRenderer } from '../../src/infrastructure/pdf/createPdfRenderer';
import { createSealer } from '../../src/infrastructure/seal/createSealer';
import { openSealKeys } from '../../src/infrastructure/seal/keys/openSealKeys';
import { sealKeyDirectoryName } from '../../src/infrastructure/seal/keys/sealKeyFiles';
import { keyDirectoryName, openSecretBox } from '../../src/infrastructure/secrets/openSecretBox';
import { cryptoIds } from '../../src/infrastructure/system/cryptoIds';
import { nodeDigests } from '../../src/infrastructure/system/nodeDigests';
import { createApp } from '../../src/web/app';
import { defineAppCookies } from '../../src/web/shared/cookies';
import { urls } from '../../src/web/urls';
import { testMoment, testUnitOfWork } from './database';
import { givePhone, secondStep, type Telephone } from './secondFactor';
import { createHttpBrowser, type HttpBrowser, type Page } from './httpBrowser';

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  advance(milliseconds: number): void;
}

export function aClock(start = testMoment): TestClock {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}

export interface LogLine extends LogFields {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
}

export interface TestApp {
  readonly baseUrl: string;
  readonly app: Express;
  readonly clock: TestClock;
  readonly unitOfWork: UnitOfWork;
  readonly databasePath: string;
  /** What was logged so far. */
  readonly log: readonly LogLine[];
  /** Where the codes of the second factors come from. */
  readonly telephone: Telephone;
  /** A new browser without cookies. */
  browse(): HttpBrowser;
  /** Makes a new first-start link, as the server does when it starts; undefined when there is an account. */
  firstStartPath(): Promise<string | undefined>;
  /** A browser that is signed in with the account of `firstPerson`, which is made when it is not there yet. */
  signedInBrowser(): Promise<HttpBrowser>;
  /**
   * Adds a person to the organisation of `firstPerson` (which is made when it is not there yet) and gives a browser with a
   * session of that person, as after a sign-in. The person has no password.
   */
  personBrowser(person: TestPerson): Promise<PersonBrowser>;
  /** Another browser of somebody who is there already, as just after a sign-in. */
  browserOf(account: Pick<Account, 'id' | 'organisationId'>): Promise<HttpBrowser>;
  close(): Promise<void>;
}

export interface TestPerson {
  readonly name: string;
  readonly roles: Account['roles'];
  readonly active?: boolean;
  /** False: as after a sign-in with a password alone. */
  readonly factorShown?: boolean;
}

export interface PersonBrowser {
  readonly account: Account;
  readonly browser: HttpBrowser;
}

/** Who does the first start in tests. */
export const firstPerson = {
  organisatie: 'Groothandel Veenstad',
  naam: 'Fenna Brouwer',
  email: 'fenna.brouwer@veenstad.example',
  wachtwoord: 'groene fiets op de dijk',
} as const;

export interface TestAppOptions {
  /** The address that the app thinks visitors use, for instance one with https. */
  readonly baseUrl?: string;
  readonly trustedProxies?: readonly string[];
  readonly passwords?: PasswordHasher;
  readonly mailer?: Mailer;
  readonly singleSignOn?: Adapters['singleSignOn'];
  /** Whether the key for seals works; as a rule it does. */
  readonly sealKeyWorks?: boolean;
  /** Other catalogs than the released ones. */
  readonly library?: CatalogLibrary;
  /** What draws the documents, instead of the real thread. */
  readonly pdf?: Adapters['pdf'];
}

/**
 * The app as the server runs it, on a port of its own: the schema of the real migrations, the real catalogs,
 * form tokens on. Only the clock and the cost of a password hash differ.
 */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = testUnitOfWork({ mails: options.mailer !== undefined });
  const clock = aClock();
  const log: LogLine[] = [];
  const server = createServer();
  // A connection that the server gives up while a browser sends on it would be a fault of the test.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Without warming up there is no thread until a test asks for a PDF.
  const pdf = createPdfRenderer({ warmUp: false });
  const deps = composeApp(
    {
      unitOfWork: database.unitOfWork,
      library: options.library ?? releasedLibrary(),
      references: releasedReferenceLibrary(),
      clock,
      ids: cryptoIds,
      digests: nodeDigests,
      secretBox: openSecretBox(join(dirname(database.path), keyDirectoryName), false),
      sealer: lazySealer(join(dirname(database.path), keyDirectoryName)),
      sealKeys: { works: () => Promise.resolve(options.sealKeyWorks ?? true) },
      passwords: options.passwords ?? argon2Hasher({ memoryKiB: 8, passes: 1, atOnce: 2, waiting: 20 }),
      logger: collectingLogger(log),
      mailer: options.mailer ?? null,
      singleSignOn: options.singleSignOn ?? null,
      pdf: options.pdf ?? pdf,
    },
    options.baseUrl ?? address,
    options.trustedProxies,
  );
  const app = createApp(deps);
  server.on('request', app);

  const telephone: Telephone = { clock, secrets: new Map() };
  const agent = new Agent({ keepAlive: true });
  const browse = (): HttpBrowser => givePhone(createHttpBrowser(address, agent), telephone);

  async function firstStartPath(): Promise<string | undefined> {
    const secret = await deps.access.renewFirstStartLink();
    return secret === undefined ? undefined : urls.eersteStart(secret);
  }

  async function signedInBrowser(): Promise<HttpBrowser> {
    const browser = browse();
    const path = await firstStartPath();
    if (path === undefined) await signIn(browser);
    else await secondStep(browser, firstPerson.email, await (await browser.open(path)).submit(firstPerson));
    return browser;
  }

  async function organisationId(): Promise<string> {
    const find = () =>
      database.unitOfWork.readDirectory((directory) => directory.findAccountByEmail(firstPerson.email));
    if ((await find()) === undefined) await signedInBrowser();
    const first = await find();
    if (first === undefined) throw new Error('The first start made no account');
    return first.organisationId;
  }

  async function personBrowser({
    name,
    roles,
    active = true,
    factorShown = true,
  }: TestPerson): Promise<PersonBrowser> {
    const id = cryptoIds.newId();
    const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${id.slice(0, 6)}@veenstad.example`;
    const account: Account = {
      id,
      organisationId: await organisationId(),
      email,
      name,
      roles,
      staffNumber: '',
      active,
      revision: 1,
    };
    await database.unitOfWork.writeDirectory((directory) => directory.insertAccount(account));
    return { account, browser: await browserOf(account, factorShown) };
  }

  async function browserOf(
    account: Pick<Account, 'id' | 'organisationId'>,
    factorShown = true,
  ): Promise<HttpBrowser> {
    const { secret } = await database.unitOfWork.writeDirectory((directory) =>
      openSession(directory, { clock, ids: cryptoIds, digests: nodeDigests }, account, {
        browser: 'Firefox op Windows',
        factorShown,
      }),
    );
    const browser = browse();
    browser.setCookie(defineAppCookies(false).session.name, secret);
    return browser;
  }

  return {
    baseUrl: address,
    app,
    clock,
    unitOfWork: database.unitOfWork,
    databasePath: database.path,
    log,
    telephone,
    browse,
    firstStartPath,
    signedInBrowser,
    personBrowser,
    browserOf: (account) => browserOf(account),
    async close() {
      agent.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
      await pdf.close();
      await database.close();
    },
  };
}

/** Seals with keys that are made when something is sealed: most tests never do. */
export function lazySealer(directory: string): Sealer {
  let sealer: Sealer | undefined;
  return {
    seal(request) {
      sealer ??= createSealer(
        openSealKeys(join(directory, sealKeyDirectoryName), {
          organisationName: firstPerson.organisatie,
          at: new Date(testMoment),
          inUse: false,
        }).keys,
        null,
      );
      return sealer.seal(request);
    },
  };
}

/** Signs in with the account of `firstPerson`, or with another password or address, second step and all. */
export async function signIn(
  browser: HttpBrowser,
  change: Partial<Pick<typeof firstPerson, 'email' | 'wachtwoord'>> | Record<string, string> = {},
): Promise<Page> {
  const page = await browser.open(urls.inloggen());
  const credentials = { email: firstPerson.email, wachtwoord: firstPerson.wachtwoord, ...change };
  return secondStep(browser, credentials.email, await page.submit(credentials));
}

function collectingLogger(log: LogLine[]): Logger {
  const write =
    (level: LogLine['level']) =>
    (event: string, fields: LogFields = {}): void => {
      log.push({ level, event, ...fields });
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
