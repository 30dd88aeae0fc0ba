import type { Response } from 'express';
import { logText } from '../../../presentation/audit/logText';
import { faultText } from '../../../presentation/failureMessages';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import type { SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { urls } from '../../urls';
import { askedOf } from './askedOf';
import { logView } from './logView';
import type { AuditDeps } from './routes';
import { checkSchema } from './schema';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

const backLink = { href: urls.beheer(), label: logText.back };

/** The pages of the log. */
export function logHandlers({ audit }: AuditDeps): { show: Handler; check: Handler } {
  return {
    async show(req, res) {
      const asked = askedOf(req);
      const page = logView(await audit.viewLog(req.actor, asked.question), asked);
      await renderPage(res, {
        view: 'audit/log',
        title: logText.title,
        page,
        errors: asked.errors,
        backLink,
      });
    },

    async check(req, res) {
      const form = parseForm(checkSchema, req.body);
      if (form.ok) {
        await audit.checkLog(req.actor, form.value.keten, form.value.getal);
        seeOther(res, `${urls.logboek()}#controle`);
        return;
      }
      const asked = askedOf(req);
      const { getal = '' } = typedValues(req.body);
      const error = form.faults.map((fault) =>
        faultText(fault, { getal: { onleesbaar: logText.check.wrongNoted } }),
      )[0];
      const view = logView(await audit.viewLog(req.actor, asked.question), asked, { value: getal, error });
      await renderPage(res, {
        view: 'audit/log',
        title: logText.title,
        page: view,
        backLink,
        status: 422,
        errors: [{ message: error ?? '', href: '#getal' }],
      });
    },
  };
}
