import type { FrozenContent } from '../../domain/signing/frozenContent';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import { noteReading } from '../audit/noteReading';
import type { CopyFile, Repositories, WayOfReading } from '../ports';
import { by } from '../shared/by';
import { loadCopy, type LoadedCopy } from './loadCopy';
import type { SigningPorts } from './signingPorts';

/** A copy to read or to sign. */
export interface ViewedCopy extends LoadedCopy {
  readonly content: FrozenContent;
  /** Its last file, without the bytes. */
  readonly file: Omit<CopyFile, 'bytes'> & { readonly size: number };
}

/** The copy with all that is frozen in it, for a page. `way`: the whole text is on that page, so that it counts as opened. */
export function makeViewCopy({ unitOfWork, clock }: Pick<SigningPorts, 'unitOfWork' | 'clock'>) {
  return async (actor: Actor, copyId: string, way: 'webpagina' | null): Promise<ViewedCopy> => {
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const loaded = await loadCopy(repositories, actor, 'copy.view', copyId);
      if (way !== null) await noteOpened(repositories, actor, loaded, way, at);
      await readByAnother(repositories, actor, loaded, at);
      const file = await repositories.signing.file(copyId);
      if (file === undefined) throw new Error(`copy ${copyId} has no file`);
      const { bytes, ...rest } = file;
      return {
        ...loaded,
        content: await repositories.signing.content(copyId),
        file: { ...rest, size: bytes.byteLength },
      };
    });
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
