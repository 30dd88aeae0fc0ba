import {
  longestStepLine,
  longestStepText,
  type ObjectionStepKind,
} from '../../domain/objection/objectionStep';
import type { verdictNames } from './objectionText';
import type { FaultWords } from '../failureMessages';
import { calendarDate } from '../shared/dates';
import { counted } from '../shared/numbers';

/** In which part somebody takes steps; as in `application/objection/loadObjection.ts`. */
type Part = 'medewerker' | 'leidinggevende' | 'hr';

/** What a step is called once it was taken. */
export const stepNames: Readonly<Record<ObjectionStepKind, string>> = {
  'gesprek-gevraagd': 'Gesprek gevraagd',
  'gesprek-gevoerd': 'Gesprek gevoerd',
  'bezwaar-gemaakt': 'Bezwaar gemaakt',
  'termijn-verlengd': 'Meer tijd genomen',
  besloten: 'Besluit op bezwaar',
  'extern-gemeld': 'Naar iemand buiten de organisatie',
  'extern-afgerond': 'Uitkomst van buiten de organisatie',
  ingetrokken: 'Ingetrokken',
};

export const objectionPageText = {
  titles: { medewerker: 'Je bezwaar', leidinggevende: 'Gesprek over een besluit', hr: 'Bezwaar' },
  over: (job: string, holder: string): string => `${job}, ${holder}`,
  intro: {
    medewerker:
      'Ben je het niet eens met je indelingsbesluit? Hier lees je wat je kunt doen en wat er al is gedaan.',
    hr: 'Hier staat wat er is gevraagd, gezegd en besloten over dit indelingsbesluit.',
  },
  now: 'Wat nu?',
  done: 'Wat er is gedaan',
  nothing: 'Er is nog niets gedaan.',
  about: 'Het bezwaar',
  road: { own: 'De weg met datums', other: 'De weg met datums, in de woorden voor de medewerker' },
  file: 'Stukken',
  ruling: 'Lees het indelingsbesluit',
  exhibits: { pdf: 'Dossier met alle stukken (pdf)', zip: 'Dossier met alle stukken (zip)' },
  decision: {
    read: 'Lees het hele besluit',
    pdf: 'Download het besluit (pdf)',
    over: 'Besluit op bezwaar',
    title: (job: string): string => `Besluit op bezwaar: ${job}`,
    intro: (name: string): string => `Dit besluit is voor ${name}.`,
    same: 'Hieronder staat alles wat in de pdf staat, in dezelfde volgorde.',
    ruling: 'Lees het indelingsbesluit waar het over gaat',
    document: {
      heading: 'Over dit document',
      hash: 'Controlegetal van de inhoud',
      file: 'Controlegetal van de pdf',
    },
  },
  someone: 'iemand die er niet meer is',
  by: (name: string, moment: string): string => `Door ${name} op ${moment}`,
  withdrawn: {
    heading: 'Dit indelingsbesluit is ingetrokken',
    text: 'Daarom kan hier niets meer worden gedaan. Wat er stond, blijft te lezen.',
    now: 'Er wordt op niemand gewacht.',
  },
  ownLevel: {
    heading: 'Jij bepaalde dit niveau',
    text: 'Je mag zelf op het bezwaar beslissen. Het besluit zegt dan dat jij ook het niveau bepaalde. Je kunt het ook aan een collega vragen.',
  },
  late: {
    heading: 'De laatste dag is voorbij',
    text: (day: string): string =>
      `Bezwaar maken kon tot en met ${calendarDate(day)}. Je kunt je bezwaar nog sturen, maar leg dan uit waarom het later is. De werkgever beslist of die het nog bekijkt.`,
  },
  followUp: {
    heading: 'De medewerker krijgt (voor een deel) gelijk',
    text: 'Het programma verandert niets vanzelf. Verwerk het besluit zelf:',
    steps: [
      'Moet alleen de beschrijving anders? Begin een nieuwe versie van het profiel.',
      'Moet het niveau anders? Deel de functie dan opnieuw in. Je hoeft niet te wachten.',
      'Laat de nieuwe versie daarna tekenen en geef een nieuw indelingsbesluit.',
    ],
    version: 'Begin een nieuwe versie',
    level: 'Deel de functie opnieuw in',
  },
  saved: { heading: 'Het is vastgelegd', text: 'Wie het moet weten, krijgt een bericht.' },
  back: {
    medewerker: 'Terug naar je functieprofiel',
    leidinggevende: 'Terug naar je werkvoorraad',
    hr: 'Terug naar alle bezwaren',
    page: 'Terug naar het bezwaar',
  },
  cancel: 'Niet doen',
  stale: {
    heading: 'Er is intussen iets gebeurd',
    text: 'Je tekst is nog niet vastgelegd. Lees eerst wat er nu staat.',
    still: 'Klopt je tekst nog? Verstuur haar dan opnieuw.',
  },
  notNow: {
    heading: 'Deze stap kan nu niet',
    text: 'Misschien is de stap al gezet, of is de laatste dag voorbij.',
    kept: 'Dit had je ingevuld',
    nothing: 'Er is niets vastgelegd.',
  },
} as const;

