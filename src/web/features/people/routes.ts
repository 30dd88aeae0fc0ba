import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import type { PeopleDeps } from './deps';
import { editHandlers } from './editHandlers';
import { listHandler } from './listHandler';
import { newHandlers } from './newHandlers';
import { personHandler } from './personHandler';
import { restartHandlers } from './restartHandlers';
import { rolesHandlers } from './rolesHandlers';
import { stopHandlers } from './stopHandlers';

/** The people of the employer. */
export function peopleRoutes(deps: PeopleDeps): readonly Route[] {
  const adding = newHandlers(deps);
  const editing = editHandlers(deps);
  const roles = rolesHandlers(deps);
  const stopping = stopHandlers(deps);
  const restarting = restartHandlers(deps);
  const edit = 'account.edit';
  // Whoever makes the rights of somebody larger, proves once more who does that.
  const proven = { fresh: true } as const;
  return routes(
    { method: 'get', path: urls.mensen.pattern, action: 'account.list', handler: listHandler(deps) },
    { method: 'get', path: urls.persoonNieuw.pattern, action: edit, handler: adding.show },
    { method: 'post', path: urls.persoonNieuw.pattern, action: edit, handler: adding.submit },
    { method: 'get', path: urls.persoon.pattern, action: 'account.list', handler: personHandler(deps) },
    { method: 'get', path: urls.persoonBewerken.pattern, action: edit, handler: editing.show },
    { method: 'post', path: urls.persoonBewerken.pattern, action: edit, handler: editing.submit },
    {
      method: 'get',
      path: urls.persoonRollen.pattern,
      action: 'account.roles',
      ...proven,
      handler: roles.show,
    },
    {
      method: 'post',
      path: urls.persoonRollen.pattern,
      action: 'account.roles',
      ...proven,
      handler: roles.submit,
    },
    { method: 'get', path: urls.persoonUitDienst.pattern, action: edit, handler: stopping.show },
    { method: 'post', path: urls.persoonUitDienst.pattern, action: edit, handler: stopping.submit },
    {
      method: 'get',
      path: urls.persoonWeerInDienst.pattern,
      action: edit,
      ...proven,
      handler: restarting.show,
    },
    {
      method: 'post',
      path: urls.persoonWeerInDienst.pattern,
      action: edit,
      ...proven,
      handler: restarting.submit,
    },
  );
}
