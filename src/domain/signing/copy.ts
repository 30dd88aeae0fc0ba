import type { JobStatus } from '../workflow/status';

/** How far one copy is. `vervangen`: a later version of the same person counts now. */
export const copyStatuses = [
  'ter-tekening',
  'akkoord-getekend',
  'getekend',
  'ontvangst-vastgelegd',
  'geweigerd',
  'ingetrokken',
  'vervangen',
] as const satisfies readonly JobStatus[];
export type CopyStatus = (typeof copyStatuses)[number];

/** A functieprofiel that was offered for signature (aanbieding): for each who has the functie there is a copy. */
export interface Offering {
  readonly id: string;
  readonly jobId: string;
  readonly decisionId: string;
  /** Which time the functie is offered, 1 or higher. */
  readonly version: number;
  readonly offeredBy: string;
  /** ISO 8601, UTC. */
  readonly offeredAt: string;
  /** Null while it was not withdrawn. */
  readonly withdrawn: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

/** The copy (exemplaar) of one person: what is frozen for them, and how far its signing is. */
export interface Copy {
  readonly id: string;
  readonly offeringId: string;
  readonly jobId: string;
  /** The version of the offering. */
  readonly version: number;
  readonly holderId: string;
  readonly holderName: string;
  /** Who was asked to sign "voor akkoord"; who did it stands in the record of the act. */
  readonly managerName: string;
  /** To type over, shown in two groups. */
  readonly code: string;
  /** Hash of the frozen content (canonical JSON), lower-case hex. */
  readonly contentSha256: string;
  readonly status: CopyStatus;
  /** An act on it was done with a pen. */
  readonly onPaper: boolean;
  /** Goes up by one at every change; a write with an older one is refused. */
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly frozenAt: string;
}

/** What someone does with a copy. A refusal is an act too: it has a record, but no seal. */
export const copyActs = [
  'akkoord',
  'gezien',
  'akkoord-geweigerd',
  'gezien-geweigerd',
  'ontvangst-vastgelegd',
  'papier-akkoord',
  'papier-gezien',
] as const;
export type CopyAct = (typeof copyActs)[number];

/** The status after each act. */
const after: Readonly<Record<CopyAct, CopyStatus>> = {
  akkoord: 'akkoord-getekend',
  gezien: 'getekend',
  'akkoord-geweigerd': 'geweigerd',
  'gezien-geweigerd': 'geweigerd',
  'ontvangst-vastgelegd': 'ontvangst-vastgelegd',
  'papier-akkoord': 'akkoord-getekend',
  'papier-gezien': 'getekend',
};

export function statusAfterAct(act: CopyAct): CopyStatus {
  return after[act];
}

/**
 * Whether an act may be done now, given the acts that were done on the copy. First the leidinggevende, then the
 * medewerker; a medewerker who refused may still sign, and then or instead HR can record that the copy was received. What
 * was signed with a pen is not followed by a seal: the paper is the original then.
 */
export function copyAllows(act: CopyAct, status: CopyStatus, done: readonly CopyAct[]): boolean {
  const agreed = done.includes('akkoord') || done.includes('papier-akkoord');
  const waits = status === 'akkoord-getekend' || (status === 'geweigerd' && agreed);
  switch (act) {
    case 'akkoord':
    case 'papier-akkoord':
    case 'akkoord-geweigerd':
      return status === 'ter-tekening';
    case 'gezien':
      return waits && done.includes('akkoord');
    case 'gezien-geweigerd':
      return status === 'akkoord-getekend';
    case 'papier-gezien':
    case 'ontvangst-vastgelegd':
      return waits;
  }
}

/** Whether nothing more is asked for this copy: signed by both, or its receipt was recorded. */
export function isEstablished(status: CopyStatus): boolean {
  return status === 'getekend' || status === 'ontvangst-vastgelegd';
}

/** The status of a functie from that of the copies of its last offering: the copy that is least far decides. */
export function jobStatusOf(copies: readonly Pick<Copy, 'status'>[]): CopyStatus {
  const order: readonly CopyStatus[] = ['ter-tekening', 'geweigerd', 'akkoord-getekend', 'getekend'];
  return (
    order.find((status) => copies.some((copy) => copy.status === status)) ??
    copies[0]?.status ??
    'ingetrokken'
  );
}
