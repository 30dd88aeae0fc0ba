import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import type { Digests } from '../../../application/ports';
import { chooseHandlers } from './chooseHandlers';
import { forgottenHandlers } from './forgottenHandlers';
import { noticesHandlers } from './noticesHandlers';
import { personAccessHandlers } from './personAccessHandlers';
import { securityHandlers } from './securityHandlers';
import { signInChoiceHandlers } from './signInChoiceHandlers';
import { ssoHandlers } from './ssoHandlers';
import { tieHandlers } from './tieHandlers';
import { codeHandlers } from './codeHandlers';
import type { AccessDeps, SsoDeps } from './deps';
import { firstStartHandlers } from './firstStartHandlers';
import { proveHandlers } from './proveHandlers';
import { recoveryCodesHandlers } from './recoveryCodesHandlers';
import { setUpHandlers } from './setUpHandlers';
import { signInHandlers } from './signInHandlers';
import { makeVisitorOf } from './visitorOf';

/** What is needed from the app; where a request comes from is found out here. */
export type AccessRouteDeps = Omit<AccessDeps, 'visitorOf'> & { readonly digests: Digests };

/** Getting in and out. */
export function accessRoutes(given: AccessRouteDeps): readonly Route[] {
  const deps: AccessDeps = { ...given, visitorOf: makeVisitorOf(given.digests, given.cookies) };
  const code = codeHandlers(deps);
  const setUp = setUpHandlers(deps);
  const codes = recoveryCodesHandlers(deps);
  const choose = chooseHandlers(deps);
  const forgotten = forgottenHandlers(deps);
  const person = personAccessHandlers(deps);
  const security = securityHandlers(deps);
  const choice = signInChoiceHandlers(deps);
  const notices = noticesHandlers(deps);
  const firstStart = firstStartHandlers(deps);
  const prove = proveHandlers(deps);
  const signIn = signInHandlers(deps);
  const elsewhere = deps.sso === null ? [] : ssoRoutes({ ...deps, sso: deps.sso });
  return routes(
    ...elsewhere,
    { method: 'get', path: urls.eersteStart.pattern, action: 'public', handler: firstStart.show },
    { method: 'post', path: urls.eersteStart.pattern, action: 'public', handler: firstStart.submit },
    { method: 'get', path: urls.inloggen.pattern, action: 'public', handler: signIn.show },
    { method: 'post', path: urls.inloggen.pattern, action: 'public', handler: signIn.submit },
    { method: 'get', path: urls.noodtoegang.pattern, action: 'public', handler: signIn.showEmergency },
    { method: 'get', path: urls.inlogcode.pattern, action: 'halfway', handler: code.show },
    { method: 'post', path: urls.inlogcode.pattern, action: 'halfway', handler: code.submit },
    { method: 'get', path: urls.tweedeStap.pattern, action: 'halfway', handler: setUp.showHalfway },
    { method: 'post', path: urls.tweedeStap.pattern, action: 'halfway', handler: setUp.submitHalfway },
    { method: 'post', path: urls.inloggenStoppen.pattern, action: 'halfway', handler: code.stop },
    {
      method: 'get',
      path: urls.mijnFactor.pattern,
      action: 'security.own',
      fresh: true,
      handler: setUp.showOwn,
    },
    {
      method: 'post',
      path: urls.mijnFactor.pattern,
      action: 'security.own',
      fresh: true,
      handler: setUp.submitOwn,
    },
    { method: 'get', path: urls.herstelcodes.pattern, action: 'security.own', handler: codes.show },
    { method: 'post', path: urls.herstelcodes.pattern, action: 'security.own', handler: codes.done },
    {
      method: 'get',
      path: urls.herstelcodesBestand.pattern,
      action: 'security.own',
      handler: codes.download,
    },
    { method: 'get', path: urls.wachtwoordVergeten.pattern, action: 'public', handler: forgotten.show },
    { method: 'post', path: urls.wachtwoordVergeten.pattern, action: 'public', handler: forgotten.submit },
    { method: 'get', path: urls.toegang.pattern, action: 'public', handler: choose.showByCode },
    { method: 'post', path: urls.toegang.pattern, action: 'public', handler: choose.submitByCode },
    { method: 'get', path: urls.toegangslink.pattern, action: 'public', handler: choose.showByLink },
    { method: 'post', path: urls.toegangslink.pattern, action: 'public', handler: choose.submitByLink },
    {
      method: 'get',
      path: urls.persoonToegang.pattern,
      action: 'account.access',
      fresh: true,
      handler: person.show,
    },
    {
      method: 'post',
      path: urls.persoonToegang.pattern,
      action: 'account.access',
      fresh: true,
      handler: person.submit,
    },
    {
      method: 'post',
      path: urls.toegangMailen.pattern,
      action: 'account.access',
      fresh: true,
      handler: person.mail,
    },
    {
      method: 'get',
      path: urls.beveiliging.pattern,
      action: 'security.own',
      fresh: true,
      handler: security.show,
    },
    {
      method: 'post',
      path: urls.beveiliging.pattern,
      action: 'security.own',
      fresh: true,
      handler: security.endSessions,
    },
    {
      method: 'get',
      path: urls.mijnWachtwoord.pattern,
      action: 'security.own',
      fresh: true,
      handler: security.showPassword,
    },
    {
      method: 'post',
      path: urls.mijnWachtwoord.pattern,
      action: 'security.own',
      fresh: true,
      handler: security.changePassword,
    },
    {
      method: 'get',
      path: urls.mijnFactorUit.pattern,
      action: 'security.own',
      fresh: true,
      handler: security.showSwitchOff,
    },
    {
      method: 'post',
      path: urls.mijnFactorUit.pattern,
      action: 'security.own',
      fresh: true,
      handler: security.switchOff,
    },
    {
      method: 'post',
      path: urls.herstelcodesNieuw.pattern,
      action: 'security.own',
      fresh: true,
      handler: security.newCodes,
    },
    {
      method: 'get',
      path: urls.inlogmanier.pattern,
      action: 'organisation.edit',
      fresh: true,
      handler: choice.show,
    },
    {
      method: 'post',
      path: urls.inlogmanier.pattern,
      action: 'organisation.edit',
      fresh: true,
      handler: choice.submit,
    },
    { method: 'get', path: urls.meldingen.pattern, action: 'security.own', handler: notices.show },
    { method: 'post', path: urls.meldingen.pattern, action: 'security.own', handler: notices.read },
    { method: 'get', path: urls.bevestigen.pattern, action: 'security.own', handler: prove.show },
    { method: 'post', path: urls.bevestigen.pattern, action: 'security.own', handler: prove.submit },
    { method: 'post', path: urls.uitloggen.pattern, action: 'session.end', handler: signIn.signOut },
  );
}

