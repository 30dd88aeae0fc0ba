import type { AuditEvent } from '../../domain/audit/event';

/** What a sentence about an event is made of. */
export interface LoggedFacts {
  readonly accountId: string | null;
  readonly onBehalfOf: string | null;
  /** Null when it cannot be read. */
  readonly event: AuditEvent | null;
}

/** The names of now, by id. */
export interface LogNames {
  readonly people: ReadonlyMap<string, string>;
  readonly jobs: ReadonlyMap<string, string>;
  readonly departments: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, string>;
}

export type ChainName = Extract<AuditEvent, { kind: 'logboek-geexporteerd' }>['chain'];
