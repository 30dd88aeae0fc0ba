import type { AuditEntry, AuditEvent } from '../../domain/audit/event';
import { dutchDay } from '../../domain/shared/dutchDay';
import type { EvidenceRecord } from '../../domain/signing/evidenceRecord';
import { gatheredKinds } from '../../domain/timeline/timelineKinds';

/** One thing that happened, with the words that belong to it. */
export interface TimelineEntry {
  readonly sequence: number;
  /** ISO 8601. Of the last one, when it stands for several. */
  readonly at: string;
  readonly accountId: string | null;
  readonly onBehalfOf: string | null;
  readonly event: AuditEvent;
  /** How many of these it stands for. */
  readonly count: number;
  /** Why, in the words of who did it; null when nothing was said. */
  readonly reason: string | null;
  /** What was added to an act of signing; null for other events. */
  readonly record: EvidenceRecord | null;
}

/** Tells what one person did several times on one day as one. The last first, before and after. */
export function gathered(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const told: TimelineEntry[] = [];
  for (const entry of entries) {
    const last = told.at(-1);
    if (last !== undefined && isSameWork(last, entry))
      told[told.length - 1] = { ...last, count: last.count + 1 };
    else told.push(entry);
  }
  return told;
}

function isSameWork(one: TimelineEntry, other: TimelineEntry): boolean {
  return (
    gatheredKinds.includes(one.event.kind) &&
    one.event.kind === other.event.kind &&
    one.accountId === other.accountId &&
    one.onBehalfOf === other.onBehalfOf &&
    dutchDay(one.at) === dutchDay(other.at)
  );
}

/** An event of the log, with nothing joined to it yet. */
export function plainEntry({ sequence, at, accountId, onBehalfOf, event }: AuditEntry): TimelineEntry {
  return {
    sequence,
    at,
    accountId,
    onBehalfOf: onBehalfOf ?? null,
    event,
    count: 1,
    reason: null,
    record: null,
  };
}
