import type { ActOrigin } from '../../../application/signing/signingPorts';
import type { SignedInRequest } from '../../shared/requests';

/** Where an act comes from, all of it from the session and the connection. */
export function originOf({ session, ip }: SignedInRequest): ActOrigin {
  return {
    method: session.elsewhere ? 'elders-ingelogd' : session.factorShown ? 'wachtwoord-en-code' : 'wachtwoord',
    provenAt: session.provenAt,
    sessionId: session.id,
    address: ip ?? '',
    browser: session.browser,
  };
}
