import type { Role } from '../../domain/workflow/actions';
import type { LinkPurpose } from './stores';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long a session lasts without any request: shorter for who sees the most. */
export const sessionIdleMs = 60 * minute;
export const shortSessionIdleMs = 30 * minute;
/** How long a session lasts at most, however much it is used. */
export const sessionAbsoluteMs = 8 * 60 * minute;
/** How long someone may take for the second step of signing in. */
export const halfwayMs = 15 * minute;
/** A session that was seen less than this ago is not written again. */
export const sessionTouchMs = minute;
/** How many sessions someone has at most; the oldest ends for a new one. */
export const mostSessions = 5;
/** How long the first-start link on the console works. */
export const firstStartMs = day;
/** How long someone may take at the identity service. */
export const ssoMs = 10 * minute;
/** How many visitors can be at the identity service at the same time; of more, the first ones are forgotten. */
export const mostSsoAway = 10_000;
/** How long a link works with which someone ties the account to the identity service. */
export const tieLinkMs = 3 * day;
/** How long another administrator has to confirm that a second factor is taken away. */
export const factorRemovalMs = day;
/** How long a browser stays known. */
export const knownBrowserMs = 90 * day;
/** How many recovery codes someone gets, and how few are said to be few. */
export const recoveryCodeCount = 10;
export const fewRecoveryCodes = 3;

/** How long a session of someone with these roles lasts without any request. */
export function idleMsOf(roles: readonly Role[]): number {
  return roles.some((role) => role === 'beheerder' || role === 'hr') ? shortSessionIdleMs : sessionIdleMs;
}

/** How long a one-time link works: to accept an invitation takes longer than to choose a new password. */
export function linkMsOf(purpose: LinkPurpose): number {
  return purpose === 'uitnodiging' ? 3 * day : 60 * minute;
}

/** The moment that lies so many milliseconds after another, as it is stored. */
export function later(moment: Date, milliseconds: number): string {
  return new Date(moment.getTime() + milliseconds).toISOString();
}
