import { refuse, refuseFaults, type Fault } from '../../domain/shared/failure';
import type { Actor } from '../../domain/workflow/actor';
import type { Directory, Repositories, Session } from '../ports';
import { authorise } from '../shared/authorise';
import type { AccessPorts } from './accessPorts';
import { emergencyHolders, type EmergencyHolder } from './emergencyAccess';

/** How the people of an organisation may sign in, with what has to be in order to change it. */
export interface SignInChoice {
  readonly withPassword: boolean;
  readonly revision: number;
  /** How people call the identity service; null when none is set. */
  readonly service: string | null;
  /** Whether links for a password can be mailed. */
  readonly canMail: boolean;
  /** Whether who looks is tied to it, and signed in there for this session. */
  readonly cameThroughService: boolean;
  /** The active administrators, by name. */
  readonly administrators: readonly EmergencyHolder[];
}

/** What an administrator chooses. */
export interface ChosenSignIn {
  readonly revision: number;
  readonly withPassword: boolean;
  readonly emergencyIds: readonly string[];
}

/** How people sign in now. */
export function makeViewSignInChoice(
  ports: AccessPorts,
): (actor: Actor, session: Session) => Promise<SignInChoice> {
  return async (actor, session) => {
    authorise(actor, 'organisation.edit');
    const people = await ports.unitOfWork.read(actor.organisationId, (repositories) =>
      repositories.people.list(),
    );
    return ports.unitOfWork.readDirectory((directory) =>
      readChoice(ports, directory, { list: () => Promise.resolve(people) }, actor, session),
    );
  };
}

/**
 * Lets people sign in with a password, or only at the identity service but for the administrators with emergency access. All
 * sessions that began with a password end then, but for theirs. Refused as `invalid` when it could lock everybody out:
 * without an identity service, when who chooses did not sign in there for this session, and without an administrator who
 * could still get in with a password. Refused as `stale` when someone else chose in the meantime.
 */
export function makeChooseSignIn(
  ports: AccessPorts,
): (actor: Actor, session: Session, chosen: ChosenSignIn) => Promise<void> {
  return async (actor, session, { revision, withPassword, emergencyIds }) => {
    authorise(actor, 'organisation.edit');
    const { accountId, organisationId } = actor;
    const at = ports.clock.now().toISOString();
    await ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
      const { people, audit } = repositoriesOf(organisationId);
      const now = await readChoice(ports, directory, people, actor, session);
      if (now.revision !== revision) stale(now);
      refuseFaults(faultsOf(now, { withPassword, emergencyIds }));
      if (!(await directory.signIn.set(organisationId, revision, withPassword))) stale(now);
      await directory.signIn.setEmergency(organisationId, emergencyIds);
      if (!withPassword) await directory.deletePasswordSessions(organisationId, emergencyIds);
      await audit.append(
        { kind: 'aanmelden-gewijzigd', withPassword, emergencyIds: [...emergencyIds] },
        { accountId, at },
      );
    });
  };
}

function stale(now: SignInChoice): never {
  return refuse({ code: 'stale', what: 'sign-in', stored: null, storedRevision: now.revision });
}

function faultsOf(
  { withPassword: isOn, service, cameThroughService, administrators }: SignInChoice,
  { withPassword, emergencyIds }: Omit<ChosenSignIn, 'revision'>,
): readonly Fault[] {
  const chosen = administrators.filter(({ id }) => emergencyIds.includes(id));
  const faults: Fault[] = [];
  if (isOn && !withPassword && service === null) {
    faults.push({ field: 'withPassword', problem: 'geen-dienst' });
  } else if (isOn && !withPassword && !cameThroughService) {
    faults.push({ field: 'withPassword', problem: 'niet-via-dienst' });
  }
  const fitting = chosen.filter(({ isReady, isEmergency }) => isReady || isEmergency);
  if (fitting.length < emergencyIds.length) faults.push({ field: 'emergencyIds', problem: 'kan-niet' });
  else if (!withPassword && !chosen.some(({ isReady }) => isReady)) {
    faults.push({ field: 'emergencyIds', problem: 'geen-keuze' });
  }
  return faults;
}

async function readChoice(
  { singleSignOn, linkPost }: AccessPorts,
  directory: Directory,
  people: Pick<Repositories['people'], 'list'>,
  { accountId, organisationId }: Actor,
  session: Session,
): Promise<SignInChoice> {
  const isTied =
    singleSignOn !== null && (await directory.sso.tiedAt(accountId, singleSignOn.issuer)) !== undefined;
  return {
    ...(await directory.signIn.find(organisationId)),
    service: singleSignOn?.name ?? null,
    canMail: linkPost !== null,
    cameThroughService: isTied && session.elsewhere,
    administrators: await emergencyHolders(directory, people, organisationId),
  };
}
