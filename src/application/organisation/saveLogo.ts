import { fitsAsLogo, logoBounds, readPicture } from '../../domain/organisation/picture';
import { refuse } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Clock, Digests, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { makeSaveSettings } from './saveSettings';

export interface LogoDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly digests: Digests;
}

/**
 * Makes a picture the logo of the employer, as a new version; null takes the logo away. Refuses what is no whole PNG or
 * JPEG, is too large or has an unlikely size, and (`stale`) a change on top of an older logo than was seen.
 */
export function makeSaveLogo(deps: LogoDeps) {
  const saveSettings = makeSaveSettings(deps);
  return async (actor: Actor, revision: number, bytes: Uint8Array | null): Promise<void> => {
    authorise(actor, 'organisation.edit');
    if (bytes === null) {
      await saveSettings(actor, 'logo', revision, { image: null });
      return;
    }
    const wrong = (problem: string): never =>
      refuse({ code: 'invalid', faults: [{ field: 'image', problem }] });
    if (bytes.length === 0) wrong('leeg');
    if (bytes.length > logoBounds.bytes) wrong('te-groot');
    const read = readPicture(bytes);
    if (!read.ok) return wrong(read.problem);
    if (!fitsAsLogo(read.picture)) wrong('verkeerde-maat');
    const sha256 = deps.digests.sha256OfBytes(read.bytes);
    await deps.unitOfWork.write(actor.organisationId, async ({ settings }) => {
      await settings.keepLogo(sha256, read.bytes);
      const image = { ...read.picture, sha256, bytes: read.bytes.length };
      await saveSettings(actor, 'logo', revision, { image });
    });
  };
}
