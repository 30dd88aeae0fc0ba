import { accessUseCases } from './application/access/accessUseCases';
import { adviceUseCases } from './application/grading/adviceUseCases';
import { walkUseCases } from './application/grading/walkUseCases';
import { jobUseCases } from './application/jobs/jobUseCases';
import type { Clock, Digests, Ids, Logger, PasswordHasher, UnitOfWork } from './application/ports';
import type { CatalogLibrary } from './domain/catalog/catalogLibrary';
import type { PdfRenderer } from './infrastructure/pdf/createPdfRenderer';
import { projectPaths } from './projectPaths';
import type { AppDeps } from './web/app';

/** The adapters that the app runs on. The server brings the real ones; a test may replace the clock. */
export interface Adapters {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digests: Digests;
  readonly passwords: PasswordHasher;
  readonly logger: Logger;
  /** Draws a document away from the event loop. Whoever made it closes it. */
  readonly pdf: Pick<PdfRenderer, 'render'>;
}

/** Puts the use cases on their adapters. `baseUrl` is the origin that visitors use. */
export function composeApp(adapters: Adapters, baseUrl: string): AppDeps {
  const { unitOfWork, clock, ids, digests, logger } = adapters;
  return {
    baseUrl,
    views: { viewsDir: projectPaths.views, publicDir: projectPaths.public, cache: true },
    logger,
    clock,
    ids,
    digests,
    databaseAnswers: () => answers(unitOfWork),
    access: accessUseCases(adapters),
    jobs: jobUseCases(adapters),
    walk: walkUseCases(adapters),
    advice: adviceUseCases(adapters),
  };
}

async function answers(unitOfWork: UnitOfWork): Promise<boolean> {
  try {
    await unitOfWork.readDirectory((directory) => directory.countAccounts());
    return true;
  } catch {
    // Why it does not answer shows in the log of the first request that needs it.
    return false;
  }
}
