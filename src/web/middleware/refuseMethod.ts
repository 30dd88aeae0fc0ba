import type { RequestHandler } from 'express';
import { WebFailure } from '../shared/webFailure';

/**
 * Ends a request to an address that is there, with a method that it does not know; says which ones it does. What the
 * address is about does not matter, so this tells nobody whether that exists.
 */
export function refuseMethod(known: readonly string[]): RequestHandler {
  const allowed = known.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  return (_req, res) => {
    res.set('Allow', allowed.join(', '));
    throw new WebFailure('wrong-method');
  };
}
