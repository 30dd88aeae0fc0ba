import type { Account } from '../ports';
import type { AccessLink } from './accessLink';

/** Brings a one-time link to its person by mail. Rejects when the mail server does not take it. */
export type LinkPost = (
  person: Pick<Account, 'email' | 'name'>,
  link: Pick<AccessLink, 'secret' | 'purpose' | 'expiresAt'>,
) => Promise<void>;
