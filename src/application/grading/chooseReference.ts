import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { textsOf } from '../../domain/grading/receipt';
import { sheetFromAnswers } from '../../domain/grading/sheetFromAnswers';
import type { StoredAnswer } from '../../domain/grading/storedAnswer';
import { isReadyForAdvice, walkPages } from '../../domain/grading/walk';
import { isReferenceId } from '../../domain/reference/parts';
import type { ReferenceId } from '../../domain/reference/parts';
import { rolesCatalogsOn } from '../../domain/reference/withReferences';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Fault } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn, statusAfterAnswer } from '../../domain/workflow/transitions';
import type { Clock, UnitOfWork } from '../ports';
import { authoriseOnJob } from '../shared/authorise';
import { by as byOf } from '../shared/by';
import { catalogsForJob } from './catalogsForJob';
import { loadJobFile, receiptOf } from './jobFile';
import type { JobFile } from './jobFile';

export interface ChooseReferenceInput {
  /** The reference function to walk beside the raster; empty for none; undefined when nothing was chosen. */
  readonly referenceId: string | undefined;
  /** The revision of the choice that the chooser has seen; 0: none yet. */
  readonly revision: number;
}

/** The stored choice of a reference function. */
export function referenceChoice(answers: readonly StoredAnswer[]): StoredAnswer | undefined {
  return answers.find(({ kind }) => kind === 'voorbeeldfunctie');
}

/** Whether the raster says that the functie is lighter than A; roles decide only there. */
export function isUnderA(file: JobFile): boolean {
  if (file.bound.raster === null) return false;
  const { outcome, ground } = receiptOf(file).advice;
  return outcome === 'onder-a' || ground.kind === 'rollen-gedragen';
}

function inputFaults(file: JobFile, referenceId: string | undefined, offered: readonly string[]): Fault[] {
  const field = 'referenceId';
  if (referenceId === '') return [];
  if (referenceId === undefined || !offered.includes(referenceId)) return [{ field, problem: 'geen-keuze' }];
  return isUnderA(file) ? [] : [{ field, problem: 'niet-onder-a' }];
}

/**
 * Chooses which reference function is walked by role beside the raster, or none any more. Answers to roles stay stored when
 * another one is chosen. Refuses: no choice, or one while the raster does not end under A (`invalid`), a choice that someone
 * else changed (`stale`, with what is stored), a functie whose level is set (`wrong-status`).
 */
export function makeChooseReference({
  unitOfWork,
  library,
  clock,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}) {
  return async (
    actor: Actor,
    jobId: string,
    { referenceId, revision }: ChooseReferenceInput,
  ): Promise<ReferenceId | null> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const file = await loadJobFile(repositories, library, actor, 'advice.request', jobId);
      authoriseOnJob(actor, 'advice.request', file.job, file.acted);
      const offered = rolesCatalogsOn(library, file.job.sideCatalogsOn).map(({ id }) => id);
      refuseFaults(inputFaults(file, referenceId, offered));
      const chosen = referenceId !== undefined && isReferenceId(referenceId) ? referenceId : null;
      const stored = referenceChoice(file.answers);
      if ((stored?.value ?? null) === chosen) return chosen;
      const who = byOf(actor, at, file.acted);
      const content = { value: chosen, reason: '', evidence: '', doubt: false };
      const saved = await repositories.answers.save(
        jobId,
        'voorbeeldfunctie',
        'voorbeeldfunctie',
        revision,
        content,
        who,
      );
      if (saved === null) {
        refuse({ code: 'stale', what: 'reference', stored, storedRevision: stored?.revision ?? 0 });
      }
      await repositories.audit.append({ kind: 'voorbeeldfunctie-gekozen', jobId, referenceId: chosen }, who);
      const answers = await repositories.answers.listForJob(jobId);
      const catalogs = textsOf(catalogsForJob(library, file.job, answers));
      const { gates } = sheetFromAnswers(catalogs, answers);
      const ready = isReadyForAdvice(walkPages(catalogs, gates), gates, answers);
      // A choice is an answer: the functie goes on from what is answered.
      const status = followsOn('answer.save', file.job.status, statusAfterAnswer(ready));
      await repositories.jobs.follow(jobId, status, at);
      return chosen;
    });
  };
}
