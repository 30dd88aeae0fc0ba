import type { RolesFile } from '../../../application/people/changeRoles';
import { personObstaclesOf } from '../../../domain/people/roleChange';
import type { Fault } from '../../../domain/shared/failure';
import { personText } from '../../../presentation/people/personText';
import { rolesFaultWords, rolesPageText } from '../../../presentation/people/rolesText';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm, typedChoices, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { Handler, PeopleDeps } from './deps';
import { rolesView, type ShownChoice } from './rolesView';
import { fieldNames, rolesSchema } from './schema';

/** Giving somebody other roles. */
export function rolesHandlers({ people }: Pick<PeopleDeps, 'people'>): {
  readonly show: Handler;
  readonly submit: Handler;
} {
  const fileOf = (req: SignedInRequest): Promise<RolesFile> =>
    people.viewRoles(req.actor, pathParam(req, 'id'));

  return {
    async show(req, res) {
      const file = await fileOf(req);
      await renderPage(res, page(file, storedChoice(file), []));
    },

    async submit(req, res) {
      const file = await fileOf(req);
      if (file.obstacles.length > 0) {
        await renderPage(res, { ...page(file, storedChoice(file), []), status: 409 });
        return;
      }
      const typed = {
        chosen: typedChoices(req.body, 'rollen'),
        revision: typedValues(req.body)['revisie'] ?? '',
      };
      const form = parseForm(rolesSchema, req.body);
      if (!form.ok) {
        await invalidPage(res, page(file, typed, form.faults));
        return;
      }
      const { id } = file.person;
      const changed = await caught(
        people.changeRoles(req.actor, id, form.value.revisie, form.value.rollen),
        'invalid',
        'stale',
        'not-ready',
      );
      if (changed.ok) {
        seeOther(res, withQuery(urls.persoon(id), { gelukt: 'rollen' }));
      } else if (changed.error.code === 'invalid') {
        await invalidPage(res, page(file, typed, renamedFaults(changed.error.faults, fieldNames)));
      } else if (changed.error.code === 'stale') {
        const now = await fileOf(req);
        await renderPage(res, { ...page(now, { ...storedChoice(now), stale: true }, []), status: 409 });
      } else {
        const obstacles = personObstaclesOf(changed.error.missing);
        await renderPage(res, { ...page({ ...file, obstacles }, typed, []), status: 409 });
      }
    },
  };
}

function storedChoice({ person }: RolesFile): ShownChoice {
  return { chosen: person.roles, revision: String(person.revision) };
}

function page(file: RolesFile, shown: ShownChoice, faults: readonly Fault[]) {
  const worded = wordedFaults(faults, rolesFaultWords);
  return {
    view: 'people/roles',
    title: rolesPageText.title(file.person.name),
    page: rolesView(file, shown, worded),
    errors: worded.items,
    backLink: { href: urls.persoon(file.person.id), label: personText.back },
  };
}
