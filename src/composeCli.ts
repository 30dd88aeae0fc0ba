import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeGradeToday } from './application/grading/gradeToday';
import { CliBroken } from './cli/cliServices';
import type { CliServices } from './cli/cliServices';
import { configFromEnvironment } from './config';
import { StartFailure } from './domain/shared/startProblem';
import { referenceSchema } from './domain/reference/reference';
import type { Reference } from './domain/reference/reference';
import { readReferenceFile } from './infrastructure/catalogs/loadReferenceLibrary';
import { readDataFile } from './infrastructure/catalogs/readDataFile';
import { readCatalogFile } from './infrastructure/catalogs/readCatalogFile';
import { systemClock } from './infrastructure/system/systemClock';
import { loadLibraries } from './loadLibraries';
import { projectPaths } from './projectPaths';
import { recalculate } from './cli/recalculate';
import { noDatabaseText } from './presentation/startMessages';
import { refusalText } from './refusalText';

/** The adapters of the command line. What is heavy (server, database, PDF) is loaded by the command that needs it. */
export function composeCli(streams: Pick<CliServices, 'out' | 'say'>): CliServices {
  return {
    ...streams,
    version: (JSON.parse(readFileSync(projectPaths.packageFile, 'utf8')) as { version: string }).version,
    clock: systemClock,
    gradeToday: () =>
      orBroken(() => makeGradeToday({ library: loadLibraries().library, clock: systemClock })),
    checkCatalogFile: (path) => {
      if (isReferenceFile(path)) {
        const read = readReferenceFile(path);
        return read.ok ? { ok: true, title: titleOf(read.content), version: read.content.version } : read;
      }
      const read = readCatalogFile(path);
      return read.ok
        ? { ok: true, title: read.bound.catalog.jobTitle, version: read.bound.catalog.version }
        : read;
    },
    drawPdf: async (document) => {
      const { renderDocument } = await import('./infrastructure/pdf/renderDocument.js');
      const { PdfTooLong } = await import('./infrastructure/pdf/pdfErrors.js');
      try {
        return await renderDocument(document);
      } catch (error) {
        if (error instanceof PdfTooLong) return 'tooLong';
        throw error;
      }
    },
    serve: async () => {
      const { runServer } = await import('./runServer.js');
      return runServer();
    },
    recoverAccess: async (email, newKey) => {
      const config = orBroken(configFromEnvironment);
      const { recoverOnServer } = await import('./recoverOnServer.js');
      return orBrokenStart(recoverOnServer(config, email, newKey));
    },
    removeFactor: async (email) => {
      const config = orBroken(configFromEnvironment);
      const { removeFactorOnServer } = await import('./recoverOnServer.js');
      return orBrokenStart(removeFactorOnServer(config, email));
    },
    trustedCertificates: async (file) => {
      const { trustedInFile, trustedHere } = await import('./sealCli.js');
      return file === null ? trustedHere(orBroken(configFromEnvironment)) : trustedInFile(file);
    },
    checkSealed: async (pdf, trusted) => {
      const { checkSealed } = await import('./sealCli.js');
      return checkSealed(pdf, trusted);
    },
    recalculate: (json, frozen) =>
      recalculate(
        json,
        frozen,
        orBroken(() => loadLibraries().library),
      ),
    renewSealKey: async (imported) => {
      const config = orBroken(configFromEnvironment);
      const { renewSealKey } = await import('./sealCli.js');
      return orBrokenStart(renewSealKey(config, imported));
    },
    fillExample: async () => {
      const config = orBroken(configFromEnvironment);
      const { fillExampleHere } = await import('./exampleCli.js');
      return orBrokenStart(fillExampleHere(config));
    },
    migrate: async () => {
      const { databaseFileName, openDatabase } = await import('./infrastructure/database/openDatabase.js');
      const { migrate } = await import('./infrastructure/database/migrate.js');
      const config = orBroken(configFromEnvironment);
      const database = orBroken(() => openDatabase(join(config.dataDirectory, databaseFileName)));
      try {
        return orBroken(() => migrate(database, projectPaths.migrations, systemClock));
      } finally {
        await database.close();
      }
    },
    openLogExports: async () => {
      const { databaseFileName, openDatabase } = await import('./infrastructure/database/openDatabase.js');
      const { createUnitOfWork } = await import('./infrastructure/database/createUnitOfWork.js');
      const { migrate } = await import('./infrastructure/database/migrate.js');
      const { makeOpenAllExports } = await import('./application/audit/openAllExports.js');
      const config = orBroken(configFromEnvironment);
      const path = join(config.dataDirectory, databaseFileName);
      if (!existsSync(path)) throw new CliBroken(noDatabaseText(path));
      const database = orBroken(() => openDatabase(path));
      try {
        orBroken(() => migrate(database, projectPaths.migrations, systemClock));
        const openAll = makeOpenAllExports({ unitOfWork: createUnitOfWork(database), clock: systemClock });
        return {
          ...(await openAll()),
          checker: readFileSync(projectPaths.logChecker, 'utf8'),
          close: () => database.close(),
        };
      } catch (error) {
        await database.close();
        throw error;
      }
    },
  };
}

/** Whether a file says that it is a reference file; what it is missing shows when it is read as one. */
function isReferenceFile(path: string): boolean {
  const file = readDataFile(path);
  if (!file.ok || typeof file.data !== 'object' || file.data === null || !('kind' in file.data)) return false;
  const { kind } = file.data;
  return referenceSchema.options.some(({ shape }) => shape.kind.value === kind);
}

function titleOf(reference: Reference): string {
  return reference.kind === 'referentieprofiel' ? reference.jobTitle : reference.id;
}

function orBroken<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new CliBroken(refusalText(error, undefined), { cause: error });
  }
}

async function orBrokenStart<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof StartFailure
      ? new CliBroken(refusalText(error, undefined), { cause: error })
      : error;
  }
}
