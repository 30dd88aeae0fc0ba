import type { JobInput } from '../../../application/jobs/jobInput';
import type { Job } from '../../../domain/workflow/job';
import { jobConflictText, jobFormText } from '../../../presentation/jobs/jobMessages';
import type { ConflictParams } from '../../shared/partials';
import { urls } from '../../urls';

/** The view model of `views/pages/jobs/conflict.ejs`. */
export interface JobConflictView {
  readonly heading: string;
  readonly intro: string;
  readonly conflict: ConflictParams;
}

const parts = ['name', 'department', 'jobNumber'] as const;

/** What was typed beside what someone else stored in the meantime. */
export function jobConflictView(
  stored: Job,
  given: JobInput,
  csrfToken: string,
  error: string | undefined,
): JobConflictView {
  const text = jobConflictText;
  const side = (values: JobInput) =>
    parts.map((part) => ({
      label: jobFormText[part].label.replace(/ \(.*\)$/, ''),
      value: values[part],
      differs: stored[part] !== given[part],
    }));
  return {
    heading: text.title,
    intro: text.intro,
    conflict: {
      action: urls.functieBewerken(stored.id),
      csrfToken,
      revision: stored.revision,
      name: 'tekst',
      legend: text.legend,
      mine: { heading: text.mine, meta: text.mineMeta, parts: side(given) },
      theirs: { heading: text.theirs, meta: text.theirsMeta, parts: side(stored) },
      hidden: [
        { name: 'naam', value: given.name },
        { name: 'afdeling', value: given.department },
        { name: 'nummer', value: given.jobNumber },
        { name: 'botsing', value: 'ja' },
      ],
      error,
    },
  };
}
