import type { PersonInput } from '../../../application/people/personInput';
import type { Department } from '../../../domain/organisation/chart';
import type { Fault } from '../../../domain/shared/failure';
import { peopleText, personFaultWords, personFormText } from '../../../presentation/people/peopleText';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import type { SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import type { Handler, PeopleDeps } from './deps';
import { newPersonView, type TypedPerson } from './formView';
import { fieldNames, newPersonSchema } from './schema';

const nothingTyped: TypedPerson = { naam: '', email: '', nummer: '', afdeling: '' };

/** Adding a person. */
export function newHandlers({ people }: Pick<PeopleDeps, 'people'>): {
  readonly show: Handler;
  readonly submit: Handler;
} {
  return {
    async show(req, res) {
      await renderPage(res, page(await people.listPlaces(req.actor), nothingTyped, []));
    },

    async submit(req, res) {
      const places = await people.listPlaces(req.actor);
      const form = parseForm(newPersonSchema, req.body);
      if (!form.ok) {
        await invalidPage(res, page(places, typedPerson(req), form.faults));
        return;
      }
      const added = await caught(people.addPerson(req.actor, inputOf(form.value)), 'invalid');
      if (added.ok) seeOther(res, urls.persoon(added.value.id));
      else {
        const faults = renamedFaults(added.error.faults, fieldNames);
        await invalidPage(res, page(places, typedPerson(req), faults));
      }
    },
  };
}

/** What was typed, as the use cases know it. */
export function inputOf({ naam, email, nummer, afdeling }: TypedPerson): PersonInput {
  return { name: naam, email, staffNumber: nummer, departmentId: afdeling === '' ? null : afdeling };
}

/** What was typed, to show it again. */
export function typedPerson(req: SignedInRequest): TypedPerson {
  const { naam = '', email = '', nummer = '', afdeling = '' } = typedValues(req.body);
  return { naam, email, nummer, afdeling };
}

function page(places: readonly Department[], typed: TypedPerson, faults: readonly Fault[]) {
  const worded = wordedFaults(faults, personFaultWords);
  return {
    view: 'people/form',
    title: personFormText.newTitle,
    page: newPersonView(places, typed, faults, worded),
    errors: worded.items,
    backLink: { href: urls.mensen(), label: peopleText.back },
  };
}
