import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { BoundCatalogs } from '../../domain/grading/receipt';
import type { AnswerRow } from '../../domain/grading/sheetFromAnswers';
import { versionSteps, type VersionStep } from '../../domain/catalogReview/versionSteps';
import type { Job } from '../../domain/workflow/job';
import { boundCatalogs, catalogsForJob, chosenReference } from '../grading/catalogsForJob';

/** The catalogs of a functie beside those that are in force now, of which at least one is another version. */
export interface NewerVersions {
  readonly from: BoundCatalogs;
  readonly to: BoundCatalogs;
  readonly steps: readonly VersionStep[];
  /** The last day (YYYY-MM-DD) on which one of them came into force. */
  readonly since: string;
}

/**
 * Which newer versions there are for a functie on a day (YYYY-MM-DD); null when it uses what is in force, or its own catalog is in force in no
 * version. `level`: what was set, or null.
 */
export function versionsOfNow(
  library: CatalogLibrary,
  job: Job,
  answers: readonly Pick<AnswerRow, 'kind' | 'questionId' | 'value'>[],
  level: string | null,
  day: string,
): NewerVersions | null {
  const main = library.current(job.catalogId, day);
  if (main === undefined) return null;
  const from = catalogsForJob(library, job, answers);
  const to = boundCatalogs(library, main, day, chosenReference(answers));
  const steps = versionSteps(from, to, answers, level);
  if (steps.length === 0) return null;
  const days = steps.map(
    (step) => library.versions(step.catalogId).find(({ version }) => version === step.to)?.inForceFrom ?? day,
  );
  return { from, to, steps, since: days.reduce((last, one) => (one > last ? one : last)) };
}
