/** A period of ISO dates (YYYY-MM-DD), half open: from the first day up to, not including, the last. */
export interface InForcePeriod {
  readonly inForceFrom: string;
  /** null: no end. */
  readonly inForceUntil: string | null;
}

/** Whether a period holds on a day (ISO date). */
export function isInForce({ inForceFrom, inForceUntil }: InForcePeriod, day: string): boolean {
  return inForceFrom <= day && (inForceUntil === null || day < inForceUntil);
}

/** The version in force on a day (ISO date). Expects versions without overlap (`findOverlaps`). */
export function catalogInForce<V extends InForcePeriod>(versions: readonly V[], day: string): V | undefined {
  return versions.find((version) => isInForce(version, day));
}

/** The pairs of versions that are in force at once on some day. */
export function findOverlaps<V extends InForcePeriod>(versions: readonly V[]): [V, V][] {
  return versions.flatMap((first, index) =>
    versions
      .slice(index + 1)
      .filter(
        (second) =>
          (second.inForceUntil === null || first.inForceFrom < second.inForceUntil) &&
          (first.inForceUntil === null || second.inForceFrom < first.inForceUntil),
      )
      .map((second): [V, V] => [first, second]),
  );
}
