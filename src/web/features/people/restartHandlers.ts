import type { StopFile } from '../../../application/people/stopPerson';
import { peopleText, rolesText } from '../../../presentation/people/peopleText';
import { personText } from '../../../presentation/people/personText';
import { restartText } from '../../../presentation/people/stopText';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm } from '../../shared/parseForm';
import type { ErrorItem, MessageParams } from '../../shared/partials';
import { renderPage } from '../../shared/renderPage';
import { pathParam } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { Handler, PeopleDeps } from './deps';
import { restartSchema } from './schema';

/** Letting somebody use a stopped account again. */
export function restartHandlers({ people }: Pick<PeopleDeps, 'people'>): {
  readonly show: Handler;
  readonly submit: Handler;
} {
  return {
    async show(req, res) {
      const file = await people.viewStop(req.actor, pathParam(req, 'id'));
      await renderPage(res, page(file, null));
    },

    async submit(req, res) {
      const file = await people.viewStop(req.actor, pathParam(req, 'id'));
      const { person } = file;
      const form = parseForm(restartSchema, req.body);
      if (!form.ok) {
        await invalidPage(res, page(file, null, wordedFaults(form.faults, {}).items));
        return;
      }
      const done = await caught(
        people.restartPerson(req.actor, person.id, form.value.revisie),
        'stale',
        'not-ready',
      );
      if (done.ok) {
        seeOther(res, withQuery(urls.persoon(person.id), { gelukt: 'aan' }));
        return;
      }
      const now = await people.viewStop(req.actor, person.id);
      const told = done.error.code === 'stale' ? message('veranderd', 'let', restartText.stale) : null;
      await renderPage(res, { ...page(now, told), status: 409 });
    },
  };
}

function message(
  id: string,
  tone: MessageParams['tone'],
  { heading, text }: { readonly heading: string; readonly text: string },
): MessageParams {
  return { id, tone, heading, paragraphs: [text] };
}

/** Why there is nothing to put on again. */
function whyClosed(active: boolean, keptName: string | undefined): MessageParams | null {
  if (active) return message('al-aan', 'info', restartText.activeAlready);
  if (keptName === undefined) return null;
  const { heading, text } = restartText.duplicate;
  return message('dubbel', 'let', { heading, text: text(keptName) });
}

function page(
  { person, duplicateOf }: StopFile,
  told: MessageParams | null,
  errors: readonly ErrorItem[] = [],
) {
  const { title, intro, points, submit, cancel } = restartText;
  const closed = whyClosed(person.active, duplicateOf?.name);
  return {
    view: 'people/restart',
    title: title(person.name),
    page: {
      heading: {
        over: peopleText.title,
        heading: title(person.name),
        intro: closed === null ? intro : undefined,
      },
      message: closed ?? told,
      form:
        closed !== null
          ? null
          : {
              action: urls.persoonWeerInDienst(person.id),
              revision: person.revision,
              points: points(rolesText(person.roles)),
              submit: {
                submit: { label: submit },
                links: [{ href: urls.persoon(person.id), label: cancel }],
              },
            },
    },
    errors,
    backLink: { href: urls.persoon(person.id), label: personText.back },
  };
}
