import type { PersonChange, PersonToEdit } from '../../../application/people/editPerson';
import { peopleText, personConflictText, personFormText } from '../../../presentation/people/peopleText';
import type { ConflictParams } from '../../shared/partials';
import { urls } from '../../urls';

/** The view model of `views/pages/people/conflict.ejs`. */
export interface PersonConflictView {
  readonly heading: string;
  readonly intro: string;
  readonly conflict: ConflictParams;
}

/** What was typed beside what someone else stored in the meantime. */
export function personConflictView(
  file: PersonToEdit,
  given: PersonChange,
  csrfToken: string,
  error: string | undefined,
): PersonConflictView {
  const text = personConflictText;
  const { person, departmentId, places } = file;
  const { name, email, staffNumber } = person;
  const stored = { name, email, staffNumber, departmentId };
  const words = (change: PersonChange): readonly (readonly [string, string])[] => [
    [personFormText.name.label, change.name],
    [personFormText.email.label, change.email ?? email],
    [personFormText.staffNumber.label, change.staffNumber],
    [
      personFormText.department.label,
      places.find(({ id }) => id === change.departmentId)?.name ?? peopleText.noDepartment,
    ],
  ];
  const side = (change: PersonChange, other: PersonChange) =>
    words(change).map(([label, value], index) => ({
      label,
      value,
      differs: words(other)[index]?.[1] !== value,
    }));
  return {
    heading: text.title,
    intro: text.intro,
    conflict: {
      action: urls.persoonBewerken(person.id),
      csrfToken,
      revision: person.revision,
      name: 'tekst',
      legend: text.legend,
      mine: { heading: text.mine, meta: text.mineMeta, parts: side(given, stored) },
      theirs: { heading: text.theirs, meta: text.theirsMeta, parts: side(stored, given) },
      hidden: [
        { name: 'naam', value: given.name },
        ...(given.email === undefined ? [] : [{ name: 'email', value: given.email }]),
        { name: 'nummer', value: given.staffNumber },
        { name: 'afdeling', value: given.departmentId ?? '' },
        { name: 'botsing', value: 'ja' },
      ],
      error,
    },
  };
}
