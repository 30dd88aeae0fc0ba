import type { Actor } from '../../domain/workflow/actor';
import type { Notice } from '../ports';
import type { AccessPorts } from './accessPorts';

/** A notice with the name of whom it is about. */
export interface ShownNotice extends Notice {
  readonly aboutName: string;
}

/** What someone has to know since the last time. */
export function makeListNotices(
  ports: Pick<AccessPorts, 'unitOfWork'>,
): (actor: Actor) => Promise<readonly ShownNotice[]> {
  return ({ accountId }) =>
    ports.unitOfWork.readDirectory(async (directory) => {
      const shown: ShownNotice[] = [];
      for (const notice of await directory.notices.list(accountId)) {
        const about = await directory.findAccount(notice.aboutId);
        shown.push({ ...notice, aboutName: about?.name ?? '' });
      }
      return shown;
    });
}

/** Forgets the notices that someone has read. */
export function makeReadNotices(
  ports: Pick<AccessPorts, 'unitOfWork'>,
): (actor: Actor, ids: readonly string[]) => Promise<void> {
  return ({ accountId }, ids) =>
    ports.unitOfWork.writeDirectory((directory) => directory.notices.remove(accountId, ids));
}
