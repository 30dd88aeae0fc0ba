import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { sectionContents, sectionKindOf, sectionOf } from '../../domain/profile/profile';
import type { SectionContent, SectionId, SectionKind } from '../../domain/profile/profile';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Fault } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/decide';
import { jobFaults, trimmed } from '../jobs/jobInput';
import type { Clock, Repositories, UnitOfWork } from '../ports';
import { authoriseOnJob } from '../shared/authorise';
import { loadProfileFile } from './profileFile';
import type { ProfileFile } from './profileFile';

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

function shapeFaults(kind: SectionKind, content: unknown): Fault[] {
  const parsed = sectionContents[kind].safeParse(content);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    field: issue.path.map(String).join('.'),
    problem: issue.code === 'too_big' ? (issue.origin === 'array' ? 'te-veel' : 'te-lang') : 'niet-goed',
    ...(issue.code === 'too_big' ? { params: { most: Number(issue.maximum) } } : {}),
  }));
}

/** Name, department and number stand in the profile and in the list of jobs: they must never disagree. */
async function followIdentity(
  repositories: Repositories,
  { file }: ProfileFile,
  content: SectionContent<'gegevens'>,
  at: string,
): Promise<void> {
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
      faults: [{ field: 'jobName', problem: 'bestaat-al', params: { name: input.name } }],
    });
  }
  const { job } = file;
  if (job.name === input.name && job.department === input.department && job.jobNumber === input.jobNumber)
    return;
  await repositories.jobs.update(job.id, job.revision, { ...input, updatedAt: at });
}

/**
 * Stores one section of the profile. A profile that was ready goes back to be checked. Refuses: texts that are too
 * long or too many (`invalid`), a section that someone else changed since the given revision (`stale`, with both
 * texts), an unknown section (`not-found`).
 */
export function makeSaveSection({ unitOfWork, library, clock }: SaveSectionDeps) {
  return async (
    actor: Actor,
    jobId: string,
    sectionId: string,
    revision: number,
    edit: SectionEdit,
  ): Promise<{ revision: number; savedAt: string }> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const profileFile = await loadProfileFile(repositories, library, actor, 'profile.edit', jobId);
      const { file, decision, profile } = profileFile;
      authoriseOnJob(actor, 'profile.edit', file.job);
      const kind = sectionKindOf(sectionId);
      const current = sectionOf(profile, sectionId as SectionId);
      if (kind === undefined || current === undefined) refuse({ code: 'not-found', what: 'section' });
      const stored = profileFile.stored.get(sectionId as SectionId);
      const content = edit(current);
      if (content === null) refuse({ code: 'invalid', faults: [{ field: 'chosen', problem: 'te-veel' }] });
      refuseFaults(shapeFaults(kind, content));
      if (canonicalJson(content) === canonicalJson(current) && revision === (stored?.revision ?? 0)) {
        return { revision, savedAt: stored?.savedAt ?? at };
      }
      if (kind === 'gegevens')
        await followIdentity(repositories, profileFile, content as SectionContent<'gegevens'>, at);
      const by = { accountId: actor.accountId, at };
      const saved = await repositories.profiles.save(decision.id, sectionId, revision, content, by);
      if (saved === null)
        refuse({
          code: 'stale',
          what: 'section',
          stored: { section: stored, given: content },
          storedRevision: stored?.revision ?? 0,
        });
      await repositories.jobs.follow(jobId, 'niveau-bepaald', at);
      await repositories.audit.append(
        { kind: 'profiel-bewaard', jobId, section: sectionId, revision: saved },
        by,
      );
      return { revision: saved, savedAt: at };
    });
  };
}
