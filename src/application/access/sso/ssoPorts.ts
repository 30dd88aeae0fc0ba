import type { SingleSignOn, SsoKept } from '../../ports';
import type { AccessPorts } from '../accessPorts';

/** The ports of access, where an identity service is set. */
export type SsoPorts = AccessPorts & { readonly singleSignOn: SingleSignOn };

/** What is kept, sealed, while a browser is at the identity service. */
export interface Kept {
  readonly sso: SsoKept;
  readonly kind: 'inloggen' | 'bevestigen' | 'koppelen';
  /** Who was signed in and began; null for who was not. */
  readonly accountId: string | null;
  /** The hash of the one-time link that it began with. */
  readonly linkHash: string | null;
  readonly returnTo: string | null;
}

export const ssoPurpose = 'sso-verzoek';
