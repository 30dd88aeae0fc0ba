import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { editJobHandlers } from './editJobHandlers';
import { listHandlers, type JobsDeps } from './listHandlers';
import { newJobHandlers } from './newJobHandlers';

/** All jobs, and making and naming one. */
export function jobRoutes(deps: JobsDeps): readonly Route[] {
  const lists = listHandlers(deps);
  const newJob = newJobHandlers(deps);
  const editJob = editJobHandlers(deps);
  return routes(
    { method: 'get', path: urls.functies.pattern, action: 'job.list', handler: lists.all },
    { method: 'get', path: urls.functieNieuw.pattern, action: 'job.create', handler: newJob.show },
    { method: 'post', path: urls.functieNieuw.pattern, action: 'job.create', handler: newJob.submit },
    { method: 'get', path: urls.functieBewerken.pattern, action: 'job.edit', handler: editJob.show },
    { method: 'post', path: urls.functieBewerken.pattern, action: 'job.edit', handler: editJob.submit },
  );
}
