import type { FrozenContent } from '../../domain/signing/frozenContent';
import { refuse } from '../../domain/shared/failure';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import { noteReading } from '../audit/noteReading';
import type { CopyFile, PaperNote, Repositories, WayOfReading } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { by } from '../shared/by';
import { loadCopy, type LoadedCopy } from './loadCopy';
import type { SigningPorts } from './signingPorts';

/** A copy to read or to sign. */
export interface ViewedCopy extends LoadedCopy {
  readonly content: FrozenContent;
  /** Its last file, without the bytes. */
  readonly file: Omit<CopyFile, 'bytes'> & { readonly size: number };
  /** A signature with a pen that waits to be confirmed. */
  readonly paperNote: {
    readonly note: PaperNote;
    readonly notedByName: string;
    /** Who looks noted it, so that somebody else has to confirm it. */
    readonly notedByReader: boolean;
  } | null;
  /** For whom who looks would sign "voor akkoord"; null for themselves. */
  readonly onBehalfOf: string | null;
  /** Whether this record is of an act of who looks, under any of their accounts. */
  readonly ownRecordIds: ReadonlySet<string>;
}

/**
 * The copy with all that is frozen in it, for a page on which the action is done. `way`: the whole text is on that page, so that it
 * counts as opened.
 */
export function makeViewCopy({ unitOfWork, clock }: Pick<SigningPorts, 'unitOfWork' | 'clock'>) {
  return async (
    actor: Actor,
    copyId: string,
    way: 'webpagina' | null,
    action: Action = 'copy.view',
  ): Promise<ViewedCopy> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const loaded = await loadCopy(repositories, actor, action, copyId);
      if (way !== null) await noteOpened(repositories, actor, loaded, way, at);
      await readByAnother(repositories, actor, loaded, at);
      return readCopy(repositories, actor, loaded);
    });
  };
}

/** A loaded copy with what is frozen in it. */
export async function readCopy(
  repositories: Repositories,
  actor: Actor,
  loaded: LoadedCopy,
): Promise<ViewedCopy> {
  const { id } = loaded.copy;
  const file = await repositories.signing.file(id);
  if (file === undefined) throw new Error(`copy ${id} has no file`);
  const { bytes, ...rest } = file;
  const own = await accountsOf(repositories, actor.accountId);
  const theirs = loaded.records.filter(({ record }) => own.includes(record.signer.accountId));
  return {
    ...loaded,
    paperNote: await noteOn(repositories, id, own),
    onBehalfOf: await replacedBy(repositories, loaded),
    ownRecordIds: new Set(theirs.map(({ record }) => record.id)),
    content: await repositories.signing.content(id),
    file: { ...rest, size: bytes.byteLength },
  };
}

/** A file of a copy, the last one or the one with so many seals, with the event that it was taken along. */
export function makeOpenCopyFile({ unitOfWork, clock }: Pick<SigningPorts, 'unitOfWork' | 'clock'>) {
  return async (
    actor: Actor,
    copyId: string,
    seals?: CopyFile['seals'],
  ): Promise<{ readonly loaded: LoadedCopy; readonly file: CopyFile }> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const loaded = await loadCopy(repositories, actor, 'copy.view', copyId);
      const file =
        (await repositories.signing.file(copyId, seals)) ?? refuse({ code: 'not-found', what: 'file' });
      await noteOpened(repositories, actor, loaded, 'pdf', at);
      await readByAnother(repositories, actor, loaded, at);
      const { jobId } = loaded.copy;
      await repositories.audit.append(
        { kind: 'exemplaar-gedownload', jobId, copyId, seals: file.seals },
        by(actor, at),
      );
      return { loaded, file };
    });
  };
}

async function replacedBy(
  { people }: Pick<Repositories, 'people'>,
  { acted, acts }: LoadedCopy,
): Promise<string | null> {
  const id = acts.includes('akkoord') ? (acted.job?.ties.onBehalfOf ?? null) : null;
  return id === null ? null : ((await people.find(id))?.name ?? null);
}

async function noteOn(
  { signing, people }: Pick<Repositories, 'signing' | 'people'>,
  copyId: string,
  own: readonly string[],
): Promise<ViewedCopy['paperNote']> {
  const note = await signing.paperNote(copyId);
  if (note === undefined) return null;
  const notedByName = (await people.find(note.notedBy))?.name ?? '';
  return { note, notedByName, notedByReader: own.includes(note.notedBy) };
}

async function noteOpened(
  { signing, audit }: Repositories,
  actor: Actor,
  { copy }: LoadedCopy,
  way: WayOfReading,
  at: string,
): Promise<void> {
  if (!(await signing.noteOpened(copy.id, actor.accountId, way, at))) return;
  await audit.append({ kind: 'exemplaar-geopend', jobId: copy.jobId, copyId: copy.id, way }, by(actor, at));
}

async function readByAnother(
  repositories: Repositories,
  actor: Actor,
  { copy }: LoadedCopy,
  at: string,
): Promise<void> {
  await noteReading(
    repositories,
    actor,
    { file: 'functieprofiel', jobId: copy.jobId, personIds: [copy.holderId] },
    at,
  );
}
