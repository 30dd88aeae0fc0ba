import type { Express, RequestHandler, Response } from 'express';
import type { Clock, Session } from '../../application/ports';
import { actions, type Action } from '../../domain/workflow/actions';
import { decide } from '../../domain/workflow/decide';
import { refuse } from '../../domain/shared/failure';
import { urls, withQuery } from '../urls';
import { readForm } from '../middleware/readForm';
import { refuseMethod } from '../middleware/refuseMethod';
import type { FormTokens } from './formTokens';
import { localPath } from './localPath';
import { isMultipart, readUpload, type UploadLimits } from './readUpload';
import { wantsJson, type HalfwayRequest, type PublicRequest, type SignedInRequest } from './requests';
import { seeOther } from './seeOther';
import { WebFailure, type WebFailureCode } from './webFailure';

export const methods = ['get', 'post', 'put'] as const;
export type Method = (typeof methods)[number];

interface RouteBase {
  readonly method: Method;
  /** A pattern of `urls`. */
  readonly path: string;
  /** The form of the page has many long texts or a drawing, so more of it is read. */
  readonly large?: true;
}

/** A route for people who are signed in; the guard asks the policy before the handler runs. */
export interface ActionRoute extends RouteBase {
  readonly action: Action;
  /**
   * Asks a fresh proof of who someone is: to open it within `freshForOpening`, to send a form to it within
   * `freshForSending`, so that there is time to fill in the form.
   */
  readonly fresh?: true;
  /** The route takes a form with a file, and no other form. It is read for who may send it, and for nobody else. */
  readonly upload?: UploadLimits;
  readonly handler: (req: SignedInRequest, res: Response) => Promise<void>;
}

/** A route for anyone, on purpose. */
export interface PublicRoute extends RouteBase {
  readonly action: 'public';
  /** As for other routes; it is read before its token can be looked at, so the route keeps none of it. */
  readonly upload?: UploadLimits & Required<Pick<UploadLimits, 'hash'>>;
  readonly handler: (req: PublicRequest, res: Response) => Promise<void>;
}

/** A route for the second step of signing in: for who gave the right password, and for nobody else. */
export interface HalfwayRoute extends RouteBase {
  readonly action: 'halfway';
  readonly handler: (req: HalfwayRequest, res: Response) => Promise<void>;
}

export type Route = ActionRoute | PublicRoute | HalfwayRoute;

/** Declares the routes of a feature; each names its action. */
export function routes(...declared: readonly Route[]): readonly Route[] {
  return declared;
}

const minute = 60_000;
const freshForOpening = 5 * minute;
const freshForSending = 15 * minute;

/** What the guard needs: the tokens of forms, and the time. */
export interface Guarding {
  readonly formTokens: FormTokens;
  readonly clock: Clock;
}

const registries = new WeakMap<Express, readonly Route[]>();

/** Every route of the app, in the order in which they match. For tests that must not miss one. */
export function registeredRoutes(app: Express): readonly Route[] {
  return registries.get(app) ?? [];
}

/**
 * Registers all routes behind the guard, and refuses every other method of their addresses. Refuses at start a route without an action and two routes for the same
 * address. A fixed part of a path goes before a parameter, so that the order of the features does not matter.
 */
export function registerRoutes(app: Express, declared: readonly Route[], guarding: Guarding): void {
  const sorted = [...declared].sort((one, other) => compareText(sortKey(one.path), sortKey(other.path)));
  const seen = new Set<string>();
  for (const route of sorted) {
    const name = `${route.method.toUpperCase()} ${route.path}`;
    if (!isKnownAction(route.action)) throw new Error(`The route ${name} names no action`);
    const address = name.replace(/:[a-zA-Z]+/g, ':');
    if (seen.has(address)) throw new Error(`The route ${name} is registered twice`);
    seen.add(address);
    const hasPage = sorted.some(({ method, path }) => method === 'get' && path === route.path);
    const read = route.method === 'get' ? [] : [readForm(route.large === true ? 'large' : 'usual')];
    app[route.method](route.path, ...read, guard(route, hasPage, guarding));
    const others = sorted.filter(({ path }) => sortKey(path) === sortKey(route.path));
    if (others.at(-1) === route) app.all(route.path, refuseMethod(others.map(({ method }) => method)));
  }
  registries.set(app, sorted);
}

