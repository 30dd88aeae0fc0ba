import type { Reorganisation } from '../../../application/upkeep/viewUpkeep';
import { branchOf } from '../../../domain/organisation/chart';
import { inTreeOrder } from '../../../domain/organisation/departmentTree';
import { noteText, reorganisationText, textLimit } from '../../../presentation/upkeep/upkeepFormText';
import type { FormPageForm } from '../../shared/formPage';
import type { PageHeadingParams, SelectParams } from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** The view model of `views/pages/upkeep/reorganisation.ejs`: choose a department, then its functies. */
export interface ReorganisationView {
  readonly heading: PageHeadingParams;
  readonly choose: {
    readonly action: string;
    readonly department: SelectParams;
    readonly submit: string;
  } | null;
  readonly none: string | null;
  readonly form: FormPageForm | null;
}

export function reorganisationView(
  { departments, jobs }: Reorganisation,
  departmentId: string,
  typed: { readonly values: Readonly<Record<string, string>>; readonly jobs: readonly string[] },
  worded: WordedFaults,
): ReorganisationView {
  const text = reorganisationText;
  const chosen = departments.find(({ id }) => id === departmentId);
  const branch = chosen === undefined ? [] : branchOf({ departments }, chosen.id);
  const inBranch = jobs.filter((job) => job.departmentId !== null && branch.includes(job.departmentId));
  return {
    heading: { heading: text.title, intro: text.intro },
    choose:
      departments.length === 0
        ? null
        : {
            action: urls.onderhoudReorganisatie(),
            department: {
              id: 'afdeling',
              name: 'afdeling',
              label: text.department,
              options: inTreeOrder(departments).map(({ department, depth }) => ({
                value: department.id,
                label: `${'\u00a0\u00a0'.repeat(depth)}${department.name}`,
                selected: department.id === chosen?.id,
              })),
            },
            submit: text.show,
          },
    none:
      departments.length === 0
        ? text.noDepartments
        : chosen !== undefined && inBranch.length === 0
          ? text.none(chosen.name)
          : null,
    form: chosen === undefined || inBranch.length === 0 ? null : formOf(chosen, inBranch),
  };

  function formOf(
    { id, name }: { readonly id: string; readonly name: string },
    offered: Reorganisation['jobs'],
  ): FormPageForm {
    return {
      action: urls.onderhoudReorganisatie(),
      hidden: [{ name: 'in', value: id }],
      fields: [
        {
          partial: 'checkbox',
          p: {
            id: 'functies',
            name: 'functies',
            legend: text.jobs(name),
            hint: text.jobsHint,
            error: worded.of('functies'),
            options: offered.map((job) => ({
              value: job.id,
              label: job.name,
              hint: job.departmentId === id ? undefined : job.department,
              checked: typed.jobs.includes(job.id),
            })),
          },
        },
        {
          partial: 'textarea',
          p: {
            id: 'waarom',
            name: 'waarom',
            label: noteText.why,
            hint: noteText.whyHint,
            value: typed.values['waarom'] ?? '',
            limit: textLimit,
            error: worded.of('waarom'),
          },
        },
        {
          partial: 'field',
          p: {
            id: 'wie',
            name: 'wie',
            label: noteText.toldBy,
            value: typed.values['wie'] ?? '',
            error: worded.of('wie'),
          },
        },
      ],
      submit: {
        submit: { label: text.submit },
        links: [{ href: urls.onderhoud(), label: noteText.cancel }],
      },
    };
  }
}
