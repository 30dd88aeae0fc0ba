import type { JobFile } from '../../../application/grading/jobFile';
import type { Named } from '../../../application/jobs/peopleOfJob';
import { leadersText } from '../../../presentation/walk/leadersText';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';

/** The card of the task list about the managers of the department. */
export interface LeadersView {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly link: Link | null;
  /** The button that asks them to answer, or stops asking. */
  readonly form: {
    readonly action: string;
    readonly value: 'ja' | 'nee';
    readonly revision: number;
    readonly submit: string;
  } | null;
}

/** Who leads, and whether they were asked to answer. Only for who may ask them. */
export function leadersView(file: JobFile, leaders: readonly Named[]): LeadersView | null {
  const { job, allowed } = file;
  if (!allowed.has('job.invite')) return null;
  const { heading, nobody, chooseDepartment, asked, notAsked, ask, stop } = leadersText;
  if (leaders.length === 0) {
    const link = job.departmentId === null;
    return {
      heading,
      paragraphs: [link ? leadersText.noDepartment : nobody],
      link: link ? { href: urls.functieBewerken(job.id), label: chooseDepartment } : null,
      form: null,
    };
  }
  return {
    heading,
    paragraphs: [leadersText.names(leaders.map(({ name }) => name)), job.leadersAnswer ? asked : notAsked],
    link: null,
    form: {
      action: urls.leidinggevenden(job.id),
      value: job.leadersAnswer ? 'nee' : 'ja',
      revision: job.revision,
      submit: job.leadersAnswer ? stop : ask,
    },
  };
}