/**
 * Before any handler, in this order: is there a sign-in, does the form carry its token, does the policy allow the
 * action, is the proof of who it is fresh enough where the route asks that. The sign-in comes first, so that someone
 * whose session ended reads that, and not that the form is old. A form with a file is read, and its token looked at,
 * only after all that: its first bytes may not even be read for who may not send it.
 */
function guard(route: Route, hasPage: boolean, { formTokens, clock }: Guarding): RequestHandler {
  const sends = route.method !== 'get';
  const checkToken = (req: PublicRequest): void => {
    if (sends && !formTokens.accepts(req)) throw new WebFailure('stale-form');
  };

  /** A page sends who has to do something first to the page for that; a form stores nothing and says so. */
  function first(code: WebFailureCode, url: string, req: PublicRequest, res: Response): void {
    const returnTo = hasPage ? localPath(req.originalUrl) : undefined;
    if (sends || wantsJson(req)) throw new WebFailure(code, returnTo);
    seeOther(res, withQuery(url, { terug: returnTo }));
  }

  async function guardHalfway({ handler }: HalfwayRoute, req: PublicRequest, res: Response): Promise<void> {
    if (!isHalfway(req) && !isSignedIn(req)) {
      first('signed-out', urls.inloggen(), req, res);
      return;
    }
    checkToken(req);
    if (isHalfway(req)) await handler(req, res);
    else seeOther(res, urls.start());
  }

  async function guardAction(asked: ActionRoute, req: PublicRequest, res: Response): Promise<void> {
    if (!isSignedIn(req)) {
      first(isHalfway(req) ? 'halfway' : 'signed-out', urls.inloggen(), req, res);
      return;
    }
    const brings = asked.upload !== undefined && isMultipart(req) ? asked.upload : undefined;
    if (brings === undefined) checkToken(req);
    const verdict = decide(req.actor, asked.action);
    if (verdict !== 'allowed') refuse({ code: 'forbidden', action: asked.action });
    if (asked.fresh === true && !isProven(req.session, sends, clock)) {
      first('unproven', urls.bevestigen(), req, res);
      return;
    }
    if (asked.upload !== undefined) {
      await readUpload(req, res, asked.upload);
      checkToken(req);
    }
    await asked.handler(req, res);
  }

  return async (req, res) => {
    if (route.action === 'halfway') {
      await guardHalfway(route, req, res);
    } else if (route.action === 'public') {
      if (route.upload !== undefined && isMultipart(req)) await readUpload(req, res, route.upload);
      checkToken(req);
      await route.handler(req, res);
    } else {
      await guardAction(route, req, res);
    }
  };
}

/** Whether the proof of who someone is, is fresh enough. */
function isProven({ provenAt }: Session, sends: boolean, clock: Clock): boolean {
  const age = clock.now().getTime() - Date.parse(provenAt);
  return age < (sends ? freshForSending : freshForOpening);
}

function isSignedIn(req: PublicRequest): req is SignedInRequest {
  return req.actor !== undefined && req.session !== undefined;
}

function isHalfway(req: PublicRequest): req is HalfwayRequest {
  return req.halfway !== undefined;
}

/** Not trusted to the types alone: a route may come from code that was not checked. */
function isKnownAction(action: unknown): boolean {
  return action === 'public' || action === 'halfway' || actions.some((known) => known === action);
}

/** Parameters sort after every fixed part. */
function sortKey(path: string): string {
  return path.replace(/:[a-zA-Z]+/g, '\u{10ffff}');
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
