import { mostFound, type AccountSearch } from '../../../application/duplicates/viewDuplicates';
import type { FoundPerson } from '../../../application/ports';
import { chooseText } from '../../../presentation/duplicates/duplicateText';
import { rolesText } from '../../../presentation/people/peopleText';
import type { FieldParams, PageHeadingParams, WorkListParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls, withQuery } from '../../urls';

/** The view model of `views/pages/duplicates/choose.ejs`. */
export interface ChooseAccountView {
  readonly heading: PageHeadingParams;
  readonly action: string;
  readonly search: FieldParams;
  readonly submit: string;
  /** The id of the duplicate, once it was chosen: goes along with the search. */
  readonly duplicate: string | null;
  /** Goes back a step. */
  readonly again: Link | null;
  readonly list: WorkListParams | null;
  /** Nobody fits, or too many do. */
  readonly note: string | null;
}

/** First the account that is left, then the one that stays. */
export function chooseAccountView({ duplicate, text, found, more }: AccountSearch): ChooseAccountView {
  const { first, second, search, none } = chooseText;
  return {
    heading:
      duplicate === null
        ? { heading: first.title, intro: first.intro }
        : { heading: second.title, intro: second.intro(duplicate.name, duplicate.email) },
    action: urls.dubbelKiezen(),
    search: { id: 'zoek', name: 'zoek', label: search.label, value: text, type: 'search', spellcheck: false },
    submit: search.submit,
    duplicate: duplicate?.id ?? null,
    again: duplicate === null ? null : { href: urls.dubbelKiezen(), label: second.again },
    list:
      found.length === 0
        ? null
        : {
            id: 'gevonden',
            heading: chooseText.found(found.length),
            items: found.map((person) => listItem(person, duplicate?.id ?? null)),
          },
    note: text === '' ? null : found.length === 0 ? none : more ? chooseText.more(mostFound) : null,
  };
}

function listItem(
  { id, name, email, staffNumber, roles, active }: FoundPerson,
  duplicateId: string | null,
): WorkListParams['items'][number] {
  return {
    label: name,
    href:
      duplicateId === null
        ? withQuery(urls.dubbelKiezen(), { vervalt: id })
        : urls.dubbelKoppelen(duplicateId, id),
    sub: [email, staffNumber, rolesText(roles)].filter((part) => part !== '').join(' · '),
    status: active ? undefined : { label: chooseText.stopped, icon: 'lock', tone: 'gewoon' },
  };
}
