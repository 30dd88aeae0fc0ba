import type { Account, By, Directory, PeopleRepository, Repositories } from '../ports';
import { isAdministrator } from './passwordSignIn';

/** An active administrator, as far as emergency access goes. */
export interface EmergencyHolder extends Pick<Account, 'id' | 'name'> {
  /** May sign in with a password when others may not. */
  readonly isEmergency: boolean;
  /** Has a password and a second factor, so that emergency access works. */
  readonly isReady: boolean;
}

/** The active administrators of an organisation, by name. */
export async function emergencyHolders(
  directory: Directory,
  people: Pick<PeopleRepository, 'list'>,
  organisationId: string,
): Promise<readonly EmergencyHolder[]> {
  const emergency = await directory.signIn.emergency(organisationId);
  const holders: EmergencyHolder[] = [];
  for (const { id, name } of (await people.list()).filter(isAdministrator)) {
    const hasPassword = (await directory.passwordHash(id)) !== null;
    const isReady = hasPassword && (await directory.factors.find(id)) !== undefined;
    holders.push({ id, name, isReady, isEmergency: emergency.includes(id) });
  }
  return holders;
}

/**
 * Whether nobody else could get in with a password any more when this person could not: signing in with a password is off,
 * and no other administrator with emergency access is ready to use it. Such a person stays an active administrator with a second
 * factor. For every use case that stops an account, changes roles or takes a factor away.
 */
export async function isLastEmergency(
  directory: Directory,
  people: Pick<PeopleRepository, 'list'>,
  { id, organisationId }: Pick<Account, 'id' | 'organisationId'>,
): Promise<boolean> {
  if ((await directory.signIn.find(organisationId)).withPassword) return false;
  const holders = (await emergencyHolders(directory, people, organisationId)).filter(
    ({ isEmergency }) => isEmergency,
  );
  return (
    holders.some((holder) => holder.id === id) &&
    !holders.some((holder) => holder.id !== id && holder.isReady)
  );
}

/**
 * Ends the emergency access of who is no active administrator any more, so that it does not come back by itself when that
 * changes. The log says who has it from then on. For every use case that stops an account or changes roles.
 */
export async function endEmergency(
  directory: Directory,
  { audit }: Pick<Repositories, 'audit'>,
  { id, organisationId }: Pick<Account, 'id' | 'organisationId'>,
  by: By,
): Promise<void> {
  if (!(await directory.signIn.removeEmergency(id))) return;
  const { revision, withPassword } = await directory.signIn.find(organisationId);
  // A form about it that is open anywhere is old now.
  await directory.signIn.set(organisationId, revision, withPassword);
  const emergencyIds = [...(await directory.signIn.emergency(organisationId))];
  await audit.append({ kind: 'aanmelden-gewijzigd', withPassword, emergencyIds }, by);
}
