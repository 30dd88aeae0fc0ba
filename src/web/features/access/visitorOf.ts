import type { Visitor } from '../../../application/access/visitor';
import type { Digests } from '../../../application/ports';
import { networkOf } from '../../../domain/access/networkOf';
import { browserName } from '../../../presentation/access/browserName';
import type { AppCookies } from '../../shared/cookies';
import type { PublicRequest } from '../../shared/requests';

/** Where a request comes from. The address is that of the socket, or what a proxy says that the settings trust. */
export function makeVisitorOf(digests: Digests, cookies: AppCookies): (req: PublicRequest) => Visitor {
  return (req) => {
    const secret = cookies.knownBrowser.read(req);
    return {
      browser: browserName(req.get('user-agent') ?? ''),
      network: networkOf(req.ip ?? ''),
      ...(secret === undefined ? {} : { knownAs: digests.sha256(secret) }),
    };
  };
}
