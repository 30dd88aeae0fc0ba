import type { AuditEntry, AuditEvent } from '../../domain/audit/event';
import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { refuse } from '../../domain/shared/failure';
import { accountTimelineKinds, jobTimelineKinds, timelineActions } from '../../domain/timeline/timelineKinds';
import type { Actor } from '../../domain/workflow/actor';
import { decide } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import { namesIn, type NamesNow } from '../audit/eventNames';
import { recordReading } from '../audit/noteReading';
import { readPerson } from '../people/openPerson';
import type { Account, Clock, Repositories, UnitOfWork } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { authorise, jobsActedOn } from '../shared/authorise';
import { copyActedOn } from '../signing/loadCopy';
import { jobRecords, type JobRecords } from './jobRecords';
import { gathered, plainEntry, type TimelineEntry } from './timelineEntry';

/** What happened, the last first, with the names of now. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly names: NamesNow;
}
export interface JobTimeline extends Timeline {
  readonly job: Pick<Job, 'id' | 'name'>;
}
export interface PersonTimeline extends Timeline {
  readonly person: Pick<Account, 'id' | 'name'>;
}

interface Deps {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
}

/** A person with more events than this sees the last ones. */
const mostEvents = 2000;

/**
 * What happened with a functie, for HR and the managers of it. Each event is shown to who may see what it tells elsewhere in the app.
 * Reading about the copies of people is written down.
 */
export function makeViewJobTimeline({ unitOfWork, library, clock }: Deps) {
  return async (actor: Actor, jobId: string): Promise<JobTimeline> => {
    const { personIds, ...timeline } = await unitOfWork.read(actor.organisationId, async (repositories) => {
      const job = (await repositories.jobs.find(jobId)) ?? refuse({ code: 'not-found', what: 'job' });
      authorise(actor, 'timeline.view', (await jobsActedOn(repositories, actor))(job));
      const records = await jobRecords(repositories, jobId);
      const maySee = await sight(repositories, actor, job, records);
      const events = (await repositories.audit.listForJob(jobId)).filter(({ event }) => maySee(event));
      const entries = await told(records, [...events].reverse());
      const seen = records.copies.filter((copy) =>
        entries.some(({ event }) => records.copyOf(event)?.id === copy.id),
      );
      return {
        job: { id: job.id, name: job.name },
        entries,
        names: await namesOf(repositories, library, entries),
        personIds: [...new Set(seen.map(({ holderId }) => holderId))].sort(),
      };
    });
    const read = { file: 'functieprofiel', jobId, personIds } as const;
    await recordReading(
      unitOfWork,
      actor,
      personIds.length === 0 ? undefined : read,
      clock.now().toISOString(),
    );
    return timeline;
  };
}

/** What happened with the own copies of one functie, for who has them. Nothing about the copies of others. */
export function makeViewOwnTimeline({ unitOfWork, library }: Pick<Deps, 'unitOfWork' | 'library'>) {
  return (actor: Actor, jobId: string): Promise<JobTimeline> => {
    authorise(actor, 'own.view');
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const own = await accountsOf(repositories, actor.accountId);
      const records = await jobRecords(repositories, jobId);
      const held = (await repositories.jobs.listHeldBy(actor.accountId)).some(({ id }) => id === jobId);
      const hasCopy = records.copies.some(({ holderId }) => own.includes(holderId));
      const job = held || hasCopy ? await repositories.jobs.find(jobId) : undefined;
      if (job === undefined) return refuse({ code: 'not-found', what: 'job' });
      const maySee = await sight(repositories, actor, job, records);
      const events = (await repositories.audit.listForJob(jobId)).flatMap((entry) => {
        const event = concerning(entry.event, own, records);
        return event !== null && (isAboutHolding(event) || maySee(event)) ? [{ ...entry, event }] : [];
      });
      // Why HR took a profile back can be about others who have the functie.
      const entries = (await told(records, [...events].reverse())).map((entry) =>
        entry.event.kind === 'aanbieding-ingetrokken' ? { ...entry, reason: null } : entry,
      );
      return {
        job: { id: job.id, name: job.name },
        entries,
        names: await namesOf(repositories, library, entries),
      };
    });
  };
}