export const objectionListText = {
  title: 'Bezwaren',
  intro: 'Bovenaan staat wat het eerst een antwoord moet krijgen.',
  open: 'Open',
  closed: 'Klaar',
  noneOpen: 'Er staat geen bezwaar open.',
  empty: {
    heading: 'Er zijn nog geen bezwaren',
    text: 'Vraagt een medewerker een gesprek of maakt iemand bezwaar? Dan staat het hier, en HR krijgt een bericht. Komt er een brief binnen? Begin dan bij het indelingsbesluit van die medewerker.',
  },
  due: (day: string): string => `Uiterlijk ${calendarDate(day)}`,
  overdue: (day: string): string => `Te laat: was ${calendarDate(day)}`,
  last: (moment: string): string => `Laatste stap op ${moment}.`,
  item: (holder: string, job: string): string => `${holder}, ${job}`,
} as const;

interface StepFormWords {
  readonly title: string;
  readonly intro: string;
  readonly submit: string;
}

/** How the form of a step is called, for who takes it. */
export function stepFormWords(kind: ObjectionStepKind, part: Part): StepFormWords {
  const isHr = part === 'hr';
  switch (kind) {
    case 'gesprek-gevraagd':
      return {
        title: 'Vraag een gesprek',
        intro:
          'Je leidinggevende krijgt een bericht en kan lezen wat je hier schrijft. De tijd om bezwaar te maken loopt door.',
        submit: 'Gesprek vragen',
      };
    case 'gesprek-gevoerd':
      return {
        title: 'Leg het gesprek vast',
        intro: 'Schrijf kort op wat er is gezegd. De medewerker en HR kunnen dit lezen.',
        submit: 'Gesprek vastleggen',
      };
    case 'bezwaar-gemaakt':
      return isHr
        ? {
            title: 'Leg een brief met een bezwaar vast',
            intro:
              'Neem over wat er in de brief staat. Het bezwaar telt vanaf de dag dat de brief binnenkwam.',
            submit: 'Bezwaar vastleggen',
          }
        : {
            title: 'Maak bezwaar',
            intro:
              'Kies waar je bezwaar over gaat en leg uit waarom. HR leest het en neemt er een besluit over. Je leidinggevende leest het hier niet.',
            submit: 'Bezwaar maken',
          };
    case 'termijn-verlengd':
      return {
        title: 'Neem meer tijd om te beslissen',
        intro: 'Dit kan één keer. De medewerker krijgt bericht en leest de nieuwe laatste dag met je uitleg.',
        submit: 'Meer tijd nemen',
      };
    case 'besloten':
      return {
        title: 'Beslis over het bezwaar',
        intro:
          'Geef per onderdeel een oordeel en leg het uit. Er komt een verzegeld document. De medewerker krijgt bericht en kan het meteen lezen. Het is daarna niet te veranderen.',
        submit: 'Besluit vastleggen',
      };
    case 'extern-gemeld':
      return {
        title: isHr
          ? 'Leg vast dat de medewerker naar buiten gaat'
          : 'Meld dat je naar iemand buiten de organisatie gaat',
        intro: 'Het programma stuurt niets naar buiten. Het legt alleen vast dat de stap is gezet.',
        submit: 'Vastleggen',
      };
    case 'extern-afgerond':
      return {
        title: 'Leg de uitkomst van buiten de organisatie vast',
        intro: 'Neem over wat er is beslist. De medewerker krijgt bericht.',
        submit: 'Uitkomst vastleggen',
      };
    case 'ingetrokken':
      return isHr
        ? {
            title: 'Leg vast dat de medewerker het intrekt',
            intro: 'Doe dit alleen als de medewerker dat zelf in een brief of mail heeft gezegd.',
            submit: 'Intrekking vastleggen',
          }
        : {
            title: 'Trek je vraag of bezwaar in',
            intro:
              'Daarna wordt er niet meer over besloten. Zolang de termijn loopt, kun je opnieuw bezwaar maken.',
            submit: 'Intrekken',
          };
  }
}

