/** The moment at which the hour of a moment (ISO 8601, UTC) began. */
export function hourOf(at: string): string {
  return `${at.slice(0, 13)}:00:00.000Z`;
}
