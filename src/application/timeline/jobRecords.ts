import type { AuditEvent } from '../../domain/audit/event';
import type { Copy } from '../../domain/signing/copy';
import type { Repositories } from '../ports';
import type { TimelineEntry } from './timelineEntry';

/** Joins the words of the records to events of one functie, and finds the copy that an event is about. */
export interface JobRecords {
  /** The copy that an event names, itself or through a decision; null: it names none. */
  readonly copyOf: (event: AuditEvent) => Copy | null;
  readonly withWords: (entry: TimelineEntry) => Promise<TimelineEntry>;
  readonly copies: readonly Copy[];
}

/** Reads what belongs to one functie, once. */
export async function jobRecords(
  { signing, decisions, rulings, upkeep, reviews, catalogReviews }: Repositories,
  jobId: string,
): Promise<JobRecords> {
  const copies = await signing.copies(jobId);
  const offerings = await signing.offerings(jobId);
  const levels = await decisions.listForJob(jobId);
  const given = await rulings.listForJob(jobId);
  const procedures = await upkeep.procedures(jobId);
  const triggers = await reviews.triggers(jobId);
  const days = await reviews.chosenDays(jobId);
  const looked = await catalogReviews.listForJob(jobId);

  function copyOf(event: AuditEvent): Copy | null {
    const ruling = 'rulingId' in event ? given.find(({ id }) => id === event.rulingId) : undefined;
    const copyId = ruling?.copyId ?? ('copyId' in event ? event.copyId : null);
    return copies.find(({ id }) => id === copyId) ?? null;
  }

  /** Why something was done. A moment tells which record it is: the act and its event have the same. */
  function reasonOf({ event, at }: TimelineEntry): string | null {
    switch (event.kind) {
      case 'niveau-bepaald':
        return levels.find(({ decidedAt }) => decidedAt === at)?.reason ?? null;
      case 'niveau-heropend':
        return levels.find(({ withdrawnAt }) => withdrawnAt === at)?.withdrawnReason ?? null;
      case 'aanbieding-ingetrokken':
        return offerings.find(({ version }) => version === event.version)?.withdrawn?.reason ?? null;
      case 'indelingsbesluit-ingetrokken':
        return given.find(({ id }) => id === event.rulingId)?.withdrawn?.reason ?? null;
      case 'procedure-begonnen':
        return procedures.find(({ id }) => id === event.procedureId)?.reason ?? null;
      case 'catalogus-overgegaan':
      case 'catalogus-blijft':
        return looked.find((review) => review.at === at)?.reason ?? null;
      case 'aanleiding-gemeld':
        return triggers.find(({ id }) => id === event.triggerId)?.why ?? null;
      case 'aanleiding-beantwoord':
        return triggers.find(({ id }) => id === event.triggerId)?.answer?.words ?? null;
      case 'herziening-gekozen':
        return days.find((chosen) => chosen.at === at)?.reason ?? null;
      default:
        return null;
    }
  }

  return {
    copies,
    copyOf,
    async withWords(entry) {
      const { event } = entry;
      if (event.kind === 'handeling-vastgelegd') {
        const stored = (await signing.records(event.copyId)).find(
          ({ record }) => record.id === event.recordId,
        );
        return { ...entry, record: stored?.record ?? null };
      }
      const reason = reasonOf(entry);
      return { ...entry, reason: reason === null || reason.trim() === '' ? null : reason };
    },
  };
}
