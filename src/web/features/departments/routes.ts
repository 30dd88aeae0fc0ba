import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { departmentHandlers, type DepartmentsDeps } from './handlers';

/** The departments of the employer. */
export function departmentRoutes(deps: DepartmentsDeps): readonly Route[] {
  const { list, showNew, add, show, edit, remove } = departmentHandlers(deps);
  const action = 'department.edit';
  return routes(
    { method: 'get', path: urls.afdelingen.pattern, action: 'department.view', handler: list },
    { method: 'get', path: urls.afdelingNieuw.pattern, action, handler: showNew },
    { method: 'post', path: urls.afdelingNieuw.pattern, action, handler: add },
    { method: 'get', path: urls.afdeling.pattern, action, handler: show },
    { method: 'post', path: urls.afdeling.pattern, action, handler: edit },
    { method: 'post', path: urls.afdelingWeghalen.pattern, action, handler: remove },
  );
}
