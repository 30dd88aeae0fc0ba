import type { Express, RequestHandler, Response } from 'express';
import type { Clock, Session } from '../../application/ports';
import { actions, type Action } from '../../domain/workflow/actions';
import { decide } from '../../domain/workflow/decide';
import { refuse } from '../../domain/shared/failure';
import { urls, withQuery } from '../urls';
import type { FormTokens } from './formTokens';
import { localPath } from './localPath';
import { wantsJson, type PublicRequest, type SignedInRequest } from './requests';
import { seeOther } from './seeOther';
import { WebFailure } from './webFailure';

export const methods = ['get', 'post', 'put'] as const;
export type Method = (typeof methods)[number];

interface RouteBase {
  readonly method: Method;
  /** A pattern of `urls`. */
  readonly path: string;
}

/** A route for people who are signed in; the guard asks the policy before the handler runs. */
export interface ActionRoute extends RouteBase {
  readonly action: Action;
  /**
   * Asks a fresh proof of who someone is: to open it within `freshForOpening`, to send a form to it within
   * `freshForSending`, so that there is time to fill in the form.
   */
  readonly fresh?: true;
  readonly handler: (req: SignedInRequest, res: Response) => Promise<void>;
}

/** A route for anyone, on purpose. */
export interface PublicRoute extends RouteBase {
  readonly action: 'public';
  readonly handler: (req: PublicRequest, res: Response) => Promise<void>;
}

export type Route = ActionRoute | PublicRoute;

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
 * Registers all routes behind the guard. Refuses at start a route without an action and two routes for the same
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
    app[route.method](route.path, guard(route, hasPage, guarding));
  }
  registries.set(app, sorted);
}

/**
 * Before any handler, in this order: is there a sign-in, does the form carry its token, does the policy allow the
 * action, is the proof of who it is fresh enough where the route asks that. The sign-in comes first, so that someone whose session ended reads that, and not that the form is old.
 */
function guard(route: Route, hasPage: boolean, { formTokens, clock }: Guarding): RequestHandler {
  return async (req, res) => {
    const needsToken = route.method !== 'get';
    if (route.action === 'public') {
      if (needsToken && !formTokens.accepts(req)) throw new WebFailure('stale-form');
      await route.handler(req, res);
      return;
    }
    if (!isSignedIn(req)) {
      const returnTo = hasPage ? localPath(req.originalUrl) : undefined;
      if (needsToken || wantsJson(req)) throw new WebFailure('signed-out', returnTo);
      seeOther(res, withQuery(urls.inloggen(), { terug: returnTo }));
      return;
    }
    if (needsToken && !formTokens.accepts(req)) throw new WebFailure('stale-form');
    const verdict = decide(req.actor, route.action);
    if (verdict !== 'allowed') refuse({ code: 'forbidden', action: route.action });
    if (route.fresh === true && !isProven(req.session, needsToken, clock)) {
      const returnTo = hasPage ? localPath(req.originalUrl) : undefined;
      if (needsToken || wantsJson(req)) throw new WebFailure('unproven', returnTo);
      seeOther(res, withQuery(urls.bevestigen(), { terug: returnTo }));
      return;
    }
    await route.handler(req, res);
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

/** Not trusted to the types alone: a route may come from code that was not checked. */
function isKnownAction(action: unknown): boolean {
  return action === 'public' || actions.some((known) => known === action);
}

/** Parameters sort after every fixed part. */
function sortKey(path: string): string {
  return path.replace(/:[a-zA-Z]+/g, '\u{10ffff}');
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
