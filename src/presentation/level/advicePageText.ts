import type { Outcome } from '../../domain/grading/advice';
import type { WeightClass } from '../../domain/catalog/catalog';
import { capitalise, orHigher, outcomeLabel } from '../advice/labels';
import type { Level } from '../../domain/catalog/catalog';
import { counted, enumerate } from '../shared/numbers';

const weightLabels: Record<WeightClass, string> = {
  zwaar: 'telt zwaar',
  midden: 'telt middelzwaar',
  licht: 'telt licht',
  toets: 'telt niet mee',
  gelijk: 'op elk niveau gelijk',
};

/** How heavy a criterion counts, in words. */
export function weightLabel(weight: WeightClass): string {
  return weightLabels[weight];
}

/** What to do with an outcome that is no level. */
export const outcomeHelp: Partial<
  Record<Outcome, { readonly heading: string; readonly points: readonly string[] }>
> = {
  'onder-a': {
    heading: 'Wat kun je nu doen?',
    points: [
      'Het raster begint bij A. Voor lichter werk staat hier geen niveau.',
      'Kijk hieronder welke voorbeeldfunctie onder het raster kan passen, en loop de taken per rol na.',
      'Past die niet? Zoek dan een lichtere voorbeeldfunctie in jullie functiehuis of cao.',
      'Je mag ook niveau A bepalen. Leg dan uit waarom.',
    ],
  },
  'past-niet': {
    heading: 'Wat kun je nu doen?',
    points: [
      'Kijk of de antwoorden op de taken kloppen.',
      'Kloppen ze? Maak dan een nieuwe functie en vergelijk met een andere voorbeeldfunctie.',
      'Vind je die niet? Vraag een deskundige functiewaardering van je branche, of een adviesbureau.',
    ],
  },
  'buiten-familie': {
    heading: 'Wat kun je nu doen?',
    points: [
      'Kijk of de antwoorden op de poortvragen kloppen. Die beslissen hier.',
      'Kloppen ze? Zoek dan een andere voorbeeldfunctie in jullie functiehuis of cao.',
      'Vind je die niet? Vraag een deskundige functiewaardering van je branche, of een adviesbureau.',
      'Neem het advies mee. Je kunt het downloaden.',
    ],
  },
};

/** What to do when nothing can be advised yet, by the reason. */
export const undecidedHelp = {
  'te-weinig-zware-antwoorden': {
    heading: 'Beantwoord eerst deze vragen',
    paragraph: 'Dit zijn zware vragen zonder antwoord. Minstens de helft is nodig.',
  },
  'zware-antwoorden-botsen': {
    heading: 'Zoek voorbeelden bij deze vragen',
    paragraph:
      'Deze zware antwoorden spreken elkaar tegen. Noem bij elk een voorbeeld uit het werk. Klopt het antwoord dan nog?',
  },
  'geen-raster': {
    heading: 'Deel de functie in met de criteria',
    paragraph:
      'De functie draagt niet alle vier gebieden. Maak daarom een nieuwe functie met de catalogus Accountmanager.',
    link: 'Nieuwe functie maken',
  },
} as const;