/** The labels of what can be filled in for a step, and of what was. */
export const stepFields = {
  words: {
    'gesprek-gevraagd': 'Waar wil je over praten?',
    'gesprek-gevoerd': 'Wat is er besproken?',
    'termijn-verlengd': 'Waarom is er meer tijd nodig?',
    besloten: 'Waarom dit besluit?',
    'extern-afgerond': 'Wat is er beslist?',
    ingetrokken: 'Waarom? (mag leeg blijven)',
  },
  on: 'Op welke dag?',
  dateHint: 'Bijvoorbeeld 21 11 2026.',
  outcome: 'Zijn jullie het eens geworden?',
  outcomes: { eens: 'Ja, we zijn het eens', 'niet-eens': 'Nee, we zijn het niet eens' },
  grounds: 'Waar gaat het bezwaar over?',
  groundsHint: 'Je kunt allebei kiezen.',
  ground: { beschrijving: 'De beschrijving van de functie', niveau: 'Het niveau' },
  reason: {
    beschrijving: 'Wat klopt er niet aan de beschrijving?',
    niveau: 'Waarom klopt het niveau niet?',
  },
  reasonHint: 'Vul dit in als je hiervoor hebt gekozen.',
  wish: {
    app: 'Wat wil je dat er verandert? (mag leeg blijven)',
    papier: 'Wat wil de medewerker? (mag leeg blijven)',
  },
  late: { app: 'Waarom is het bezwaar later?', papier: 'Waarom is het bezwaar later? (mag leeg blijven)' },
  lateHint: (day: string): string => `Alleen nodig na ${calendarDate(day)}. Dat was de laatste dag.`,
  received: 'Wanneer kwam de brief binnen?',
  until: 'Tot welke dag?',
  untilHint: (day: string, weeks: number): string =>
    `Nu is de laatste dag ${calendarDate(day)}. Er kan hoogstens ${counted(weeks, 'week', 'weken')} bij.`,
  verdict: {
    beschrijving: 'Oordeel over de beschrijving',
    niveau: 'Oordeel over het niveau',
    buiten: 'Wat is het oordeel?',
  },
  verdicts: {
    gegrond: 'Gegrond: de medewerker krijgt gelijk',
    'deels-gegrond': 'Deels gegrond: de medewerker krijgt voor een deel gelijk',
    ongegrond: 'Ongegrond: de medewerker krijgt geen gelijk',
    'niet-ontvankelijk': 'Niet-ontvankelijk: het bezwaar is niet bekeken, bijvoorbeeld omdat het te laat was',
  },
  advice: 'Wie gaf advies? (mag leeg blijven)',
  adviceHint: 'Bijvoorbeeld: de interne bezwarencommissie.',
  where: 'Bij wie?',
  whereHint: 'Bijvoorbeeld: de beroepscommissie van de cao.',
} as const;

