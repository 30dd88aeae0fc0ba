import type { AccessPorts } from './accessPorts';

/** Whether anyone can sign in yet. */
export function makeAccountExists(ports: Pick<AccessPorts, 'unitOfWork'>): () => Promise<boolean> {
  return () => ports.unitOfWork.readDirectory(async (directory) => (await directory.countAccounts()) > 0);
}
