import type { VoiceRound } from '../../domain/voice/voice';
import { refuse } from '../../domain/shared/failure';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import type { ActedOn } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import type { Repositories } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { authorise, jobsActedOn } from '../shared/authorise';

/** A round with its functie, as the actor stands to it. */
export interface LoadedRound {
  readonly round: VoiceRound;
  readonly job: Job;
  readonly acted: ActedOn;
  /** Under which account the actor was asked; null when they were not. */
  readonly askedAccountId: string | null;
}

/** Loads a round, or stops as not found when it is unknown or not the actor's. Does not look at whether it is open. */
export async function loadRound(
  repositories: Repositories,
  actor: Actor,
  action: Action,
  roundId: string,
): Promise<LoadedRound> {
  const round =
    (await repositories.voices.find(roundId)) ?? refuse({ code: 'not-found', what: 'voice-round' });
  const job =
    (await repositories.jobs.find(round.jobId)) ?? refuse({ code: 'not-found', what: 'voice-round' });
  const own = await accountsOf(repositories, actor.accountId);
  const asked = round.asked.find(({ accountId }) => own.includes(accountId));
  const standing = (await jobsActedOn(repositories, actor))(job);
  const acted: ActedOn =
    standing.job === undefined
      ? standing
      : { ...standing, job: { ...standing.job, asked: asked !== undefined } };
  authorise(actor, action, acted);
  return { round, job, acted, askedAccountId: asked?.accountId ?? null };
}

/** Stops when the round was closed: nothing in it changes any more. */
export function refuseClosed({ round }: Pick<LoadedRound, 'round'>, action: Action): void {
  if (round.closed !== null) refuse({ code: 'wrong-status', status: 'gesloten', action });
}
