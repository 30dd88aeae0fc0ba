import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { SettingsOf } from '../../domain/organisation/settings';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { shownToHolder } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { lastReady } from '../profile/lastReady';
import { loadProfileFile, type ProfileFile } from '../profile/profileFile';
import type { Repositories, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { readersOf, type Reading } from './readers';

/** Who did something with the functie, and when (ISO 8601). */
export interface OwnStep {
  readonly what: 'beantwoord' | 'niveau' | 'profiel-klaar';
  /** Empty when the account is not there any more. */
  readonly name: string;
  readonly at: string;
}

/** A functie of the reader: not shown yet, or with everything that may be read. */
export type OwnFile =
  | { readonly shown: false; readonly job: Job }
  | {
      readonly shown: true;
      readonly job: Job;
      readonly profileFile: ProfileFile;
      /** What happened, the last first. */
      readonly steps: readonly OwnStep[];
      readonly readers: readonly Reading[];
      /** Where people turn to; empty fields are not known. */
      readonly desk: Desk;
    };

/** The desk of HR. */
export type Desk = Pick<SettingsOf<'organisatie'>, 'deskName' | 'deskEmail' | 'deskPhone' | 'deskLines'>;

export interface ViewOwnDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
}

/** The functies that the reader has now, by name. */
export function makeListOwn({ unitOfWork }: Pick<ViewOwnDeps, 'unitOfWork'>) {
  return (actor: Actor): Promise<readonly Job[]> => {
    authorise(actor, 'own.view');
    return unitOfWork.read(actor.organisationId, ({ jobs }) => jobs.listHeldBy(actor.accountId));
  };
}

/** One functie of the reader. That of somebody else is not found, whatever other roles the reader has. */
export function makeViewOwn({ unitOfWork, library }: ViewOwnDeps) {
  return (actor: Actor, jobId: string): Promise<OwnFile> => {
    authorise(actor, 'own.view');
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.listHeldBy(actor.accountId)).find(({ id }) => id === jobId);
      if (job === undefined) refuse({ code: 'not-found', what: 'job' });
      if (!shownToHolder.includes(job.status)) return { shown: false, job };
      const profileFile = await loadProfileFile(repositories, library, actor, 'profile.view', jobId);
      return {
        shown: true,
        job,
        profileFile,
        steps: await stepsOf(repositories, profileFile),
        desk: (await repositories.settings.current('organisatie')).content,
        readers: (await readersOf(repositories, actor.accountId)).filter(
          (reading) => reading.jobId === null || reading.jobId === jobId,
        ),
      };
    });
  };
}

async function stepsOf(repositories: Repositories, profileFile: ProfileFile): Promise<readonly OwnStep[]> {
  const { file, decision } = profileFile;
  const answer = [...file.answers].sort((a, b) => (a.answeredAt < b.answeredAt ? 1 : -1))[0];
  const readyAt = await lastReady(repositories, profileFile);
  const ready = (await repositories.audit.listForJob(file.job.id)).find(
    ({ event, at }) => event.kind === 'profiel-klaar' && at === readyAt,
  );
  const readyBy =
    ready?.accountId === undefined || ready.accountId === null
      ? undefined
      : await repositories.people.find(ready.accountId);
  return [
    ...(readyAt === null ? [] : [{ what: 'profiel-klaar' as const, name: readyBy?.name ?? '', at: readyAt }]),
    { what: 'niveau', name: decision.decidedByName, at: decision.decidedAt },
    ...(answer === undefined
      ? []
      : [{ what: 'beantwoord' as const, name: answer.answeredByName, at: answer.answeredAt }]),
  ];
}
