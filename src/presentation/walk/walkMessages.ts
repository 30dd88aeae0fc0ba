import { counted } from '../shared/numbers';

/** The fixed words of the walk past the questions. */
export const walkText = {
  backToTasks: 'Terug naar de takenlijst',
  allQuestions: 'Alle vragen',
  tasks: 'Takenlijst',
  saveAndTo: (target: string): string => `Bewaren en naar ${target}`,
  saveAndOn: 'Bewaren en verder',
  saveAndCheck: 'Bewaren en antwoorden controleren',
  backTo: (target: string): string => `Terug naar ${target}`,
  later: 'Later verder',
  saved: (time: string): string => `Bewaard om ${time} uur`,
  savedOn: (day: string): string => `Bewaard op ${day}`,
  notSaved: 'Nog niet bewaard',
  department: (department: string): string => (department === '' ? '' : `afdeling ${department}`),
  departmentName: (department: string): string => (department === '' ? '' : `Afdeling ${department}`),
  questionOf: (number: number, total: number): string => `Vraag ${String(number)} van ${String(total)}`,
  partOf: (number: number, total: number): string => `Onderdeel ${String(number)} van ${String(total)}`,
} as const;

export const questionText = {
  hint: 'Kijk naar het werk zoals het nu is. Kies de kolom die in grote lijnen het beste past.',
  leadIn: 'De medewerker in deze functie …',
  otherHeading: (options: number): string =>
    options === 2
      ? 'Past geen van deze twee?'
      : options === 1
        ? 'Past dit niet?'
        : 'Past geen van deze drie?',
  lighter: 'Lichter dan A',
  heavier: 'Zwaarder dan C',
  notApplicable: 'Niet van toepassing',
  reason: 'Waarom past dit antwoord?',
  reasonHint: 'Noem een voorbeeld uit het werk van de afgelopen 12 maanden.',
  evidence: 'Welk bewijs is er? (hoeft niet)',
  evidenceHint: 'Noem het document en waar het staat. Je stuurt geen bestand mee.',
  doubt: 'Ik twijfel. Ik wil deze vraag met een collega bespreken.',
  doubtLegend: 'Twijfel',
  doubtAbout: (about: string): string => `Twijfel bij ${about}`,
} as const;

export const helpText = {
  heading: 'Hulp bij deze vraag',
  aboutTheJob: 'Het gaat om de functie, niet om hoe goed iemand het werk doet.',
  evidence: 'Wat telt als bewijs?',
  term: (term: string): string => `Wat betekent ‘${term}’?`,
  derived:
    'Staat er ‘Niet in de bron’? Die uitspraak is afgeleid van de andere niveaus. De bron zegt er niets over.',
  compare: 'Ter vergelijking',
  compareIntro: 'Zo ziet werk buiten A, B en C eruit. Het zijn geen niveaus die je kiest.',
  below: 'Onder A: de junior',
  above: 'Boven C: de Key accountmanager',
  aside: 'Hulp bij deze vraag',
} as const;

export const gatesText = {
  title: 'Poortvragen',
  intro: 'Met deze drie vragen zie je of deze vragenlijst bij de functie past.',
  order: 'Een poortvraag gaat altijd vóór de andere vragen.',
} as const;

export const lightText = {
  equal: {
    heading: 'Wat op elk niveau gelijk is',
    intro:
      'Deze uitspraken zijn gelijk voor A, B en C. Ze komen in het profiel en tellen niet mee voor het niveau.',
    belongs: 'Dit hoort bij de functie',
  },
  competencies: {
    heading: 'Competenties',
    intro: 'Competenties veranderen het niveau nooit. Ze laten zien welk gedrag de functie vraagt.',
  },
  reason: 'Uitleg',
  reasonHint: 'Alleen nodig bij een van deze antwoorden.',
  otherAnswer: 'Ander antwoord of uitleg',
  otherLegend: 'Past geen van deze antwoorden?',
  doubt: 'Ik twijfel.',
} as const;

export const areaPageText = {
  over: 'Resultaatgebied van de Key accountmanager',
  intro: 'Kijk per taak of die bij de functie hoort. Kies ‘deels’ als een deel van de taak erbij hoort.',
  belongs: (number: number): string => `Hoort taak ${String(number)} bij de functie?`,
  answers: { ja: 'Ja', deels: 'Deels', nee: 'Nee' },
  reason: 'Waarom passen deze antwoorden?',
  reasonHint: 'Eén uitleg voor het hele gebied. Noem een voorbeeld uit de afgelopen 12 maanden.',
  outcome: 'Uitkomst van dit gebied',
  outcomeOpen: 'Je ziet hier de uitkomst als je hebt bewaard.',
  savedHeading: (name: string): string => `Bewaard: ${name}`,
  back: (name: string): string => `Terug naar ‘${name}’`,
  help: 'Hulp bij dit gebied',
  counting: 'Ja telt heel, deels telt half en nee telt niet.',
  half: 'Een gebied hoort bij de functie als meer dan de helft telt.',
  conditional: 'Dit gebied telt niet mee voor de uitkomst. Het komt wel in het profiel.',
} as const;

