import { longestTriggerText } from '../../domain/upkeep/trigger';
import { tooLong, type FaultWords } from '../failureMessages';
import { calendarDate } from '../shared/dates';
import { counted } from '../shared/numbers';

/** The words of the forms for upkeep. */
export const chooseText = {
  title: 'Kies een andere dag',
  intro: 'Op deze dag bekijk je opnieuw of de indeling nog past.',
  now: (day: string): string => `Nu is dat ${calendarDate(day)}.`,
  points: [
    'De dag geldt tot het niveau opnieuw is bepaald.',
    'Wat er stond, blijft te lezen, met wie het koos en waarom.',
  ],
  day: 'Op welke dag kijk je opnieuw?',
  hint: 'Bijvoorbeeld 1 6 2028.',
  why: 'Waarom op die dag?',
  whyHint: 'Bijvoorbeeld: de indeling is bekeken en klopt nog.',
  submit: 'Bewaar de dag',
  cancel: 'Niet veranderen',
} as const;

export const noteText = {
  title: 'Meld een aanleiding',
  intro:
    'Is er iets waardoor de indeling misschien niet meer past? Leg het vast. Later besluit HR wat ermee gebeurt.',
  kind: 'Wat is er aan de hand?',
  why: 'Wat is er veranderd?',
  whyHint: 'Schrijf over het werk, niet over de persoon.',
  toldBy: 'Van wie hoorde je het? (hoeft niet)',
  submit: 'Bewaar de aanleiding',
  cancel: 'Niet melden',
} as const;

export const reorganisationText = {
  title: 'Meld een reorganisatie',
  intro: 'Kies een afdeling en de functies die veranderen. Elke functie krijgt dezelfde aanleiding.',
  department: 'Afdeling',
  show: 'Toon de functies',
  jobs: (name: string): string => `Welke functies van ${name} veranderen?`,
  jobsHint:
    'Alleen functies met een niveau staan in de lijst. Functies van afdelingen eronder staan er ook bij.',
  none: (name: string): string => `Bij ${name} en de afdelingen eronder is geen functie met een niveau.`,
  noDepartments: 'Er zijn nog geen afdelingen. Je kunt een aanleiding melden bij elke functie apart.',
  submit: 'Bewaar bij alle gekozen functies',
  done: {
    heading: 'Bewaard',
    text: (count: number): string => `De aanleiding staat nu bij ${counted(count, 'functie', 'functies')}.`,
  },
} as const;

export const askText = {
  title: 'Vraag om een nieuwe indeling',
  intro: {
    leidinggevende:
      'Past het niveau niet meer bij het werk in je team? Leg uit waarom. HR leest je vraag en antwoordt.',
    medewerker: 'Past het niveau niet meer bij je werk? Leg uit waarom. HR leest je vraag en antwoordt.',
    hr: 'Past het niveau niet meer bij het werk? Leg uit waarom. HR leest je vraag en antwoordt.',
  },
  why: 'Wat is er veranderd in het werk?',
  whyHint: 'Noem taken die erbij kwamen of weggingen, en sinds wanneer.',
  submit: 'Stuur naar HR',
  cancel: 'Niet vragen',
  sent: { heading: 'Je vraag is verstuurd', text: 'HR krijgt bericht. Je hoort wat HR besluit.' },
  closed: {
    open: {
      heading: 'Je vraag ligt bij HR',
      text: 'Opnieuw vragen kan als HR heeft geantwoord.',
    },
    'niet-nu': {
      heading: 'Vragen kan nu niet',
      text: 'De functie heeft nu geen niveau, of zij ligt in het archief. Wil je toch iets kwijt? Praat dan met HR.',
    },
  },
  own: (day: string): string => `Je vroeg dit op ${day}`,
  waits: 'HR heeft nog niet geantwoord.',
  said: (words: string): string => `HR schreef: ${words}`,
  card: {
    heading: 'Past het niveau nog?',
    text: 'Is het werk veranderd? Dan kun je HR vragen om de functie opnieuw in te delen.',
    link: 'Vraag om een nieuwe indeling',
    toAsked: 'Bekijk je vraag',
  },
} as const;

const textWords = { leeg: 'Leg uit waarom.', 'te-lang': tooLong };

export const upkeepFaultWords: FaultWords = {
  '*': { 'te-lang': tooLong },
  waarom: textWords,
  welke: {
    'geen-keuze': 'Kies wat er aan de hand is.',
  },
  wie: { 'te-lang': tooLong },
  dag: {
    'geen-datum': 'Vul een dag in die bestaat.',
    verleden: 'Kies een dag na vandaag.',
    'te-ver': 'Kies een dag binnen twintig jaar.',
  },
  functies: {
    'geen-keuze': 'Kies minstens één functie.',
    'niet-meer': 'Een functie die je koos, kan nu niet meer. Kies opnieuw.',
  },
};

export const textLimit = longestTriggerText;
