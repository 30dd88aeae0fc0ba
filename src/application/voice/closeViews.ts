import { refuse, refuseFaults } from '../../domain/shared/failure';
import { pointsToDecide } from '../../domain/voice/voice';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn, statusAfterAnswer } from '../../domain/workflow/transitions';
import { loadJobFile, type JobFile } from '../grading/jobFile';
import type { Repositories } from '../ports';
import { tell } from '../messages/tell';
import { by } from '../shared/by';
import { tooLong, type VoicePorts } from './askViews';
import { loadRound, refuseClosed } from './loadRound';

/** What HR decides on one point, with the revision that they have seen; 0: none yet. */
export interface GivenDecision {
  readonly point: string;
  readonly text: string;
  readonly revision: number;
}

/**
 * Stores what is decided on the points and why, all or none. Refuses a closed round (`wrong-status`), faults (`invalid`), and a point on
 * which a colleague decided meanwhile (`stale`, with what is stored).
 */
export function makeDecideViews({ unitOfWork, clock }: VoicePorts) {
  return async (actor: Actor, roundId: string, given: readonly GivenDecision[]): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const loaded = await loadRound(repositories, actor, 'voice.decide', roundId);
      const { round, acted } = loaded;
      refuseClosed(loaded, 'voice.decide');
      refuseFaults(
        given.flatMap(({ point, text }) => [
          ...(round.points.includes(point) ? [] : [{ field: point, problem: 'onbekende-vraag' }]),
          ...tooLong(point, text),
        ]),
      );
      const stored = await repositories.voices.decisions(roundId);
      const changed: string[] = [];
      for (const { point, text, revision } of given) {
        const before = stored.find((decision) => decision.point === point);
        if ((before?.text ?? '') === text.trim()) continue;
        const decision = { point, text: text.trim(), decidedBy: actor.accountId, decidedAt: at };
        if ((await repositories.voices.saveDecision(roundId, revision, decision)) === null) {
          refuse({ code: 'stale', what: 'views', stored, storedRevision: before?.revision ?? 0 });
        }
        changed.push(point);
      }
      if (changed.length > 0) {
        await repositories.audit.append(
          { kind: 'zienswijze-besluit', jobId: round.jobId, roundId, points: changed },
          by(actor, at, acted),
        );
      }
    });
  };
}

/**
 * Closes the round: it stays as it is from now on, with the answers of HR as they were, and the functie goes on from its answers. Refuses
 * when somebody differs on a point and nothing was decided on it (`not-ready`, the points), and a round that a colleague closed already
 * (`wrong-status`). Views that were asked and not given do not hold it up.
 */
export function makeCloseViews({ unitOfWork, library, clock }: VoicePorts) {
  return async (actor: Actor, roundId: string): Promise<void> => {
    const at = clock.now().toISOString();
    await unitOfWork.write(actor.organisationId, async (repositories) => {
      const loaded = await loadRound(repositories, actor, 'voice.decide', roundId);
      const { round, job, acted } = loaded;
      refuseClosed(loaded, 'voice.decide');
      const file = await loadJobFile(repositories, library, actor, 'voice.decide', job.id);
      const answers = ownAnswers(file);
      const missing = pointsToDecide(
        round.points,
        await repositories.voices.views(roundId),
        new Map(answers.flatMap(({ point, choice }) => (choice === null ? [] : [[point, choice]]))),
        await repositories.voices.decisions(roundId),
      );
      if (missing.length > 0) refuse({ code: 'not-ready', missing });
      const kept = answers.filter(({ point }) => round.points.includes(point));
      if (!(await repositories.voices.close(roundId, actor.accountId, at, kept))) {
        refuse({ code: 'wrong-status', status: 'gesloten', action: 'voice.decide' });
      }
      await repositories.jobs.follow(
        job.id,
        followsOn('voice.decide', job.status, statusAfterAnswer(file.readyForAdvice)),
        at,
      );
      await repositories.audit.append(
        { kind: 'zienswijzen-gesloten', jobId: job.id, roundId },
        by(actor, at, acted),
      );
      await tell(
        repositories,
        {
          kind: 'zienswijzen-gesloten',
          to: round.asked.map(({ accountId }) => accountId),
          from: actor.accountId,
          jobId: job.id,
          aboutId: roundId,
        },
        at,
      );
    });
  };
}

/** The answers of HR to the criteria, as points of a round. */
export function ownAnswers({
  answers,
}: Pick<JobFile, 'answers'>): readonly { point: string; choice: string | null; reason: string }[] {
  return answers
    .filter(({ kind }) => kind === 'criterium')
    .map(({ questionId, value, reason }) => ({ point: questionId, choice: value, reason }));
}

/** Whether views are asked on a functie and the round is still open: then it stays in talk, whatever is answered. */
export async function inTalk({ voices }: Pick<Repositories, 'voices'>, jobId: string): Promise<boolean> {
  return (await voices.openRound(jobId)) !== undefined;
}
