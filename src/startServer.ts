import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Logger, UnitOfWork } from './application/ports';
import { startWorker, type Worker } from './application/worker/startWorker';
import { composeApp, type Adapters } from './composition';
import { workerTasks } from './composeWorker';
import { baseUrlOf, type Config } from './config';
import { createUnitOfWork } from './infrastructure/database/createUnitOfWork';
import { migrate } from './infrastructure/database/migrate';
import { databaseFileName, openDatabase, type Database } from './infrastructure/database/openDatabase';
import { smtpMailer, type SmtpMailer } from './infrastructure/mail/smtpMailer';
import { createLogger } from './infrastructure/logging/createLogger';
import { argon2Hasher } from './infrastructure/passwords/argon2Hasher';
import { openIdConnect } from './infrastructure/oidc/openIdConnect';
import { createPdfRenderer, type PdfRenderer } from './infrastructure/pdf/createPdfRenderer';
import { createSealer } from './infrastructure/seal/createSealer';
import { openSealKeys } from './infrastructure/seal/keys/openSealKeys';
import { reportMissingStamps } from './infrastructure/seal/timestamp/reportMissingStamps';
import { restingTimeStamper } from './infrastructure/seal/timestamp/restingTimeStamper';
import { rfc3161TimeStamper } from './infrastructure/seal/timestamp/rfc3161TimeStamper';
import type { TimeStamper } from './infrastructure/seal/timestamp/timeStamper';
import { keyDirectoryName, openSecretBox } from './infrastructure/secrets/openSecretBox';
import { cryptoIds } from './infrastructure/system/cryptoIds';
import { nodeDigests } from './infrastructure/system/nodeDigests';
import { systemClock } from './infrastructure/system/systemClock';
import { systemTimer } from './infrastructure/system/systemTimer';
import { loadLibraries } from './loadLibraries';
import { projectPaths } from './projectPaths';
import { sealKeyDirectory } from './sealCli';
import { createApp } from './web/app';
import { urls } from './web/urls';

export interface RunningServer {
  /** The origin that visitors use. */
  readonly baseUrl: string;
  /** The link to make the first account with, while there is none. */
  readonly firstStartUrl: string | undefined;
  readonly logger: Logger;
  /** No identity service is set, and without one only administrators with emergency access can sign in. */
  readonly emergencyOnly: boolean;
  /** Takes no new requests, finishes the ones that run, then closes what they used. Calling it twice is harmless. */
  close(): Promise<void>;
}

/** How long the worker rests between two rounds. */
const workerRestMs = 15_000;
/** How long running requests get when the server stops. */
const finishMs = 10_000;

/**
 * Starts everything in order: catalogs and reference files, database and its migrations, the listening server. What is wrong with the
 * catalogs or the database stops the start before anything listens.
 */
export async function startServer(config: Config): Promise<RunningServer> {
  const logger = createLogger(config.logLevel);
  const { library, references } = loadLibraries();
  const database = openDatabase(join(config.dataDirectory, databaseFileName));
  const pdf = createPdfRenderer();
  const mailer = config.mail && smtpMailer(config.mail);
  const opened: Opened = { pdf, mailer, database };
  const server = createServer({ maxHeaderSize: 16 * 1024 });
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  server.maxRequestsPerSocket = 1000;
  let closing: Promise<void> | undefined;
  try {
    migrate(database, projectPaths.migrations, systemClock);
    const unitOfWork = createUnitOfWork(database, { mails: mailer !== null });
    const sealed = await unitOfWork.readDirectory((directory) => directory.factors.anySealed());
    const { keys: sealKeys, made } = openSealKeys(sealKeyDirectory(config), {
      organisationName: '',
      at: systemClock.now(),
      inUse: await anySealed(unitOfWork),
    });
    if (made !== null) logger.info('seal-key-made', {});
    const adapters: Adapters = {
      unitOfWork,
      secretBox: openSecretBox(join(config.dataDirectory, keyDirectoryName), sealed),
      sealKeys,
      sealer: reportMissingStamps(createSealer(sealKeys, timeStamperOf(config)), logger),
      library,
      references,
      clock: systemClock,
      ids: cryptoIds,
      digests: nodeDigests,
      passwords: argon2Hasher(),
      logger,
      mailer,
      singleSignOn: singleSignOnOf(config),
      pdf,
    };
    await listen(server, config);
    // The port is known only now. No request can come in between: this runs before the event loop goes on.
    const baseUrl = baseUrlOf(config, (server.address() as AddressInfo).port);
    const deps = composeApp(adapters, baseUrl, config.trustedProxies);
    server.on('request', createApp(deps));
    opened.worker = startWorker({
      timer: systemTimer,
      logger,
      restMs: workerRestMs,
      tasks: workerTasks(adapters, baseUrl),
    });
    const secret = await deps.access.renewFirstStartLink();
    const emergencyOnly = deps.sso === null && (await deps.access.passwordIsOff());
    if (emergencyOnly) logger.warn('sign-in-emergency-only');
    logger.info('server-started', { baseUrl });
    return {
      baseUrl,
      firstStartUrl: secret === undefined ? undefined : baseUrl + urls.eersteStart(secret),
      logger,
      emergencyOnly,
      close: () => (closing ??= closeAll(server, opened)),
    };
  } catch (error) {
    await closeAll(server, opened);
    throw error;
  }
}

/** Whether something was sealed here before, so that there must be a key. */
async function anySealed(unitOfWork: UnitOfWork): Promise<boolean> {
  const ids = await unitOfWork.readDirectory((directory) => directory.organisationIds());
  for (const id of ids) {
    if (await unitOfWork.read(id, ({ signing }) => signing.anySealed())) return true;
  }
  return false;
}

function singleSignOnOf({ singleSignOn }: Config): Adapters['singleSignOn'] {
  return singleSignOn && ((callbackUrl) => openIdConnect(singleSignOn, callbackUrl));
}

/** The service is not asked at the start: without it the server starts and seals all the same. */
function timeStamperOf({ timeStampUrl }: Config): TimeStamper | null {
  return timeStampUrl === null ? null : restingTimeStamper(rfc3161TimeStamper(timeStampUrl), systemClock);
}

interface Opened {
  /** Set once everything it needs is there. */
  worker?: Worker;
  readonly pdf: PdfRenderer;
  readonly mailer: SmtpMailer | null;
  readonly database: Database;
}

/** In this order: a request that is being finished may still need the others. */
async function closeAll(server: Server, { worker, pdf, mailer, database }: Opened): Promise<void> {
  await stop(server);
  await worker?.stop();
  await mailer?.close();
  await pdf.close();
  await database.close();
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => {
      server.closeAllConnections();
    }, finishMs);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
