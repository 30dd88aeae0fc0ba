import type { Occasion } from '../../domain/upkeep/occasion';
import { longestReason } from '../../domain/grading/storedAnswer';
import { monthsBetweenProcedures } from '../../domain/upkeep/procedureBar';
import { tooLong, type FaultWords } from '../failureMessages';
import { calendarDate } from '../shared/dates';
import { counted } from '../shared/numbers';

/** The words of the page on which HR begins a new procedure. */
export const procedureText = {
  title: 'Deel de functie opnieuw in',
  intro: 'Doe dit als het niveau misschien niet meer klopt.',
  points: [
    'De antwoorden gaan weer open. Ze zijn het begin van de nieuwe indeling.',
    'Het besluit over het niveau vervalt. Het blijft met je uitleg in de geschiedenis staan.',
    'Wat is getekend, blijft zoals het is. Het telt tot iemand een nieuw profiel tekent.',
    'Wie de functie heeft en wie haar leidt, krijgen bericht.',
  ],
  answers: (count: number): string =>
    `${counted(count, 'open aanleiding is', 'open aanleidingen zijn')} hiermee beantwoord. Wie erom vroeg, leest jouw uitleg.`,
  onlyText: {
    heading: 'Alleen een andere tekst?',
    text: 'Verandert de tekst van het profiel en niet het niveau? Begin dan een nieuwe versie.',
  },
  version: 'Begin een nieuwe versie',
  occasion: 'Wat is de aanleiding?',
  occasions: {
    inhoud: 'Het werk is veranderd',
    reorganisatie: 'De organisatie is veranderd',
    catalogus: 'Er is een nieuwe catalogus',
    verzoek: 'De medewerker of de leidinggevende vraagt erom',
    termijn: 'Het is tijd om opnieuw te kijken',
    bezwaar: 'Een bezwaar of een gesprek daarover geeft er reden toe',
  } satisfies Readonly<Record<Occasion, string>>,
  reason: 'Waarom deel je de functie opnieuw in?',
  reasonHint: 'Noem wat er is veranderd. Schrijf niet over hoe iemand het werk doet.',
  bar: {
    heading: 'Het vorige besluit is nog geen jaar oud',
    paragraphs: (decidedAt: string, from: string): readonly string[] => [
      `Het niveau is bepaald op ${calendarDate(decidedAt.slice(0, 10))}. Opnieuw indelen doe je meestal pas na ${monthsBetweenProcedures} maanden: vanaf ${calendarDate(from)}.`,
      'Kan het niet wachten? Leg dan hieronder uit waarom.',
    ],
    upheld: 'Komt het door een bezwaar of een gesprek daarover? Dan hoef je niet te wachten.',
    reason: 'Waarom kan het niet wachten?',
    reasonHint: (from: string): string =>
      `Vul dit in als je eerder begint dan ${calendarDate(from)}. Bijvoorbeeld: de functie kreeg er een team bij.`,
  },
  submit: 'Begin de nieuwe indeling',
  cancel: 'Niet opnieuw indelen',
  back: 'Terug naar de takenlijst',
  link: 'Deel de functie opnieuw in',
  first: 'Klopt er iets niet? Deel de functie dan opnieuw in.',
} as const;

export const procedureFaults: FaultWords = {
  aanleiding: {
    'geen-keuze': 'Kies wat de aanleiding is.',
    'geen-bezwaar': 'Er is geen bezwaar of gesprek dat hier reden toe geeft. Kies een andere aanleiding.',
  },
  reden: { leeg: 'Leg uit waarom je de functie opnieuw indeelt.', 'te-lang': tooLong },
  eerder: {
    'een-per-jaar': (params) =>
      `Leg uit waarom het niet kan wachten tot ${calendarDate(String(params['from'] ?? ''))}.`,
    'te-lang': tooLong,
  },
};

export const procedureReasonLimit = longestReason;
