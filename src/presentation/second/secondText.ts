import type { Outcome } from '../../domain/grading/advice';
import type { LeftOutBecause } from '../../domain/second/second';
import { outcomeLabel } from '../advice/labels';
import type { FaultWords } from '../failureMessages';
import { dayOf, momentOf } from '../shared/dates';
import { counted } from '../shared/numbers';

/** Which of the two assessors. */
export const sideNames = { first: 'Eerste beoordelaar', second: 'Tweede beoordelaar' } as const;

/** The words of the page on which HR asks for a second grading, compares and settles. */
export const secondText = {
  title: (job: string): string => `Tweede beoordeling: ${job}`,
  heading: 'Tweede beoordeling',
  intro:
    'Een collega beantwoordt dezelfde vragen nog eens, zonder jullie antwoorden te zien. Daarna vergelijk je, en leg je vast wat jullie samen vinden.',
  card: {
    heading: 'Tweede beoordeling',
    none: 'Laat een collega van HR de functie ook beoordelen, zonder jullie antwoorden te zien.',
    waiting: 'Een collega is bezig. Het niveau bepalen kan pas als de tweede beoordeling is afgerond.',
    compare: 'De tweede beoordeling is ingeleverd. Vergelijk ze en rond af voordat je het niveau bepaalt.',
    link: 'Naar de tweede beoordeling',
  },
  ask: {
    heading: 'Vraag een tweede beoordeling',
    again: 'Vraag nog een tweede beoordeling',
    who: 'Wie van HR vraag je?',
    hint: 'Je collega krijgt een bericht, en ziet van deze functie alleen nog de vragen tot het inleveren.',
    submit: 'Vraag de tweede beoordeling',
    waits: 'Het niveau bepalen kan pas weer als de tweede beoordeling is afgerond.',
  },
  leftOut: {
    summary: 'Wie staat er niet bij, en waarom?',
    because: {
      vraagt: 'jij vraagt het zelf',
      'heeft-de-functie': 'heeft deze functie',
      antwoordde: 'beantwoordde al vragen van deze functie',
      'beoordeelde-eerder': 'beoordeelde deze functie al eens als tweede',
    } satisfies Record<LeftOutBecause, string>,
    line: (name: string, because: LeftOutBecause): string =>
      `${name}: ${secondText.leftOut.because[because]}.`,
    others: 'Alleen mensen met de rol HR en een account dat werkt, kunnen het doen.',
  },
  nobody: {
    heading: 'Er is niemand om te vragen',
    text: 'Een tweede beoordelaar heeft de rol HR, en beantwoordde van deze functie nog niets. Vraag de beheerder om iemand de rol HR te geven.',
  },
  notNow: {
    heading: 'Je kunt nu geen tweede beoordeling vragen',
    text: 'Dat kan alleen zolang er geen niveau is bepaald.',
  },
  facts: {
    assessor: 'Gevraagd',
    by: 'Door',
    since: 'Sinds',
    far: 'Stand',
    answered: (count: number): string =>
      count === 0 ? 'Nog niets beantwoord.' : `${counted(count, 'vraag', 'vragen')} beantwoord.`,
    handedIn: 'Ingeleverd',
    outcomeOf: (side: keyof typeof sideNames): string => `Uitkomst ${sideNames[side].toLowerCase()}`,
    equal: 'Gelijk',
    equalCount: (equal: number, all: number): string =>
      `${String(equal)} van de ${counted(all, 'antwoord', 'antwoorden')}`,
    different: 'Verschillend',
    differentCount: (all: number, open: number, ended: boolean): string => {
      if (all === 0) return 'Geen enkel antwoord';
      const left = ended ? `${String(open)} niet besproken` : `nog ${String(open)} te bespreken`;
      return `${counted(all, 'antwoord', 'antwoorden')}, ${open === 0 ? 'allemaal besproken' : left}`;
    },
    now: 'Advies met de antwoorden van nu',
  },
  waiting: {
    heading: 'De tweede beoordeling loopt',
    text: 'Wat je collega antwoordt, zie je pas na het inleveren.',
    gone: (name: string): string =>
      `Het account van ${name} is gestopt. Beëindig deze tweede beoordeling, en vraag daarna een ander.`,
  },
  compare: { heading: 'De twee beoordelingen naast elkaar' },
  differences: {
    open: 'Hier kozen jullie iets anders',
    settled: 'Besproken verschillen',
    left: 'Niet besproken verschillen',
  },
  side: {
    none: 'Geen antwoord.',
    reason: 'Uitleg:',
    evidence: 'Bewijs:',
    doubt: 'Twijfelde.',
    noReason: 'Geen uitleg.',
  },
  move: {
    heading: 'Wat doet dit met het advies?',
    none: (now: Outcome): string =>
      `Niets: het advies blijft ${outcomeLabel(now)}, welke van de twee je kiest.`,
    each: (side: keyof typeof sideNames, outcome: Outcome): string =>
      `Met de keuze van de ${sideNames[side].toLowerCase()}: ${outcomeLabel(outcome)}.`,
  },
  agree: {
    choice: (question: string): string => `Wat vinden jullie samen bij ‘${question}’?`,
    chosenBy: (sides: readonly (keyof typeof sideNames)[]): string =>
      sides.length === 2
        ? 'Gekozen door allebei.'
        : `Gekozen door de ${sideNames[sides[0] ?? 'first'].toLowerCase()}.`,
    reason: 'Waarom?',
    reasonHint:
      'Dit wordt de uitleg bij het antwoord van de functie. Schrijf over het werk, niet over mensen.',
    submit: 'Leg dit antwoord vast',
    note: 'Wat je vastlegt, wordt het antwoord van de functie. De twee beoordelingen zelf blijven staan.',
  },
  agreed: {
    label: 'Afgesproken',
    why: 'Waarom',
    by: (name: string, at: string): string => `Vastgelegd door ${name}, ${momentOf(at)}.`,
    nothing: 'Hierover is niets afgesproken.',
  },
  end: {
    heading: 'Stoppen zonder alles te bespreken',
    headingWaiting: 'Beëindig de tweede beoordeling',
    headingEqual: 'Jullie kozen overal hetzelfde',
    textEqual: 'Er is niets te bespreken. Rond de tweede beoordeling af.',
    reason: 'Waarom stop je?',
    reasonHint: {
      waiting:
        'Bijvoorbeeld: je collega is er voorlopig niet. De antwoorden van de tweede beoordelaar vervallen.',
      open: 'De verschillen die open staan, blijven zichtbaar. De antwoorden van de functie veranderen niet.',
    },
    submit: 'Beëindig de tweede beoordeling',
    submitEqual: 'Rond af',
  },
  ended: {
    heading: 'De tweede beoordeling is afgerond',
    stopped: 'De tweede beoordeling is gestopt',
    by: (name: string, at: string): string => `Door ${name}, op ${dayOf(at)}.`,
    reason: (reason: string): string => `Reden: ${reason}`,
    nothing: 'Er was nog niets ingeleverd.',
    next: 'Het niveau bepalen wacht hier niet meer op.',
  },
  saved: {
    asked: { heading: 'De tweede beoordeling is gevraagd', text: 'Je collega heeft een bericht gekregen.' },
    agreed: { heading: 'Het antwoord is vastgelegd', text: 'Het is nu het antwoord van de functie.' },
  },
  changed: {
    heading: 'Dit is intussen veranderd',
    text: 'Een collega was je voor. Wat je stuurde, is niet bewaard. Je ziet hoe het nu is.',
  },
  gone: 'iemand die er niet meer is',
} as const;

