import type { Response } from 'express';
import type { OpenedSession } from '../../../application/access/openSession';
import { seeOther } from '../../shared/seeOther';
import { urls, withQuery } from '../../urls';

/**
 * Where someone goes after a step of signing in: to the next step (the sign-in page knows which), to what they have to
 * know first, or to where they were going.
 */
export function goOn(res: Response, opened: OpenedSession, returnTo: string | undefined): void {
  if (opened.halfway) seeOther(res, withQuery(urls.inloggen(), { terug: returnTo }));
  else if (opened.hasNotices) seeOther(res, withQuery(urls.meldingen(), { terug: returnTo }));
  else seeOther(res, returnTo ?? urls.start());
}
