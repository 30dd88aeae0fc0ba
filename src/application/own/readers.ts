import type { AuditEvent } from '../../domain/audit/event';
import type { Role } from '../../domain/workflow/actions';
import type { Repositories } from '../ports';

/** Someone who read a file about a person, on one day or more. */
export interface Reading {
  /** Null when the account is not there any more. */
  readonly name: string | null;
  /** The roles of now. */
  readonly roles: readonly Role[];
  readonly file: Extract<AuditEvent, { kind: 'dossier-gelezen' }>['file'] | 'alle-gegevens';
  /** The functie whose profile was read; null for other files. */
  readonly jobId: string | null;
  /** The first moment of that day (ISO 8601). */
  readonly at: string;
}

/** More readings than this are not shown: the last ones tell enough. */
const mostReadings = 500;

/**
 * Who read the files about a person, the last first, one line per reader, file and day. What the person read themselves is
 * not in it.
 */
export async function readersOf(
  { audit, people }: Pick<Repositories, 'audit' | 'people'>,
  personId: string,
): Promise<readonly Reading[]> {
  const entries = await audit.searchAbout(
    personId,
    ['dossier-gelezen', 'gegevens-geexporteerd'],
    mostReadings,
  );
  const readings = new Map<string, Reading>();
  for (const { accountId, at, event } of entries) {
    if (accountId === null || accountId === personId) continue;
    const read = whatWasRead(event, personId);
    if (read === null) continue;
    const account = await people.find(accountId);
    const key = [accountId, read.file, read.jobId, at.slice(0, 10)].join('\n');
    readings.set(key, { name: account?.name ?? null, roles: account?.roles ?? [], ...read, at });
  }
  return [...readings.values()];
}

function whatWasRead(event: AuditEvent, personId: string): Pick<Reading, 'file' | 'jobId'> | null {
  if (event.kind === 'gegevens-geexporteerd') return { file: 'alle-gegevens', jobId: null };
  if (event.kind !== 'dossier-gelezen' || !event.personIds.includes(personId)) return null;
  return { file: event.file, jobId: event.jobId };
}
