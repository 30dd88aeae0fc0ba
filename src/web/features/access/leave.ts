import type { Response } from 'express';
import type { AppCookies } from '../../shared/cookies';
import { seeOther } from '../../shared/seeOther';
import { urls, withQuery } from '../../urls';

/** Lets the browser forget the session, and everything that it kept of this site. */
export function leave(res: Response, cookies: AppCookies): void {
  cookies.session.clear(res);
  res.set('Clear-Site-Data', '"cache", "storage"');
  seeOther(res, withQuery(urls.inloggen(), { afgemeld: 'ja' }));
}
