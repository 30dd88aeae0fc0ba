import type { Response } from 'express';
import type { PersonAccess } from '../../../application/access/manageAccess';
import type { Fault } from '../../../domain/shared/failure';
import { personAccessFaults, personAccessText } from '../../../presentation/access/linkMessages';
import { personText } from '../../../presentation/people/personText';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm } from '../../shared/parseForm';
import type { ErrorItem } from '../../shared/partials';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { AccessDeps } from './deps';
import { givenLinkView, personAccessView } from './personAccessView';
import { mailAccessSchema, personAccessSchema } from './schema';

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
      await renderPage(res, page(person, queryValue(req, 'gelukt'), []));
    },

    async submit(req, res) {
      const id = pathParam(req, 'id');
      const form = parseForm(personAccessSchema, req.body);
      if (!form.ok) {
        await invalidPage(res, page(await access.viewPersonAccess(req.actor, id), undefined, form.faults));
        return;
      }
      const { actie, gecontroleerd, nagegaan } = form.value;
      const field = actie === 'link' ? 'gecontroleerd' : 'nagegaan';
      const acted = await caught(act(req, res, id, actie, { gecontroleerd, nagegaan }), 'invalid');
      if (acted.ok) return;
      const faults = renamedFaults(acted.error.faults, { checked: field });
      await invalidPage(res, page(await access.viewPersonAccess(req.actor, id), undefined, faults));
    },

    async mail(req, res) {
      const id = pathParam(req, 'id');
      await access.viewPersonAccess(req.actor, id);
      const form = parseForm(mailAccessSchema, req.body);
      if (access.mailAccess === null || !form.ok) {
        seeOther(res, urls.persoonToegang(id));
        return;
      }
      const { geheim: secret, code } = form.value;
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
    actie: 'link' | 'code' | 'sessies',
    ticked: { readonly gecontroleerd: boolean; readonly nagegaan: boolean },
  ): Promise<void> {
    if (actie === 'link') {
      const link = await access.giveAccess(req.actor, id, ticked.gecontroleerd);
      const { account } = await access.viewPersonAccess(req.actor, id);
      // Not a page of its own: the link is in this answer and nowhere else.
      const view = givenLinkView(account, link, {
        baseUrl,
        mail: access.mailAccess === null ? 'none' : 'can',
      });
      await renderPage(res, { view: 'access/givenLink', title: view.heading, page: view });
      return;
    }
    if (actie === 'code') await access.removeFactorOf(req.actor, id, ticked.nagegaan);
    else await access.endSessionsOf(req.actor, id);
    seeOther(res, withQuery(urls.persoonToegang(id), { gelukt: actie }));
  }

  function page(
    person: PersonAccess,
    gelukt: string | undefined,
    faults: readonly Fault[],
  ): PageRequest & { readonly errors: readonly ErrorItem[] } {
    const worded = wordedFaults(faults, personAccessFaults);
    const done = gelukt === 'code' || gelukt === 'sessies' || gelukt === 'mail' ? gelukt : null;
    return {
      view: 'access/personAccess',
      title: personAccessText.title(person.account.name),
      page: personAccessView(person, clock.now().toISOString(), done, sso?.name ?? null, worded),
      errors: worded.items,
      backLink: { href: urls.persoon(person.account.id), label: personText.back },
    };
  }
}