/** Signing in elsewhere; without an identity service there are no such pages. */
function ssoRoutes(deps: AccessDeps & SsoDeps): readonly Route[] {
  const sso = ssoHandlers(deps);
  const tie = tieHandlers(deps);
  return routes(
    { method: 'get', path: urls.sso.pattern, action: 'public', handler: sso.begin },
    { method: 'get', path: urls.ssoTerug.pattern, action: 'public', handler: sso.finish },
    { method: 'get', path: urls.koppellink.pattern, action: 'public', handler: sso.showTieLink },
    { method: 'get', path: urls.koppellinkBegin.pattern, action: 'public', handler: sso.beginTieLink },
    { method: 'get', path: urls.bevestigenElders.pattern, action: 'security.own', handler: sso.prove },
    {
      method: 'get',
      path: urls.mijnKoppeling.pattern,
      action: 'security.own',
      fresh: true,
      handler: tie.own,
    },
    {
      method: 'get',
      path: urls.mijnKoppelingBegin.pattern,
      action: 'security.own',
      fresh: true,
      handler: sso.tieOwn,
    },
    {
      method: 'get',
      path: urls.persoonKoppeling.pattern,
      action: 'account.access',
      fresh: true,
      handler: tie.show,
    },
    {
      method: 'post',
      path: urls.persoonKoppeling.pattern,
      action: 'account.access',
      fresh: true,
      handler: tie.submit,
    },
  );
}
