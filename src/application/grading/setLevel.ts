import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { LevelDecision, SettableLevel } from '../../domain/grading/levelDecision';
import { missingForLevel } from '../../domain/grading/missingForLevel';
import { longestReason } from '../../domain/grading/storedAnswer';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Fault } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn } from '../../domain/workflow/transitions';
import type { Clock, Digests, Ids, UnitOfWork } from '../ports';
import { tell } from '../messages/tell';
import { leadersToTell } from '../messages/whomToTell';
import { by } from '../shared/by';
import { authoriseOnJob } from '../shared/authorise';
import { takeOverProfile } from '../profile/takeOverProfile';
import { adviceMark } from './adviceMark';
import { loadJobFile, receiptOf } from './jobFile';
import type { JobFile } from './jobFile';

export interface SetLevelInput {
  /** The level; empty when nothing was chosen. */
  readonly level: string;
  readonly reason: string;
  /** The mark of the advice that was on screen (`adviceMark`). */
  readonly seenAdvice: string;
}

export interface SetLevelDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digests: Digests;
}

/** The levels that can be set for a job: those of its raster, and Key accountmanager when there is a catalog for it, and the reference function that is walked. */
export function settableLevels(file: Pick<JobFile, 'bound'>): SettableLevel[] {
  const { raster, areas, roles } = file.bound;
  return [
    ...(raster === null ? [] : (['A', 'B', 'C'] as const)),
    ...(areas === null ? [] : (['key-accountmanager'] as const)),
    ...(roles ? [roles.catalog.id] : []),
  ];
}

function inputFaults(input: SetLevelInput, levels: readonly string[], outcome: string): Fault[] {
  if (!levels.includes(input.level)) return [{ field: 'level', problem: 'geen-keuze' }];
  const deviates = input.level !== outcome;
  return [
    ...(deviates && input.reason === ''
      ? [{ field: 'reason', problem: 'afwijking-uitleggen', params: { level: input.level, outcome } }]
      : []),
    ...(input.reason.length > longestReason
      ? [{ field: 'reason', problem: 'te-lang', params: { over: input.reason.length - longestReason } }]
      : []),
  ];
}

/**
 * Sets the level: the employer's decision, with the receipt of the advice and the catalog texts as they are now.
 * Deviating from the advice demands a reason. Refuses when an answer that could weigh has no reason yet (`not-ready`),
 * and when the answers changed since the advice that was on screen (`stale`).
 */
export function makeSetLevel({ unitOfWork, library, clock, ids, digests }: SetLevelDeps) {
  return async (actor: Actor, jobId: string, given: SetLevelInput): Promise<LevelDecision> => {
    const input = { ...given, reason: given.reason.trim() };
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const file = await loadJobFile(repositories, library, actor, 'level.set', jobId);
      authoriseOnJob(actor, 'level.set', file.job, file.acted);
      const receipt = receiptOf(file);
      const { outcome, areas } = receipt.advice;
      refuseFaults(inputFaults(input, settableLevels(file), outcome));
      if (input.seenAdvice !== adviceMark(receipt, digests)) {
        refuse({ code: 'stale', what: 'advice', stored: receipt.advice, storedRevision: file.job.revision });
      }
      const missing = missingForLevel(file.catalogs, file.sheet, areas);
      const fields = [
        ...missing.criterionIds.map((id) => `criterium.${id}`),
        ...missing.areaIds.map((id) => `gebied.${id}`),
      ];
      if (file.second !== null) fields.push('tweede-beoordelaar');
      if (fields.length > 0) refuse({ code: 'not-ready', missing: fields });

      const decision: LevelDecision = {
        id: ids.newId(),
        jobId,
        level: input.level as SettableLevel,
        reason: input.reason,
        receipt,
        catalogs: [file.bound.raster, file.bound.areas, file.bound.roles].flatMap((bound) =>
          bound ? [bound.catalog] : [],
        ),
        decidedBy: actor.accountId,
        decidedByName: actor.name,
        decidedAt: at,
        withdrawnAt: null,
        withdrawnReason: '',
      };
      await repositories.decisions.insert(decision);
      await takeOverProfile(repositories, decision, by(actor, at, file.acted));
      if (
        !(await repositories.jobs.update(jobId, file.job.revision, {
          status: followsOn('level.set', file.job.status, 'niveau-bepaald'),
          updatedAt: at,
        }))
      ) {
        refuse({ code: 'stale', what: 'job', stored: null, storedRevision: file.job.revision });
      }
      await repositories.audit.append(
        {
          kind: 'niveau-bepaald',
          jobId,
          level: decision.level,
          advised: outcome,
          deviates: decision.level !== outcome,
        },
        by(actor, at, file.acted),
      );
      const to = await leadersToTell(repositories, file.job, at);
      await tell(
        repositories,
        { kind: 'profiel-maken', to, from: actor.accountId, jobId, aboutId: decision.id },
        at,
      );
      return decision;
    });
  };
}
