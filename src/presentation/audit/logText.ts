import type { ChainName, LogNames, LoggedFacts } from './logFacts';
import type { AuditEventKind } from '../../domain/audit/event';
import { counted } from '../shared/numbers';
import { dayOf, momentOf, timeOf } from '../shared/dates';
import { eventText, type EventNames } from './eventText';

/** The words of the page of the log. */
export const logText = {
  title: 'Logboek',
  back: 'Terug naar beheer',
  intro:
    'Hier staat wat mensen in dit programma deden. Niets in het logboek kan worden veranderd of weggehaald.',
  heading: (entries: number): string =>
    `Wat er gebeurde (${counted(entries, 'gebeurtenis', 'gebeurtenissen')})`,
  filter: {
    kind: 'Soort',
    allKinds: 'Alle',
    person: 'Wie',
    personHint: 'Naam of e-mailadres',
    day: 'Dag',
    dayHint: 'Bijvoorbeeld 21-11-2026',
    submit: 'Zoek',
    clear: 'Filters wissen',
    wrongDay: 'Vul een datum in zoals 21-11-2026.',
  },
  none: {
    heading: 'Geen gebeurtenissen gevonden.',
    text: 'Kies een andere soort, persoon of dag.',
    action: 'Filters wissen',
  },
  older: 'Oudere gebeurtenissen',
  newest: 'Terug naar de nieuwste',
  unreadable: 'Deze gebeurtenis is niet te lezen. Controleer het logboek.',
  check: {
    heading: 'Klopt het logboek nog?',
    intro:
      'Elke gebeurtenis heeft een controlegetal, waar ook het vorige getal in zit. Is er iets veranderd, dan past de rest niet meer.',
    chain: 'Welk logboek wil je controleren?',
    chains: {
      organisatie: 'Het logboek van de organisatie',
      installatie: 'Het logboek van de installatie',
    },
    chainHint: 'In het logboek van de installatie staan mislukte pogingen met een onbekend e-mailadres.',
    noted: 'Controlegetal dat je eerder bewaarde (hoeft niet)',
    notedHint: 'Zo zie je ook of er aan het eind iets is weggehaald.',
    submit: 'Controleer het logboek',
    never: 'Nog nooit gecontroleerd.',
    wrongNoted: 'Vul het hele controlegetal in: 64 tekens, alleen cijfers en de letters a tot en met f.',
  },
  download: {
    heading: 'Logboek bewaren buiten dit programma',
    intro:
      'Bewaar elk jaar een kopie op een andere plek. Noteer het controlegetal van de laatste gebeurtenis erbij.',
    links: {
      organisatie: 'Download het logboek van de organisatie (jsonl)',
      installatie: 'Download het logboek van de installatie (jsonl)',
    },
    server:
      'Op de server maakt ‘indelingswijzer audit exporteer --naar MAP’ dezelfde bestanden, met een programma dat ze controleert.',
    rights: 'Bekijk wie welke rechten heeft',
  },
} as const;

/** Who did something, when no account did. */
const nobody = 'Iemand';
/** What nobody did: the program noticed it. */
const theProgram = 'Het programma';
const atTheServer = 'Iemand op de server';
/** Who is not in the program any more at all. */
export const unknownPerson = 'iemand die er niet meer is';
const unknownJob = 'een functie die er niet meer is';
const unknownQuestion = 'een vraag die er niet meer is';
const unknownDepartment = 'een afdeling die er niet meer is';

/** How to call what an event names, by the names of now. */
export function eventNamesOf({ people, jobs, departments, questions }: LogNames): EventNames {
  const quoted = (name: string | undefined): string | undefined => name && `‘${name}’`;
  return {
    person: (id) => people.get(id) ?? unknownPerson,
    job: (id) => quoted(jobs.get(id)) ?? unknownJob,
    department: (id) => quoted(departments.get(id)) ?? unknownDepartment,
    question: (key) => quoted(questions.get(key)) ?? unknownQuestion,
  };
}

/** What somebody did before it was known who it was. */
const unknownActs: ReadonlySet<string | undefined> = new Set([
  'inloggen-geweigerd',
  'sso-geweigerd',
  'wachtwoord-vergeten',
  'wachtwoord-vergeten-onbekend',
] satisfies AuditEventKind[]);

/** Who did it: "Robin Smit", or "Robin Smit, namens Vera Vos,". */
export function whoText({ accountId, onBehalfOf, event }: LoggedFacts, names: EventNames): string {
  if (event?.kind === 'vaak-mislukt') return theProgram;
  if (accountId === null) return unknownActs.has(event?.kind) ? nobody : atTheServer;
  const who = names.person(accountId);
  const begin = who.charAt(0).toUpperCase() + who.slice(1);
  return onBehalfOf === null ? begin : `${begin}, namens ${names.person(onBehalfOf)},`;
}

/** What they did, up to the full stop. */
export function didText({ event }: LoggedFacts, names: EventNames): string {
  return event === null ? logText.unreadable : `${eventText(event, names)}.`;
}

/** "Nummer 812, 21 november 2026 om 10.04 uur". */
export function whenText(sequence: number, at: string): string {
  return `Nummer ${sequence}, ${dayOf(at)} om ${timeOf(at)} uur`;
}

/** What the last check of a chain found. */
export function checkResultText(
  chain: ChainName,
  check: {
    readonly at: string;
    readonly result: {
      readonly entries: number;
      readonly head: string;
      readonly firstBroken: number | null;
      readonly foundAt: number | null;
    };
  },
): { readonly good: boolean; readonly heading: string; readonly paragraphs: readonly string[] } {
  const { entries, head, firstBroken, foundAt } = check.result;
  const which = chain === 'organisatie' ? 'Het logboek' : 'Het logboek van de installatie';
  const when = `Gecontroleerd op ${momentOf(check.at)}.`;
  if (firstBroken !== null) {
    return {
      good: false,
      heading: `${which} klopt niet vanaf gebeurtenis ${firstBroken}`,
      paragraphs: [
        when,
        `De ${counted(entries, 'gebeurtenis', 'gebeurtenissen')} daarvoor ${entries === 1 ? 'klopt' : 'kloppen'}. Vanaf hier is iets veranderd, weggehaald of toegevoegd.`,
        'Bewaar een kopie van de database zoals die nu is, en vergelijk met een eerdere kopie van het logboek.',
      ],
    };
  }
  if (foundAt === 0) {
    return {
      good: false,
      heading: `${which} past niet bij het controlegetal dat je bewaarde`,
      paragraphs: [
        when,
        `De ${counted(entries, 'gebeurtenis past', 'gebeurtenissen passen')} op elkaar, maar jouw getal komt er niet in voor. Er is iets weggehaald, of het getal hoort bij een ander logboek.`,
      ],
    };
  }
  return {
    good: true,
    heading: `${which} klopt: ${counted(entries, 'gebeurtenis', 'gebeurtenissen')}`,
    paragraphs: [
      when,
      `Controlegetal van de laatste gebeurtenis: ${head}`,
      ...(foundAt === null ? [] : [`Het getal dat je bewaarde, hoort bij gebeurtenis ${foundAt}.`]),
    ],
  };
}
