import type { RequestHandler } from 'express';
import type { SettingsUseCases } from '../../application/organisation/settingsUseCases';
import { filePolicy } from '../shared/attachment';
import { queryValue } from '../shared/requests';
import { logoVersion } from '../shared/shownLogo';
import { WebFailure } from '../shared/webFailure';

const year = 365 * 24 * 60 * 60;

/**
 * `/logo`: the logo of the employer of who is signed in, else of the only employer. Its type is the one that was seen in
 * its bytes. Under the address with its version a browser keeps it; without a version, or with an old one, it asks again.
 */
export function logoFile(viewLogo: SettingsUseCases['viewLogo']): RequestHandler {
  return async (req, res) => {
    const logo = await viewLogo((req.actor ?? req.halfway?.actor)?.organisationId);
    if (logo === null) throw new WebFailure('no-such-page');
    const { sha256, type } = logo.image;
    const isThis = queryValue(req, 'v') === logoVersion(sha256);
    res
      .set({
        'Content-Type': type,
        'Content-Security-Policy': filePolicy,
        'Cache-Control': isThis ? `private, max-age=${year}, immutable` : 'private, no-cache',
        ETag: `"${sha256.slice(0, 32)}"`,
      })
      .send(Buffer.from(logo.bytes));
  };
}
