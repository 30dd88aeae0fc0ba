import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { firstStartHandlers } from './firstStartHandlers';
import { proveHandlers } from './proveHandlers';
import { signInHandlers, type AccessDeps } from './signInHandlers';

/** Getting in and out. */
export function accessRoutes(deps: AccessDeps): readonly Route[] {
  const firstStart = firstStartHandlers(deps);
  const prove = proveHandlers(deps);
  const signIn = signInHandlers(deps);
  return routes(
    { method: 'get', path: urls.eersteStart.pattern, action: 'public', handler: firstStart.show },
    { method: 'post', path: urls.eersteStart.pattern, action: 'public', handler: firstStart.submit },
    { method: 'get', path: urls.inloggen.pattern, action: 'public', handler: signIn.show },
    { method: 'post', path: urls.inloggen.pattern, action: 'public', handler: signIn.submit },
    { method: 'get', path: urls.bevestigen.pattern, action: 'security.own', handler: prove.show },
    { method: 'post', path: urls.bevestigen.pattern, action: 'security.own', handler: prove.submit },
    { method: 'post', path: urls.uitloggen.pattern, action: 'session.end', handler: signIn.signOut },
  );
}
