import { factorIsObligatory } from '../../domain/access/secondFactor';
import { refuse, refuseFaults } from '../../domain/shared/failure';
import type { Account, Directory, StoredLink } from '../ports';
import { linkCodeMark } from './accessLink';
import type { AccessPorts } from './accessPorts';
import { settleAttempt, startAttempt, startLinkAttempt, type Attempt } from './attempts';
import { rememberBrowser } from './knownBrowser';
import { mayChoosePassword } from './passwordSignIn';
import { passwordFaults, passwordSetting } from './passwordRules';
import type { Visitor } from './visitor';

/** Whom a link is for, and what the password that they choose has to be like. */
export interface OpenLink {
  readonly email: string;
  readonly purpose: StoredLink['purpose'];
  readonly withFactor: boolean;
}

/** What someone has to show that they may choose a password. */
export type AccessProof = { readonly secret: string } | { readonly email: string; readonly code: string };

interface Found {
  readonly account: Account;
  readonly link: StoredLink;
  readonly hasFactor: boolean;
}

/** A link as far as it works now; looking at it does not use it. Refused as `not-found` otherwise, whatever the reason. */
export function makeOpenAccessLink(
  ports: AccessPorts,
): (secret: string, visitor: Visitor) => Promise<OpenLink> {
  return async (secret, visitor) => {
    const found = await ports.unitOfWork.readDirectory((directory) => findLink(directory, ports, { secret }));
    if (found === undefined) {
      await startLinkAttempt(ports, visitor);
      return refuse({ code: 'not-found', what: 'access-link' });
    }
    const { account, link, hasFactor } = found;
    const withFactor = hasFactor || factorIsObligatory(account.roles);
    return { email: account.email, purpose: link.purpose, withFactor };
  };
}

/**
 * Chooses a password with a one-time link or its code, which is used up; all sessions of the account end. The person
 * still has to sign in. A second factor stays, unless the link was made on the server to recover access. Gives the
 * secret by which the browser is known from now on. Refused: a link that does not work as `not-found`, an address and
 * code that do not belong together as `invalid`, with one answer for every reason.
 */
export function makeRedeemAccess(
  ports: AccessPorts,
): (proof: AccessProof, password: string, visitor: Visitor) => Promise<{ readonly browserSecret: string }> {
  const refuseProof = (proof: AccessProof): never =>
    'secret' in proof
      ? refuse({ code: 'not-found', what: 'access-link' })
      : refuse({ code: 'invalid', faults: [{ field: 'code', problem: 'klopt-niet' }] });

  return async (proof, password, visitor) => {
    const attempt = await start(ports, proof, visitor);
    const found = await ports.unitOfWork.readDirectory((directory) => findLink(directory, ports, proof));
    if (found === undefined) return refuseProof(proof);
    await ports.unitOfWork.writeDirectory((directory) => settleAttempt(directory, attempt));
    const { account, link, hasFactor } = found;
    const { organisationId } = account;
    const organisation = await ports.unitOfWork.read(organisationId, (repositories) =>
      repositories.organisation(),
    );
    const more = { hasFactor, organisationName: organisation.name };
    refuseFaults(passwordFaults(password, passwordSetting(account, more, ports.commonPasswords)));
    const hash = await ports.passwords.hash(password);
    const at = ports.clock.now().toISOString();
    return ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      const still = await directory.findAccount(account.id);
      if (still === undefined || !(await mayUseLink(directory, still))) return refuseProof(proof);
      if (!(await directory.links.use(link.secretHash, at))) {
        return refuseProof(proof);
      }
      await directory.setPassword(account, hash);
      await directory.deleteSessionsOf(account.id);
      await directory.knownBrowsers.forget(account.id);
      const { audit } = repositoriesOf(organisationId);
      const by = { accountId: account.id, at };
      await audit.append({ kind: 'wachtwoord-gekozen', accountId: account.id }, by);
      if (link.purpose === 'herstel' && (await directory.factors.remove(account.id))) {
        await audit.append({ kind: 'tweede-factor-weggehaald', accountId: account.id }, by);
      }
      return { browserSecret: await rememberBrowser(directory, ports, account, visitor) };
    });
  };
}

async function start(ports: AccessPorts, proof: AccessProof, visitor: Visitor): Promise<Attempt> {
  if ('secret' in proof) return startLinkAttempt(ports, visitor);
  const account = await ports.unitOfWork.readDirectory((directory) =>
    directory.findAccountByEmail(proof.email),
  );
  return startAttempt(ports, { kind: 'toegang', name: proof.email, accountId: account?.id }, visitor);
}

/** The link with its account, when it works now: not used, not expired, and the account is active and may have a password. */
async function findLink(
  directory: Directory,
  ports: AccessPorts,
  proof: AccessProof,
): Promise<Found | undefined> {
  const link = await linkOf(directory, ports, proof);
  if (link === undefined || link.usedAt !== null || link.expiresAt <= ports.clock.now().toISOString()) {
    return undefined;
  }
  const account = await directory.findAccount(link.accountId);
  if (account === undefined || !(await mayUseLink(directory, account))) return undefined;
  return { account, link, hasFactor: (await directory.factors.find(account.id)) !== undefined };
}

/** Whether a link of this account can lead to a password. */
async function mayUseLink(directory: Directory, account: Account): Promise<boolean> {
  return account.active && (await mayChoosePassword(directory, account));
}

async function linkOf(
  directory: Directory,
  ports: AccessPorts,
  proof: AccessProof,
): Promise<StoredLink | undefined> {
  if ('secret' in proof) return directory.links.findBySecret(ports.digests.sha256(proof.secret));
  const account = await directory.findAccountByEmail(proof.email);
  const link = account && (await directory.links.findByAccount(account.id));
  // Marked for nobody when there is nobody, so that the work is the same.
  const mark = linkCodeMark(ports, account?.id ?? '', proof.code);
  return link?.codeMark === mark ? link : undefined;
}
