import { longestReason } from '../../domain/grading/storedAnswer';
import type { Outcome } from '../../domain/grading/advice';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import { isReferenceId } from '../../domain/reference/parts';
import { capitalise, outcomeLabel } from '../advice/labels';
import { momentOf } from '../shared/dates';
import { counted } from '../shared/numbers';
import type { FaultWords } from '../failureMessages';

/** What the advice says, as one sentence of its own. */
export function adviceSentence(outcome: Outcome): string {
  switch (outcome) {
    case 'onbepaald':
      return 'Er is nog geen advies te geven.';
    case 'buiten-familie':
      return 'Volgens het advies past de functie hier niet bij.';
    default:
      return `Het advies is ${outcomeLabel(outcome)}.`;
  }
}

/** "Je kiest niveau C. Het advies is niveau B. Leg uit waarom. Deze uitleg komt in het profiel." */
export function deviationSentence(level: SettableLevel, outcome: Outcome): string {
  return `Je kiest ${outcomeLabel(level)}. ${adviceSentence(outcome)} Leg uit waarom. Deze uitleg komt in het profiel.`;
}

/** The words of the page on which the level is set. */
export const levelText = {
  title: 'Bepaal het niveau',
  over: (name: string, department: string): string => (department === '' ? name : `${name} · ${department}`),
  intro: 'De werkgever bepaalt het niveau. Dit programma geeft alleen advies.',
  advice: { heading: 'Het advies in het kort', link: 'Bekijk het hele advies' },
  question: 'Welk niveau krijgt de functie?',
  questionHint: 'Je mag van het advies afwijken. Dan leg je uit waarom.',
  optionHint: (level: SettableLevel, outcome: Outcome): string | undefined =>
    level === outcome
      ? 'Dit is het advies.'
      : level === 'key-accountmanager'
        ? 'Een eigen functie, geen niveau boven C.'
        : isReferenceId(level)
          ? 'Een voorbeeldfunctie onder het raster, geen niveau van het raster.'
          : undefined,
  reason: {
    deviating: (level: SettableLevel): string => `Waarom kies je ${outcomeLabel(level)}?`,
    following: 'Wil je dit toelichten? (niet verplicht)',
    followingHint: 'Deze uitleg komt in het profiel.',
  },
  submit: 'Niveau bepalen',
  back: 'Terug naar het advies',
  afterwards: 'Daarna staan de antwoorden vast. Je kunt het niveau later weer openen.',
  missing: {
    heading: 'Nog niet elk antwoord heeft een uitleg',
    paragraphs: (count: number): readonly string[] => [
      `Bij ${counted(count, 'antwoord', 'antwoorden')} ontbreekt nog een uitleg.`,
      'Je kunt het niveau bepalen als overal een uitleg staat. Zo kan iedereen later lezen waarom.',
    ],
    listHeading: 'Hier ontbreekt de uitleg',
  },
  second: {
    heading: 'Er loopt nog een tweede beoordeling',
    text: 'Je kunt het niveau bepalen als de tweede beoordeling is afgerond. Tot dan wordt er niets bepaald.',
    link: 'Bekijk de tweede beoordeling',
  },
  changed: {
    title: 'Het advies is veranderd',
    notStored: 'Je keuze is niet bewaard',
    paragraphs: [
      'Er is een antwoord of een instelling veranderd sinds je deze pagina opende. Je keuze is niet bewaard.',
      'Hieronder staat het advies zoals het nu is. Wat je typte, staat er nog. Kies opnieuw.',
    ],
    askFirst: [
      'Er is een antwoord of een instelling veranderd sinds je de pagina opende.',
      'Bekijk het nieuwe advies. Daarna kun je het niveau bepalen.',
    ],
    now: 'Het advies is nu:',
    typed: 'Dit had je als uitleg getypt. Kopieer het als je het nog nodig hebt.',
    link: 'Bekijk het nieuwe advies',
  },
  notAdvised: {
    title: 'Vraag eerst het advies',
    paragraphs: [
      'Het niveau bepaal je nadat je het advies hebt gevraagd.',
      'Bekijk het advies. Daar zie je of er nog vragen open staan.',
    ],
    link: 'Naar het advies',
  },
} as const;

/** What is wrong with the form; the fields are named after the levels. */
export function levelFaults(level: string): FaultWords {
  const reason = {
    'afwijking-uitleggen': `Leg uit waarom je ${outcomeLabel(level as SettableLevel)} kiest.`,
    'te-lang': (params: Readonly<Record<string, string | number>>): string =>
      `Maak je uitleg korter. Haal ${counted(Number(params['over'] ?? 1), 'teken', 'tekens')} weg.`,
  };
  return { niveau: { 'geen-keuze': 'Kies een niveau.' }, [`uitleg-${level}`]: reason };
}

/** The words about a level that was set. */
export const decisionText = {
  title: (level: SettableLevel): string => `Het niveau is bepaald: ${outcomeLabel(level)}`,
  already: {
    heading: 'Het niveau was al bepaald',
    paragraph: 'Er is niets veranderd. Hieronder staat het besluit zoals het is.',
  },
  rows: {
    level: 'Niveau',
    advice: 'Advies',
    deviates: 'Afwijking',
    reason: 'Uitleg',
    by: 'Bepaald door',
    at: 'Bepaald op',
  },
  deviates: {
    yes: 'Het besluit wijkt af van het advies.',
    no: 'Het besluit volgt het advies.',
  },
  noReason: 'Geen uitleg. Die was niet nodig.',
  onward: 'Verder met het profiel',
  advice: 'Bekijk het advies',
  back: 'Terug naar de takenlijst',
  reopen: 'Niveau weer openen',
  earlier: {
    heading: 'Eerder bepaald en weer geopend',
    strong: (level: SettableLevel): string => capitalise(outcomeLabel(level)),
    text: (reason: string): string => `Weer geopend. Uitleg: “${reason}”`,
    meta: (name: string, decidedAt: string): string => `bepaald door ${name}, ${momentOf(decidedAt)}`,
  },
} as const;

/** The words of opening the level again. */
export const reopenText = {
  title: 'Niveau weer openen',
  intro: (level: SettableLevel): string =>
    `Het niveau is nu ${outcomeLabel(level)}. Wil je het veranderen? Open het dan weer.`,
  what: 'Dit gebeurt er',
  points: [
    'De antwoorden gaan weer open. Je kunt ze veranderen.',
    'Het besluit vervalt. Het blijft met je uitleg in de geschiedenis staan.',
    'Het profiel dat je schreef, blijft bewaard bij het oude niveau.',
    'Bepaal je daarna hetzelfde niveau? Dan krijg je het hele profiel terug.',
    'Wordt het een ander niveau? Dan nemen we over wat niet van het niveau afhangt.',
  ],
  reason: 'Waarom open je het niveau weer?',
  reasonHint: 'Noem wat er veranderd is. Schrijf niet over hoe iemand het werk doet.',
  submit: 'Niveau weer openen',
  cancel: 'Terug naar het besluit',
  notSet: {
    title: 'Er is nog geen niveau bepaald',
    paragraphs: [
      'Er valt dus niets te openen.',
      'Bekijk de takenlijst van de functie. Daar zie je wat nu kan.',
    ],
    link: 'Naar de takenlijst',
  },
} as const;

export const reopenFaults: FaultWords = {
  uitleg: {
    leeg: 'Leg uit waarom je het niveau weer opent.',
    'te-lang': (params) =>
      `Maak je uitleg korter. Haal ${counted(Number(params['over'] ?? 1), 'teken', 'tekens')} weg.`,
  },
};

export const reasonLimit = longestReason;
