import type { Clock, Ids, UnitOfWork } from '../ports';
import { tellAdministrators } from './tellAdministrators';

/**
 * On the server itself, where no two administrators can be found: takes the second factor of someone away and ends their sessions.
 * What the person may do stays as it is. The person and all administrators are told at the next sign-in. `unknown`: no
 * account has this address; `none`: it has no second factor, and nothing changed.
 */
export function makeRemoveFactorOnServer(ports: {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}): (email: string) => Promise<'done' | 'none' | 'unknown'> {
  return (email) =>
    ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      const account = await directory.findAccountByEmail(email);
      if (account === undefined) return 'unknown';
      if (!(await directory.factors.remove(account.id))) return 'none';
      await directory.deleteSessionsOf(account.id);
      const { people, audit } = repositoriesOf(account.organisationId);
      const at = ports.clock.now().toISOString();
      await audit.append(
        { kind: 'tweede-factor-weggehaald', accountId: account.id },
        { accountId: null, at },
      );
      await directory.notices.forget('code-weghalen-bevestigen', account.id);
      await directory.notices.forget('code-weghalen-gevraagd', account.id);
      const news = { aboutId: account.id, at };
      await tellAdministrators(ports, directory, people, { ...news, kind: 'toegang-hersteld' });
      await directory.notices.add(account, { ...news, id: ports.ids.newId(), kind: 'code-weggehaald' });
      return 'done';
    });
}
