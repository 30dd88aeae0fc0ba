import { longestReason } from '../../domain/signing/evidenceRecord';
import { tooLong, type FaultWords } from '../failureMessages';
import { momentOf } from '../shared/dates';
import { enumerate } from '../shared/numbers';

/** The words of the pages on which HR has a profile signed and follows it. */
export const overviewText = {
  title: 'Tekenen',
  pageTitle: (name: string): string => `Tekenen van ${name}`,
  back: 'Terug naar de functie',
  toOverview: 'Terug naar het overzicht van tekenen',
  none: {
    heading: 'Er is nog niets om te tekenen',
    ready: 'Het profiel is klaar. HR kan het laten tekenen.',
    notReady: 'Maak eerst het profiel klaar. Daarna kan HR het laten tekenen.',
  },
  version: (version: number): string => `Versie ${version}`,
  offered: (name: string, at: string): string => `Aangeboden door ${name} op ${momentOf(at)}.`,
  withdrawn: (name: string, at: string, reason: string): string =>
    `Ingetrokken door ${name} op ${momentOf(at)}. Reden: “${reason}”`,
  earlier: 'Eerdere versies',
  someone: 'iemand die er niet meer is',
  code: (code: string): string => `Code ${code}`,
  onPaper: 'Op papier getekend.',
  words: 'De woorden op het scherm bij het tekenen',
  read: 'Lees als webpagina',
  pdf: 'Download de pdf',
  receipt: (act: string): string => `Ontvangstbewijs ‘voor ${act}’ (pdf)`,
  about: (name: string): string => ` van ${name}`,
  offer: 'Laten tekenen',
  sign: 'Tekenen voor akkoord',
  refuse: 'Niet tekenen',
  withdraw: 'Aanbieding intrekken',
  revise: 'Nieuwe versie maken',
  rulings: 'Indelingsbesluiten',
  received: 'Leg vast dat het profiel is overhandigd',
  paper: 'Meld een handtekening op papier',
  confirmPaper: 'Bekijk en bevestig de melding',
  ownPaper: 'Bekijk je melding',
  paperNoted: (name: string, at: string): string =>
    `${name} meldde op ${momentOf(at)} een handtekening op papier. Iemand anders van HR moet dat bevestigen.`,
  signed: {
    heading: 'Je hebt getekend voor akkoord',
    text: (names: readonly string[], at: string): string =>
      `Je tekende op ${momentOf(at)} het profiel van ${enumerate(names)}.`,
    next: 'Nu kan de medewerker tekenen voor gezien.',
  },
} as const;

export const offerText = {
  title: 'Laat het profiel tekenen',
  intro: 'Dit gebeurt er als je het profiel aanbiedt:',
  points: [
    'Wat er nu staat ligt vast: het profiel, het niveau, de antwoorden en de uitleg.',
    'Voor iedere medewerker komt er een eigen pdf, met een eigen code.',
    'Eerst tekent de leidinggevende voor akkoord met de beschrijving. Daarna tekent de medewerker voor gezien.',
    'De medewerker kan het profiel meteen lezen.',
    'Klopt er iets niet? Tot de laatste handtekening kun je de aanbieding intrekken.',
  ],
  who: 'Wie tekent er?',
  manager: 'Voor akkoord',
  holders: 'Voor gezien',
  nobody: 'Nog niemand',
  otherName: {
    heading: 'De naam in het profiel is een andere',
    text: (written: string, leader: string): string =>
      `In het profiel staat ${written} als leidinggevende. ${leader} leidt de afdeling, en kan dus tekenen.`,
    mend: 'Verander de naam in het profiel',
  },
  version: 'Versie',
  submit: 'Aanbieden om te tekenen',
  busy: 'De pdf’s worden gemaakt …',
  read: 'Lees het profiel nog een keer na',
  missing: {
    heading: 'Er ontbreekt nog iets',
    medewerker: 'Er is nog niemand aan deze functie gekoppeld.',
    leidinggevende: 'Er is niemand die de afdeling leidt en kan tekenen.',
    gaps: 'Het profiel is nog niet helemaal ingevuld.',
  },
  mend: {
    medewerker: 'Koppel een medewerker aan de functie',
    leidinggevende: 'Kies wie de afdeling leidt',
    department: 'Kies een afdeling voor deze functie',
    gaps: 'Vul het profiel aan',
  },
  stale: 'Er is net iets veranderd. Kijk wat er nu staat en bied het daarna aan.',
} as const;