/** The verdicts, said to the medewerker. */
export const ownVerdicts: typeof verdictNames = {
  gegrond: 'Je krijgt gelijk (gegrond)',
  'deels-gegrond': 'Je krijgt voor een deel gelijk (deels gegrond)',
  ongegrond: 'Je krijgt geen gelijk (ongegrond)',
  'niet-ontvankelijk': 'Je bezwaar is niet bekeken (niet-ontvankelijk)',
};

/** How the fields are called where what was typed is given back. */
export const typedLabels: Readonly<Record<string, string>> = {
  woorden: 'Uitleg',
  'reden-beschrijving': 'Over de beschrijving',
  'reden-niveau': 'Over het niveau',
  wens: 'Wat er moet veranderen',
  telaat: 'Waarom later',
  waar: 'Bij wie',
  advies: 'Met advies van',
};

/** What was filled in, as the key of a line. */
export const shownFields = {
  words: 'In eigen woorden',
  on: 'Dag',
  outcome: 'Uitkomst',
  received: 'Ontvangen op',
  byLetter: 'Met een brief, vastgelegd door HR.',
  about: { beschrijving: 'Over de beschrijving', niveau: 'Over het niveau' },
  wish: 'Wat er moet veranderen',
  late: 'Waarom later dan de laatste dag',
  noReason: 'Zonder uitleg.',
  until: 'Nieuwe laatste dag',
  verdict: { beschrijving: 'Oordeel over de beschrijving', niveau: 'Oordeel over het niveau' },
  outsideVerdict: 'Oordeel',
  why: 'Uitleg',
  advice: 'Met advies van',
  where: 'Bij',
} as const;

const tooLongLine = `Maak je tekst korter: hoogstens ${String(longestStepLine)} tekens.`;
const noDate = 'Vul een dag in die bestaat, met dag, maand en jaar.';
const days = {
  'geen-datum': noDate,
  toekomst: 'Deze dag is nog niet geweest.',
  'te-vroeg': 'Deze dag ligt voor het indelingsbesluit.',
};

/** The words for everything that can be wrong in the form of a step. */
export const stepFaultWords: FaultWords = {
  '*': { 'te-lang': `Maak je tekst korter: hoogstens ${longestStepText.toLocaleString('nl-NL')} tekens.` },
  woorden: { leeg: 'Schrijf op wat er te zeggen is.' },
  datum: days,
  ontvangen: days,
  uitkomst: { leeg: 'Kies of jullie het eens zijn geworden.' },
  gronden: { leeg: 'Kies waar het bezwaar over gaat.' },
  'reden-beschrijving': { leeg: 'Leg uit wat er niet klopt aan de beschrijving.' },
  'reden-niveau': { leeg: 'Leg uit waarom het niveau niet klopt.' },
  telaat: { leeg: 'Leg uit waarom het bezwaar na de laatste dag komt.' },
  tot: {
    'geen-datum': noDate,
    'te-vroeg': 'Kies een dag na de laatste dag van nu.',
    'te-ver': 'Deze dag is te ver weg. Kies een eerdere dag.',
  },
  'oordeel-beschrijving': { leeg: 'Kies een oordeel over de beschrijving.' },
  'oordeel-niveau': { leeg: 'Kies een oordeel over het niveau.' },
  oordeel: { leeg: 'Kies het oordeel.' },
  waar: { leeg: 'Vul in bij wie.', 'te-lang': tooLongLine },
  advies: { 'te-lang': tooLongLine },
};
