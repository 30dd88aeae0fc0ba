import type { AccessPorts } from './accessPorts';

/** Whether a first-start link works now: it is known, not expired and not used, and there is no account yet. */
export function makeCheckFirstStartLink(
  ports: Pick<AccessPorts, 'unitOfWork' | 'clock' | 'digests'>,
): (secret: string) => Promise<boolean> {
  return (secret) =>
    ports.unitOfWork.readDirectory(
      async (directory) =>
        (await directory.countAccounts()) === 0 &&
        (await directory.hasFirstStartLink(ports.digests.sha256(secret), ports.clock.now().toISOString())),
    );
}
