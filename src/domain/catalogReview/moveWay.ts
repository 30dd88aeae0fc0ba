import type { JobStatus } from '../workflow/status';

/**
 * How a functie goes over to the versions of now: at once while no level was set; with the level opened along; with a new procedure once a profile
 * was signed on the level; or not until something else is over: the offering, a round of views, a second grading.
 */
export const moveWays = [
  'direct',
  'heropenen',
  'opnieuw',
  'eerst-tekenen',
  'eerst-zienswijzen',
  'eerst-tweede',
] as const;
export type MoveWay = (typeof moveWays)[number];

/** `levelIsClosed`: a profile that counts rests on the level. `hasSecond`: a second grading is not over. */
export function moveWayOf(status: JobStatus, levelIsClosed: boolean, hasSecond: boolean): MoveWay {
  if (hasSecond) return 'eerst-tweede';
  switch (status) {
    case 'in-gesprek':
      return 'eerst-zienswijzen';
    case 'niveau-bepaald':
    case 'profiel-klaar':
      return levelIsClosed ? 'opnieuw' : 'heropenen';
    case 'ter-tekening':
    case 'akkoord-getekend':
    case 'geweigerd':
      return 'eerst-tekenen';
    case 'getekend':
    case 'ontvangst-vastgelegd':
      return 'opnieuw';
    default:
      return 'direct';
  }
}

/** Whether the functie can go over now. */
export function canMove(way: MoveWay): boolean {
  return way === 'direct' || way === 'heropenen' || way === 'opnieuw';
}
