import type { RequestHandler } from 'express';
import type { SignedIn } from '../../application/access/resolveSession';
import type { AppCookies } from '../shared/cookies';
import { publicShell, setShell } from '../shared/shell';
import { signedInShell } from '../shared/signedInShell';

/**
 * Looks up who is signed in, afresh for each request, and puts the right frame around the page. Who is not done with
 * signing in is nobody yet: without an actor nothing of the app opens.
 */
export function loadSession(
  resolveSession: (secret: string) => Promise<SignedIn | undefined>,
  cookies: AppCookies,
): RequestHandler {
  return async (req, res, next) => {
    const secret = cookies.session.read(req);
    const signedIn = secret === undefined ? undefined : await resolveSession(secret);
    if (signedIn === undefined) {
      setShell(res, publicShell());
    } else if (signedIn.stage !== 'volledig') {
      req.halfway = signedIn;
      setShell(res, publicShell(signedIn.organisationName, signedIn.session.csrfToken));
    } else {
      req.actor = signedIn.actor;
      req.session = signedIn.session;
      setShell(res, signedInShell(signedIn, req.path));
    }
    next();
  };
}
