import { performance } from 'node:perf_hooks';
import type { Request, RequestHandler } from 'express';
import type { Digests, Ids, Logger } from '../../application/ports';

/**
 * Gives each request its id and writes one line when it is done: the pattern of the route and never the address,
 * which may hold a secret. The id is short, because people read it out to each other.
 */
export function requestLog(ports: { ids: Ids; digests: Digests; logger: Logger }): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now();
    req.requestId = ports.digests.sha256(ports.ids.newId()).slice(0, 10);
    res.on('close', () => {
      ports.logger.info('request-done', {
        requestId: req.requestId ?? '',
        method: req.method,
        route: routePattern(req),
        status: res.statusCode,
        ms: Math.round(performance.now() - startedAt),
        ...(res.writableFinished ? {} : { code: 'aborted' }),
      });
    });
    next();
  };
}

function routePattern(req: Request): string {
  const route: unknown = req.route;
  if (typeof route !== 'object' || route === null || !('path' in route)) return '(none)';
  return typeof route.path === 'string' ? route.path : '(none)';
}
