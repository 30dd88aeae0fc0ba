import type { AdviceUseCases } from '../../../application/grading/adviceUseCases';
import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { adviceHandlers } from './adviceHandlers';
import { levelHandlers } from './levelHandlers';
import { referenceHandlers } from './referenceHandlers';
import { reopenHandlers } from './reopenHandlers';

export interface AdviceDeps {
  readonly advice: AdviceUseCases;
}

/** The advice, setting the level and opening it again. */
export function adviceRoutes(deps: AdviceDeps): readonly Route[] {
  const advice = adviceHandlers(deps);
  const level = levelHandlers(deps);
  const reference = referenceHandlers(deps);
  const reopen = reopenHandlers(deps);
  return routes(
    { method: 'get', path: urls.advies.pattern, action: 'advice.view', handler: advice.show },
    { method: 'post', path: urls.advies.pattern, action: 'advice.request', handler: advice.request },
    {
      method: 'post',
      path: urls.voorbeeldfunctie.pattern,
      action: 'advice.request',
      handler: reference.submit,
    },
    { method: 'get', path: urls.adviesJson.pattern, action: 'advice.view', handler: advice.download },
    { method: 'get', path: urls.niveau.pattern, action: 'advice.view', handler: level.show },
    { method: 'post', path: urls.niveau.pattern, action: 'level.set', handler: level.submit },
    { method: 'get', path: urls.heropenen.pattern, action: 'level.reopen', handler: reopen.show },
    { method: 'post', path: urls.heropenen.pattern, action: 'level.reopen', handler: reopen.submit },
  );
}
