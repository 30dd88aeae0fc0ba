import type { Clock, UnitOfWork } from '../ports';

/**
 * Takes away everything that needs the key, because the key is lost: second factors and sessions. Who has to have a
 * factor sets up a new one at the next sign-in.
 */
export async function forgetSealed(ports: {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}): Promise<void> {
  const at = ports.clock.now().toISOString();
  await ports.unitOfWork.writeDirectory(async (directory, repositoriesOf) => {
    for (const { id, organisationId } of await directory.factors.removeAll()) {
      await directory.deleteSessionsOf(id);
      await repositoriesOf(organisationId).audit.append(
        { kind: 'tweede-factor-weggehaald', accountId: id },
        { accountId: null, at },
      );
    }
  });
}
