const minute = 60_000;

/** How long a session lasts without any request. */
export const sessionIdleMs = 60 * minute;
/** How long a session lasts at most, however much it is used. */
export const sessionAbsoluteMs = 12 * 60 * minute;
/** A session that was seen less than this ago is not written again. */
export const sessionTouchMs = minute;
/** How long the first-start link on the console works. */
export const firstStartMs = 24 * 60 * minute;

/** The moment that lies so many milliseconds after another, as it is stored. */
export function later(moment: Date, milliseconds: number): string {
  return new Date(moment.getTime() + milliseconds).toISOString();
}
