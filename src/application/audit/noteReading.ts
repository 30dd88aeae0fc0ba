import type { AuditEvent } from '../../domain/audit/event';
import type { Actor } from '../../domain/workflow/actor';
import { shownToHolder } from '../../domain/workflow/decide';
import type { Job } from '../../domain/workflow/job';
import type { Repositories, UnitOfWork } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { hourOf } from './hourOf';

/** A file about people: what it is, and whom it is about. */
export type PersonalFile = Pick<
  Extract<AuditEvent, { kind: 'dossier-gelezen' }>,
  'file' | 'jobId' | 'personIds'
>;

/**
 * The personal file that the profile of a functie is once it is shown to who has it; undefined before that, and when
 * nobody has the functie.
 */
export function profileAsPersonalFile(
  job: Pick<Job, 'id' | 'status' | 'holderIds'>,
): PersonalFile | undefined {
  if (job.holderIds.length === 0 || !shownToHolder.includes(job.status)) return undefined;
  return { file: 'functieprofiel', jobId: job.id, personIds: job.holderIds };
}

/** The page about one person. */
export function personAsPersonalFile(personId: string): PersonalFile {
  return { file: 'persoon', jobId: null, personIds: [personId] };
}

/**
 * Writes down that someone reads a personal file: one event per reader, file and hour. Reading what is about oneself is
 * not written down. `at` is ISO 8601. Call it inside a write transaction; `recordReading` is for who is in none.
 */
export async function noteReading(
  repositories: Pick<Repositories, 'audit' | 'duplicates'>,
  actor: Actor,
  file: PersonalFile,
  at: string,
): Promise<void> {
  if ((await isOwn(repositories, actor, file)) || (await isNoted(repositories, actor, file, at))) return;
  await repositories.audit.append(readingOf(file), { accountId: actor.accountId, at });
}

function readingOf({ file, jobId, personIds }: PersonalFile): AuditEvent {
  return { kind: 'dossier-gelezen', file, jobId, personIds };
}

/**
 * As `noteReading`, in a transaction of its own. It looks first on the connection that waits for nobody, so that reading
 * a page twice in an hour writes nothing.
 */
export async function recordReading(
  unitOfWork: UnitOfWork,
  actor: Actor,
  file: PersonalFile | undefined,
  at: string,
): Promise<void> {
  if (file === undefined) return;
  const done = await unitOfWork.read(
    actor.organisationId,
    async (repositories) =>
      (await isOwn(repositories, actor, file)) || (await isNoted(repositories, actor, file, at)),
  );
  if (done) return;
  await unitOfWork.write(actor.organisationId, (repositories) => noteReading(repositories, actor, file, at));
}

async function isOwn(
  repositories: Pick<Repositories, 'duplicates'>,
  actor: Actor,
  { personIds }: PersonalFile,
): Promise<boolean> {
  if (personIds.every((id) => id === actor.accountId)) return true;
  const own = await accountsOf(repositories, actor.accountId);
  return personIds.every((id) => own.includes(id));
}

function isNoted(
  { audit }: Pick<Repositories, 'audit'>,
  actor: Actor,
  file: PersonalFile,
  at: string,
): Promise<boolean> {
  return audit.did(actor.accountId, hourOf(at), readingOf(file));
}
