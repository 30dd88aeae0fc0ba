import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Receipt } from '../../domain/grading/advice';
import { mainCatalogOf } from '../../domain/grading/walk';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn } from '../../domain/workflow/transitions';
import type { Clock, UnitOfWork } from '../ports';
import { by } from '../shared/by';
import { authoriseOnJob } from '../shared/authorise';
import { loadJobFile, receiptOf } from './jobFile';

export interface RequestAdviceDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}

/**
 * Asks for the advice: the answers are checked and ready to be decided on. The gates must be answered; the rest may be
 * open, and the advice then says so. A later change of an answer takes the job back.
 */
export function makeRequestAdvice({ unitOfWork, library, clock }: RequestAdviceDeps) {
  return async (actor: Actor, jobId: string): Promise<Receipt> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const file = await loadJobFile(repositories, library, actor, 'advice.request', jobId);
      authoriseOnJob(actor, 'advice.request', file.job, file.acted);
      const { gates } = file.sheet;
      const asked = mainCatalogOf(file.catalogs)?.gates ?? [];
      const open = asked.filter(({ id }) => gates[id] === undefined);
      if (open.length > 0) refuse({ code: 'not-ready', missing: open.map(({ id }) => `poort.${id}`) });
      const receipt = receiptOf(file);
      await repositories.jobs.follow(jobId, followsOn('advice.request', file.job.status, 'geadviseerd'), at);
      await repositories.audit.append(
        {
          kind: 'advies-gegeven',
          jobId,
          outcome: receipt.advice.outcome,
          catalogSha256: receipt.catalog.sha256,
        },
        by(actor, at, file.acted),
      );
      return receipt;
    });
  };
}
