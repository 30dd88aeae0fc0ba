import { peopleOnPage, type PeoplePage, type PeopleQuestion } from '../../../application/people/listPeople';
import type { FoundPerson } from '../../../application/ports';
import { inTreeOrder } from '../../../domain/organisation/departmentTree';
import { roles } from '../../../domain/workflow/actions';
import { roleLabels } from '../../../presentation/accessMessages';
import { indented } from '../../../presentation/departments/departmentText';
import { peopleText, rolesText } from '../../../presentation/people/peopleText';
import type {
  EmptyStateParams,
  FieldParams,
  MessageParams,
  PageHeadingParams,
  SelectParams,
  WorkListParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls, withQuery } from '../../urls';

/** Which accounts are shown; the first is what one sees without asking. */
export const states = ['actief', 'gestopt', 'alle'] as const;
export type ShownState = (typeof states)[number];

/** The view model of `views/pages/people/list.ejs`. */
export interface PeopleListView {
  readonly heading: PageHeadingParams;
  /** That a file was carried out; null otherwise. */
  readonly message: MessageParams | null;
  readonly filter: {
    readonly action: string;
    readonly search: FieldParams;
    readonly selects: readonly SelectParams[];
    readonly submit: string;
    readonly clear: Link | null;
  };
  readonly list: WorkListParams | null;
  readonly empty: EmptyStateParams | null;
  /** Taking everyone out to a file, and in from one; empty for who may not. */
  readonly files: readonly Link[];
  /** Null when everyone is on this page. */
  readonly pages: {
    readonly label: string;
    readonly previous: Link | null;
    readonly next: Link | null;
  } | null;
}

/** What a file did. */
export interface ImportedPeople {
  readonly added: number;
  readonly changed: number;
}

/** One page of people under their filter. */
export function peopleListView(
  found: PeoplePage,
  question: PeopleQuestion,
  state: ShownState,
  { mayAdd, imported }: { readonly mayAdd: boolean; readonly imported: ImportedPeople | null },
): PeopleListView {
  const { title, intro, add, none } = peopleText;
  const names = new Map(found.departments.map(({ id, name }) => [id, name]));
  const first = (found.page - 1) * peopleOnPage + 1;
  return {
    heading: {
      heading: title,
      intro,
      action: mayAdd ? { href: urls.persoonNieuw(), label: add, icon: 'plus' } : undefined,
    },
    message:
      imported === null
        ? null
        : {
            id: 'gelukt',
            tone: 'goed',
            heading: peopleText.imported.heading,
            paragraphs: peopleText.imported.paragraphs(imported),
            announce: true,
          },
    filter: filterOf(found, question, state),
    list:
      found.people.length === 0
        ? null
        : {
            id: 'mensen',
            heading: peopleText.found(found.total, first, first + found.people.length - 1),
            items: found.people.map((person) => listItem(person, names)),
          },
    empty:
      found.people.length > 0
        ? null
        : { heading: none.heading, text: none.text, action: { href: urls.mensen(), label: none.action } },
    files: mayAdd
      ? [
          { href: urls.mensenImporteren(), label: peopleText.importFile },
          { href: urls.mensenBestand('csv'), label: peopleText.exportFile },
        ]
      : [],
    pages: pagesOf(found, question, state),
  };
}

function listItem(
  { id, name, email, roles: held, active, departmentId }: FoundPerson,
  departments: ReadonlyMap<string, string>,
): WorkListParams['items'][number] {
  const department = departmentId === null ? undefined : departments.get(departmentId);
  return {
    label: name,
    href: urls.persoon(id),
    sub: [email, ...(department === undefined ? [] : [department]), rolesText(held)].join(' · '),
    status: active ? undefined : { label: peopleText.stopped, icon: 'lock', tone: 'gewoon' },
  };
}

function filterOf(
  { departments }: PeoplePage,
  { text, role, departmentId }: PeopleQuestion,
  state: ShownState,
): PeopleListView['filter'] {
  const filtered = text !== '' || role !== null || departmentId !== null || state !== 'actief';
  const byRole: SelectParams = {
    id: 'rol',
    name: 'rol',
    label: peopleText.role,
    options: [
      { value: '', label: peopleText.allRoles, selected: role === null },
      ...roles.map((known) => ({ value: known, label: roleLabels[known], selected: known === role })),
    ],
  };
  const byDepartment: SelectParams = {
    id: 'afdeling',
    name: 'afdeling',
    label: peopleText.department,
    options: [
      { value: '', label: peopleText.allDepartments, selected: departmentId === null },
      ...inTreeOrder(departments).map(({ department, depth }) => ({
        value: department.id,
        label: indented(department.name, depth),
        selected: department.id === departmentId,
      })),
    ],
  };
  const byState: SelectParams = {
    id: 'account',
    name: 'account',
    label: peopleText.state,
    options: states.map((value) => ({ value, label: peopleText.states[value], selected: value === state })),
  };
  return {
    action: urls.mensen(),
    search: { id: 'zoek', name: 'zoek', label: peopleText.search, value: text, type: 'search' },
    selects: [byRole, ...(departments.length === 0 ? [] : [byDepartment]), byState],
    submit: peopleText.filter,
    clear: filtered ? { href: urls.mensen(), label: peopleText.clear } : null,
  };
}

function pagesOf(
  { page, pages }: PeoplePage,
  { text, role, departmentId }: PeopleQuestion,
  state: ShownState,
): PeopleListView['pages'] {
  if (pages === 1) return null;
  const link = (to: number, label: string): Link | null =>
    to < 1 || to > pages
      ? null
      : {
          href: withQuery(urls.mensen(), {
            zoek: text,
            rol: role ?? '',
            afdeling: departmentId ?? '',
            account: state === 'actief' ? '' : state,
            pagina: to === 1 ? '' : String(to),
          }),
          label,
        };
  return {
    label: peopleText.pages,
    previous: link(page - 1, peopleText.previous),
    next: link(page + 1, peopleText.next),
  };
}