/** The words of the pages on which somebody grades as the second, without the first answers. */
export const blindText = {
  title: (job: string): string => `Beoordeel als tweede: ${job}`,
  heading: 'Beoordeel deze functie als tweede',
  intro:
    'Beantwoord de vragen zoals jij het werk ziet. Tot je inlevert, zie je niets van de eerste beoordeling, en ziet niemand jouw antwoorden.',
  askedBy: (name: string, at: string): string => `${name} vroeg dit op ${dayOf(at)}.`,
  count: (done: number, all: number): string => `${String(done)} van ${String(all)} beantwoord`,
  questions: 'De vragen',
  handIn: {
    heading: 'Inleveren',
    missing: (count: number): string =>
      `Voor het inleveren ${count === 1 ? 'moet' : 'moeten'} nog ${counted(count, 'onderdeel', 'onderdelen')} af:`,
    optional: (count: number): string =>
      `Je kunt inleveren. Wel ${count === 1 ? 'staat' : 'staan'} nog ${counted(count, 'vraag', 'vragen')} open die het advies niet veranderen. Wat je open laat en de eerste beoordelaar wel invulde, telt als verschil.`,
    ready: 'Alles is beantwoord.',
    after:
      'Na het inleveren kun je je antwoorden niet meer veranderen. Dan zie je ook de eerste beoordeling.',
    submit: 'Lever je beoordeling in',
  },
  notReady: {
    heading: 'Je beoordeling is nog niet af',
    text: 'Er is niets ingeleverd. Wat je beantwoordde, is bewaard.',
  },
  firstNotReady: {
    heading: 'De eerste beoordeling is nog niet af',
    text: 'Je kunt pas inleveren als ook de eerste beoordelaar klaar is. Je antwoorden zijn bewaard: probeer het later opnieuw, of vraag wie het je vroeg hoe ver het is.',
  },
  saved: { heading: 'Je beoordeling is ingeleverd', text: 'Vergelijk nu de twee beoordelingen.' },
  backToWork: 'Terug naar je werkvoorraad',
} as const;

const tooLong = (params: Readonly<Record<string, string | number>>): string =>
  `Maak je tekst korter: ${counted(Number(params['over'] ?? 0), 'teken', 'tekens')} te veel.`;

/** The words at a field that is wrong; `agree` are the fields of one difference. */
export function secondFaults(agree: { readonly choice: string; readonly reason: string } | null): FaultWords {
  return {
    wie: {
      'geen-keuze': 'Kies wie je het vraagt.',
      'onbekende-keuze': 'Wie je koos, kan dit niet meer doen. Kies opnieuw.',
    },
    reden: { leeg: 'Schrijf op waarom je stopt.', 'te-lang': tooLong },
    ...(agree && {
      [agree.choice]: {
        'geen-keuze': 'Kies het antwoord dat jullie samen vinden.',
        'onbekende-keuze': 'Kies een van deze antwoorden.',
      },
      [agree.reason]: { leeg: 'Schrijf op waarom jullie dit vinden.', 'te-lang': tooLong },
    }),
  };
}
