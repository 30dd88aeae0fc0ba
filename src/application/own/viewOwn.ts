import type { SettingsOf } from '../../domain/organisation/settings';
import type { Ruling } from '../../domain/ruling/ruling';
import type { RulingContent } from '../../domain/ruling/rulingContent';
import { refuse } from '../../domain/shared/failure';
import type { Copy } from '../../domain/signing/copy';
import type { Actor } from '../../domain/workflow/actor';
import type { Job } from '../../domain/workflow/job';
import { decide } from '../../domain/workflow/decide';
import { nearestLeaders } from '../../domain/workflow/ties';
import type { Trigger } from '../../domain/upkeep/trigger';
import { standTo } from '../signing/loadCopy';
import { readCopy, type ViewedCopy } from '../signing/viewCopy';
import type { Repositories, UnitOfWork } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { authorise, jobsActedOn } from '../shared/authorise';
import { asksOf } from '../upkeep/askReview';
import { readersOf, type Reading } from './readers';

/** Who did something before anybody signed, and when (ISO 8601). */
export interface OwnStep {
  readonly what: 'beantwoord' | 'niveau' | 'profiel-klaar' | 'aangeboden';
  /** Empty when the account is not there any more. */
  readonly name: string;
  readonly at: string;
}

/** A functie in the list of the reader. */
export interface OwnListed {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  /** The copy that counts or waits; null when nothing was offered that still counts. */
  readonly copy: Copy | null;
}

/** The decisions (indelingsbesluiten) to the reader about one functie. */
export interface OwnRulings {
  /** The last one that was not withdrawn, with what it says. */
  readonly counts: { readonly ruling: Ruling; readonly content: RulingContent } | null;
  /** All others, the last given first. */
  readonly others: readonly Ruling[];
}

/** A functie of the reader: not shown yet, or with everything that may be read. It is about their copy, whatever HR does meanwhile. */
export type OwnFile = {
  readonly job: Pick<Job, 'id' | 'name'>;
  /** Versions that are over, or that count besides the one that is shown; the last first. */
  readonly others: readonly Copy[];
  readonly rulings: OwnRulings;
  /** What the reader asked about the grading, the last asked first; and whether they can ask now. */
  readonly asks: readonly Trigger[];
  readonly mayAsk: boolean;
} & (
  | { readonly shown: false }
  | {
      readonly shown: true;
      readonly viewed: ViewedCopy;
      /** What happened until the copy was offered, the last first. */
      readonly steps: readonly OwnStep[];
      readonly readers: readonly Reading[];
      /** Where people turn to; empty fields are not known. */
      readonly desk: Desk;
      /** Who leads the reader now; the e-mail address is null when only the name on the document is known. */
      readonly manager: { readonly name: string; readonly email: string | null };
      readonly objection: SettingsOf<'bezwaar'>;
    }
);

/** The desk of HR. */
export type Desk = Pick<SettingsOf<'organisatie'>, 'deskName' | 'deskEmail' | 'deskPhone' | 'deskLines'>;

export interface ViewOwnDeps {
  readonly unitOfWork: UnitOfWork;
}

/** The functies that the reader has now, and those of which they have a copy, by name. */
export function makeListOwn({ unitOfWork }: ViewOwnDeps) {
  return (actor: Actor): Promise<readonly OwnListed[]> => {
    authorise(actor, 'own.view');
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const copies = await copiesOf(repositories, actor);
      const held = await repositories.jobs.listHeldBy(actor.accountId);
      const more = [...new Set(copies.map(({ jobId }) => jobId))].filter(
        (id) => !held.some((job) => job.id === id),
      );
      const found = await Promise.all(more.map((id) => repositories.jobs.find(id)));
      return [...held, ...found.filter((job) => job !== undefined)]
        .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
        .map(({ id, name, department }) => ({
          id,
          name,
          department,
          copy: current(copies.filter(({ jobId }) => jobId === id)),
        }));
    });
  };
}

/**
 * One functie of the reader, with their last copy that was not withdrawn or replaced. A functie that they do not have and have no
 * copy of is not found, whatever other roles the reader has.
 */
