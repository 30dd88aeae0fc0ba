import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { refuse } from '../../domain/shared/failure';
import type { Copy } from '../../domain/signing/copy';
import {
  workingVersionId,
  type ProfileVersion,
  type VersionContent,
} from '../../domain/versions/profileVersion';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import type { JobStatus } from '../../domain/workflow/status';
import { noteReading } from '../audit/noteReading';
import type { Clock, Repositories, UnitOfWork } from '../ports';
import { loadProfileFile } from '../profile/profileFile';
import { authorise, jobsActedOn } from '../shared/authorise';
import { copyActedOn, loadCopy } from '../signing/loadCopy';

/** Two versions of one functieprofiel, to lay side by side. */
export interface ComparedVersions {
  readonly job: Pick<Job, 'id' | 'name'>;
  /** All versions that can be chosen, the last first. */
  readonly versions: readonly ProfileVersion[];
  /** Null when there are fewer than two versions. */
  readonly compared: {
    readonly before: ProfileVersion & VersionContent;
    readonly after: ProfileVersion & VersionContent;
  } | null;
}

/** A copy beside the earlier one of the same person. */
export interface ComparedCopies {
  readonly copy: Copy;
  readonly jobName: string;
  /** Null when this is the first copy that this person was asked to sign. */
  readonly compared: {
    readonly before: ProfileVersion & VersionContent;
    readonly after: ProfileVersion & VersionContent;
  } | null;
}

interface Deps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}

/** In these statuses a version is worked on that was not offered. */
const atWork: readonly JobStatus[] = ['niveau-bepaald', 'profiel-klaar'];

/**
 * Two versions of a functieprofiel: those that are asked for, or else the last one and the one before it. A version that was offered is
 * read from what was frozen then, so that it shows what people were asked to sign. An id that is no version is not found.
 */
export function makeViewVersions({ unitOfWork, library, clock }: Deps) {
  return (
    actor: Actor,
    jobId: string,
    asked: { readonly before: string | null; readonly after: string | null },
  ): Promise<ComparedVersions> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      authorise(actor, 'sign.view', (await jobsActedOn(repositories, actor))(job));
      const chart = await repositories.departments.chart();
      const copies = (await repositories.signing.copies(jobId)).filter(
        (copy) => decide(actor, 'copy.view', copyActedOn(actor, copy, job, chart)) === 'allowed',
      );
      const offered = [...new Set(copies.map(({ version }) => version))];
      const ids = [
        ...(offered.length > 0 && atWork.includes(job.status) ? [workingVersionId] : []),
        ...offered.map(String),
      ];
      const chosen = {
        after: asked.after ?? ids[0] ?? '',
        before: asked.before ?? ids[1] ?? '',
      };
      if (ids.length >= 2 && [chosen.before, chosen.after].some((id) => !ids.includes(id))) {
        refuse({ code: 'not-found', what: 'version' });
      }
      const versions = ids.map((id) => versionOf(id, copies));
      if (ids.length < 2) return { job, versions, compared: null };
      const used = [chosen.before, chosen.after].flatMap((id) => copyOf(id, copies) ?? []);
      const personIds = [...new Set(used.map(({ holderId }) => holderId))].sort();
      await noteReading(repositories, actor, { file: 'functieprofiel', jobId, personIds }, at);
      const read = async (id: string) => {
        const copy = copyOf(id, copies);
        const content =
          copy === undefined
            ? await loadProfileFile(repositories, library, actor, 'profile.view', jobId)
            : await repositories.signing.content(copy.id);
        return { ...versionOf(id, copies), profile: content.profile, decision: content.decision };
      };
      return {
        job,
        versions,
        compared: { before: await read(chosen.before), after: await read(chosen.after) },
      };
    });
  };
}

/**
 * What a copy says differently from the last one that the same person was asked to sign before, for who may see the copy. A version that was
 * taken back is no earlier one.
 */
export function makeCompareCopy({ unitOfWork, clock }: Pick<Deps, 'unitOfWork' | 'clock'>) {
  return (actor: Actor, copyId: string): Promise<ComparedCopies> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const { copy, job } = await loadCopy(repositories, actor, 'copy.view', copyId);
      const earlier = await earlierCopy(repositories, copy);
      const file = { file: 'functieprofiel', jobId: job.id, personIds: [copy.holderId] } as const;
      await noteReading(repositories, actor, file, at);
      const read = async (one: Copy) => {
        const { profile, decision } = await repositories.signing.content(one.id);
        return { id: String(one.version), status: one.status, at: one.frozenAt, profile, decision };
      };
      return {
        copy,
        jobName: job.name,
        compared: earlier === undefined ? null : { before: await read(earlier), after: await read(copy) },
      };
    });
  };
}

/** The copy before this one, of the same person and functie. */
async function earlierCopy(
  { signing }: Pick<Repositories, 'signing'>,
  { jobId, holderId, version }: Copy,
): Promise<Copy | undefined> {
  return (await signing.copies(jobId)).find(
    (one) => one.holderId === holderId && one.version < version && one.status !== 'ingetrokken',
  );
}

function copyOf(id: string, copies: readonly Copy[]): Copy | undefined {
  return copies.find(({ version }) => String(version) === id);
}

function versionOf(id: string, copies: readonly Copy[]): ProfileVersion {
  const copy = copyOf(id, copies);
  return { id, status: copy?.status ?? null, at: copy?.frozenAt ?? null };
}
