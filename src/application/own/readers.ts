import type { AuditEvent } from '../../domain/audit/event';
import type { Role } from '../../domain/workflow/actions';
import type { Repositories } from '../ports';
import { accountsOf } from '../shared/accountsOf';

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
 * Who read the files about a person, under any of their accounts, the last first, one line per reader, file and day. What the person read themselves is
 * not in it.
 */
export async function readersOf(
  repositories: Pick<Repositories, 'audit' | 'people' | 'duplicates'>,
  personId: string,
): Promise<readonly Reading[]> {
  const { audit, people } = repositories;
  const ids = await accountsOf(repositories, personId);
  const kinds = ['dossier-gelezen', 'gegevens-geexporteerd'] as const;
  const found = await Promise.all(ids.map((id) => audit.searchAbout(id, kinds, mostReadings)));
  const entries = new Map(found.flat().map((entry) => [entry.sequence, entry]));
  const lastFirst = [...entries.values()].sort((one, other) => other.sequence - one.sequence);
  const readings = new Map<string, Reading>();
  for (const { accountId, at, event } of lastFirst.slice(0, mostReadings)) {
    if (accountId === null || ids.includes(accountId)) continue;
    const read = whatWasRead(event, ids);
    if (read === null) continue;
    const account = await people.find(accountId);
    const key = [accountId, read.file, read.jobId, at.slice(0, 10)].join('\n');
    readings.set(key, { name: account?.name ?? null, roles: account?.roles ?? [], ...read, at });
  }
  return [...readings.values()];
}

function whatWasRead(event: AuditEvent, ids: readonly string[]): Pick<Reading, 'file' | 'jobId'> | null {
  if (event.kind === 'gegevens-geexporteerd') return { file: 'alle-gegevens', jobId: null };
  if (event.kind !== 'dossier-gelezen' || !event.personIds.some((id) => ids.includes(id))) return null;
  return { file: event.file, jobId: event.jobId };
}
