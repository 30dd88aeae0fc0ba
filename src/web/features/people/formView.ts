import type { PersonToEdit } from '../../../application/people/editPerson';
import { inTreeOrder } from '../../../domain/organisation/departmentTree';
import type { Department } from '../../../domain/organisation/chart';
import type { Fault } from '../../../domain/shared/failure';
import { indented } from '../../../presentation/departments/departmentText';
import { personFormText } from '../../../presentation/people/peopleText';
import type { FieldParams, SelectParams, SubmitRowParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** What the form shows as typed and chosen. */
export interface TypedPerson {
  readonly naam: string;
  readonly email: string;
  readonly nummer: string;
  readonly afdeling: string;
}

/** The view model of `views/pages/people/form.ejs`. */
export interface PersonFormView {
  readonly heading: string;
  readonly intro: string;
  readonly action: string;
  /** Null for somebody new. */
  readonly revision: string | null;
  readonly fields: readonly FieldParams[];
  /** What the reader cannot change here, and why; null when there is nothing of that kind. */
  readonly closed: { readonly key: string; readonly value: string; readonly text: string } | null;
  /** Who has the address or the number already. */
  readonly namesake: Link | null;
  /** Null when there are no departments. */
  readonly department: SelectParams | null;
  readonly submit: SubmitRowParams;
}

/** The form for somebody new. */
export function newPersonView(
  places: readonly Department[],
  typed: TypedPerson,
  faults: readonly Fault[],
  worded: WordedFaults,
): PersonFormView {
  return {
    heading: personFormText.newTitle,
    intro: personFormText.newIntro,
    action: urls.persoonNieuw(),
    revision: null,
    ...personControls(places, typed, faults, worded),
    closed: null,
    submit: {
      submit: { label: personFormText.create },
      links: [{ href: urls.mensen(), label: personFormText.cancel }],
    },
  };
}

/** The form for somebody known; without the address when the reader may not change that. */
export function editPersonView(
  { person, places, acts }: PersonToEdit,
  typed: TypedPerson,
  revision: string,
  faults: readonly Fault[],
  worded: WordedFaults,
): PersonFormView {
  const { fields, ...controls } = personControls(places, typed, faults, worded);
  const { editTitle, editIntro, emailMoves, emailClosed, save, cancel } = personFormText;
  return {
    heading: editTitle(person.name),
    intro: editIntro,
    action: urls.persoonBewerken(person.id),
    revision,
    ...controls,
    fields: fields
      .filter(({ name }) => acts.email || name !== 'email')
      .map((field) => (field.name === 'email' ? { ...field, hint: emailMoves } : field)),
    closed: acts.email ? null : { ...emailClosed, value: person.email },
    submit: { submit: { label: save }, links: [{ href: urls.persoon(person.id), label: cancel }] },
  };
}

/** The fields that somebody new and somebody known share. */
export function personControls(
  places: readonly Department[],
  typed: TypedPerson,
  faults: readonly Fault[],
  worded: WordedFaults,
): Pick<PersonFormView, 'fields' | 'namesake' | 'department'> {
  const { name, email, staffNumber, department } = personFormText;
  const base = (id: 'naam' | 'email' | 'nummer') =>
    ({ id, name: id, value: typed[id], error: worded.of(id), width: 'midden', autocomplete: 'off' }) as const;
  return {
    fields: [
      { ...base('naam'), ...name, spellcheck: false },
      { ...base('email'), ...email, type: 'email', spellcheck: false },
      { ...base('nummer'), ...staffNumber, spellcheck: false },
    ],
    namesake: namesakeLink(faults),
    department:
      places.length === 0
        ? null
        : {
            id: 'afdeling',
            name: 'afdeling',
            label: department.label,
            hint: department.hint,
            error: worded.of('afdeling'),
            options: [
              { value: '', label: department.none, selected: typed.afdeling === '' },
              ...inTreeOrder(places).map(({ department: place, depth }) => ({
                value: place.id,
                label: indented(place.name, depth),
                selected: place.id === typed.afdeling,
              })),
            ],
          },
  };
}

function namesakeLink(faults: readonly Fault[]): Link | null {
  const params = faults.find(({ problem }) => problem === 'bestaat-al')?.params;
  if (params?.['id'] === undefined || params['name'] === undefined) return null;
  return { href: urls.persoon(params['id']), label: personFormText.openNamesake(String(params['name'])) };
}
