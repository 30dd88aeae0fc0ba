import type { PointDecision, View, VoiceRound } from '../../domain/voice/voice';
import { pointsToDecide, wholeFunction } from '../../domain/voice/voice';
import type { AnswerRow } from '../../domain/grading/sheetFromAnswers';
import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import { refuse } from '../../domain/shared/failure';
import { textsOf } from '../../domain/grading/receipt';
import { catalogsForJob } from '../grading/catalogsForJob';
import { loadJobFile, type JobFile } from '../grading/jobFile';
import type { Repositories } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { authorise, jobsActedOn } from '../shared/authorise';
import { candidatesOf, pointsOf, type VoiceCandidate, type VoicePorts } from './askViews';
import { ownAnswers } from './closeViews';
import { loadRound } from './loadRound';
import type { VoiceRecord } from './stores';

/** Everything about the views on one functie, for HR. */
export interface VoicesOfJob {
  readonly file: JobFile;
  /** The last opened first; at most the first is open. */
  readonly records: readonly VoiceRecord[];
  readonly candidates: readonly VoiceCandidate[];
  /** What can be asked, in order. */
  readonly points: readonly string[];
  /** On which points of the open round still has to be decided. */
  readonly toDecide: readonly string[];
  /** How people are called now, by account id; who left is in it too. */
  readonly names: ReadonlyMap<string, string>;
  /** Of those who were asked: who cannot answer any more. */
  readonly left: readonly string[];
}

/** A round as somebody who was asked sees it: their own words, and what was decided when it is closed. */
export interface AskedRound {
  readonly round: VoiceRound;
  readonly job: Pick<Job, 'id' | 'name' | 'department' | 'jobNumber'>;
  readonly catalogs: GradingCatalogs;
  /** What HR filled in about the kind of work: the answers to the gates. Nothing of what HR found of the criteria. */
  readonly gates: readonly Pick<AnswerRow, 'kind' | 'questionId' | 'value'>[];
  readonly views: readonly View[];
  /** Empty while the round is open. */
  readonly decisions: readonly PointDecision[];
}

/** The views on a functie, side by side. */
export function makeViewVoices({ unitOfWork, library }: VoicePorts) {
  return (actor: Actor, jobId: string): Promise<VoicesOfJob> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const file = await loadJobFile(repositories, library, actor, 'voice.read', jobId);
      const records = [...(await voiceRecords(repositories, jobId))].reverse();
      const open = records.find(({ round }) => round.closed === null);
      const choices = ownAnswers(file).flatMap(({ point, choice }): [string, string][] =>
        choice === null ? [] : [[point, choice]],
      );
      const ids = new Set(
        records.flatMap(({ round, decisions }) => [
          round.openedBy,
          ...(round.closed === null ? [] : [round.closed.by]),
          ...round.asked.map(({ accountId }) => accountId),
          ...decisions.map(({ decidedBy }) => decidedBy),
        ]),
      );
      const people = await Promise.all([...ids].map((id) => repositories.people.find(id)));
      const known = people.flatMap((person) => person ?? []);
      return {
        file,
        records,
        candidates: await candidatesOf(repositories, file.job),
        points: pointsOf(file),
        toDecide:
          open === undefined
            ? []
            : pointsToDecide(open.round.points, open.views, new Map(choices), open.decisions),
        names: new Map(known.map(({ id, name }) => [id, name])),
        left: known.filter(({ active }) => !active).map(({ id }) => id),
      };
    });
}

/** The last round about a functie in which the actor was asked. */
export function makeViewAsked({ unitOfWork, library }: VoicePorts) {
  return (actor: Actor, jobId: string): Promise<AskedRound> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const own = await accountsOf(repositories, actor.accountId);
      const rounds = await repositories.voices.listForJob(jobId);
      const last = rounds.findLast(({ asked }) => asked.some(({ accountId }) => own.includes(accountId)));
      if (last === undefined) {
        const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
        authorise(actor, 'voice.give', (await jobsActedOn(repositories, actor))(job));
        refuse({ code: 'not-found', what: 'voice-round' });
      }
      const { round, job } = await loadRound(repositories, actor, 'voice.give', last.id);
      const answers = await repositories.answers.listForJob(job.id);
      const views = await repositories.voices.views(round.id);
      return {
        round,
        job: { id: job.id, name: job.name, department: job.department, jobNumber: job.jobNumber },
        catalogs: textsOf(catalogsForJob(library, job, answers)),
        gates: round.points.includes(wholeFunction) ? answers.filter(({ kind }) => kind === 'poort') : [],
        views: views.filter(({ accountId }) => own.includes(accountId)),
        decisions: round.closed === null ? [] : await repositories.voices.decisions(round.id),
      };
    });
}

/** Every round of a functie with its views and decisions, the first opened first: what belongs to its file. */
export async function voiceRecords(
  { voices }: Pick<Repositories, 'voices'>,
  jobId: string,
): Promise<readonly VoiceRecord[]> {
  return Promise.all(
    (await voices.listForJob(jobId)).map(async (round) => ({
      round,
      views: await voices.views(round.id),
      decisions: await voices.decisions(round.id),
    })),
  );
}
