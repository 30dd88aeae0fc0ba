import type { Response } from 'express';
import { codeText, factorFaults, recoveryCodeText } from '../../../presentation/access/secondFactorMessages';
import { brandPanel } from '../../../presentation/accessMessages';
import type { Fault } from '../../../domain/shared/failure';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { localPath } from '../../shared/localPath';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { queryValue, type HalfwayRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { AccessDeps } from './deps';
import { enter } from './enter';
import { leave } from './leave';
import { goOn } from './goOn';
import { codeView } from './factorView';
import { codeSchema, recoveryCodeSchema } from './schema';
import { secondStepOf } from './secondStepOf';

type Handler = (req: HalfwayRequest, res: Response) => Promise<void>;

/** The second step of signing in for who has a second factor, and stopping halfway. */
export function codeHandlers({ access, cookies, visitorOf }: AccessDeps): {
  show: Handler;
  submit: Handler;
  stop: Handler;
} {
  return {
    async show(req, res) {
      const returnTo = localPath(queryValue(req, 'terug'));
      if (req.halfway.stage !== 'tweede-factor') {
        seeOther(res, withQuery(secondStepOf(req.halfway), { terug: returnTo }));
        return;
      }
      await renderPage(res, page(queryValue(req, 'met') === 'herstelcode', returnTo, []));
    },

    async submit(req, res) {
      const typed = typedValues(req.body);
      const returnTo = localPath(typed['terug']);
      const byRecovery = 'herstelcode' in typed;
      const form = byRecovery ? parseForm(recoveryCodeSchema, req.body) : parseForm(codeSchema, req.body);
      if (!form.ok) {
        await invalidPage(res, page(byRecovery, returnTo, form.faults));
        return;
      }
      const proof =
        'herstelcode' in form.value ? { recoveryCode: form.value.herstelcode } : { code: form.value.code };
      const passed = await caught(access.passSecondFactor(req.halfway, proof, visitorOf(req)), 'invalid');
      if (!passed.ok) {
        const faults = renamedFaults(passed.error.faults, { recoveryCode: 'herstelcode' });
        await invalidPage(res, page(byRecovery, returnTo, faults));
        return;
      }
      enter(res, cookies, passed.value);
      // Few recovery codes left: the page on which new ones are made says so.
      goOn(res, passed.value, passed.value.fewCodesLeft ? urls.beveiliging() : returnTo);
    },

    async stop(req, res) {
      await access.signOut(req.halfway.actor, req.halfway.session.secretHash);
      leave(res, cookies);
    },
  };
}

function page(
  byRecovery: boolean,
  returnTo: string | undefined,
  faults: readonly Fault[],
): PageRequest & { errors: ReturnType<typeof wordedFaults>['items'] } {
  const worded = wordedFaults(faults, factorFaults);
  return {
    view: 'access/code',
    title: byRecovery ? recoveryCodeText.title : codeText.title,
    page: codeView(byRecovery, returnTo ?? '', worded),
    errors: worded.items,
    layout: 'plain',
    brandPanel,
  };
}
