import type { Response } from 'express';
import type { Fault } from '../../../domain/shared/failure';
import { proveFaults, proveText } from '../../../presentation/accessMessages';
import { caught } from '../../shared/caught';
import { homeOf } from '../../shared/menu';
import { invalidPage } from '../../shared/invalidPage';
import { localPath } from '../../shared/localPath';
import { parseForm, typedValues } from '../../shared/parseForm';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { proveView } from './proveView';
import { proveSchema } from './schema';
import type { AccessDeps } from './signInHandlers';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** Proving again who you are, before something that asks for it. */
export function proveHandlers({ access, cookies }: AccessDeps): { show: Handler; submit: Handler } {
  return {
    async show(req, res) {
      await renderPage(res, page(req, localPath(queryValue(req, 'terug')), []));
    },

    async submit(req, res) {
      const returnTo = localPath(typedValues(req.body)['terug']);
      const form = parseForm(proveSchema, req.body);
      if (!form.ok) {
        await invalidPage(res, page(req, returnTo, form.faults));
        return;
      }
      const proven = await caught(
        access.proveAgain(req.actor, req.session, { password: form.value.wachtwoord }),
        'invalid',
      );
      if (!proven.ok) {
        const faults = renamedFaults(proven.error.faults, { password: 'wachtwoord' });
        await invalidPage(res, page(req, returnTo, faults));
        return;
      }
      cookies.session.set(res, proven.value.secret);
      seeOther(res, returnTo ?? homeOf(req.actor));
    },
  };
}

function page(
  req: SignedInRequest,
  returnTo: string | undefined,
  faults: readonly Fault[],
): PageRequest & { errors: ReturnType<typeof wordedFaults>['items'] } {
  const worded = wordedFaults(faults, proveFaults);
  return {
    view: 'access/prove',
    title: proveText.title,
    page: proveView(urls.bevestigen(), returnTo ?? '', homeOf(req.actor), worded),
    errors: worded.items,
  };
}
