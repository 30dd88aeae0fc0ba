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
import type { AccessDeps } from './deps';
import { proveView, type WayToProve } from './proveView';
import { codeSchema, provePasswordSchema } from './schema';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** Proving again who you are, before something that asks for it. */
export function proveHandlers({ access, sso, cookies, visitorOf }: AccessDeps): {
  show: Handler;
  submit: Handler;
} {
  return {
    async show(req, res) {
      const met = queryValue(req, 'met');
      const asked = met === 'wachtwoord' ? 'password' : 'code';
      await renderPage(res, await page(req, asked, localPath(queryValue(req, 'terug')), []));
    },

    async submit(req, res) {
      const typed = typedValues(req.body);
      const returnTo = localPath(typed['terug']);
      const way: WayToProve = 'code' in typed ? 'code' : 'password';
      const again = async (faults: readonly Fault[]): Promise<void> => {
        await invalidPage(res, await page(req, way, returnTo, faults));
      };
      const form =
        way === 'code' ? parseForm(codeSchema, req.body) : parseForm(provePasswordSchema, req.body);
      if (!form.ok) {
        await again(form.faults);
        return;
      }
      const proof = 'code' in form.value ? { code: form.value.code } : { password: form.value.wachtwoord };
      const proven = await caught(
        access.proveAgain(req.actor, req.session, proof, visitorOf(req)),
        'invalid',
      );
      if (!proven.ok) {
        await again(renamedFaults(proven.error.faults, { password: 'wachtwoord' }));
        return;
      }
      cookies.session.set(res, proven.value.secret);
      seeOther(res, returnTo ?? homeOf(req.actor));
    },
  };

  async function page(
    req: SignedInRequest,
    asked: WayToProve,
    returnTo: string | undefined,
    faults: readonly Fault[],
  ): Promise<PageRequest & { errors: ReturnType<typeof wordedFaults>['items'] }> {
    const worded = wordedFaults(faults, proveFaults);
    const isTied = sso !== null && (await sso.viewOwnTie(req.actor)).tiedAt !== undefined;
    const links = {
      returnTo: returnTo ?? '',
      home: homeOf(req.actor),
      service: isTied ? sso.name : null,
    };
    return {
      view: 'access/prove',
      title: proveText.title,
      page: proveView(await access.waysToProve(req.actor), asked, links, worded),
      errors: worded.items,
    };
  }
}
