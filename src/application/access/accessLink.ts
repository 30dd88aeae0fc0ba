import { readCode, shownCode } from '../../domain/access/spokenCode';
import type { Account, Directory } from '../ports';
import type { AccessPorts } from './accessPorts';
import { later, linkMsOf } from './limits';
import type { LinkPurpose } from './stores';

/** A one-time link that was just made. The secret and the code are known nowhere else. */
export interface AccessLink {
  readonly secret: string;
  /** For who cannot open a link: to type over on the page for codes, with the e-mail address. */
  readonly code: string;
  readonly purpose: LinkPurpose;
  readonly expiresAt: string;
}

type Ports = Pick<AccessPorts, 'clock' | 'ids' | 'digests' | 'secretBox'>;

/** Makes the one-time link of an account to choose a password with; an earlier one stops working. */
export async function makeAccessLink(
  directory: Directory,
  ports: Ports,
  account: Pick<Account, 'id' | 'organisationId'>,
  purpose: LinkPurpose,
): Promise<AccessLink> {
  const now = ports.clock.now();
  const secret = ports.ids.newSecret();
  const code = shownCode(ports.ids.newCode());
  const expiresAt = later(now, linkMsOf(purpose));
  await directory.links.set(account, {
    secretHash: ports.digests.sha256(secret),
    codeMark: linkCodeMark(ports, account.id, code),
    purpose,
    createdAt: now.toISOString(),
    expiresAt,
  });
  return { secret, code, purpose, expiresAt };
}

/** What is stored of the short code of a link. */
export function linkCodeMark(
  ports: Pick<AccessPorts, 'secretBox'>,
  accountId: string,
  typed: string,
): string {
  return ports.secretBox.mark(readCode(typed), `toegangscode:${accountId}`);
}