export function makeViewOwn({ unitOfWork }: ViewOwnDeps) {
  return (actor: Actor, jobId: string): Promise<OwnFile> => {
    authorise(actor, 'own.view');
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const { jobs, settings, signing } = repositories;
      const copies = (await copiesOf(repositories, actor)).filter((copy) => copy.jobId === jobId);
      const held = (await jobs.listHeldBy(actor.accountId)).find(({ id }) => id === jobId);
      const job = held ?? (copies.length === 0 ? undefined : await jobs.find(jobId));
      if (job === undefined) refuse({ code: 'not-found', what: 'job' });
      const copy = current(copies);
      const others = copies.filter(({ id }) => id !== copy?.id);
      const rulings = await rulingsOf(repositories, actor, jobId);
      const upkeep = await ownAsks(repositories, actor, held);
      if (copy === null) return { shown: false, job, others, rulings, ...upkeep };
      const loaded = await standTo(repositories, actor, copy, 'copy.view');
      const viewed = await readCopy(repositories, actor, loaded);
      const offering = (await signing.offerings(jobId)).find(({ id }) => id === copy.offeringId);
      return {
        shown: true,
        job,
        others,
        rulings,
        ...upkeep,
        viewed,
        steps: await stepsOf(repositories, viewed, offering?.offeredBy ?? ''),
        desk: (await settings.current('organisatie')).content,
        manager: await managerOf(repositories, copy, job),
        objection: (await settings.current('bezwaar')).content,
        readers: (await readersOf(repositories, actor.accountId)).filter(
          (reading) => reading.jobId === null || reading.jobId === jobId,
        ),
      };
    });
  };
}

/** Who had the functie before, reads on; only who has it now asks something about it. */
async function ownAsks(
  repositories: Repositories,
  actor: Actor,
  held: Job | undefined,
): Promise<Pick<OwnFile, 'asks' | 'mayAsk'>> {
  if (held === undefined) return { asks: [], mayAsk: false };
  const acted = (await jobsActedOn(repositories, actor))(held);
  const { asks, closed } = await asksOf(repositories, actor, held, acted);
  return { asks, mayAsk: closed === null && decide(actor, 'upkeep.ask', acted) === 'allowed' };
}

async function copiesOf(repositories: Repositories, actor: Actor): Promise<readonly Copy[]> {
  return repositories.signing.copiesOf(await accountsOf(repositories, actor.accountId));
}

async function rulingsOf(repositories: Repositories, actor: Actor, jobId: string): Promise<OwnRulings> {
  const all = await repositories.rulings.listFor(await accountsOf(repositories, actor.accountId));
  const here = all.filter((ruling) => ruling.jobId === jobId);
  const ruling = here.find(({ withdrawn }) => withdrawn === null);
  return {
    counts: ruling === undefined ? null : { ruling, content: await repositories.rulings.content(ruling.id) },
    others: here.filter(({ id }) => id !== ruling?.id),
  };
}

/** The last copy that counts or can still be signed. */
function current(copies: readonly Copy[]): Copy | null {
  return copies.find(({ status }) => status !== 'ingetrokken' && status !== 'vervangen') ?? null;
}

async function managerOf(
  { departments, people }: Pick<Repositories, 'departments' | 'people'>,
  { holderId, managerName }: Copy,
  { departmentId }: Pick<Job, 'departmentId'>,
): Promise<{ readonly name: string; readonly email: string | null }> {
  const [id] = nearestLeaders(await departments.chart(), { departmentId, holderIds: [holderId] });
  const leader = id === undefined ? undefined : await people.find(id);
  return leader === undefined
    ? { name: managerName, email: null }
    : { name: leader.name, email: leader.email };
}

/** What led to the copy, as far as it is still known: what was changed after it was offered is not part of it. */
async function stepsOf(
  { answers, audit, people }: Repositories,
  { copy, content }: ViewedCopy,
  offeredBy: string,
): Promise<readonly OwnStep[]> {
  const { decision } = content;
  const ready = (await audit.listForJob(copy.jobId))
    .filter(({ event, at }) => event.kind === 'profiel-klaar' && at <= copy.frozenAt)
    .at(-1);
  const answer = (await answers.listForJob(copy.jobId))
    .filter(({ answeredAt }) => answeredAt <= decision.decidedAt)
    .sort((a, b) => (a.answeredAt < b.answeredAt ? 1 : -1))[0];
  const name = async (id: string | null): Promise<string> =>
    id === null ? '' : ((await people.find(id))?.name ?? '');
  return [
    { what: 'aangeboden', name: await name(offeredBy), at: copy.frozenAt },
    ...(ready === undefined
      ? []
      : [{ what: 'profiel-klaar' as const, name: await name(ready.accountId), at: ready.at }]),
    { what: 'niveau', name: decision.decidedByName, at: decision.decidedAt },
    ...(answer === undefined
      ? []
      : [{ what: 'beantwoord' as const, name: answer.answeredByName, at: answer.answeredAt }]),
  ];
}
