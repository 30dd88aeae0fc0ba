import { knownBrowserMs, ssoMs } from '../../application/access/limits';
import type { CookieOptions, Request, Response } from 'express';

/** One cookie of the app: HttpOnly, SameSite=Lax, for the whole site, gone when the browser closes unless it has an age. */
export interface Cookie {
  readonly name: string;
  read(req: Request): string | undefined;
  set(res: Response, value: string): void;
  clear(res: Response): void;
}

/**
 * A cookie by its bare name. Over https it is Secure and gets the prefix `__Host-`, which keeps other hosts from
 * setting it; over http (loopback only) a browser would refuse both.
 */
export function defineCookie(bareName: string, secure: boolean, maxAge?: number): Cookie {
  const name = secure ? `__Host-${bareName}` : bareName;
  const options: CookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure };
  return {
    name,
    read: (req) => cookieValue(req.headers.cookie ?? '', name),
    set: (res, value) => {
      res.cookie(name, value, maxAge === undefined ? options : { ...options, maxAge });
    },
    clear: (res) => {
      res.clearCookie(name, options);
    },
  };
}

/** The cookies that the app uses; there are no others. */
export interface AppCookies {
  /** The secret of the session. */
  readonly session: Cookie;
  /** Binds a form to the browser before there is a session. */
  readonly beforeSession: Cookie;
  /** Binds a visit to the identity service to the browser. */
  readonly sso: Cookie;
  /** By which the browser is known, so that strangers who guess do not slow down who signed in here before. */
  readonly knownBrowser: Cookie;
}

export function defineAppCookies(secure: boolean): AppCookies {
  return {
    session: defineCookie('indelingswijzer', secure),
    beforeSession: defineCookie('indelingswijzer-formulier', secure),
    sso: defineCookie('indelingswijzer-elders', secure, ssoMs),
    knownBrowser: defineCookie('indelingswijzer-browser', secure, knownBrowserMs),
  };
}

/** Secrets only: base64url. Anything else in our cookie was not written by us. */
const secretPattern = /^[A-Za-z0-9_-]{20,200}$/;

function cookieValue(header: string, name: string): string | undefined {
  for (const part of header.split(';')) {
    const [key, value] = part.split('=', 2);
    if (key?.trim() === name && value !== undefined) {
      return secretPattern.test(value.trim()) ? value.trim() : undefined;
    }
  }
  return undefined;
}
