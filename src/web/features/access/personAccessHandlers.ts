import type { Response } from 'express';
import type { z } from 'zod';
import type { PersonAccess } from '../../../application/access/manageAccess';
import type { Fault } from '../../../domain/shared/failure';
import { factorRemovalText } from '../../../presentation/access/factorRemovalText';
import { personAccessFaults, personAccessText } from '../../../presentation/access/linkMessages';
import { personText } from '../../../presentation/people/personText';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseButton } from '../../shared/parseButton';
import { parseForm, typedValues } from '../../shared/parseForm';
import type { ErrorItem, MessageParams } from '../../shared/partials';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { AccessDeps } from './deps';
import { givenLinkView, personAccessView } from './personAccessView';
import { mailAccessSchema, personAccessSchema, type personActs } from './schema';

const { done } = personAccessText;
/** What the page says after an act. */
const doneOf: Readonly<Record<Exclude<(typeof personActs)[number], 'link'>, keyof typeof done>> = {
  code: 'gevraagd',
  'code-bevestigen': 'code',
  'code-intrekken': 'ingetrokken',
  sessies: 'sessies',
};
const gone: MessageParams = { id: 'weg', tone: 'let', ...factorRemovalText.gone, announce: true };

function doneMessage(gelukt: string | undefined): MessageParams | null {
  const known = (Object.keys(done) as (keyof typeof done)[]).find((name) => name === gelukt);
  if (known === undefined) return null;
  return { id: 'gelukt', tone: 'goed', heading: done[known], paragraphs: [], announce: true };
}

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** An administrator helps someone in: a link, taking a second factor away, ending sessions. */
export function personAccessHandlers({ access, sso, baseUrl, clock }: AccessDeps): {
  show: Handler;
  submit: Handler;
  mail: Handler;
} {
  return {
    async show(req, res) {
      const person = await access.viewPersonAccess(req.actor, pathParam(req, 'id'));
      await renderPage(res, page(person, doneMessage(queryValue(req, 'gelukt')), []));
    },

    async submit(req, res) {
      const id = pathParam(req, 'id');
      const person = await access.viewPersonAccess(req.actor, id);
      const form = parseForm(personAccessSchema, req.body);
      const typedReason = typedValues(req.body)['reden'] ?? '';
      if (!form.ok) {
        await invalidPage(res, page(person, null, form.faults, typedReason));
        return;
      }
      const acted = await caught(act(req, res, id, form.value), 'invalid', 'stale');
      if (acted.ok) return;
      const now = await access.viewPersonAccess(req.actor, id);
      if (acted.error.code === 'stale') {
        await renderPage(res, { ...page(now, gone, []), status: 409 });
        return;
      }
      const checked = form.value.actie === 'link' ? 'gecontroleerd' : 'nagegaan';
      const faults = renamedFaults(acted.error.faults, { checked, reason: 'reden' });
      await invalidPage(res, page(now, null, faults, typedReason));
    },

    async mail(req, res) {
      const id = pathParam(req, 'id');
      await access.viewPersonAccess(req.actor, id);
      const { geheim: secret, code } = parseButton(mailAccessSchema, req.body);
      if (access.mailAccess === null) {
        seeOther(res, urls.persoonToegang(id));
        return;
      }
      const { account, link, sent } = await access.mailAccess(req.actor, id, { secret, code });
      if (sent) {
        seeOther(res, withQuery(urls.persoonToegang(id), { gelukt: 'mail' }));
        return;
      }
      const view = givenLinkView(account, link, { baseUrl, mail: 'failed' });
      await renderPage(res, { view: 'access/givenLink', title: view.heading, page: view, status: 503 });
    },
  };

  async function act(
    req: SignedInRequest,
    res: Response,
    id: string,
    { actie, gecontroleerd, nagegaan, reden, vraag }: z.output<typeof personAccessSchema>,
  ): Promise<void> {
    switch (actie) {
      case 'link': {
        const link = await access.giveAccess(req.actor, id, gecontroleerd);
        const { account } = await access.viewPersonAccess(req.actor, id);
        // Not a page of its own: the link is in this answer and nowhere else.
        const mail = access.mailAccess === null ? 'none' : 'can';
        const view = givenLinkView(account, link, { baseUrl, mail });
        await renderPage(res, { view: 'access/givenLink', title: view.heading, page: view });
        return;
      }
      case 'code':
        await access.askFactorRemoval(req.actor, id, { reason: reden ?? null, identityChecked: nagegaan });
        break;
      case 'code-bevestigen':
        await access.confirmFactorRemoval(req.actor, id, vraag, nagegaan);
        break;
      case 'code-intrekken':
        await access.dropFactorRemoval(req.actor, id, vraag);
        break;
      case 'sessies':
        await access.endSessionsOf(req.actor, id);
    }
    seeOther(res, withQuery(urls.persoonToegang(id), { gelukt: doneOf[actie] }));
  }

  function page(
    person: PersonAccess,
    message: MessageParams | null,
    faults: readonly Fault[],
    typedReason = '',
  ): PageRequest & { readonly errors: readonly ErrorItem[] } {
    const worded = wordedFaults(faults, personAccessFaults);
    return {
      view: 'access/personAccess',
      title: personAccessText.title(person.account.name),
      page: personAccessView(
        person,
        clock.now().toISOString(),
        message,
        sso?.name ?? null,
        worded,
        typedReason,
      ),
      errors: worded.items,
      backLink: { href: urls.persoon(person.account.id), label: personText.back },
    };
  }
}