export const conditionsText = {
  heading: 'Werkomstandigheden en inspanning',
  intro: 'Deze antwoorden komen in het profiel. Ze tellen niet mee voor het niveau.',
  conditions: 'Werkomstandigheden',
  answers: { ja: 'Ja', nee: 'Nee' },
  explanation: (about: string): string => `Toelichting bij ${about} (hoeft niet)`,
  efforts: 'Inspanning',
  effortsIntro: 'Leg elk antwoord kort uit. Dat geldt ook als je ‘geen’ kiest.',
  effortAnswers: { geen: 'Geen bijzondere inspanning', wel: 'Wel inspanning' },
  effortExplanation: (about: string): string => `Korte uitleg bij ${about}`,
  shares: 'Tijd voor werk van een ander niveau (hoeft niet)',
  sharesIntro:
    'Gaat een vast deel van de tijd naar werk van een ander niveau? Schat dan hoeveel procent. Samen is dat hoogstens 100 %.',
  sharesEffect: 'Het niveau verandert hier niet door. Vanaf 20 % krijg je een aandachtspunt bij het advies.',
} as const;

export const overviewText = {
  title: 'Alle vragen op één pagina',
  intro: 'Voor wie de vragen kent. Bewijs en twijfel vul je in op de pagina van de vraag zelf.',
  introAreas: 'Voor wie de vragen kent.',
  leadIn: 'De medewerker in deze functie …',
  reason: 'Waarom past dit?',
  lighter: 'Lichter',
  heavier: 'Zwaarder',
  notApplicable: 'N.v.t.',
  save: 'Alles bewaren en controleren',
  stay: 'Bewaren en hier blijven',
  saved: {
    heading: 'Alles is bewaard',
    open: (count: number): string =>
      count === 0
        ? 'Alle vragen hebben een antwoord.'
        : `${count === 1 ? '1 vraag heeft' : `${String(count)} vragen hebben`} nog geen antwoord.`,
  },
  jump: 'Ga naar een onderdeel',
  ownPage: 'Open deze vraag',
} as const;

export const checkText = {
  title: 'Controleer de antwoorden',
  toAnswer: 'Nog te beantwoorden',
  allToAnswer: (count: number): string => `Nog te beantwoorden: ${counted(count, 'vraag', 'vragen')}`,
  notFilled: 'Niet ingevuld',
  areaReason: 'Uitleg bij dit gebied',
  roleReason: 'Uitleg bij deze rol',
  reason: 'Uitleg:',
  evidence: 'Bewijs:',
  noReason: 'Uitleg ontbreekt nog.',
  doubt: 'Twijfel: bespreek deze vraag met een collega.',
  open: {
    heading: 'Nog niet alles is klaar',
    nearly: 'Kijk nog één keer goed',
    answers: (count: number): string =>
      count === 1 ? '1 vraag heeft nog geen antwoord.' : `${String(count)} vragen hebben nog geen antwoord.`,
    reasons: (count: number): string =>
      `Bij ${counted(count, 'antwoord', 'antwoorden')} ontbreekt de uitleg. Die is nodig voordat je het niveau bepaalt.`,
    doubts: (count: number): string => `Bij ${counted(count, 'antwoord', 'antwoorden')} is twijfel.`,
  },
  complete: {
    heading: 'Alles is ingevuld',
    text: 'Lees de antwoorden nog een keer door. Vraag daarna het advies.',
  },
  request: 'Vraag het advies',
  early: 'Het advies zegt erbij wat nog open staat. Je kunt daarna gewoon verder met de vragen.',
  preview: 'Bekijk het voorlopige advies',
  gatesFirst: 'Beantwoord eerst de poortvragen.',
  wrongForm: 'Dit formulier klopt niet. Laad de pagina opnieuw.',
  goOn: (target: string): string => `Verder met ${target}`,
} as const;

/** Why someone can read the answers and not change them. */
export type LockReason = 'archived' | 'level-set' | 'own-job' | 'reads-along';

export const lockedText = {
  archived: {
    heading: 'De functie ligt in het archief',
    paragraphs: ['Daarom kun je de antwoorden alleen lezen.'],
  },
  'level-set': {
    heading: 'De antwoorden liggen vast',
    paragraphs: ['Het niveau is bepaald. Daarom kun je de antwoorden alleen lezen.'],
  },
  'own-job': {
    heading: 'Dit is je eigen functie',
    paragraphs: [
      'Over je eigen functie beantwoord je geen vragen. Je kunt de antwoorden wel lezen.',
      'Klopt er iets niet? Zeg het tegen een collega van HR.',
    ],
  },
  'reads-along': {
    heading: 'Je leest hier mee',
    paragraphs: [
      'HR beantwoordt deze vragen. Je kunt de antwoorden lezen.',
      'Klopt er iets niet? Zeg het tegen HR.',
    ],
  },
  reopenFirst: 'Klopt er iets niet? Open dan eerst het niveau weer.',
  reopen: 'Open het niveau weer',
} as const;

export const conflictText = {
  title: 'Kies welke tekst je wilt bewaren',
  intro: 'Wat jij invulde, is nog niet bewaard.',
  someoneElse: (name: string): string =>
    `${name} heeft deze vraag ook veranderd. Kies welke tekst je wilt bewaren.`,
  yourself: 'Je hebt deze vraag ook in een ander venster veranderd. Kies welke tekst je wilt bewaren.',
  mine: 'Jouw tekst',
  mineMeta: 'Nog niet bewaard',
  theirs: 'De tekst die er nu staat',
  theirsMeta: (name: string, moment: string): string => `${name}, ${moment}`,
  answer: 'Antwoord',
  reason: 'Uitleg',
  evidence: 'Bewijs',
  doubt: 'Twijfel',
  yes: 'ja',
  no: 'nee',
  save: 'Deze keuze bewaren',
  choose: 'Kies welke tekst je wilt bewaren.',
  chooseFor: (name: string): string => `Kies bij ‘${name}’ welke tekst je wilt bewaren.`,
} as const;
