import type { FaultWords } from '../failureMessages';
import { enumerate } from '../shared/numbers';

/** The page on which an administrator chooses how people sign in. */
export const signInChoiceText = {
  title: 'Inloggen',
  intro: 'Kies hoe mensen inloggen, en wie er altijd in kan.',
  back: 'Terug naar Beheer',
  state: {
    on: 'Mensen loggen in met hun e-mailadres en wachtwoord.',
    both: (service: string): string => `Mensen loggen in met een wachtwoord of met ${service}.`,
    off: (service: string): string =>
      `Mensen loggen in met ${service}. Met een wachtwoord kan alleen wie noodtoegang heeft.`,
    closed:
      'Alleen wie noodtoegang heeft, kan nu inloggen. Er is geen identiteitsdienst ingesteld op de server. Laat dat herstellen, of laat inloggen met een wachtwoord weer toe.',
  },
  mail: {
    on: 'Er is een mailserver ingesteld. Wie een wachtwoord vergeet, kan zelf een link laten mailen. Een uitnodiging kun jij laten mailen.',
    off: 'Er is geen mailserver ingesteld op de server. Links en codes geef je zelf.',
  },
  way: {
    legend: 'Mogen mensen inloggen met een wachtwoord?',
    yes: 'Ja, iedereen die een wachtwoord heeft',
    no: 'Nee, alleen wie noodtoegang heeft',
    noHint:
      'Wie met een wachtwoord inlogde, wordt meteen uitgelogd. Wie nog niet is gekoppeld aan de identiteitsdienst, kan er niet meer in tot jij een link geeft.',
  },
  emergency: {
    legend: 'Wie heeft noodtoegang?',
    hint: 'Noodtoegang is voor als de identiteitsdienst niet werkt. Kies liefst twee beheerders. Bij elk gebruik krijgen alle beheerders een melding.',
    notReady: 'Stelt bij de volgende keer inloggen nog een wachtwoord of code in.',
    cannot: (names: readonly string[]): string =>
      `Noodtoegang kan alleen voor beheerders met een wachtwoord en een code van de telefoon. Dat heeft nog niet: ${enumerate(names)}.`,
    none: 'Nog geen enkele beheerder heeft een wachtwoord en een code van de telefoon. Stel die eerst in bij je beveiliging.',
  },
  submit: 'Bewaren',
  cancel: 'Annuleren',
  done: 'De manier van inloggen is bewaard.',
  conflict: {
    heading: 'Iemand anders veranderde dit net',
    paragraphs: (withPassword: boolean, names: readonly string[]): readonly string[] => [
      'Hieronder staat wat er nu geldt. Jouw keuze is niet bewaard.',
      `Jij koos: ${withPassword ? 'iedereen met een wachtwoord mag inloggen' : 'alleen wie noodtoegang heeft, mag inloggen met een wachtwoord'}. Noodtoegang voor ${names.length === 0 ? 'niemand' : enumerate(names)}.`,
    ],
  },
} as const;

export const signInChoiceFaults: FaultWords = {
  wachtwoord: {
    'geen-keuze': 'Kies of mensen mogen inloggen met een wachtwoord.',
    'onbekende-keuze': 'Kies of mensen mogen inloggen met een wachtwoord.',
    'geen-dienst':
      'Dit kan pas als op de server een identiteitsdienst is ingesteld. Anders kan bijna niemand meer inloggen.',
    'niet-via-dienst':
      'Koppel eerst je eigen account en log daarmee in. Dan weet je zeker dat het werkt en sluit je jezelf niet buiten.',
  },
  noodtoegang: {
    'geen-keuze': 'Kies minstens één beheerder met een wachtwoord en een code van de telefoon.',
    'kan-niet': 'Kies alleen beheerders met een wachtwoord en een code van de telefoon.',
  },
};
