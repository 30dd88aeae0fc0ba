import type { Request, RequestHandler } from 'express';
import { WebFailure } from '../shared/webFailure';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses a change that another site asks for. Browsers tell where a request comes from, the old ones by its origin; what tells
 * neither is no browser of today and is refused too. The form token, which is checked at the route, is a second lock.
 */
export function refuseCrossSite(baseUrl: string): RequestHandler {
  const origins = ownOrigins(new URL(baseUrl));
  return (req, _res, next) => {
    if (!safeMethods.has(req.method) && comesFromElsewhere(req, origins)) throw new WebFailure('cross-site');
    next();
  };
}

function comesFromElsewhere(req: Request, origins: ReadonlySet<string>): boolean {
  const site = req.headers['sec-fetch-site'];
  const { origin } = req.headers;
  if (origin !== undefined && !origins.has(origin)) return true;
  if (site === undefined) return origin === undefined;
  return site !== 'same-origin' && site !== 'none';
}

/** On this machine itself, `localhost` and `127.0.0.1` are the same place; elsewhere there is one address. */
function ownOrigins(base: URL): ReadonlySet<string> {
  if (base.protocol !== 'http:' || !loopbackHosts.includes(base.hostname)) return new Set([base.origin]);
  const port = base.port === '' ? '' : `:${base.port}`;
  return new Set(loopbackHosts.map((host) => `http://${host}${port}`));
}
