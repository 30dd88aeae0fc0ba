import { momentOf } from '../shared/dates';

/** What a mail with a one-time link says. */
export interface LinkMailFacts {
  readonly name: string;
  readonly purpose: 'uitnodiging' | 'wachtwoord' | 'herstel';
  /** The whole address. */
  readonly url: string;
  readonly expiresAt: string;
}

/** The subject tells nothing: it can be read on a locked telephone. */
const subject = 'Bericht over je account';

/** A mail with a one-time link. Of the person only the first name is in it. */
export function linkMail({ name, purpose, url, expiresAt }: LinkMailFacts): {
  readonly subject: string;
  readonly text: string;
} {
  const { why, otherwise } = purpose === 'uitnodiging' ? invited : again;
  const until = `De link werkt tot ${momentOf(expiresAt)}, en één keer.`;
  return { subject, text: `${[greeting(name), why, url, until, otherwise].join('\n\n')}\n` };
}

const invited = {
  why: 'Je kunt nu inloggen bij Functiewaardering. Kies met deze link je wachtwoord:',
  otherwise: 'Verwacht je deze mail niet? Open de link dan niet, en vraag het na bij je werkgever.',
};
const again = {
  why: 'Iemand heeft een nieuw wachtwoord gevraagd voor je account bij Functiewaardering. Kies het met deze link:',
  otherwise: 'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Je wachtwoord blijft zoals het is.',
};

/** A name that is no plain name (an address, say) stays out of the mail: the mail must not become somebody's message. */
function greeting(name: string): string {
  const first = name.trim().split(/\s+/)[0] ?? '';
  return /^[\p{L}\p{M}'’-]{1,40}$/u.test(first) ? `Hallo ${first},` : 'Hallo,';
}
