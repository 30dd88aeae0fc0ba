import type { Directory, Notice, PeopleRepository } from '../ports';
import type { AccessPorts } from './accessPorts';
import { isAdministrator } from './passwordSignIn';

/** Leaves a notice for every active administrator of an organisation; they read it at the next sign-in. */
export async function tellAdministrators(
  ports: Pick<AccessPorts, 'ids'>,
  directory: Pick<Directory, 'notices'>,
  people: Pick<PeopleRepository, 'list'>,
  notice: Omit<Notice, 'id'>,
): Promise<void> {
  for (const administrator of (await people.list()).filter(isAdministrator)) {
    await directory.notices.add(administrator, { ...notice, id: ports.ids.newId() });
  }
}
