import type { Request } from 'express';
import type { SignedIn } from '../../application/access/resolveSession';
import type { Session } from '../../application/ports';
import type { Actor } from '../../domain/workflow/actor';

declare module 'express-serve-static-core' {
  interface Request {
    /** Set by the first middleware; an error page shows it, so that the log line can be found. */
    requestId?: string;
    /** Who is signed in; absent when nobody is. */
    actor?: Actor;
    session?: Session;
    /** Who gave the right password but is not done with signing in. Then there is no actor and no session. */
    halfway?: SignedIn;
  }
}

/** A request to a route that anyone may use. */
export type PublicRequest = Request;

/** A request to a route that needs a sign-in: the guard has seen to it that there is one. */
export interface SignedInRequest extends Request {
  actor: Actor;
  session: Session;
}

/** A request to a route for the second step of signing in. */
export interface HalfwayRequest extends Request {
  halfway: SignedIn;
}

/** A parameter of the path; a name that is not in the pattern is a mistake in the code. */
export function pathParam(req: Request, name: string): string {
  const value = req.params[name];
  if (typeof value !== 'string') throw new Error(`The route has no parameter "${name}"`);
  return value;
}

/** One value of the query string; repeated or absent gives undefined. */
export function queryValue(req: Request, name: string): string | undefined {
  const value = req.query[name];
  return typeof value === 'string' ? value : undefined;
}

/** Whether the client asks for JSON rather than a page: the autosave does. */
export function wantsJson(req: Request): boolean {
  return req.accepts(['html', 'json']) === 'json';
}
