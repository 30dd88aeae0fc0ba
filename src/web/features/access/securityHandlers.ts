import type { Response } from 'express';
import { loneMinLength, passwordMinLength } from '../../../application/access/passwordRules';
import type { Fault } from '../../../domain/shared/failure';
import {
  changePasswordFaults,
  changePasswordText,
  securityText,
  switchOffFaults,
  switchOffText,
} from '../../../presentation/access/securityMessages';
import { caught } from '../../shared/caught';
import { invalidPage } from '../../shared/invalidPage';
import { parseButton } from '../../shared/parseButton';
import { parseForm } from '../../shared/parseForm';
import type { ErrorItem } from '../../shared/partials';
import { renderPage, type PageRequest } from '../../shared/renderPage';
import { queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { renamedFaults, wordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import type { AccessDeps } from './deps';
import { changePasswordSchema, endSessionSchema, newCodesSchema, switchOffSchema } from './schema';
import { changePasswordView, securityView, switchOffView, type SecurityNotice } from './securityView';

type Handler = (req: SignedInRequest, res: Response) => Promise<void>;
type Page = PageRequest & { readonly errors: readonly ErrorItem[] };

const names = { current: 'huidig', password: 'wachtwoord' } as const;

/** How the own account is protected, and everything that can be changed about it. */
export function securityHandlers({ access, sso, cookies, visitorOf }: AccessDeps): {
  show: Handler;
  endSessions: Handler;
  showPassword: Handler;
  changePassword: Handler;
  showSwitchOff: Handler;
  switchOff: Handler;
  newCodes: Handler;
} {
  return {
    async show(req, res) {
      const own = await access.viewOwnSecurity(req.actor, req.session);
      await renderPage(res, {
        view: 'access/security',
        title: securityText.title,
        page: securityView(own, noticeOf(queryValue(req, 'gelukt')), sso?.name ?? null),
      });
    },

    async endSessions(req, res) {
      const { sessie } = parseButton(endSessionSchema, req.body);
      await access.endOwnSessions(req.actor, req.session, sessie === 'andere' ? 'others' : { id: sessie });
      seeOther(res, withQuery(urls.beveiliging(), { gelukt: 'uitgelogd' }));
    },

    async showPassword(req, res) {
      await renderPage(res, await passwordPage(req, []));
    },

    async changePassword(req, res) {
      const form = parseForm(changePasswordSchema, req.body);
      if (!form.ok) {
        await invalidPage(res, await passwordPage(req, form.faults));
        return;
      }
      const typed = { current: form.value.huidig, password: form.value.wachtwoord };
      const changed = await caught(
        access.changePassword(req.actor, req.session, typed, visitorOf(req)),
        'invalid',
      );
      if (!changed.ok) {
        await invalidPage(res, await passwordPage(req, renamedFaults(changed.error.faults, names)));
        return;
      }
      cookies.session.set(res, changed.value.secret);
      seeOther(res, withQuery(urls.beveiliging(), { gelukt: 'wachtwoord' }));
    },

    async showSwitchOff(_req, res) {
      await renderPage(res, switchOffPage([]));
    },

    async switchOff(req, res) {
      const form = parseForm(switchOffSchema, req.body);
      if (!form.ok) {
        await invalidPage(res, switchOffPage(form.faults));
        return;
      }
      const done = await caught(
        access.switchOffFactor(req.actor, form.value.huidig, visitorOf(req)),
        'invalid',
      );
      if (!done.ok) {
        await invalidPage(res, switchOffPage(renamedFaults(done.error.faults, names)));
        return;
      }
      seeOther(res, withQuery(urls.beveiliging(), { gelukt: 'code' }));
    },

    async newCodes(req, res) {
      parseButton(newCodesSchema, req.body);
      await access.renewRecoveryCodes(req.actor, req.session);
      seeOther(res, withQuery(urls.herstelcodes(), { terug: urls.beveiliging() }));
    },
  };

  async function passwordPage(req: SignedInRequest, faults: readonly Fault[]): Promise<Page> {
    const worded = wordedFaults(faults, changePasswordFaults);
    const own = await access.viewOwnSecurity(req.actor, req.session);
    const withFactor = own.hasFactor || own.factorIsObligatory;
    return {
      view: 'access/ownPassword',
      title: changePasswordText.title,
      page: changePasswordView(withFactor ? passwordMinLength : loneMinLength, worded),
      errors: worded.items,
    };
  }
}

function switchOffPage(faults: readonly Fault[]): Page {
  const worded = wordedFaults(faults, switchOffFaults);
  return {
    view: 'access/ownPassword',
    title: switchOffText.title,
    page: switchOffView(worded),
    errors: worded.items,
  };
}

function noticeOf(value: string | undefined): SecurityNotice | null {
  return value === 'wachtwoord' || value === 'code' || value === 'uitgelogd' ? value : null;
}
