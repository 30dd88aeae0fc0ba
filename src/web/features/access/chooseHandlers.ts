import type { Response } from 'express';
import type { AccessProof, OpenLink } from '../../../application/access/redeemAccess';
import type { Fault } from '../../../domain/shared/failure';
import { chooseFaults, chooseText } from '../../../presentation/access/linkMessages';
import { brandPanel } from '../../../presentation/accessMessages';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { pageLayout } from '../../shared/pageLayout';
import { parseForm, typedValues } from '../../shared/parseForm';
import type { ErrorItem } from '../../shared/partials';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { pathParam, type PublicRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { publicShell, setShell } from '../../shared/shell';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { chooseByCodeView, chooseByLinkView } from './chooseView';
import type { AccessDeps } from './deps';
import { chooseByCodeSchema, chooseSchema } from './schema';
import type { Typed } from './viewModel';

type Handler = (req: PublicRequest, res: Response) => Promise<void>;
type Page = PageRequest & { readonly errors: readonly ErrorItem[] };

/** Choosing a password with what an administrator handed over: a link, or a code with the e-mail address. */
export function chooseHandlers({ access, cookies, formTokens, visitorOf }: AccessDeps): {
  showByLink: Handler;
  submitByLink: Handler;
  showByCode: Handler;
  submitByCode: Handler;
} {
  return {
    async showByLink(req, res) {
      const secret = pathParam(req, 'geheim');
      const link = await openLink(req, res, secret);
      if (link === undefined) return;
      publicFrame(req, res);
      await renderPage(res, linkPage(secret, link, []));
    },

    async submitByLink(req, res) {
      const secret = pathParam(req, 'geheim');
      const link = await openLink(req, res, secret);
      if (link === undefined) return;
      const again = async (faults: readonly Fault[]): Promise<void> => {
        publicFrame(req, res);
        await invalidPage(res, linkPage(secret, link, faults));
      };
      const form = parseForm(chooseSchema, req.body);
      if (!form.ok) {
        await again(form.faults);
        return;
      }
      const chosen = await choose(req, res, { secret }, form.value.wachtwoord);
      if (chosen === 'done') return;
      if (chosen === 'dead') await deadLink(res);
      else await again(chosen);
    },

    async showByCode(req, res) {
      publicFrame(req, res);
      await renderPage(res, codePage({}, []));
    },

    async submitByCode(req, res) {
      const again = async (faults: readonly Fault[]): Promise<void> => {
        publicFrame(req, res);
        await invalidPage(res, codePage(typedValues(req.body), faults));
      };
      const form = parseForm(chooseByCodeSchema, req.body);
      if (!form.ok) {
        await again(form.faults);
        return;
      }
      const { email, code, wachtwoord } = form.value;
      const chosen = await choose(req, res, { email, code }, wachtwoord);
      if (chosen !== 'done') await again(chosen === 'dead' ? [] : chosen);
    },
  };

  /** The link when it works; else the page that says that it does not is sent. */
  async function openLink(req: PublicRequest, res: Response, secret: string): Promise<OpenLink | undefined> {
    const link = await caught(access.openAccessLink(secret, visitorOf(req)), 'not-found');
    if (link.ok) return link.value;
    await deadLink(res);
    return undefined;
  }

  async function choose(
    req: PublicRequest,
    res: Response,
    proof: AccessProof,
    password: string,
  ): Promise<'done' | 'dead' | readonly Fault[]> {
    const chosen = await caught(access.redeemAccess(proof, password, visitorOf(req)), 'invalid', 'not-found');
    if (!chosen.ok) {
      return chosen.error.code === 'not-found'
        ? 'dead'
        : renamedFaults(chosen.error.faults, { password: 'wachtwoord' });
    }
    // Whoever was signed in here, it goes on with the sign-in of the one who chose.
    const current = req.halfway ?? (req.actor && req.session && { actor: req.actor, session: req.session });
    if (current !== undefined) await access.signOut(current.actor, current.session.secretHash);
    cookies.session.clear(res);
    cookies.knownBrowser.set(res, chosen.value.browserSecret);
    seeOther(res, withQuery(urls.inloggen(), { gekozen: 'ja' }));
    return 'done';
  }

  /** No name or menu of who may be signed in here: it is another account that this is about. */
  function publicFrame(req: PublicRequest, res: Response): void {
    setShell(res, publicShell('', formTokens.forPage(req, res)));
  }
}

function linkPage(secret: string, link: OpenLink, faults: readonly Fault[]): Page {
  const worded = wordedFaults(faults, chooseFaults);
  const page = chooseByLinkView(secret, link, worded);
  return { ...frame, title: page.heading, page, errors: worded.items };
}

function codePage(typed: Typed, faults: readonly Fault[]): Page {
  const worded = wordedFaults(faults, chooseFaults);
  return {
    ...frame,
    title: chooseText.byCode.title,
    page: chooseByCodeView(typed, worded),
    errors: worded.items,
  };
}

const frame = { view: 'access/choosePassword', layout: 'plain', brandPanel } as const;

/** The same page for a link that is unknown, used or too old: which of these it is, is nobody's business. */
async function deadLink(res: Response): Promise<void> {
  const { title, paragraphs, link } = chooseText.deadLink;
  await renderPage(res, {
    view: 'errors/failure',
    title,
    page: { heading: title, paragraphs, link: { href: urls.inloggen(), label: link }, reference: null },
    status: 404,
    layout: pageLayout(res),
  });
}
