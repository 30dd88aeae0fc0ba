import type { Response } from 'express';
import type { FactorOwner } from '../../../application/access/setUpFactor';
import type { Fault } from '../../../domain/shared/failure';
import { factorFaults, setUpText } from '../../../presentation/access/secondFactorMessages';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { localPath } from '../../shared/localPath';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import {
  queryValue,
  type HalfwayRequest,
  type PublicRequest,
  type SignedInRequest,
} from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { AccessDeps } from './deps';
import { enter } from './enter';
import { setUpView } from './factorView';
import { codeSchema } from './schema';
import { secondStepOf } from './secondStepOf';

type Handler<Request> = (req: Request, res: Response) => Promise<void>;

/** Setting up a second factor: as the second step of signing in, or by choice. */
export function setUpHandlers({ access, cookies, qrPicture, visitorOf }: AccessDeps): {
  showHalfway: Handler<HalfwayRequest>;
  submitHalfway: Handler<HalfwayRequest>;
  showOwn: Handler<SignedInRequest>;
  submitOwn: Handler<SignedInRequest>;
} {
  return {
    async showHalfway(req, res) {
      const returnTo = localPath(queryValue(req, 'terug'));
      if (leadsElsewhere(req, res, returnTo)) return;
      await renderPage(res, await page(req.halfway, returnTo, []));
    },
    async submitHalfway(req, res) {
      const returnTo = localPath(typedValues(req.body)['terug']);
      if (leadsElsewhere(req, res, returnTo)) return;
      await submit(req, res, req.halfway, returnTo);
    },
    async showOwn(req, res) {
      await renderPage(res, await page(await access.factorOwner(req.actor, req.session), undefined, []));
    },
    async submitOwn(req, res) {
      await submit(req, res, await access.factorOwner(req.actor, req.session), urls.beveiliging());
    },
  };

  async function submit(
    req: PublicRequest,
    res: Response,
    owner: FactorOwner,
    returnTo: string | undefined,
  ): Promise<void> {
    const form = parseForm(codeSchema, req.body);
    if (!form.ok) {
      await invalidPage(res, await page(owner, returnTo, form.faults));
      return;
    }
    const done = await caught(access.finishFactor(owner, form.value.code, visitorOf(req)), 'invalid');
    if (!done.ok) {
      await invalidPage(res, await page(owner, returnTo, done.error.faults));
      return;
    }
    enter(res, cookies, done.value);
    const next = done.value.hasNotices ? withQuery(urls.meldingen(), { terug: returnTo }) : returnTo;
    seeOther(res, withQuery(urls.herstelcodes(), { terug: next }));
  }

  async function page(
    owner: FactorOwner,
    returnTo: string | undefined,
    faults: readonly Fault[],
  ): Promise<PageRequest & { errors: ReturnType<typeof wordedFaults>['items'] }> {
    const worded = wordedFaults(faults, factorFaults);
    const { secret, address } = await access.beginFactor(owner);
    const halfway = owner.stage !== 'volledig';
    return {
      view: 'access/setUpFactor',
      title: setUpText.title,
      page: setUpView({ secret, picture: qrPicture(address) }, { halfway, returnTo: returnTo ?? '' }, worded),
      errors: worded.items,
      layout: halfway ? 'plain' : 'main',
    };
  }
}

/** Who has a factor already, does not set up another one halfway. */
function leadsElsewhere(req: HalfwayRequest, res: Response, returnTo: string | undefined): boolean {
  if (req.halfway.stage === 'instellen') return false;
  seeOther(res, withQuery(secondStepOf(req.halfway), { terug: returnTo }));
  return true;
}
