import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import type { PeopleDeps } from './deps';
import { listHandler } from './listHandler';
import { newHandlers } from './newHandlers';
import { personHandler } from './personHandler';

/** The people of the employer. */
export function peopleRoutes(deps: PeopleDeps): readonly Route[] {
  const fresh = newHandlers(deps);
  const edit = 'account.edit';
  return routes(
    { method: 'get', path: urls.mensen.pattern, action: 'account.list', handler: listHandler(deps) },
    { method: 'get', path: urls.persoonNieuw.pattern, action: edit, handler: fresh.show },
    { method: 'post', path: urls.persoonNieuw.pattern, action: edit, handler: fresh.submit },
    { method: 'get', path: urls.persoon.pattern, action: 'account.list', handler: personHandler(deps) },
  );
}