/** The words of the advice page that do not come from the advice itself. */
export const adviceText = {
  title: (name: string, outcome: Outcome): string => `Advies voor ${name}: ${outcomeLabel(outcome)}`,
  provisionalHeading: (headline: string): string =>
    `Voorlopig ${headline.charAt(0).toLowerCase()}${headline.slice(1)}`,
  provisional: {
    heading: 'Dit advies is voorlopig',
    paragraphs: (open: number, total: number): readonly string[] => [
      `Er ${open === 1 ? 'staat' : 'staan'} nog ${String(open)} van de ${counted(total, 'pagina', 'pagina’s')} met vragen open. Het advies kan dus nog veranderen.`,
    ],
    listHeading: 'Nog te beantwoorden',
    more: (count: number): string => `Bekijk ${counted(count, 'open pagina', 'open pagina’s')}`,
  },
  notAsked: {
    heading: 'Alles is beantwoord',
    paragraphs: ['Kijk je antwoorden na. Vraag daarna het advies. Dan kun je het niveau bepalen.'],
  },
  decided: (outcome: Outcome): string => `Het niveau is bepaald: ${outcomeLabel(outcome)}`,
  decidedBy: (name: string, moment: string): string => `Bepaald door ${name}, op ${moment}.`,
  deviates: 'Het besluit wijkt af van dit advies.',
  follows: 'Het besluit volgt dit advies.',
  actions: {
    setLevel: 'Niveau bepalen',
    request: 'Vraag het advies',
    onward: 'Verder met de vragen',
    decision: 'Bekijk het besluit',
    answers: 'Antwoorden bekijken',
    download: (kiloBytes: number): string => `Download het advies (json, ${String(kiloBytes)} kB)`,
    ownChoice: 'Je bepaalt het niveau zelf. Je mag afwijken als je uitlegt waarom.',
  },
  back: 'Terug naar de takenlijst',
  border: {
    heading: 'Let op: dit is een grensgeval',
    undecided: 'Let op: er is nog geen niveau te bepalen',
    lookAlong: 'Laat iemand meekijken',
    lookAlongAt: 'Laat iemand meekijken bij vraag',
    before: 'voordat je het niveau bepaalt.',
    doubts: (names: string): string => `Er is twijfel genoteerd bij ${names}.`,
  },
  picture: {
    heading: 'Niveauprofiel',
    title: (name: string): string => `Niveauprofiel van ${name}`,
    intro: 'Hier zie je waar de antwoorden liggen. Daaronder staat welk deel van het gewicht erheen wijst.',
    byRoles: 'Onder A gaan de rollen voor. Dit beeld zegt alleen dat de functie lichter is dan A.',
    byGates: 'De poortvragen en de resultaatgebieden gaan voor. Dit beeld beslist hier niet.',
    provisional: 'Dit beeld is voorlopig.',
    none: (names: readonly string[]): string => `Nog geen antwoord bij ${enumerate(names)}.`,
    notApplicable: (name: string): string => `${name}: niet van toepassing`,
    range: (count: number, name: string, range: string): string =>
      `Bij ${name} ${count === 1 ? 'ligt' : 'liggen'} ${counted(count, 'antwoord', 'antwoorden')} ${range}.`,
  },
  reasons: {
    level: (level: Level, provisional: boolean): string =>
      provisional ? `Waarom voorlopig niveau ${level}?` : `Waarom niveau ${level}, en niet lager?`,
    notLevel: (level: Level): string => `Waarom niet niveau ${level}?`,
    notHigher: 'Waarom niet hoger?',
    notLower: 'Waarom niet lager?',
    rest: 'De andere drempels',
    for: (count: number, level: Level): string =>
      `${counted(count, 'antwoord', 'antwoorden')} voor ${orHigher(level)}`,
    against: (count: number, level: Level): string =>
      `${counted(count, 'antwoord', 'antwoorden')} tegen ${orHigher(level)}`,
    more: (count: number, direction: 'voor' | 'tegen', level: Level): string =>
      `Nog ${counted(count, 'antwoord', 'antwoorden')} ${direction} ${orHigher(level)}`,
    source: (ids: readonly string[]): string => `Bron: ${ids.join(', ')}`,
    derived: 'Niet in de bron: het tegendeel van een ander niveau.',
    noSource: 'Geen uitspraak uit de bron.',
    noReason: 'Nog geen uitleg.',
  },
  tipping: {
    heading: 'Deze antwoorden geven de doorslag',
    provisionalHeading: 'Deze antwoorden veranderen het voorlopige niveau',
    intro: 'Verander je één van deze antwoorden? Dan verandert het advies.',
    provisionalIntro: 'Verander je één van deze antwoorden? Dan verandert het voorlopige niveau.',
    towards: (level: string): string => `Verander je één van deze antwoorden? Dan wordt het advies ${level}.`,
    provisionalTowards: (level: string): string =>
      `Verander je één van deze antwoorden? Dan wordt het voorlopige niveau: ${level}.`,
    noneHeading: 'Wat zou het advies veranderen?',
    none: 'Geen enkel ander antwoord verandert het niveau.',
    columns: {
      question: 'Vraag',
      change: 'Van – naar',
      outcome: 'Nieuw advies',
      provisional: 'Nieuw voorlopig niveau',
    },
    more: (count: number): string => `En nog ${counted(count, 'andere vraag', 'andere vragen')}.`,
    all: (count: number): string => `Bekijk ${counted(count, 'wijziging', 'wijzigingen')} in een tabel`,
    caption: 'Van welk antwoord naar welk antwoord',
    allCaption: 'Alle wijzigingen die het niveau veranderen',
    changes: 'Hoeveel antwoorden moeten veranderen?',
  },
  signals: { heading: 'Aandachtspunten', see: (label: string): string => `Bekijk ${label}` },
  areas: {
    heading: 'Resultaatgebieden van de Key accountmanager',
    intro: 'Een gebied hoort erbij als meer dan de helft van de beantwoorde taken telt.',
    introRoles: 'Een rol hoort erbij als meer dan de helft van de beantwoorde taken telt. Eén rol is genoeg.',
    noReason: 'Nog geen uitleg.',
    tasks: (count: number): string => `Bekijk ${counted(count, 'taak', 'taken')} met het antwoord`,
    open: 'Nog niet beantwoord',
  },
  gates: { heading: 'Antwoorden op de poortvragen', open: 'Nog niet beantwoord', subject: 'de poortvragen' },
  counting: {
    heading: 'Hoe telt het mee?',
    counted: (count: number): string =>
      `${counted(count, 'antwoord telt', 'antwoorden tellen')} mee voor het niveau.`,
    notApplicable: (count: number): string =>
      `Bij ${counted(count, 'vraag', 'vragen')} is gekozen voor ‘niet van toepassing’.`,
    open: (count: number): string =>
      `${counted(count, 'vraag die kan meetellen, heeft', 'vragen die kunnen meetellen, hebben')} nog geen antwoord.`,
    pairs: (count: number): string =>
      `${counted(count, 'paar antwoorden meet', 'paren antwoorden meten')} hetzelfde en ${count === 1 ? 'telt' : 'tellen'} één keer.`,
    competencies: 'Competenties tellen niet mee.',
    link: 'Lees hoe we rekenen',
  },
  steps: {
    heading: 'Stappen',
    answers: ['Vragen beantwoord', 'Vragen beantwoorden'],
    advice: ['Advies gevraagd', 'Advies vragen'],
    level: ['Niveau bepaald', 'Niveau bepalen'],
    profile: ['Profiel klaar', 'Profiel maken en tekenen'],
    now: 'nu aan zet',
    later: 'daarna',
    again: 'opnieuw vragen, nu aan zet',
    by: (name: string, moment: string): string => (name === '' ? moment : `${name}, ${moment}`),
  },
  receipt: {
    heading: 'Waarmee dit advies is gemaakt',
    intro: 'Met deze gegevens geeft dezelfde versie altijd hetzelfde advies.',
    rows: {
      catalog: 'Catalogus',
      areasCatalog: 'Catalogus van de resultaatgebieden',
      rolesCatalog: 'Voorbeeldfunctie onder het raster',
      sha256: 'Controlegetal (SHA-256)',
      method: 'Rekenregel',
      rule: 'Regel voor combinaties',
      when: 'Gemaakt',
      answers: 'Antwoorden',
    },
    version: (id: string, version: string): string => `${id}, versie ${version}`,
    method: (name: string, version: string): string => `${capitalise(name)}, versie ${version}`,
    frozen: (moment: string): string => `Vastgelegd met het besluit, op ${moment}.`,
    asked: (moment: string): string => `Gevraagd op ${moment}.`,
    now: 'Berekend op de antwoorden van dit moment.',
    answers: (count: number, tasks: number): string =>
      tasks === 0
        ? counted(count, 'criterium', 'criteria')
        : count === 0
          ? counted(tasks, 'taak', 'taken')
          : `${counted(count, 'criterium', 'criteria')} en ${counted(tasks, 'taak', 'taken')}`,
  },
} as const;
