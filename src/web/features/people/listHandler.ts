import type { PeopleQuestion } from '../../../application/people/listPeople';
import { roles } from '../../../domain/workflow/actions';
import { decide } from '../../../domain/workflow/decide';
import { peopleText } from '../../../presentation/people/peopleText';
import { renderPage } from '../../shared/renderPage';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { urls } from '../../urls';
import type { Handler, PeopleDeps } from './deps';
import { peopleListView, states, type ImportedPeople, type ShownState } from './listView';

/** The people who fit the filter, a page at a time. */
export function listHandler({ people }: Pick<PeopleDeps, 'people'>): Handler {
  return async (req, res) => {
    const state = states.find((known) => known === queryValue(req, 'account')) ?? 'actief';
    const question = questionOf(req, state);
    const mayAdd = decide(req.actor, 'account.edit') === 'allowed';
    const found = await people.listPeople(req.actor, question);
    const page = peopleListView(found, question, state, { mayAdd, imported: importedOf(req) });
    await renderPage(res, {
      view: 'people/list',
      title: peopleText.title,
      page,
      backLink: { href: urls.beheer(), label: peopleText.backToManage },
    });
  };
}

/** How many people a file added and changed, just after it was carried out. */
function importedOf(req: SignedInRequest): ImportedPeople | null {
  const count = (name: string): number | null => {
    const text = queryValue(req, name) ?? '';
    return /^\d{1,4}$/.test(text) ? Number(text) : null;
  };
  const [added, changed] = [count('toegevoegd'), count('bijgewerkt')];
  return added === null || changed === null ? null : { added, changed };
}

function questionOf(req: SignedInRequest, state: ShownState): PeopleQuestion {
  const department = queryValue(req, 'afdeling') ?? '';
  const page = queryValue(req, 'pagina') ?? '';
  return {
    text: (queryValue(req, 'zoek') ?? '').trim(),
    role: roles.find((known) => known === queryValue(req, 'rol')) ?? null,
    departmentId: department === '' ? null : department,
    active: { actief: true, gestopt: false, alle: null }[state],
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}
