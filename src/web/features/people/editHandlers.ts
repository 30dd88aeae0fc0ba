import type { Response } from 'express';
import type { PersonChange, PersonToEdit } from '../../../application/people/editPerson';
import type { Fault } from '../../../domain/shared/failure';
import {
  personConflictText,
  personFaultWords,
  personFormText,
} from '../../../presentation/people/peopleText';
import { personText } from '../../../presentation/people/personText';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { shellOf } from '../../shared/shell';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { personConflictView } from './conflictView';
import type { Handler, PeopleDeps } from './deps';
import { editPersonView, type TypedPerson } from './formView';
import { typedPerson } from './newHandlers';
import { editPersonSchema, fieldNames } from './schema';

/** Changing who somebody is and where they work. */
export function editHandlers({ people }: Pick<PeopleDeps, 'people'>): {
  readonly show: Handler;
  readonly submit: Handler;
} {
  const fileOf = (req: SignedInRequest): Promise<PersonToEdit> =>
    people.viewPersonToEdit(req.actor, pathParam(req, 'id'));

  return {
    async show(req, res) {
      const file = await fileOf(req);
      const { person, departmentId } = file;
      const typed = {
        naam: person.name,
        email: person.email,
        nummer: person.staffNumber,
        afdeling: departmentId ?? '',
      };
      await renderPage(res, page(file, typed, String(person.revision), []));
    },

    async submit(req, res) {
      const file = await fileOf(req);
      const form = parseForm(editPersonSchema, req.body);
      const seen = typedValues(req.body)['revisie'] ?? '';
      if (!form.ok) {
        await invalidPage(res, page(file, typedPerson(req), seen, form.faults));
        return;
      }
      const { revisie, tekst, botsing, naam: name, email, nummer: staffNumber, afdeling } = form.value;
      const change: PersonChange = {
        name,
        staffNumber,
        departmentId: afdeling === '' ? null : afdeling,
        ...(email === undefined ? {} : { email }),
      };
      if (botsing !== undefined && tekst === undefined) {
        await showConflict(res, file, change, [{ field: 'tekst', problem: 'geen-keuze' }]);
        return;
      }
      const { id } = file.person;
      if (tekst === 'ander') {
        seeOther(res, urls.persoon(id));
        return;
      }
      const saved = await caught(people.editPerson(req.actor, id, revisie, change), 'invalid', 'stale');
      if (saved.ok) {
        seeOther(res, withQuery(urls.persoon(id), { gelukt: saved.value.linkEnded ? 'link' : '' }));
      } else if (saved.error.code === 'stale') {
        await showConflict(res, await fileOf(req), change, []);
      } else {
        const faults = renamedFaults(saved.error.faults, fieldNames);
        await invalidPage(res, page(file, typedPerson(req), seen, faults));
      }
    },
  };
}

function page(file: PersonToEdit, typed: TypedPerson, revision: string, faults: readonly Fault[]) {
  const worded = wordedFaults(faults, personFaultWords);
  return {
    view: 'people/form',
    title: personFormText.editTitle(file.person.name),
    page: editPersonView(file, typed, revision, faults, worded),
    errors: worded.items,
    backLink: { href: urls.persoon(file.person.id), label: personText.back },
  };
}

async function showConflict(
  res: Response,
  file: PersonToEdit,
  given: PersonChange,
  faults: readonly Fault[],
): Promise<void> {
  const worded = wordedFaults(faults, personFaultWords);
  await renderPage(res, {
    view: 'people/conflict',
    title: personConflictText.title,
    page: personConflictView(file, given, shellOf(res).csrfToken, worded.of('tekst')),
    errors: worded.items,
    status: faults.length > 0 ? 422 : 409,
    backLink: { href: urls.persoon(file.person.id), label: personText.back },
  });
}
