import type { Response } from 'express';
import type { TieState } from '../../../application/access/sso/ties';
import type { Fault } from '../../../domain/shared/failure';
import { ssoText, tieFaults } from '../../../presentation/access/ssoMessages';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseForm } from '../../shared/parseForm';
import type { ErrorItem } from '../../shared/partials';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { AccessDeps, SsoDeps } from './deps';
import { tieSchema } from './schema';
import { personTieView } from './tieView';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** Which person at the identity service an account is tied to: the own one, and for an administrator that of others. */
export function tieHandlers({ sso, baseUrl }: Pick<AccessDeps, 'baseUrl'> & SsoDeps): {
  own: Handler;
  show: Handler;
  submit: Handler;
} {
  return {
    async own(req, res) {
      const { tiedAt } = await sso.viewOwnTie(req.actor);
      const { title, tied, untied, tie, again, back } = ssoText.own;
      await renderPage(res, {
        view: 'access/ssoTie',
        title: title(sso.name),
        page: {
          heading: title(sso.name),
          paragraphs: [tiedAt === undefined ? untied(sso.name) : tied(sso.name, tiedAt)],
          button: {
            href: urls.mijnKoppelingBegin(),
            label: tiedAt === undefined ? tie(sso.name) : again(sso.name),
          },
          back: { href: urls.beveiliging(), label: back },
        },
      });
    },

    async show(req, res) {
      const state = await sso.viewTie(req.actor, pathParam(req, 'id'));
      await renderPage(res, page(req, state, []));
    },

    async submit(req, res) {
      const id = pathParam(req, 'id');
      const state = await sso.viewTie(req.actor, id);
      const form = parseForm(tieSchema, req.body);
      if (!form.ok) {
        await invalidPage(res, page(req, state, form.faults));
        return;
      }
      if (form.value.actie === 'ontkoppelen') {
        await sso.untie(req.actor, id);
        seeOther(res, withQuery(urls.persoonKoppeling(id), { gelukt: 'ja' }));
        return;
      }
      const given = await caught(sso.giveTieLink(req.actor, id, form.value.gecontroleerd), 'invalid');
      if (!given.ok) {
        await invalidPage(
          res,
          page(req, state, renamedFaults(given.error.faults, { checked: 'gecontroleerd' })),
        );
        return;
      }
      const { account, secret, expiresAt } = given.value;
      const { title, intro, link, until, back } = ssoText.given;
      // Not a page of its own: the link is in this answer and nowhere else.
      await renderPage(res, {
        view: 'access/ssoGiven',
        title: title(account.name),
        page: {
          heading: title(account.name),
          intro,
          link: { label: link, text: baseUrl + urls.koppellink(secret) },
          until: until(expiresAt),
          back: { href: urls.persoonKoppeling(id), label: back },
        },
      });
    },
  };

  function page(
    req: SignedInRequest,
    state: TieState,
    faults: readonly Fault[],
  ): PageRequest & { readonly errors: readonly ErrorItem[] } {
    const worded = wordedFaults(faults, tieFaults);
    const view = personTieView(state, {
      service: sso.name,
      isSelf: state.account.id === req.actor.accountId,
      done: queryValue(req, 'gelukt') !== undefined,
      faults: worded,
    });
    return { view: 'access/personAccess', title: view.heading, page: view, errors: worded.items };
  }
}
