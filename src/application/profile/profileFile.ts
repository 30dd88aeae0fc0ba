import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Catalog } from '../../domain/catalog/catalog';
import type { LevelDecision } from '../../domain/grading/levelDecision';
import { catalogOfDecision } from '../../domain/grading/frozenCatalogs';
import type { StoredAnswer } from '../../domain/grading/storedAnswer';
import { findGaps } from '../../domain/profile/findGaps';
import type { ProfileGap } from '../../domain/profile/findGaps';
import { prefillProfile } from '../../domain/profile/prefillProfile';
import type { ProfileNotes } from '../../domain/profile/prefillProfile';
import { sectionContents, sectionIdsOf, sectionKindOf, withSection } from '../../domain/profile/profile';
import type { JobProfile, SectionContent, SectionId, SectionKind } from '../../domain/profile/profile';
import { refuse } from '../../domain/shared/failure';
import type { Action } from '../../domain/workflow/actions';
import type { Job } from '../../domain/workflow/job';
import type { Actor } from '../../domain/workflow/actor';
import { loadJobFile } from '../grading/jobFile';
import type { JobFile } from '../grading/jobFile';
import type { Organisation, Repositories, StoredSection } from '../ports';

/** The profile of a job whose level was set, with everything around it. */
export interface ProfileFile {
  readonly file: JobFile;
  readonly decision: LevelDecision;
  readonly organisation: Organisation;
  /** The catalog that describes the set level, as it was frozen with the decision. */
  readonly catalog: Catalog;
  readonly profile: JobProfile;
  /** What was stored so far, by section; a section that is not here is still as it was prefilled. */
  readonly stored: ReadonlyMap<SectionId, StoredSection>;
  readonly gaps: readonly ProfileGap[];
}

/** What was noted beside the weighing, from the stored answers. */
export function notesFrom(answers: readonly StoredAnswer[]): ProfileNotes {
  const rows = (kind: StoredAnswer['kind']): readonly StoredAnswer[] =>
    answers.filter((answer) => answer.kind === kind);
  return {
    conditionNotes: Object.fromEntries(rows('omstandigheid').map((row) => [row.questionId, row.reason])),
    efforts: Object.fromEntries(
      rows('inspanning').map((row) => [
        row.questionId,
        { value: row.value === 'geen' || row.value === 'wel' ? row.value : null, explanation: row.reason },
      ]),
    ),
  };
}

/** The content of a stored section; what does not fit its shape any more is a damaged row and stops with an error. */
export function contentOf(section: StoredSection): { id: SectionId; content: SectionContent<SectionKind> } {
  const kind = sectionKindOf(section.sectionId);
  if (kind === undefined) throw new Error(`unknown section ${section.sectionId}`);
  return { id: section.sectionId as SectionId, content: sectionContents[kind].parse(section.content) };
}

/** Name, department and number are kept with the job, so that the profile and the list of jobs never disagree. */
function identityOf(job: Job): { jobName: string; department: string; jobNumber: string } {
  return { jobName: job.name, department: job.department, jobNumber: job.jobNumber };
}

/**
 * The revision of a section that a writer must have seen; 0 when nothing was stored yet. The first section shows what is
 * kept with the job, so that a change of the job counts there too.
 */
export function revisionOf(
  { file, stored }: Pick<ProfileFile, 'file' | 'stored'>,
  sectionId: SectionId,
): number {
  const own = stored.get(sectionId)?.revision ?? 0;
  return sectionId === 'gegevens' ? own + file.job.revision : own;
}

/** Loads the profile, or stops: not found, or no level was set yet (`wrong-status`). */
export async function loadProfileFile(
  repositories: Repositories,
  library: CatalogLibrary,
  actor: Actor,
  action: Action,
  jobId: string,
): Promise<ProfileFile> {
  const file = await loadJobFile(repositories, library, actor, action, jobId);
  const { decision, job } = file;
  if (decision === null) refuse({ code: 'wrong-status', status: job.status, action });
  const catalog = catalogOfDecision(decision);
  const start = prefillProfile({
    job,
    level: decision.level,
    catalog,
    sheet: decision.receipt.sheet,
    notes: notesFrom(file.answers),
  });
  const known = new Set(sectionIdsOf(start));
  const sections = (await repositories.profiles.listForDecision(decision.id)).filter(({ sectionId }) =>
    known.has(sectionId as SectionId),
  );
  const written = sections
    .map(contentOf)
    .reduce((whole, { id, content }) => withSection(whole, id, content), start);
  const profile = { ...written, gegevens: { ...written.gegevens, ...identityOf(job) } };
  return {
    file,
    decision,
    organisation: await repositories.organisation(),
    catalog,
    profile,
    stored: new Map(sections.map((section) => [section.sectionId as SectionId, section])),
    gaps: findGaps(profile),
  };
}
