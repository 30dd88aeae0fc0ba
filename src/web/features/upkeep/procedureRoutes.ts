import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { procedureHandlers, type ProcedureDeps } from './procedureHandlers';

/** Beginning a new procedure for a functie with a signed profile. */
export function procedureRoutes(deps: ProcedureDeps): readonly Route[] {
  const { show, begin } = procedureHandlers(deps);
  const { pattern } = urls.nieuweIndeling;
  return routes(
    { method: 'get', path: pattern, action: 'procedure.begin', handler: show },
    { method: 'post', path: pattern, action: 'procedure.begin', handler: begin },
  );
}
