import type { Response } from 'express';

/** The answer to a form that was stored: go and look there. Only for addresses inside the app. */
export function seeOther(res: Response, url: string): void {
  res.redirect(303, url);
}
