import type { Route } from '../../src/web/shared/defineRoutes';

/** An address that fits the pattern of a route; its parameters name nothing that exists. */
export function sampleAddress(route: Pick<Route, 'path'>): string {
  return route.path.replace(/:[a-zA-Z]+/g, 'bestaat-niet');
}

/** A readable name for a route. */
export function routeName(route: Pick<Route, 'method' | 'path'>): string {
  return `${route.method.toUpperCase()} ${route.path}`;
}
