import type { Actor } from '../../domain/workflow/actor';
import { makeViewAdvice, type AdviceFile, type ViewAdviceDeps } from './viewAdvice';

/** The advice for a download, with the event that it was taken along. */
export function makeDownloadAdvice(deps: ViewAdviceDeps) {
  const viewAdvice = makeViewAdvice(deps);
  return async (actor: Actor, jobId: string): Promise<AdviceFile> => {
    const adviceFile = await viewAdvice(actor, jobId);
    await deps.unitOfWork.write(actor.organisationId, ({ audit }) =>
      audit.append(
        { kind: 'advies-gedownload', jobId },
        { accountId: actor.accountId, at: deps.clock.now().toISOString() },
      ),
    );
    return adviceFile;
  };
}