export const withdrawText = {
  title: 'Trek de aanbieding in',
  intro:
    'Daarna kun je het profiel veranderen en opnieuw aanbieden. Wat al getekend is, blijft te lezen als ‘ingetrokken’.',
  reason: 'Waarom trek je het in?',
  hint: 'Deze uitleg is te lezen voor wie het profiel mag zien.',
  submit: 'Intrekken',
  cancel: 'Niet intrekken',
  stale: 'Er is intussen een nieuwe versie aangeboden. Kijk eerst wat er nu staat.',
} as const;

export const reviseText = {
  title: 'Maak een nieuwe versie',
  intro: 'Je kunt het profiel weer veranderen en daarna opnieuw laten tekenen.',
  points: [
    'De getekende versie blijft gelden tot de nieuwe is getekend.',
    'De medewerker houdt de getekende versie. Het nieuwe concept is pas te lezen als je het aanbiedt.',
    'Het niveau blijft staan. Moet dat anders? Open het niveau dan daarna opnieuw.',
  ],
  submit: 'Nieuwe versie maken',
  cancel: 'Niet doen',
} as const;

export const receivedText = {
  title: 'Leg vast dat het profiel is overhandigd',
  intro: (name: string): string =>
    `Gebruik dit als ${name} niet tekent. Het is geen handtekening. ${name} kan nog steeds bezwaar maken.`,
  witness: (number: 1 | 2): string => (number === 1 ? 'Wie was erbij?' : 'Wie was er nog meer bij?'),
  witnessHint: 'Voornaam en achternaam.',
  explanation: 'Hoe is het gegaan?',
  explanationHint: 'Schrijf op wanneer en hoe het profiel is overhandigd.',
  submit: 'Vastleggen',
  cancel: 'Niet vastleggen',
} as const;

export const paperText = {
  title: 'Meld een handtekening op papier',
  intro: 'Iemand anders van HR moet je melding bevestigen. Pas daarna telt de handtekening.',
  goodToKnow: 'Goed om te weten',
  afterwards: 'Is er één keer op papier getekend? Dan gaat ook de rest op papier.',
  whichHeading: 'Welke handtekening?',
  which: {
    'papier-akkoord': 'De leidinggevende, voor akkoord',
    'papier-gezien': 'De medewerker, voor gezien',
  },
  date: 'Wanneer is er getekend?',
  dateHint: 'Bijvoorbeeld 21 11 2026.',
  name: 'Wie heeft er getekend?',
  nameHint: 'De naam zoals die op het papier staat.',
  keptAt: 'Waar ligt het papier?',
  keptAtHint: 'Bijvoorbeeld: personeelsdossier, kast 3.',
  submit: 'Melden',
  cancel: 'Niet melden',
  confirmTitle: 'Bevestig de handtekening op papier',
  confirmIntro: 'Kijk naar het papier zelf. Klopt alles? Bevestig het dan.',
  notedBy: 'Gemeld door',
  confirm: 'Bevestigen',
  drop: 'Melding weghalen',
  ownNote: {
    heading: 'Dit heb je zelf gemeld',
    text: 'Iemand anders van HR moet het bevestigen. Klopt het niet? Haal je melding dan weg.',
  },
  stale: {
    heading: 'Er is intussen iets veranderd',
    text: 'Er is niets vastgelegd. Dit is hoe het nu is.',
  },
  nothing: {
    heading: 'Er is niets te bevestigen',
    text: 'De melding is al bevestigd of weggehaald.',
  },
} as const;

const dates = {
  leeg: 'Vul in wanneer er is getekend.',
  'geen-datum': 'Vul een datum in die bestaat.',
  'kan-niet': 'Vul een dag in vanaf de aanbieding tot en met vandaag.',
};

/** The faults of the forms of HR. */
export const signingFaultWords: FaultWords = {
  reden: { leeg: 'Leg uit waarom.', 'te-lang': tooLong },
  getuige1: { leeg: 'Vul in wie erbij was.', 'te-lang': tooLong },
  getuige2: {
    leeg: 'Vul in wie er nog meer bij was.',
    'te-lang': tooLong,
    zelfde: 'Vul twee verschillende mensen in.',
  },
  toelichting: { leeg: 'Schrijf op hoe het is gegaan.', 'te-lang': tooLong },
  handeling: { leeg: 'Kies welke handtekening het is.', 'geen-keuze': 'Kies welke handtekening het is.' },
  datum: dates,
  naam: { leeg: 'Vul in wie er heeft getekend.', 'te-lang': tooLong },
  bewaarplaats: { leeg: 'Vul in waar het papier ligt.', 'te-lang': tooLong },
};

/** Longest explanation on these forms, in characters. */
export const reasonLimit = longestReason;
