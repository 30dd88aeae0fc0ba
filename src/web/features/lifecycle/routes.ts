import type { LifecycleUseCases } from '../../../application/lifecycle/lifecycleUseCases';
import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { lifecycleHandlers } from './lifecycleHandlers';

export interface LifecycleDeps {
  readonly lifecycle: LifecycleUseCases;
}

/** The archive, and deleting. */
export function lifecycleRoutes(deps: LifecycleDeps): readonly Route[] {
  const { showArchive, archive, showRestore, restore, showDelete, remove } = lifecycleHandlers(deps);
  const at = {
    archive: urls.archiveren.pattern,
    restore: urls.terughalen.pattern,
    remove: urls.verwijderen.pattern,
  };
  return routes(
    { method: 'get', path: at.archive, action: 'job.archive', handler: showArchive },
    { method: 'post', path: at.archive, action: 'job.archive', handler: archive },
    { method: 'get', path: at.restore, action: 'job.restore', handler: showRestore },
    { method: 'post', path: at.restore, action: 'job.restore', handler: restore },
    { method: 'get', path: at.remove, action: 'job.delete', handler: showDelete },
    { method: 'post', path: at.remove, action: 'job.delete', handler: remove },
  );
}
