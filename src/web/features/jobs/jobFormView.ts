import type { JobChoices } from '../../../application/jobs/listChoices';
import type { Fault } from '../../../domain/shared/failure';
import type { Job } from '../../../domain/workflow/job';
import { catalogAdvice, jobFormText } from '../../../presentation/jobs/jobMessages';
import type { FieldParams, RadiosParams, SelectParams, SubmitRowParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

export type Typed = Readonly<Record<string, string>>;

/** The view model of `views/pages/jobs/form.ejs`. */
export interface JobFormView {
  readonly heading: string;
  readonly intro: string;
  readonly action: string;
  /** Null while the job does not exist yet. */
  readonly revision: string | null;
  readonly name: FieldParams;
  /** The functie that has the name already. */
  readonly namesake: Link | null;
  readonly others: readonly FieldParams[];
  readonly catalog: RadiosParams | null;
  readonly copy: SelectParams | null;
  readonly submit: SubmitRowParams;
}

export function newJobView(
  choices: JobChoices,
  departments: readonly string[],
  typed: Typed,
  faults: readonly Fault[],
  worded: WordedFaults,
): JobFormView {
  const { catalog, copy } = jobFormText;
  return {
    heading: jobFormText.newTitle,
    intro: jobFormText.newIntro,
    action: urls.functieNieuw(),
    revision: null,
    ...nameFields(departments, typed, faults, worded),
    catalog: {
      id: 'catalogus',
      name: 'catalogus',
      ...catalog,
      error: worded.of('catalogus'),
      options: choices.catalogs.map(({ id, jobTitle, summary }) => ({
        value: id,
        label: jobTitle,
        hint: [summary, catalogAdvice[id]].filter((text) => text !== undefined).join(' '),
        checked: typed['catalogus'] === id,
      })),
    },
    copy:
      choices.jobs.length === 0
        ? null
        : {
            id: 'kopie',
            name: 'kopie',
            label: copy.label,
            hint: copy.hint,
            error: worded.of('kopie'),
            options: [
              { value: '', label: copy.none, selected: (typed['kopie'] ?? '') === '' },
              ...choices.jobs.map(({ id, name, department }) => ({
                value: id,
                label: department === '' ? name : `${name} (${department})`,
                selected: typed['kopie'] === id,
              })),
            ],
          },
    submit: {
      submit: { label: jobFormText.create },
      links: [{ href: urls.functies(), label: jobFormText.cancel }],
    },
  };
}

export function editJobView(
  job: Pick<Job, 'id'>,
  departments: readonly string[],
  typed: Typed,
  faults: readonly Fault[],
  worded: WordedFaults,
): JobFormView {
  return {
    heading: jobFormText.editTitle,
    intro: '',
    action: urls.functieBewerken(job.id),
    revision: typed['revisie'] ?? '',
    ...nameFields(departments, typed, faults, worded),
    catalog: null,
    copy: null,
    submit: {
      submit: { label: jobFormText.save },
      links: [{ href: urls.functie(job.id), label: jobFormText.cancel }],
    },
  };
}

function nameFields(
  departments: readonly string[],
  typed: Typed,
  faults: readonly Fault[],
  worded: WordedFaults,
): Pick<JobFormView, 'name' | 'namesake' | 'others'> {
  const field = (id: string, words: { label: string; hint: string }): FieldParams => ({
    id,
    name: id,
    ...words,
    value: typed[id] ?? '',
    width: 'midden',
    autocomplete: 'off',
    error: worded.of(id),
  });
  return {
    name: field('naam', jobFormText.name),
    namesake: namesakeLink(faults),
    others: [
      {
        ...field('afdeling', jobFormText.department),
        suggestions: departments.length === 0 ? undefined : departments,
      },
      field('nummer', jobFormText.jobNumber),
    ],
  };
}

function namesakeLink(faults: readonly Fault[]): Link | null {
  const params = faults.find(({ problem }) => problem === 'bestaat-al')?.params;
  if (params?.['id'] === undefined || params['name'] === undefined) return null;
  return { href: urls.functie(params['id']), label: jobFormText.openNamesake(String(params['name'])) };
}
