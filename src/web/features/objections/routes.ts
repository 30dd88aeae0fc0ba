import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import type { ObjectionDeps } from './deps';
import { listHandler, partHandlers } from './handlers';

/** Objection, for each part. Who objects or decides proves again who they are. */
export function objectionRoutes(deps: ObjectionDeps): readonly Route[] {
  const hr = partHandlers(deps, 'hr');
  const own = partHandlers(deps, 'medewerker');
  const talk = partHandlers(deps, 'leidinggevende');
  const fresh = true;
  const at = {
    decide: urls.bezwaarBeslissen.pattern,
    step: urls.bezwaarStap.pattern,
    object: urls.mijnBezwaarMaken.pattern,
    ownStep: urls.mijnBezwaarStap.pattern,
    talk: urls.gesprek.pattern,
  };
  const [decided, made, held] = ['besloten', 'bezwaar-gemaakt', 'gesprek-gevoerd'] as const;
  return routes(
    { method: 'get', path: urls.bezwaren.pattern, action: 'objection.list', handler: listHandler(deps) },
    { method: 'get', path: urls.bezwaar.pattern, action: 'objection.handle', handler: hr.show },
    { method: 'get', path: urls.bezwaarBesluit.pattern, action: 'objection.handle', handler: hr.decision },
    { method: 'get', path: urls.bezwaarBesluitPdf.pattern, action: 'objection.handle', handler: hr.pdf },
    { method: 'get', path: at.decide, action: 'objection.handle', fresh, handler: hr.showStep(decided) },
    { method: 'post', path: at.decide, action: 'objection.handle', fresh, handler: hr.takeStep(decided) },
    { method: 'get', path: at.step, action: 'objection.handle', handler: hr.showStep() },
    { method: 'post', path: at.step, action: 'objection.handle', handler: hr.takeStep() },
    { method: 'get', path: urls.mijnBezwaar.pattern, action: 'objection.own', handler: own.show },
    { method: 'get', path: urls.mijnBezwaarBesluit.pattern, action: 'objection.own', handler: own.decision },
    { method: 'get', path: urls.mijnBezwaarBesluitPdf.pattern, action: 'objection.own', handler: own.pdf },
    { method: 'get', path: at.object, action: 'objection.own', fresh, handler: own.showStep(made) },
    { method: 'post', path: at.object, action: 'objection.own', fresh, handler: own.takeStep(made) },
    { method: 'get', path: at.ownStep, action: 'objection.own', handler: own.showStep() },
    { method: 'post', path: at.ownStep, action: 'objection.own', handler: own.takeStep() },
    { method: 'get', path: at.talk, action: 'objection.talk', handler: talk.showStep(held) },
    { method: 'post', path: at.talk, action: 'objection.talk', handler: talk.takeStep(held) },
  );
}
