import type { Response } from 'express';
import type { FinishedSso } from '../../../application/access/sso/finishSso';
import type { SsoWish } from '../../../application/access/sso/beginSso';
import { ssoText } from '../../../presentation/access/ssoMessages';
import { homeOf } from '../../shared/menu';
import { localPath } from '../../shared/localPath';
import { pageLayout } from '../../shared/pageLayout';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type PublicRequest, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { publicShell, setShell } from '../../shared/shell';
import { urls, withQuery } from '../../urls';
import type { AccessDeps, SsoDeps } from './deps';
import { enter } from './enter';
import { goOn } from './goOn';

type Handler<Request> = (req: Request, res: Response) => Promise<void>;

/** Going to the identity service and coming back. Every way there begins with a link: a form may not lead to another site. */
export function ssoHandlers({ sso, cookies, formTokens, visitorOf }: AccessDeps & SsoDeps): {
  begin: Handler<PublicRequest>;
  prove: Handler<SignedInRequest>;
  tieOwn: Handler<SignedInRequest>;
  showTieLink: Handler<PublicRequest>;
  beginTieLink: Handler<PublicRequest>;
  finish: Handler<PublicRequest>;
} {
  return {
    begin: (req, res) => go(req, res, { kind: 'inloggen' }, localPath(queryValue(req, 'terug'))),
    prove: (req, res) =>
      go(req, res, { kind: 'bevestigen', actor: req.actor }, localPath(queryValue(req, 'terug'))),
    tieOwn: (req, res) => go(req, res, { kind: 'koppelen', actor: req.actor }, undefined),

    async showTieLink(req, res) {
      const secret = pathParam(req, 'geheim');
      const email = await sso.tieLinkFor(secret);
      if (email === undefined) {
        await message(res, 'deadLink', 404);
        return;
      }
      // No name or menu of who may be signed in here: it is another account that this is about.
      setShell(res, publicShell('', formTokens.forPage(req, res)));
      const { title, paragraphs, go: label } = ssoText.tieByLink;
      await renderPage(res, {
        view: 'access/ssoTie',
        title: title(sso.name),
        page: {
          heading: title(sso.name),
          paragraphs: [paragraphs.account(email), paragraphs.once(sso.name)],
          button: { href: urls.koppellinkBegin(secret), label: label(sso.name) },
        },
        layout: 'plain',
      });
    },

    async beginTieLink(req, res) {
      const linkSecret = pathParam(req, 'geheim');
      if ((await sso.tieLinkFor(linkSecret)) === undefined) await message(res, 'deadLink', 404);
      else await go(req, res, { kind: 'koppelen', linkSecret }, undefined);
    },

    async finish(req, res) {
      const cookieSecret = cookies.sso.read(req);
      cookies.sso.clear(res);
      const question = req.originalUrl.indexOf('?');
      const search = question < 0 ? '' : req.originalUrl.slice(question);
      const session = req.session ?? req.halfway?.session;
      const finished = await sso.finish({ search, cookieSecret, session }, visitorOf(req));
      await answer(req, res, finished);
    },
  };

  async function go(
    req: PublicRequest,
    res: Response,
    wish: SsoWish,
    returnTo: string | undefined,
  ): Promise<void> {
    const begun = await sso.begin(wish, returnTo, visitorOf(req));
    if (begun === undefined) {
      await message(res, 'unavailable', 503);
      return;
    }
    cookies.sso.set(res, begun.cookieSecret);
    res.redirect(303, begun.url);
  }

  async function answer(req: PublicRequest, res: Response, finished: FinishedSso): Promise<void> {
    switch (finished.outcome) {
      case 'in':
        enter(res, cookies, finished.opened);
        goOn(res, finished.opened, finished.returnTo);
        return;
      case 'proven':
        cookies.session.set(res, finished.secret);
        seeOther(res, finished.returnTo ?? (req.actor === undefined ? urls.start() : homeOf(req.actor)));
        return;
      case 'tied':
        seeOther(
          res,
          req.actor === undefined ? withQuery(urls.inloggen(), { gekoppeld: 'ja' }) : urls.mijnKoppeling(),
        );
        return;
      default:
        await message(res, finished.outcome, 403);
    }
  }

  async function message(res: Response, which: keyof typeof ssoText.messages, status: number): Promise<void> {
    const { title, paragraphs } = ssoText.messages[which];
    await renderPage(res, {
      view: 'errors/failure',
      title: title(sso.name),
      page: {
        heading: title(sso.name),
        paragraphs: paragraphs(sso.name),
        link: { href: urls.inloggen(), label: ssoText.back },
        reference: null,
      },
      status,
      layout: pageLayout(res),
    });
  }
}
