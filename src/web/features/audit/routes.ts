import type { AuditUseCases } from '../../../application/audit/auditUseCases';
import { routes, type Route } from '../../shared/defineRoutes';
import { urls } from '../../urls';
import { exportHandler } from './exportHandler';
import { logHandlers } from './logHandlers';
import { rightsHandlers } from './rightsHandlers';

export interface AuditDeps {
  readonly audit: AuditUseCases;
}

/** The log, its check and its copy, and the yearly review of rights. */
export function auditRoutes(deps: AuditDeps): readonly Route[] {
  const log = logHandlers(deps);
  const rights = rightsHandlers(deps);
  return routes(
    { method: 'get', path: urls.logboek.pattern, action: 'audit.view', handler: log.show },
    { method: 'post', path: urls.logboekControle.pattern, action: 'audit.view', handler: log.check },
    {
      method: 'get',
      path: urls.logboekExport.pattern,
      action: 'audit.export',
      fresh: true,
      handler: exportHandler(deps),
    },
    { method: 'get', path: urls.rechten.pattern, action: 'audit.export', handler: rights.show },
    {
      method: 'get',
      path: urls.rechtenBestand.pattern,
      action: 'audit.export',
      fresh: true,
      handler: rights.download,
    },
  );
}
