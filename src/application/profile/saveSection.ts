import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { findGaps } from '../../domain/profile/findGaps';
import { sectionKindOf, sectionOf, withSection } from '../../domain/profile/profile';
import type { SectionContent, SectionId, SectionKind } from '../../domain/profile/profile';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { followsOn } from '../../domain/workflow/transitions';
import { jobFaults, trimmed } from '../jobs/jobInput';
import type { By, Clock, Repositories, UnitOfWork } from '../ports';
import { by } from '../shared/by';
import { authoriseOnJob } from '../shared/authorise';
import { loadProfileFile, revisionOf } from './profileFile';
import type { ProfileFile } from './profileFile';
import { sectionFaults } from './sectionFaults';

export interface SaveSectionDeps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}

/**
 * Makes the new content of a section from the content as it is now; null when the edit cannot be done (a sixth
 * competency). Pure: it may be called inside the transaction.
 */
export type SectionEdit = (current: SectionContent<SectionKind>) => SectionContent<SectionKind> | null;

export interface SavedSection {
  readonly revision: number;
  /** ISO 8601. */
  readonly savedAt: string;
  /** Nothing in the section is empty or still to fill in. */
  readonly complete: boolean;
  /** The profile was ready and has to be checked again. */
  readonly reopened: boolean;
}

/**
 * Name, department and number stand in the profile and in the list of jobs: they must never disagree. Who may not
 * change them there, may not change them here. Gives how much the revision of the job went up.
 */
async function followIdentity(
  repositories: Repositories,
  { file }: ProfileFile,
  content: SectionContent<'gegevens'>,
  saver: By,
): Promise<0 | 1> {
  const input = trimmed({
    name: content.jobName,
    department: content.department,
    jobNumber: content.jobNumber,
  });
  const fieldOf: Record<string, string> = { name: 'jobName' };
  refuseFaults(jobFaults(input).map((fault) => ({ ...fault, field: fieldOf[fault.field] ?? fault.field })));
  const namesake = await repositories.jobs.findByName(input.name);
  if (namesake !== undefined && namesake.id !== file.job.id) {
    refuse({
      code: 'invalid',
      faults: [{ field: 'jobName', problem: 'bestaat-al', params: { name: namesake.name } }],
    });
  }
  const { job, allowed } = file;
  if (job.name === input.name && job.department === input.department && job.jobNumber === input.jobNumber)
    return 0;
  if (!allowed.has('job.edit')) {
    refuse({ code: 'invalid', faults: [{ field: 'jobName', problem: 'alleen-hr' }] });
  }
  const departmentId = (await repositories.departments.findByName(input.department))?.id ?? null;
  await repositories.jobs.update(job.id, job.revision, { ...input, departmentId, updatedAt: saver.at });
  await repositories.audit.append({ kind: 'functie-gewijzigd', jobId: job.id }, saver);
  return 1;
}

/**
 * Stores one section of the profile. A change takes a profile that was ready back to be checked; keeping a section as
 * it is only notes that someone looked at it. Refuses: texts that are too long or too many (`invalid`), a section that
 * someone else changed since the given revision (`stale`), an unknown section (`not-found`).
 */
export function makeSaveSection({ unitOfWork, library, clock }: SaveSectionDeps) {
  return async (
    actor: Actor,
    jobId: string,
    sectionId: string,
    revision: number,
    edit: SectionEdit,
  ): Promise<SavedSection> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const profileFile = await loadProfileFile(repositories, library, actor, 'profile.edit', jobId);
      const { file, decision, profile } = profileFile;
      authoriseOnJob(actor, 'profile.edit', file.job, file.acted);
      const kind = sectionKindOf(sectionId);
      const id = sectionId as SectionId;
      const current = sectionOf(profile, id);
      if (kind === undefined || current === undefined) refuse({ code: 'not-found', what: 'section' });

      const content = edit(current);
      if (content === null) refuse({ code: 'invalid', faults: [{ field: 'chosen', problem: 'te-veel' }] });
      refuseFaults(sectionFaults(kind, content));
      const complete = findGaps(withSection(profile, id, content)).every((gap) => gap.sectionId !== id);
      const stored = profileFile.stored.get(id);
      const known = revisionOf(profileFile, id);
      const changed = canonicalJson(content) !== canonicalJson(current);
      if (!changed && stored !== undefined)
        return { revision: known, savedAt: stored.savedAt, complete, reopened: false };
      const stale = { code: 'stale', what: 'section', stored: current, storedRevision: known } as const;
      if (changed && revision !== known) refuse(stale);

      const saver = by(actor, at, file.acted);
      const raised =
        kind === 'gegevens'
          ? await followIdentity(repositories, profileFile, content as SectionContent<'gegevens'>, saver)
          : 0;
      const ownRevision = stored?.revision ?? 0;
      const saved = await repositories.profiles.save(decision.id, sectionId, ownRevision, content, saver);
      if (saved === null) refuse(stale);
      const next = changed ? 'niveau-bepaald' : file.job.status;
      await repositories.jobs.follow(jobId, followsOn('profile.edit', file.job.status, next), at);
      await repositories.audit.append(
        { kind: 'profiel-bewaard', jobId, section: sectionId, revision: saved },
        saver,
      );
      return {
        revision: known - ownRevision + saved + raised,
        savedAt: at,
        complete,
        reopened: changed && file.job.status === 'profiel-klaar',
      };
    });
  };
}
