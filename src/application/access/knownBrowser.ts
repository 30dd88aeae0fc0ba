import type { Directory } from '../ports';
import type { AccessPorts } from './accessPorts';
import { knownBrowserMs, later } from './limits';
import type { Owner } from './stores';
import type { Visitor } from './visitor';

/** Remembers the browser for this account, and gives the new secret for its cookie. */
export async function rememberBrowser(
  directory: Directory,
  ports: Pick<AccessPorts, 'clock' | 'ids' | 'digests'>,
  owner: Owner,
  { knownAs }: Visitor,
): Promise<string> {
  const now = ports.clock.now();
  const secret = ports.ids.newSecret();
  await directory.knownBrowsers.deleteExpired(now.toISOString());
  await directory.knownBrowsers.remember(
    owner,
    { oldHash: knownAs, newHash: ports.digests.sha256(secret) },
    later(now, knownBrowserMs),
  );
  return secret;
}
