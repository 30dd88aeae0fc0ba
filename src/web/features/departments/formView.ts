import type { DepartmentUse } from '../../../application/departments/removeDepartment';
import type { DepartmentChoices, DepartmentFile } from '../../../application/departments/viewDepartments';
import { inTreeOrder } from '../../../domain/organisation/departmentTree';
import { departmentText, indented } from '../../../presentation/departments/departmentText';
import type { CheckboxParams, FieldParams, SelectParams, SubmitRowParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** What the form shows as typed and chosen. */
export interface TypedDepartment {
  readonly naam: string;
  readonly boven: string;
  readonly leiding: readonly string[];
}

/** The view model of `views/pages/departments/form.ejs`. */
export interface DepartmentFormView {
  readonly heading: string;
  readonly action: string;
  /** Null for a new department. */
  readonly revision: string | null;
  readonly name: FieldParams;
  readonly parent: SelectParams | null;
  /** Null when nobody can lead. */
  readonly leaders: CheckboxParams | null;
  readonly noLeaders: { readonly text: string; readonly link: Link };
  readonly submit: SubmitRowParams;
  readonly remove: {
    readonly heading: string;
    readonly text: string;
    readonly uses: readonly string[];
    /** Null when it is still used. */
    readonly form: { readonly action: string; readonly submit: string } | null;
  } | null;
}

export function newDepartmentView(
  choices: DepartmentChoices,
  typed: TypedDepartment,
  worded: WordedFaults,
): DepartmentFormView {
  return {
    heading: departmentText.newTitle,
    action: urls.afdelingNieuw(),
    revision: null,
    ...controls(choices, typed, worded, departmentText.name.hint),
    submit: submitRow(departmentText.create),
    remove: null,
  };
}

export function editDepartmentView(
  file: DepartmentFile,
  typed: TypedDepartment,
  revision: string,
  worded: WordedFaults,
): DepartmentFormView {
  const { department, use } = file;
  return {
    heading: departmentText.editTitle(department.name),
    action: urls.afdeling(department.id),
    revision,
    ...controls(file, typed, worded, departmentText.renameHint),
    submit: submitRow(departmentText.save),
    remove: removal(department.id, use),
  };
}

function submitRow(label: string): SubmitRowParams {
  return { submit: { label }, links: [{ href: urls.afdelingen(), label: departmentText.cancel }] };
}

function controls(
  { parents, leaders }: DepartmentChoices,
  typed: TypedDepartment,
  worded: WordedFaults,
  nameHint: string,
): Pick<DepartmentFormView, 'name' | 'parent' | 'leaders' | 'noLeaders'> {
  const { name, parent, chosenLeaders } = departmentText;
  return {
    name: {
      id: 'naam',
      name: 'naam',
      label: name.label,
      hint: nameHint,
      value: typed.naam,
      width: 'midden',
      autocomplete: 'off',
      error: worded.of('naam'),
    },
    parent:
      parents.length === 0
        ? null
        : {
            id: 'boven',
            name: 'boven',
            label: parent.label,
            hint: parent.hint,
            error: worded.of('boven'),
            options: [
              { value: '', label: parent.none, selected: typed.boven === '' },
              ...inTreeOrder(parents).map(({ department, depth }) => ({
                value: department.id,
                label: indented(department.name, depth),
                selected: department.id === typed.boven,
              })),
            ],
          },
    leaders:
      leaders.length === 0
        ? null
        : {
            id: 'leiding',
            name: 'leiding',
            legend: chosenLeaders.legend,
            hint: chosenLeaders.hint,
            error: worded.of('leiding'),
            small: leaders.length > 8,
            options: leaders.map(({ id, name: label, email }) => ({
              value: id,
              label,
              // Two people can have the same name.
              hint: leaders.filter((one) => one.name === label).length > 1 ? email : undefined,
              checked: typed.leiding.includes(id),
            })),
          },
    noLeaders: {
      text: chosenLeaders.none,
      link: { href: urls.mensen(), label: chosenLeaders.people },
    },
  };
}

function removal(id: string, use: DepartmentUse): DepartmentFormView['remove'] {
  const { remove, uses } = departmentText;
  const parts = (Object.keys(uses) as (keyof DepartmentUse)[]).filter((part) => use[part] > 0);
  return {
    heading: remove.heading,
    text: parts.length === 0 ? remove.text : remove.used,
    uses: parts.map((part) => uses[part](use[part])),
    form: parts.length === 0 ? { action: urls.afdelingWeghalen(id), submit: remove.submit } : null,
  };
}
