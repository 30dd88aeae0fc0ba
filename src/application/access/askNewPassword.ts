import type { Account } from '../ports';
import { linkCodeMark, makeAccessLink, type AccessLink } from './accessLink';
import type { AccessPorts } from './accessPorts';
import { startAttempt } from './attempts';
import type { LinkPost } from './linkPost';
import { passwordSignInOf } from './passwordSignIn';
import type { Visitor } from './visitor';

type Ports = AccessPorts & { readonly linkPost: LinkPost };

/**
 * Mails someone who forgot the password a one-time link. Nobody can tell from the answer, or from how long it takes,
 * whether the address is known: the mail goes out after the answer, and what goes wrong with it is only logged. Only an
 * active account that has a password and may sign in with it gets one. A link that was made on the server to recover access stays: no stranger can replace it.
 * Refused as `too-many-attempts`, also for an address that no account has.
 */
export function makeAskNewPassword(ports: Ports): (email: string, visitor: Visitor) => Promise<void> {
  return async (email, visitor) => {
    const account = await ports.unitOfWork.readDirectory((directory) => directory.findAccountByEmail(email));
    await startAttempt(ports, { kind: 'vergeten', name: email, accountId: account?.id }, visitor);
    const made = await makeLinkFor(ports, account);
    if (made !== undefined) void post(ports, made.account, made.link);
  };
}

async function makeLinkFor(
  ports: Ports,
  account: Account | undefined,
): Promise<{ readonly account: Account; readonly link: AccessLink } | undefined> {
  const at = ports.clock.now().toISOString();
  const by = { accountId: null, at };
  return ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
    const earlier = account && (await directory.links.findByAccount(account.id));
    const kept = earlier?.purpose === 'herstel' && earlier.usedAt === null && earlier.expiresAt > at;
    const hasPassword = account !== undefined && (await directory.passwordHash(account.id)) !== null;
    const may = account?.active === true && (await passwordSignInOf(directory, account)) !== 'refused';
    if (!may || !hasPassword || kept) {
      // The work of a link that is made, for nobody.
      linkCodeMark(ports, '', ports.digests.sha256(ports.ids.newSecret()));
      await directory.audit.append({ kind: 'wachtwoord-vergeten-onbekend' }, by);
      return undefined;
    }
    const { audit } = repositoriesOf(account.organisationId);
    await audit.append({ kind: 'wachtwoord-vergeten', accountId: account.id }, by);
    return { account, link: await makeAccessLink(directory, ports, account, 'wachtwoord') };
  });
}

async function post(ports: Ports, account: Account, link: AccessLink): Promise<void> {
  try {
    await ports.linkPost(account, link);
  } catch (error) {
    ports.logger.error('mail-failed', { accountId: account.id, error });
  }
}
