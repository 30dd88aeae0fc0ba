import { factorIsObligatory } from '../../domain/access/secondFactor';
import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Directory, Session } from '../ports';
import type { AccessPorts } from './accessPorts';
import { settleAttempt, startAttempt, type Attempt } from './attempts';
import { idleMsOf } from './limits';
import { loneMinLength, passwordFaults, passwordSetting } from './passwordRules';
import { isAdministrator, passwordSignInOf } from './passwordSignIn';
import { verifyPassword } from './proveAgain';
import type { Visitor } from './visitor';

/** How someone's own account is protected. */
export interface OwnSecurity {
  readonly hasPassword: boolean;
  /**
   * What the password and the factor are for: `here` to sign in with, `reserve` of no use until an administrator gets emergency
   * access, `none` for everyone else when people sign in elsewhere only.
   */
  readonly use: 'here' | 'reserve' | 'none';
  readonly hasFactor: boolean;
  readonly factorIsObligatory: boolean;
  readonly recoveryCodesLeft: number;
  /** Those that run now, the last begun first. */
  readonly sessions: readonly (Pick<Session, 'id' | 'browser' | 'createdAt' | 'lastSeenAt'> & {
    readonly isThisOne: boolean;
  })[];
}

export function makeViewOwnSecurity(
  ports: AccessPorts,
): (actor: Actor, session: Session) => Promise<OwnSecurity> {
  return ({ accountId, roles }, session) => {
    const now = ports.clock.now();
    const runs = (one: Session): boolean =>
      now.getTime() < Date.parse(one.expiresAt) &&
      now.getTime() - Date.parse(one.lastSeenAt) < idleMsOf(roles);
    return ports.unitOfWork.readDirectory(async (directory) => ({
      hasPassword: (await directory.passwordHash(accountId)) !== null,
      use: await useOf(directory, accountId),
      hasFactor: (await directory.factors.find(accountId)) !== undefined,
      factorIsObligatory: factorIsObligatory(roles),
      recoveryCodesLeft: await directory.factors.countRecoveryCodes(accountId),
      sessions: (await directory.listSessions(accountId))
        .filter(runs)
        .map(({ id, browser, createdAt, lastSeenAt }) => ({
          id,
          browser,
          createdAt,
          lastSeenAt,
          isThisOne: id === session.id,
        })),
    }));
  };
}

async function useOf(directory: Directory, accountId: string): Promise<OwnSecurity['use']> {
  const account = await directory.findAccount(accountId);
  if (account === undefined) return 'none';
  if ((await passwordSignInOf(directory, account)) !== 'refused') return 'here';
  return isAdministrator(account) ? 'reserve' : 'none';
}

/**
 * Replaces the own password. All other sessions end; this one goes on under a new secret, which is given. Refused as
 * `invalid` with faults at `current` and `password`.
 */
export function makeChangePassword(
  ports: AccessPorts,
): (
  actor: Actor,
  session: Session,
  typed: { readonly current: string; readonly password: string },
  visitor: Visitor,
) => Promise<{ readonly secret: string }> {
  return async (actor, session, { current, password }, visitor) => {
    const { accountId, organisationId } = actor;
    const attempt = await provenBy(ports, accountId, current, visitor);
    const setting = await ports.unitOfWork.readDirectory(async (directory) => {
      const account = await directory.findAccount(accountId);
      const hasFactor = (await directory.factors.find(accountId)) !== undefined;
      return { account: account ?? refuse({ code: 'not-found', what: 'account' }), hasFactor };
    });
    const organisation = await ports.unitOfWork.read(organisationId, (repositories) =>
      repositories.organisation(),
    );
    const more = { hasFactor: setting.hasFactor, organisationName: organisation.name };
    const same: readonly Fault[] = current === password ? [{ field: 'password', problem: 'hetzelfde' }] : [];
    refuseFaults([
      ...same,
      ...passwordFaults(password, passwordSetting(setting.account, more, ports.commonPasswords)),
    ]);
    const hash = await ports.passwords.hash(password);
    const at = ports.clock.now().toISOString();
    const secret = ports.ids.newSecret();
    return ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      await settleAttempt(directory, attempt);
      const renewed = await directory.renewSession(session.secretHash, ports.digests.sha256(secret), at);
      if (!renewed) refuse({ code: 'not-found', what: 'session' });
      await directory.setPassword({ id: accountId, organisationId }, hash);
      await directory.deleteSessionsOf(accountId, ports.digests.sha256(secret));
      await repositoriesOf(organisationId).audit.append(
        { kind: 'wachtwoord-gekozen', accountId },
        { accountId, at },
      );
      return { secret };
    });
  };
}

/**
 * Switches the own second factor off, which only who need not have one may do. The password has to be right, and long
 * enough to stand alone.
 */
export function makeSwitchOffFactor(
  ports: AccessPorts,
): (actor: Actor, password: string, visitor: Visitor) => Promise<void> {
  return async ({ accountId, organisationId, roles }, password, visitor) => {
    if (factorIsObligatory(roles)) refuse({ code: 'forbidden', action: 'security.own' });
    const attempt = await provenBy(ports, accountId, password, visitor);
    if (Array.from(password.normalize('NFC')).length < loneMinLength) {
      refuse({
        code: 'invalid',
        faults: [{ field: 'current', problem: 'te-kort', params: { min: loneMinLength } }],
      });
    }
    const at = ports.clock.now().toISOString();
    await ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      await settleAttempt(directory, attempt);
      if (!(await directory.factors.remove(accountId))) return;
      await repositoriesOf(organisationId).audit.append(
        { kind: 'tweede-factor-weggehaald', accountId },
        { accountId, at },
      );
    });
  };
}

/** Ends one of the own sessions, or all but this one. One that is not there, or of someone else, ends nothing. */
export function makeEndOwnSessions(
  ports: AccessPorts,
): (actor: Actor, session: Session, which: { readonly id: string } | 'others') => Promise<void> {
  return ({ accountId, organisationId }, session, which) =>
    ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      const own = await directory.listSessions(accountId);
      const ending = own.filter(({ id }) => (which === 'others' ? id !== session.id : id === which.id));
      for (const { secretHash } of ending) await directory.deleteSession(secretHash);
      if (ending.length === 0) return;
      await repositoriesOf(organisationId).audit.append(
        { kind: 'sessies-beeindigd', accountId, count: ending.length },
        { accountId, at: ports.clock.now().toISOString() },
      );
    });
}

/** Counts an attempt with the own password, and stops when it is wrong. */
async function provenBy(
  ports: AccessPorts,
  accountId: string,
  password: string,
  visitor: Visitor,
): Promise<Attempt> {
  const attempt = await startAttempt(ports, { kind: 'bevestigen', name: accountId, accountId }, visitor);
  if (!(await verifyPassword(ports, accountId, password))) {
    refuse({ code: 'invalid', faults: [{ field: 'current', problem: 'klopt-niet' }] });
  }
  return attempt;
}
