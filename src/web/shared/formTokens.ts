import type { Request, Response } from 'express';
import type { Digests, Ids, Session } from '../../application/ports';
import type { AppCookies } from './cookies';
import { sameText } from './sameText';

/** The field that every form carries. */
export const formTokenField = '_csrf';

/** Proof that a form was served by this app to this browser. */
export interface FormTokens {
  /** The token for the forms of a page. Before the sign-in this sets a cookie when there is none yet. */
  forPage(req: Request, res: Response): string;
  /** Whether the form that was sent carries the right token. */
  accepts(req: Request): boolean;
}

/**
 * Signed in, also when only halfway: the token of the session. Before that: a token that follows from a secret in a cookie that no script
 * can read, so that a form of another site cannot know it.
 */
export function createFormTokens(ports: { ids: Ids; digests: Digests }, cookies: AppCookies): FormTokens {
  const tokenOf = (secret: string): string => ports.digests.sha256(`formulier:${secret}`);
  return {
    forPage(req, res) {
      const session = sessionOf(req);
      if (session !== undefined) return session.csrfToken;
      const known = cookies.beforeSession.read(req);
      if (known !== undefined) return tokenOf(known);
      const secret = ports.ids.newSecret();
      cookies.beforeSession.set(res, secret);
      return tokenOf(secret);
    },
    accepts(req) {
      const sent = sentToken(req.body);
      const secret = cookies.beforeSession.read(req);
      const expected = sessionOf(req)?.csrfToken ?? (secret === undefined ? undefined : tokenOf(secret));
      return sent !== undefined && expected !== undefined && sameText(sent, expected);
    },
  };
}

function sessionOf(req: Request): Session | undefined {
  return req.session ?? req.halfway?.session;
}

function sentToken(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !(formTokenField in body)) return undefined;
  const token = body[formTokenField];
  return typeof token === 'string' ? token : undefined;
}
