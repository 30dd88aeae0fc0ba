import type { Config } from './config';
import { StartFailure } from './domain/shared/startProblem';
import { CatalogLibraryError } from './infrastructure/catalogs/catalogLibraryError';
import { brokenText, catalogFaultsText, listenFailureText } from './presentation/serverMessages';
import { startMessage } from './presentation/startMessages';

/** What a person reads when the start is refused; a mistake of ours shows its stack. */
export function refusalText(error: unknown, config: Config | undefined): string {
  if (error instanceof StartFailure) return startMessage(error.problem);
  if (error instanceof CatalogLibraryError) return catalogFaultsText(error.faults);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const listening = config && listenFailureText(code, config.host, config.port);
  return listening ?? brokenText(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
