import type { Response } from 'express';
import type { AppCookies } from '../../shared/cookies';

/** Gives the browser its session; what bound the form before it is not needed any more. */
export function enter(res: Response, cookies: AppCookies, secret: string): void {
  cookies.session.set(res, secret);
  cookies.beforeSession.clear(res);
}
