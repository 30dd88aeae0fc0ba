import type { Response } from 'express';
import type { OpenedSession } from '../../../application/access/openSession';
import type { AppCookies } from '../../shared/cookies';

/** Gives the browser its session; what bound the form before it is not needed any more. */
export function enter(res: Response, cookies: AppCookies, { secret, browserSecret }: OpenedSession): void {
  cookies.session.set(res, secret);
  if (browserSecret !== undefined) cookies.knownBrowser.set(res, browserSecret);
  cookies.beforeSession.clear(res);
}
