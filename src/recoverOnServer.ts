import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { forgetSealed } from './application/access/forgetSealed';
import { makeRecoverAccess } from './application/access/recoverAccess';
import { makeRemoveFactorOnServer } from './application/access/removeFactorOnServer';
import type { UnitOfWork } from './application/ports';
import { baseUrlOf, type Config } from './config';
import { DomainFailure } from './domain/shared/failure';
import { StartFailure } from './domain/shared/startProblem';
import { createUnitOfWork } from './infrastructure/database/createUnitOfWork';
import { migrate } from './infrastructure/database/migrate';
import { databaseFileName, openDatabase } from './infrastructure/database/openDatabase';
import { keyDirectoryName, openSecretBox } from './infrastructure/secrets/openSecretBox';
import { cryptoIds } from './infrastructure/system/cryptoIds';
import { nodeDigests } from './infrastructure/system/nodeDigests';
import { systemClock } from './infrastructure/system/systemClock';
import { projectPaths } from './projectPaths';
import { urls } from './web/urls';

/**
 * Recovers access on the database of this server, also while the server runs. `newKey`: the key is lost for good, so what
 * was sealed under it is given up. Gives the link for the browser, or
 * `unknown` when no account has this address. Throws a StartFailure when the database or the key cannot be used.
 */
export function recoverOnServer(
  config: Config,
  email: string,
  newKey: boolean,
): Promise<{ readonly url: string; readonly expiresAt: string } | 'unknown'> {
  return onServer(config, async (unitOfWork) => {
    if (newKey) await forgetSealed({ unitOfWork, clock: systemClock });
    const sealed = await unitOfWork.readDirectory((directory) => directory.factors.anySealed());
    const recoverAccess = makeRecoverAccess({
      unitOfWork,
      clock: systemClock,
      ids: cryptoIds,
      digests: nodeDigests,
      secretBox: openSecretBox(join(config.dataDirectory, keyDirectoryName), sealed),
    });
    try {
      const { secret, expiresAt } = await recoverAccess(email);
      return { url: baseUrlOf(config, config.port) + urls.toegangslink(secret), expiresAt };
    } catch (error) {
      if (error instanceof DomainFailure && error.error.code === 'not-found') return 'unknown';
      throw error;
    }
  });
}

/** Takes the second factor of someone away on the database of this server, also while the server runs. */
export function removeFactorOnServer(config: Config, email: string): Promise<'done' | 'none' | 'unknown'> {
  return onServer(config, (unitOfWork) =>
    makeRemoveFactorOnServer({ unitOfWork, clock: systemClock, ids: cryptoIds })(email),
  );
}

async function onServer<T>(config: Config, work: (unitOfWork: UnitOfWork) => Promise<T>): Promise<T> {
  const path = join(config.dataDirectory, databaseFileName);
  // A mistake in the settings would otherwise make an empty database somewhere.
  if (!existsSync(path)) throw new StartFailure({ code: 'database-not-opened', path, reason: 'ENOENT' });
  const database = openDatabase(path);
  try {
    migrate(database, projectPaths.migrations, systemClock);
    return await work(createUnitOfWork(database));
  } finally {
    await database.close();
  }
}
