import type { FactorRemovalReason } from '../../domain/access/factorRemoval';
import type { FaultWords } from '../failureMessages';
import { momentOf } from '../shared/dates';
import { enumerate } from '../shared/numbers';

/** Why the second factor of somebody has to go. */
export const removalReasons: Readonly<Record<FactorRemovalReason, string>> = {
  'telefoon-kwijt': 'Telefoon kwijt, gestolen of stuk',
  'telefoon-vervangen': 'Nieuwe telefoon, en de herstelcodes zijn weg',
  'in-verkeerde-handen': 'Iemand anders kan de code misschien zien',
};

/** What is asked about a person, with what a second administrator has to know. */
export interface RemovalFacts {
  readonly name: string;
  readonly askedByName: string;
  readonly reason: FactorRemovalReason;
  readonly askedAt: string;
  readonly expiresAt: string;
}

/** Taking the second factor of somebody away, for which two administrators are needed. */
export const factorRemovalText = {
  heading: 'Inloggen met code weghalen',
  ask: {
    text: (others: readonly string[]): string =>
      `Doe dit als iemand niet meer bij de codes kan, en ook geen herstelcodes heeft. Er zijn twee beheerders voor nodig. Jij vraagt het, en ${oneOf(others)} bevestigt het binnen een dag.`,
    reason: 'Waarom is dit nodig?',
    submit: 'Vraag een andere beheerder',
  },
  alone: {
    text: 'Hiervoor zijn twee beheerders nodig, en er is nu geen andere actieve beheerder die kan bevestigen.',
    next: 'Maak eerst een collega beheerder. Kan dat niet? Dan kan wie de server beheert dit doen, met deze opdracht:',
    command: (email: string): string => `indelingswijzer toegang herstellen ${email} --alleen-code`,
  },
  waiting: {
    text: ({ askedAt, reason, expiresAt }: RemovalFacts, others: readonly string[]): string =>
      `Je vroeg dit op ${momentOf(askedAt)}. Reden: ${removalReasonInSentence(reason)}. Nu moet ${oneOf(others)} bevestigen, vóór ${momentOf(expiresAt)}. Zolang blijft de code nodig.`,
    drop: 'Toch niet weghalen',
  },
  confirm: {
    text: ({ name, askedByName, askedAt, reason, expiresAt }: RemovalFacts): string =>
      `${askedByName} vroeg op ${momentOf(askedAt)} om de code van ${name} weg te halen. Reden: ${removalReasonInSentence(reason)}. Bevestig dit vóór ${momentOf(expiresAt)}, maar alleen als je ${name} zelf hebt gesproken.`,
    after: (name: string): string =>
      `Daarna wordt ${name} overal uitgelogd. Moet deze persoon inloggen met een code? Dan stelt die bij het inloggen een nieuwe in.`,
    submit: 'Bevestigen en code weghalen',
  },
  done: {
    gevraagd: 'Je vraag is bewaard. Een andere beheerder moet nu bevestigen.',
    code: 'De code is weggehaald. Deze persoon is overal uitgelogd.',
    ingetrokken: 'De code blijft. Er wordt niets weggehaald.',
  },
  gone: {
    heading: 'Deze vraag is er niet meer',
    paragraphs: [
      'Iemand anders heeft de vraag al bevestigd of ingetrokken, of hij was ouder dan een dag. Er is niets veranderd.',
    ],
  },
} as const;

function oneOf(names: readonly string[]): string {
  return names.length === 0 || names.length > 3 ? 'een andere beheerder' : enumerate(names, 'of');
}

/** The reason as a part of a sentence. */
export function removalReasonInSentence(reason: FactorRemovalReason): string {
  const text = removalReasons[reason];
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export const factorRemovalFaults: FaultWords = {
  reden: { 'geen-keuze': 'Kies waarom dit nodig is.' },
  nagegaan: {
    'geen-keuze': 'Controleer eerst of je met deze persoon zelf te maken hebt. Zet daarna het vinkje.',
    'geen-code': 'Deze persoon logt niet meer in met een code. Er is niets weg te halen.',
    'geen-ander': factorRemovalText.alone.text,
    'laatste-noodtoegang':
      'Deze persoon is de enige met noodtoegang. Geef eerst een andere beheerder noodtoegang, bij Beheer en dan Inloggen.',
  },
};

/** The mail that goes with it. No name and no reason: only the person knows what it is about. */
export function factorMail(news: 'gevraagd' | 'weggehaald'): {
  readonly subject: string;
  readonly text: string;
} {
  const lines =
    news === 'gevraagd'
      ? [
          'Een beheerder heeft gevraagd om het inloggen met een code weg te halen bij je account bij Functiewaardering.',
          'Een andere beheerder moet dat nog bevestigen. Weet je hier niets van? Bel dan meteen een beheerder.',
        ]
      : [
          'Twee beheerders hebben het inloggen met een code weggehaald bij je account bij Functiewaardering. Je bent overal uitgelogd.',
          'Weet je hier niets van? Bel dan meteen een beheerder.',
        ];
  return { subject: 'Bericht over je account', text: `${['Hallo,', ...lines].join('\n\n')}\n` };
}