/** What happened with a person: their account, and their copies as far as the reader may see those. Looking is written down. */
export function makeViewPersonTimeline({ unitOfWork, library, clock }: Deps) {
  return (actor: Actor, personId: string): Promise<PersonTimeline> =>
    readPerson(
      { unitOfWork, clock },
      actor,
      personId,
      { action: 'account.list' },
      async ({ repositories, person }) => {
        const own = await accountsOf(repositories, personId);
        const kinds = [
          ...accountTimelineKinds,
          ...(Object.keys(jobTimelineKinds) as (keyof typeof jobTimelineKinds)[]),
        ];
        const found = new Map<number, AuditEntry>();
        for (const id of own) {
          for (const entry of await repositories.audit.searchAbout(id, kinds, mostEvents)) {
            found.set(entry.sequence, entry);
          }
        }
        const perJob = new Map<string, PersonsJob | null>();
        const entries: TimelineEntry[] = [];
        for (const entry of [...found.values()].sort((one, other) => other.sequence - one.sequence)) {
          if (accountTimelineKinds.includes(entry.event.kind)) {
            entries.push(plainEntry(entry));
            continue;
          }
          const jobId = 'jobId' in entry.event ? entry.event.jobId : null;
          if (jobId === null) continue;
          if (!perJob.has(jobId)) perJob.set(jobId, await personsJob(repositories, actor, jobId));
          const about = perJob.get(jobId);
          const event = about && concerning(entry.event, own, about.records);
          if (!about || !event || !about.maySee(event)) continue;
          entries.push(await about.records.withWords(plainEntry({ ...entry, event })));
        }
        return {
          person: { id: person.id, name: person.name },
          entries,
          names: await namesOf(repositories, library, entries),
        };
      },
    );
}

interface PersonsJob {
  readonly records: JobRecords;
  readonly maySee: (event: AuditEvent) => boolean;
}

async function personsJob(
  repositories: Repositories,
  actor: Actor,
  jobId: string,
): Promise<PersonsJob | null> {
  const job = await repositories.jobs.find(jobId);
  if (job === undefined) return null;
  const records = await jobRecords(repositories, jobId);
  return { records, maySee: await sight(repositories, actor, job, records) };
}

/** Whether the reader may see an event: the policy decides, on the copy that it names or else on the functie. */
async function sight(
  repositories: Repositories,
  actor: Actor,
  job: Job,
  records: JobRecords,
): Promise<(event: AuditEvent) => boolean> {
  const acted = (await jobsActedOn(repositories, actor))(job);
  const chart = await repositories.departments.chart();
  return (event) => {
    const copy = records.copyOf(event);
    const namesCopy = 'copyId' in event || 'rulingId' in event;
    // The copy went with the person who was erased: nothing of it is told any more.
    if (namesCopy && copy === null) return false;
    const object = copy === null ? acted : copyActedOn(actor, copy, job, chart);
    return timelineActions(event).some((action) => decide(actor, action, object) === 'allowed');
  };
}

function isAboutHolding({ kind }: AuditEvent): boolean {
  return (
    kind === 'functiehouder-gewijzigd' || kind === 'profiel-aangeboden' || kind === 'aanbieding-ingetrokken'
  );
}

/** An event as far as it concerns somebody with these accounts; null when it does not. */
export function concerning(
  event: AuditEvent,
  own: readonly string[],
  records: JobRecords,
): AuditEvent | null {
  if (event.kind === 'functiehouder-gewijzigd') return own.includes(event.accountId) ? event : null;
  if (event.kind === 'profiel-aangeboden') {
    const copies = event.copies.filter(({ personId }) => own.includes(personId));
    return copies.length === 0 ? null : { ...event, copies };
  }
  if (event.kind === 'aanbieding-ingetrokken') {
    const theirs = records.copies.some(
      ({ version, holderId }) => version === event.version && own.includes(holderId),
    );
    return theirs ? event : null;
  }
  const copy = records.copyOf(event);
  return copy !== null && own.includes(copy.holderId) ? event : null;
}

async function told(records: JobRecords, entries: readonly AuditEntry[]): Promise<readonly TimelineEntry[]> {
  const plain = gathered(entries.map(plainEntry));
  return Promise.all(plain.map((entry) => records.withWords(entry)));
}

function namesOf(
  repositories: Repositories,
  library: CatalogLibrary,
  entries: readonly TimelineEntry[],
): Promise<NamesNow> {
  return namesIn(
    repositories,
    library,
    entries.map(({ accountId, onBehalfOf, event }) => ({
      accountId,
      onBehalfOf,
      event: JSON.stringify(event),
    })),
  );
}
