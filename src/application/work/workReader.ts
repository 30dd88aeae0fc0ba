import { samePerson } from '../../domain/people/duplicates';
import type { AuditEntry, AuditEventKind } from '../../domain/audit/event';
import type { LevelDecision } from '../../domain/grading/levelDecision';
import type { Chart } from '../../domain/organisation/chart';
import { dutchDay } from '../../domain/shared/dutchDay';
import type { Copy } from '../../domain/signing/copy';
import type { Actor } from '../../domain/workflow/actor';
import type { ActedOn } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { tiesTo } from '../../domain/workflow/ties';
import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { affectedJobs, type AffectedJob } from '../catalogReview/listReviews';
import type { Review } from '../../domain/upkeep/review';
import type { Trigger } from '../../domain/upkeep/trigger';
import { objectionsOf, type ListedObjection } from '../objection/viewObjection';
import { reviewsOf } from '../upkeep/loadReview';
import type { OutgoingMail, PaperNote, Repositories } from '../ports';
import type { WorkItem } from '../../domain/work/workItem';

/**
 * What the sources of work read, at one moment. Each part is read once, when a source first asks for it, and then serves every
 * person: the reminders ask for all of them. Use it inside one transaction and no longer.
 */
export interface WorkReader {
  readonly repositories: Repositories;
  /** The moment, ISO 8601, and the day in the Netherlands, YYYY-MM-DD. */
  readonly at: string;
  readonly today: string;
  jobs(): Promise<readonly Job[]>;
  job(id: string): Promise<Job | undefined>;
  chart(): Promise<Chart>;
  /** A functie as the policy sees it for somebody. */
  actedOn(actor: Actor, job: Job): Promise<ActedOn>;
  /** The decision that holds now, by functie. */
  decisions(): Promise<ReadonlyMap<string, Pick<LevelDecision, 'id' | 'decidedAt'>>>;
  /** Copies on which something has to be done or can be. */
  openCopies(): Promise<readonly Copy[]>;
  /** When the last act on a copy was done; null: none yet. */
  lastAct(copyId: string): Promise<string | null>;
  /** Copies that wait for a decision about the level, and since when (ISO 8601). */
  awaitedRulings(): Promise<readonly { readonly copy: Copy; readonly since: string }[]>;
  /** Objections that are not over, with their copies. */
  openObjections(): Promise<readonly OpenObjection[]>;
  /** Functies for which a newer version of a catalog is in force than they use. */
  toReview(): Promise<readonly AffectedJob[]>;
  paperNotes(): Promise<readonly PaperNote[]>;
  /** At most one mail that failed or is uncertain, the last made. */
  troubledMails(): Promise<readonly OutgoingMail[]>;
  /** When the grading of each functie is looked at again. */
  reviews(): Promise<ReadonlyMap<string, Review>>;
  /** Triggers that nobody answered yet. */
  openTriggers(): Promise<readonly Trigger[]>;
  /** The events of a kind, in order. */
  events(kind: AuditEventKind): Promise<readonly AuditEntry[]>;
}

/** An objection that is not over, with the copy on which its decision rests. */
type OpenObjection = Omit<ListedObjection, 'jobName'> & { readonly copy: Copy };

/** A source of work: reads what it needs, and gives what waits for this person. */
export type WorkSource = (reader: WorkReader, actor: Actor) => Promise<readonly WorkItem[]>;

/** Gives a function that reads once. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (kept ??= read());
}

/** The same for one thing each. */
function onceEach<Key, T>(read: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const kept = new Map<Key, Promise<T>>();
  return (key) => {
    const found = kept.get(key) ?? read(key);
    kept.set(key, found);
    return found;
  };
}

export function workReader(repositories: Repositories, library: CatalogLibrary, at: string): WorkReader {
  const { jobs, departments, decisions, signing, outbox, audit } = repositories;
  const allJobs = once(() => jobs.list({}));
  const byId = once(async () => new Map((await allJobs()).map((job) => [job.id, job])));
  const chart = once(() => departments.chart());
  const blindJobs = onceEach(async (accountId: string) =>
    repositories.seconds.blindJobs(samePerson((await chart()).duplicates, accountId)),
  );
  return {
    repositories,
    at,
    today: dutchDay(at),
    jobs: allJobs,
    job: async (id) => (await byId()).get(id),
    chart,
    actedOn: async (actor, job) => ({
      organisationId: job.organisationId,
      job: {
        status: job.status,
        leadersAnswer: job.leadersAnswer,
        ties: tiesTo(actor, job, await chart()),
        blind: (await blindJobs(actor.accountId)).includes(job.id),
      },
    }),
    decisions: once(() => decisions.currentMoments()),
    openCopies: once(() => signing.openCopies()),
    lastAct: onceEach(async (copyId: string) => (await signing.records(copyId)).at(-1)?.record.at ?? null),
    openObjections: once(async () => {
      const found: OpenObjection[] = [];
      for (const one of await objectionsOf(repositories, dutchDay(at))) {
        const copy = await signing.findCopy(one.ruling.copyId);
        if (copy !== undefined && !one.state.closed && one.ruling.withdrawn === null)
          found.push({ ...one, copy });
      }
      return found;
    }),
    awaitedRulings: once(async () => {
      const found: { copy: Copy; since: string }[] = [];
      for (const { copyId, since } of await repositories.rulings.awaited()) {
        const copy = await signing.findCopy(copyId);
        if (copy !== undefined) found.push({ copy, since });
      }
      return found;
    }),
    toReview: once(async () => affectedJobs(repositories, { library }, await allJobs(), at.slice(0, 10))),
    paperNotes: once(() => signing.paperNotes()),
    troubledMails: once(() => outbox.list(['onzeker', 'mislukt'], 1)),
    reviews: once(async () => reviewsOf(repositories, await allJobs(), dutchDay(at))),
    openTriggers: once(() => repositories.reviews.openTriggers()),
    events: onceEach((kind: AuditEventKind) => audit.listByKind([kind])),
  };
}
