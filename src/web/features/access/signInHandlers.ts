import type { Response } from 'express';
import { brandPanel, emergencyText, signInFaults, signInText } from '../../../presentation/accessMessages';
import type { Fault } from '../../../domain/shared/failure';
import { caught } from '../../shared/caught';
import { homeOf } from '../../shared/menu';
import { invalidPage } from '../../shared/invalidPage';
import { localPath } from '../../shared/localPath';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { queryValue, type PublicRequest, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { publicShell, setShell } from '../../shared/shell';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { AccessDeps } from './deps';
import { enter } from './enter';
import { leave } from './leave';
import { goOn } from './goOn';
import { signInSchema } from './schema';
import { secondStepOf } from './secondStepOf';
import { signInView, type SignInNotice, type SignInWay, type Typed } from './viewModel';

type Handler<Request> = (req: Request, res: Response) => Promise<void>;

/** Signing in and out. */
export function signInHandlers({ access, sso, cookies, formTokens, visitorOf }: AccessDeps): {
  show: Handler<PublicRequest>;
  showEmergency: Handler<PublicRequest>;
  submit: Handler<PublicRequest>;
  signOut: Handler<SignedInRequest>;
} {
  return {
    show: (req, res) => open(req, res, 'usual'),
    showEmergency: (req, res) => open(req, res, 'emergency'),

    async submit(req, res) {
      const typed = typedValues(req.body);
      const returnTo = localPath(typed['terug']);
      const again = async (faults: readonly Fault[]): Promise<void> => {
        giveFormToken(req, res);
        // A form can come from the page for emergency access alone when nobody else has one.
        await invalidPage(res, page(returnTo, null, typed, faults, await wayFor('emergency')));
      };
      const form = parseForm(signInSchema, req.body);
      if (!form.ok) {
        await again(form.faults);
        return;
      }
      const { email, wachtwoord: password } = form.value;
      const session = req.session ?? req.halfway?.session;
      const earlier = session && { earlierSecretHash: session.secretHash };
      const signedIn = await caught(
        access.signIn({ email, password, ...earlier }, visitorOf(req)),
        'invalid',
      );
      if (!signedIn.ok) {
        await again(signedIn.error.faults);
        return;
      }
      enter(res, cookies, signedIn.value);
      goOn(res, signedIn.value, returnTo);
    },

    async signOut(req, res) {
      await access.signOut(req.actor, req.session.secretHash);
      leave(res, cookies);
    },
  };

  async function open(req: PublicRequest, res: Response, asked: 'usual' | 'emergency'): Promise<void> {
    const returnTo = localPath(queryValue(req, 'terug'));
    if (req.actor !== undefined) {
      seeOther(res, returnTo ?? homeOf(req.actor));
      return;
    }
    if (req.halfway !== undefined) {
      seeOther(res, withQuery(secondStepOf(req.halfway), { terug: returnTo }));
      return;
    }
    const way = await wayFor(asked);
    if (asked === 'emergency' && way === 'open') {
      seeOther(res, withQuery(urls.inloggen(), { terug: returnTo }));
      return;
    }
    const notice = await noticeFor(req);
    // Forgets the cookie of a session that ended, so that the notice is shown once.
    if (notice === 'expired') cookies.session.clear(res);
    giveFormToken(req, res);
    await renderPage(res, page(returnTo, notice, {}, [], way));
  }

  /** Where nobody signs in with a password, only the page for emergency access has the form. */
  async function wayFor(asked: 'usual' | 'emergency'): Promise<SignInWay> {
    if (!(await access.passwordIsOff())) return 'open';
    return asked === 'emergency' ? 'emergency' : 'elsewhere';
  }

  async function noticeFor(req: PublicRequest): Promise<SignInNotice> {
    if (!(await access.accountExists())) return 'firstStart';
    if (queryValue(req, 'gekozen') !== undefined) return 'chosen';
    if (queryValue(req, 'gekoppeld') !== undefined) return 'tied';
    if (cookies.session.read(req) !== undefined) return 'expired';
    return queryValue(req, 'afgemeld') === undefined ? null : 'goodbye';
  }

  function giveFormToken(req: PublicRequest, res: Response): void {
    setShell(res, publicShell('', formTokens.forPage(req, res)));
  }

  function page(
    returnTo: string | undefined,
    notice: SignInNotice,
    typed: Typed,
    faults: readonly Fault[],
    way: SignInWay,
  ): PageRequest & { errors: ReturnType<typeof wordedFaults>['items'] } {
    const worded = wordedFaults(faults, signInFaults);
    return {
      view: 'access/signIn',
      title: way === 'emergency' ? emergencyText.title : signInText.title,
      page: signInView({ way, service: sso?.name ?? null, returnTo: returnTo ?? '', notice }, typed, worded),
      errors: worded.items,
      layout: 'plain',
      brandPanel,
    };
  }
}
