import type { FaultWords } from '../failureMessages';
import { momentOf } from '../shared/dates';

interface Message {
  readonly title: (service: string) => string;
  readonly paragraphs: (service: string) => readonly string[];
}

/** What somebody reads who does not get in through the identity service, and why. */
const messages = {
  unknown: {
    title: () => 'Je account is nog niet gekoppeld',
    paragraphs: (service: string) => [
      `Je bent ingelogd bij ${service}, maar wij weten nog niet welk account van jou is.`,
      `Vraag de beheerder van dit programma om een link om je account te koppelen aan ${service}. Dat is een collega bij jou in de organisatie. Werkte het eerst wel? Vraag dan of je account nog actief is.`,
    ],
  },
  taken: {
    title: () => 'Koppelen is niet gelukt',
    paragraphs: (service: string) => [
      `Je bent bij ${service} ingelogd als iemand die al aan een ander account is gekoppeld.`,
      `Log uit bij ${service} en probeer het opnieuw. Klopt het nog niet? Vraag de beheerder om hulp.`,
    ],
  },
  cancelled: {
    title: () => 'Je bent niet ingelogd',
    paragraphs: (service: string) => [
      `Je bent gestopt bij ${service}, of je mag daar dit programma niet gebruiken. Er is niets veranderd.`,
    ],
  },
  refused: {
    title: () => 'Inloggen is niet gelukt',
    paragraphs: (service: string) => [
      `We konden niet controleren wie je bent bij ${service}. Misschien duurde het te lang, of opende je de pagina twee keer.`,
      'Probeer het opnieuw. Lukt het weer niet? Vraag de beheerder om hulp.',
    ],
  },
  unavailable: {
    title: (service: string) => `${service} antwoordt niet`,
    paragraphs: () => [
      'Probeer het over een paar minuten opnieuw. Blijft het zo? Meld het bij je beheerder.',
    ],
  },
  deadLink: {
    title: () => 'Deze link werkt niet',
    paragraphs: () => [
      'De link is al gebruikt, is te oud of klopt niet helemaal. Vraag de beheerder om een nieuwe link.',
    ],
  },
} satisfies Record<string, Message>;

export const ssoText = {
  messages: messages satisfies Record<string, Message> as Record<keyof typeof messages, Message>,
  back: 'Naar inloggen',
  signIn: (service: string): string => `Inloggen met ${service}`,
  or: 'Of met je e-mailadres en wachtwoord:',
  prove: (service: string): string => `Bevestigen met ${service}`,
  tied: {
    heading: 'Je account is gekoppeld',
    paragraphs: ['Vanaf nu kun je zo inloggen.'],
  },
  tieByLink: {
    title: (service: string): string => `Koppel je account aan ${service}`,
    paragraphs: {
      account: (email: string): string =>
        `Het gaat om het account ${email}. Is dat niet van jou? Ga dan niet verder.`,
      once: (service: string): string =>
        `Je logt nu één keer in bij ${service}. Daarna kun je altijd zo inloggen.`,
    },
    go: (service: string): string => `Verder naar ${service}`,
  },
  own: {
    title: (service: string): string => `Inloggen met ${service}`,
    about: 'Je kunt je account koppelen aan het account dat je bij je organisatie hebt.',
    look: 'Je koppeling bekijken',
    tied: (service: string, at: string): string =>
      `Je account is gekoppeld aan ${service}, sinds ${momentOf(at)}. Je kunt zo inloggen.`,
    untied: (service: string): string =>
      `Je account is niet gekoppeld aan ${service}. Koppel het, dan kun je voortaan zo inloggen.`,
    tie: (service: string): string => `Koppelen aan ${service}`,
    again: (service: string): string => `Opnieuw koppelen, bijvoorbeeld na een nieuw account bij ${service}`,
    back: 'Terug naar je beveiliging',
  },
  person: {
    title: (name: string): string => `Koppeling van ${name}`,
    toTie: (service: string): string => `Koppeling met ${service}`,
    intro: (service: string): string => `Zo logt deze persoon in met ${service}.`,
    tied: (at: string): string => `Gekoppeld sinds ${momentOf(at)}.`,
    untied: 'Nog niet gekoppeld.',
    self: 'Dit ben jij zelf. Je eigen koppeling beheer je bij je beveiliging.',
    selfLink: 'Naar je eigen koppeling',
    give: {
      heading: 'Link om te koppelen',
      text: 'Je krijgt een link die drie dagen en één keer werkt. Wie hem opent en inlogt, wordt aan dit account gekoppeld. Geef hem dus alleen aan deze persoon zelf.',
      withCode: (service: string): string =>
        `Deze persoon logt in met een code. Een link zou daar omheen gaan. Laat de persoon zelf koppelen, bij Je beveiliging en dan Inloggen met ${service}. Kan dat niet? Haal dan bij de toegang eerst de code weg. Daar zijn twee beheerders voor nodig.`,
      submit: 'Maak een link',
    },
    untie: {
      heading: 'Koppeling weghalen',
      text: 'Deze persoon wordt overal uitgelogd en kan zo niet meer inloggen, tot er opnieuw is gekoppeld.',
      submit: 'Koppeling weghalen',
    },
    checked: 'Ik heb gecontroleerd dat deze persoon zelf hierom vraagt',
    legend: 'Controle',
    inactive: 'Dit account is niet actief. Zet het eerst weer aan.',
    back: 'Terug naar de toegang',
    link: 'Koppeling met inloggen elders',
    done: 'De koppeling is weggehaald.',
  },
  given: {
    title: (name: string): string => `Geef deze link aan ${name}`,
    intro: 'Geef de link alleen aan deze persoon zelf. Je ziet hem alleen nu.',
    link: 'Link',
    until: (moment: string): string => `De link werkt tot ${momentOf(moment)}, en één keer.`,
    back: 'Terug naar de koppeling',
  },
} as const;

export const tieFaults: FaultWords = {
  gecontroleerd: {
    'geen-keuze': 'Controleer eerst of deze persoon zelf hierom vraagt. Zet daarna het vinkje.',
    'niet-actief': ssoText.person.inactive,
    'heeft-code':
      'Deze persoon logt in met een code. Laat die zelf koppelen, of haal eerst de code weg. Daar zijn twee beheerders voor nodig.',
    gekoppeld: 'Deze persoon is al gekoppeld. Haal eerst de koppeling weg.',
  },
};
