import { refuse } from '../../domain/shared/failure';
import type { Copy, Offering } from '../../domain/signing/copy';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import { decide } from '../../domain/workflow/decide';
import { loadProfileFile, type ProfileFile } from '../profile/profileFile';
import { profileMark } from '../profile/profileMark';
import type { Account, PaperNote, StoredRecord } from '../ports';
import { allowedNow, authorise, jobsActedOn } from '../shared/authorise';
import { copyActedOn, standTo } from './loadCopy';
import type { LoadedCopy } from './loadCopy';
import { signersOf } from './offerProfile';
import type { SigningPorts } from './signingPorts';

/** A copy in the overview of a functie. */
export interface CopyInOverview {
  readonly copy: Copy;
  readonly records: readonly StoredRecord[];
  readonly acts: LoadedCopy['acts'];
  readonly paperNote: PaperNote | null;
}

/** The signing of one functie: what is offered now, and what was before. */
export interface SigningOverview {
  readonly job: Job;
  readonly allowed: ReadonlySet<Action>;
  /** The last first. */
  readonly offerings: readonly Offering[];
  /** Those that the actor may see; the last version first. */
  readonly copies: readonly CopyInOverview[];
}

/** What is needed to offer the profile now. */
export interface OfferingPreview {
  readonly profileFile: ProfileFile;
  /** The mark of the profile as it is on the screen. */
  readonly mark: string;
  readonly holders: readonly Account[];
  /** Who is asked to sign for the employer; null when nobody leads the department. */
  readonly managerName: string | null;
  readonly nextVersion: number;
}

export function makeViewSigning({ unitOfWork }: Pick<SigningPorts, 'unitOfWork'>) {
  return async (actor: Actor, jobId: string): Promise<SigningOverview> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      const acted = (await jobsActedOn(repositories, actor))(job);
      authorise(actor, 'sign.view', acted);
      const chart = await repositories.departments.chart();
      const copies: CopyInOverview[] = [];
      for (const copy of await repositories.signing.copies(jobId)) {
        if (decide(actor, 'copy.view', copyActedOn(actor, copy, job, chart)) !== 'allowed') continue;
        const { records, acts } = await standTo(repositories, actor, copy, 'copy.view');
        const paperNote = (await repositories.signing.paperNote(copy.id)) ?? null;
        copies.push({ copy, records, acts, paperNote });
      }
      return {
        job,
        allowed: allowedNow(actor, job, acted),
        offerings: await repositories.signing.offerings(jobId),
        copies,
      };
    });
}

export function makePreviewOffering({
  unitOfWork,
  library,
  digests,
}: Pick<SigningPorts, 'unitOfWork' | 'library' | 'digests'>) {
  return async (actor: Actor, jobId: string): Promise<OfferingPreview> =>
    unitOfWork.read(actor.organisationId, async (repositories) => {
      const profileFile = await loadProfileFile(repositories, library, actor, 'sign.offer', jobId);
      const [last] = await repositories.signing.offerings(jobId);
      return {
        profileFile,
        mark: profileMark(profileFile.profile, digests),
        ...(await signersOf(repositories, profileFile)),
        nextVersion: (last?.version ?? 0) + 1,
      };
    });
}
