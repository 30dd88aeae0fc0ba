import { mailStatuses, mostAttempts, type MailStatus } from '../../domain/messages/outgoingMail';
import { momentOf } from '../shared/dates';

/** The words of the page about mails that have to leave. */
export const outboxText = {
  title: 'Mails',
  intro:
    'Over elk bericht in het programma gaat ook een mail, tenzij iemand dat niet wil. Hier zie je of ze weggaan.',
  counts: 'In cijfers',
  troubled: 'Mails waarnaar je moet kijken',
  none: { heading: 'Alles gaat goed.', text: 'Er zijn geen mails waarnaar je moet kijken.' },
  closed: {
    heading: 'Er gaan geen mails weg',
    paragraphs: [
      'Er is geen mailserver ingesteld. De berichten staan alleen in het programma.',
      'Wie de server beheert, kan een mailserver instellen. Wat nu gebeurt, wordt dan niet alsnog gemaild.',
    ],
  },
  why: {
    heading: 'Wat betekent onzeker?',
    paragraphs: [
      'De server stopte, of de verbinding viel weg, terwijl de mail werd verstuurd. Niemand weet of hij aankwam.',
      'Het programma stuurt hem niet vanzelf nog een keer, want dan kan iemand hem twee keer krijgen. Jij kiest.',
      'Het bericht zelf staat hoe dan ook in het programma.',
    ],
  },
  to: (name: string): string => `Mail aan ${name}`,
  again: 'Nog eens sturen',
} as const;

/** The statuses as counts. */
export const mailStatusLabels: Readonly<Record<MailStatus, string>> = {
  wacht: 'Wacht nog',
  bezig: 'Gaat nu weg',
  verstuurd: 'Verstuurd',
  mislukt: 'Mislukt',
  onzeker: 'Onzeker',
};

/** The counts in the order of the page. */
export const shownMailStatuses: readonly MailStatus[] = mailStatuses;

/** What happened with a mail that needs a decision. */
export function troubleText(status: MailStatus, doneAt: string | null): string {
  const when = doneAt === null ? '' : ` Sinds ${momentOf(doneAt)}.`;
  return status === 'mislukt'
    ? `De mailserver nam hem ${mostAttempts} keer niet aan.${when}`
    : `Het is onzeker of hij aankwam.${when}`;
}
