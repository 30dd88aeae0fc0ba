import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import { dutchDay } from '../../domain/shared/dutchDay';
import { isDay } from '../../domain/shared/days';
import { longestVoice, wholeFunction, type AskedPerson, type VoiceRound } from '../../domain/voice/voice';
import type { Actor } from '../../domain/workflow/actor';
import { nearestLeaders } from '../../domain/workflow/ties';
import type { Job } from '../../domain/workflow/job';
import { followsOn } from '../../domain/workflow/transitions';
import { loadJobFile, type JobFile } from '../grading/jobFile';
import type { Account, Clock, Ids, Repositories, UnitOfWork } from '../ports';
import { tell } from '../messages/tell';
import { accountsOf } from '../shared/accountsOf';
import { authoriseOnJob } from '../shared/authorise';
import { by } from '../shared/by';

export interface VoicePorts {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What HR asks: on which points, whom, and by when. */
export interface AskedViews {
  readonly jobId: string;
  readonly question: string;
  /** `wholeFunction` or ids of criteria. */
  readonly points: readonly string[];
  readonly accountIds: readonly string[];
  /** YYYY-MM-DD, or empty. */
  readonly dueOn: string;
}

/** Somebody who can be asked. */
export interface VoiceCandidate extends AskedPerson {
  readonly name: string;
}

/**
 * Asks the people who know the work for their view, and puts the functie in talk until the round is closed. Somebody who is named twice,
 * or with two accounts, is asked once. Refuses faults (`invalid`), and a functie about which views are asked already (`wrong-status`).
 */
export function makeAskViews({ unitOfWork, library, clock, ids }: VoicePorts) {
  return async (actor: Actor, given: AskedViews): Promise<VoiceRound> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const file = await loadJobFile(repositories, library, actor, 'voice.ask', given.jobId);
      authoriseOnJob(actor, 'voice.ask', file.job, file.acted);
      const candidates = await candidatesOf(repositories, file.job);
      const wanted = new Set<string>();
      for (const id of given.accountIds) {
        const accounts = await accountsOf(repositories, id);
        wanted.add(candidates.find(({ accountId }) => accounts.includes(accountId))?.accountId ?? id);
      }
      const asked = candidates.filter(({ accountId }) => wanted.has(accountId));
      const offered = pointsOf(file);
      const points = offered.filter((point) => given.points.includes(point));
      refuseFaults([
        ...(given.points.every((point) => offered.includes(point)) && points.length > 0
          ? []
          : [{ field: 'punten', problem: 'geen-keuze' }]),
        ...(asked.length === 0 ? [{ field: 'wie', problem: 'geen-keuze' }] : []),
        ...(asked.length < wanted.size && asked.length > 0 ? [{ field: 'wie', problem: 'niet-meer' }] : []),
        ...tooLong('vraag', given.question),
        ...dueFaults(given.dueOn, dutchDay(at)),
      ]);
      const round: VoiceRound = {
        id: ids.newId(),
        jobId: file.job.id,
        question: given.question.trim(),
        points,
        dueOn: given.dueOn === '' ? null : given.dueOn,
        asked: asked.map(({ accountId, as }) => ({ accountId, as })),
        openedBy: actor.accountId,
        openedAt: at,
        closed: null,
      };
      if (!(await repositories.voices.open(round))) {
        refuse({ code: 'wrong-status', status: file.job.status, action: 'voice.ask' });
      }
      await repositories.jobs.follow(file.job.id, followsOn('voice.ask', file.job.status, 'in-gesprek'), at);
      await repositories.audit.append(
        {
          kind: 'zienswijzen-gevraagd',
          jobId: file.job.id,
          roundId: round.id,
          personIds: round.asked.map(({ accountId }) => accountId),
          points: [...points],
          dueOn: round.dueOn,
        },
        by(actor, at, file.acted),
      );
      await tell(
        repositories,
        {
          kind: 'zienswijze-gevraagd',
          to: round.asked.map(({ accountId }) => accountId),
          from: actor.accountId,
          jobId: file.job.id,
          aboutId: round.id,
        },
        at,
      );
      return round;
    });
  };
}

/** What can be asked about a functie: all of it, and each of its criteria. */
export function pointsOf({ catalogs }: Pick<JobFile, 'catalogs'>): readonly string[] {
  return [wholeFunction, ...(catalogs.raster?.criteria ?? []).map(({ id }) => id)];
}

/**
 * Who knows the work: the nearest managers, and who has the functie; a manager is not asked about their own functie as a manager.
 * Left out: who is not active. With two accounts of one person, the one that stays.
 */
export async function candidatesOf(
  repositories: Pick<Repositories, 'departments' | 'people' | 'duplicates'>,
  job: Pick<Job, 'departmentId' | 'holderIds'>,
): Promise<readonly VoiceCandidate[]> {
  const leaders = nearestLeaders(await repositories.departments.chart(), job);
  const found: VoiceCandidate[] = [];
  const add = async (id: string, as: AskedPerson['as']): Promise<void> => {
    const accounts = await accountsOf(repositories, id);
    if (found.some(({ accountId }) => accounts.includes(accountId))) return;
    const people = await Promise.all(accounts.map((account) => repositories.people.find(account)));
    const active = people.find((person): person is Account => person?.active === true);
    if (active !== undefined) found.push({ accountId: active.id, as, name: active.name });
  };
  for (const id of leaders) await add(id, 'leidinggevende');
  for (const id of job.holderIds) await add(id, 'medewerker');
  return found;
}

/** Faults of a text that may not be longer than a view. */
export function tooLong(field: string, text: string): readonly Fault[] {
  const over = text.trim().length - longestVoice;
  return over > 0 ? [{ field, problem: 'te-lang', params: { over } }] : [];
}

function dueFaults(day: string, today: string): readonly Fault[] {
  if (day === '') return [];
  if (!isDay(day)) return [{ field: 'uiterlijk', problem: 'geen-datum' }];
  return day < today ? [{ field: 'uiterlijk', problem: 'verleden' }] : [];
}
