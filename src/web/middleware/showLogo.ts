import type { RequestHandler } from 'express';
import type { SettingsUseCases } from '../../application/organisation/settingsUseCases';
import { setShell, shellOf } from '../shared/shell';
import { shownLogo } from '../shared/shownLogo';

/** Puts the logo of the employer in the head of every page: of who is signed in, else of the only employer. */
export function showLogo(viewLogoMark: SettingsUseCases['viewLogoMark']): RequestHandler {
  return async (req, res, next) => {
    const mark = await viewLogoMark((req.actor ?? req.halfway?.actor)?.organisationId);
    if (mark !== null) setShell(res, { ...shellOf(res), logo: shownLogo(mark) });
    next();
  };
}
