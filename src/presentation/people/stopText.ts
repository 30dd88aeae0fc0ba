import type { FaultWords } from '../failureMessages';
import { counted, enumerate } from '../shared/numbers';

/** The words of the page on which an account is stopped and work is handed over. */
export const stopText = {
  title: (name: string): string => `Account van ${name} stoppen`,
  intro:
    'Doe dit als iemand uit dienst gaat. Diegene kan meteen niet meer inloggen. Wat al is vastgelegd, blijft staan.',
  nothing: 'Er staat geen werk open op naam van deze persoon.',
  jobs: {
    heading: 'Functies van deze persoon',
    text: 'Deze persoon blijft bij deze functies staan, ook voor wat al getekend is. Moet iemand anders de functie krijgen? Dat verandert HR bij de functie zelf.',
  },
  departments: {
    heading: 'Afdelingen om over te dragen',
    who: (department: string): string => `Wie leidt ${department} hierna?`,
    choose: 'Kies wie het overneemt',
    nobody: 'Niemand erbij',
    jobs: (amount: number): string =>
      amount === 0
        ? 'Bij deze afdeling hoort nu geen functie.'
        : `Bij deze afdeling ${amount === 1 ? 'hoort' : 'horen'} ${counted(amount, 'functie', 'functies')}.`,
    alone: (names: readonly string[]): string =>
      `Kies je niemand? Dan ${names.length === 1 ? 'leidt' : 'leiden'} ${enumerate(names)} de afdeling verder.`,
    above: (department: string, names: readonly string[]): string =>
      `Kies je niemand? Dan heeft deze afdeling zelf geen leiding meer. De leiding van ${department} (${enumerate(names)}) ziet de functies en tekent.`,
    none: 'Kies je niemand? Dan leidt niemand deze afdeling. Alleen HR ziet de functies dan nog, en niemand kan tekenen voor akkoord.',
    asked: (names: readonly string[]): string =>
      `Aan de leiding is gevraagd om mee te antwoorden bij ${enumerate(names.map((name) => `‘${name}’`))}. Die vraag gaat over op wie de afdeling hierna leidt.`,
    noCandidates:
      'Niemand anders heeft de rol leidinggevende. De beheerder kan die rol eerst aan iemand geven.',
  },
  replacements: {
    heading: 'Vervangingen',
    text: 'Deze vervangingen stoppen meteen.',
  },
  ends: {
    heading: 'Wat gebeurt er?',
    points: [
      'Deze persoon wordt overal uitgelogd en kan niet meer inloggen.',
      'Een uitnodiging of link die nog openstaat, werkt niet meer.',
      'De bewaartermijn begint. Daarna kan de beheerder deze persoon wissen.',
    ],
  },
  submit: 'Account stoppen',
  cancel: 'Annuleren',
  stale: {
    heading: 'Er is iets veranderd nadat je deze pagina opende',
    text: 'Er is nog niets gestopt. Kijk hieronder wat er nu staat, en kies opnieuw.',
  },
  stoppedAlready: {
    heading: 'Dit account is al gestopt',
    text: 'Je hoeft niets meer te doen.',
    restart: 'Account weer aanzetten',
  },
} as const;

/** The words at a choice that is missing or gone; they hold for every department. */
export const stopFaultWords: FaultWords = {
  '*': {
    'geen-keuze': 'Kies wie de afdeling hierna leidt, of kies dat er niemand bij komt.',
    leeg: 'Kies wie de afdeling hierna leidt, of kies dat er niemand bij komt.',
    'onbekende-keuze': 'Diegene kan deze afdeling niet meer leiden. Kies opnieuw.',
  },
};

/** The words of the page on which a stopped account is used again. */
export const restartText = {
  title: (name: string): string => `Account van ${name} weer aanzetten`,
  intro: 'Doe dit als iemand terug is, of als het account per ongeluk is gestopt.',
  points: (roles: string): readonly string[] => [
    `De rollen van eerder gelden meteen weer: ${roles}.`,
    'Een wachtwoord of code van eerder werkt weer.',
    'Afdelingen leiden en vervangingen komen niet terug. Kies die zelf opnieuw.',
    'De bewaartermijn loopt niet meer.',
  ],
  submit: 'Weer aanzetten',
  cancel: 'Annuleren',
  duplicate: {
    heading: 'Dit is een dubbel account',
    text: (name: string): string =>
      `Het is van dezelfde persoon als het account van ${name}. Het kan pas weer aan als de beheerder de koppeling losmaakt.`,
  },
  activeAlready: { heading: 'Dit account is al in gebruik', text: 'Je hoeft niets meer te doen.' },
  stale: {
    heading: 'Iemand anders heeft deze persoon ook veranderd',
    text: 'Er is nog niets aangezet. Kijk hieronder wat er nu staat.',
  },
} as const;
