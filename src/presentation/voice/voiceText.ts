import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { AnswerRow } from '../../domain/grading/sheetFromAnswers';
import { mainCatalogOf } from '../../domain/grading/walk';
import { wholeFunction, type AskedAs, type ViewVerdict } from '../../domain/voice/voice';
import type { FaultWords } from '../failureMessages';
import { calendarDate, dayOf } from '../shared/dates';
import { counted } from '../shared/numbers';
import { describeChoice } from '../walk/describeAnswer';

export const verdictWords: Readonly<Record<ViewVerdict, string>> = {
  eens: 'Eens',
  'niet-helemaal': 'Niet helemaal eens',
  anders: 'Ik zie het anders',
};

export const askedAsWords: Readonly<Record<AskedAs, string>> = {
  leidinggevende: 'leidinggevende',
  medewerker: 'medewerker',
};

/** The words of the page on which HR asks for views and decides on them. */
export const voiceText = {
  title: (job: string): string => `Zienswijzen: ${job}`,
  heading: 'Zienswijzen',
  intro:
    'Vraag wie het werk kent wat die ervan vindt, voordat je het niveau bepaalt. Wat iemand schrijft, lees alleen jij. Jij besluit, en legt uit waarom.',
  card: {
    heading: 'Zienswijzen',
    open: 'Er loopt nu een ronde. Het niveau bepalen kan pas als die gesloten is.',
    text: 'Wat vinden de leidinggevende en de medewerker ervan?',
    link: 'Bekijk of vraag zienswijzen',
  },
  ask: {
    heading: 'Vraag zienswijzen',
    who: 'Aan wie vraag je het?',
    points: 'Waarover?',
    question: 'Je vraag',
    questionHint: 'Mag leeg blijven. De medewerker en de leidinggevende lezen dezelfde vraag.',
    due: 'Liefst voor',
    dueHint: 'Mag leeg blijven. Ook daarna kan een zienswijze nog komen, tot jij de ronde sluit.',
    submit: 'Vraag de zienswijzen',
  },
  nobody: {
    heading: 'Er is niemand om te vragen.',
    text: 'Kies eerst wie deze functie heeft, of wie de afdeling leidt.',
  },
  notNow: {
    heading: 'Je kunt nu geen zienswijzen vragen.',
    text: 'Dat kan alleen zolang er geen niveau is bepaald.',
  },
  round: (at: string): string => `Ronde van ${dayOf(at)}`,
  state: {
    open: 'De ronde is open. De functie is in gesprek.',
    closed: (at: string): string => `Gesloten op ${dayOf(at)}. Niets hierin verandert nog.`,
  },
  asked: 'Gevraagd',
  given: 'heeft gereageerd',
  waiting: 'heeft nog niet gereageerd',
  left: 'kan niet meer reageren',
  due: 'Liefst voor',
  question: 'Vraag',
  answer: 'Antwoord van HR',
  noAnswer: 'Nog geen antwoord.',
  noViews: 'Hier reageerde niemand op.',
  picks: 'Past het best',
  decision: 'Wat doe je ermee, en waarom?',
  decided: 'Besluit',
  noDecision: 'Geen besluit opgeschreven.',
  needed: 'Iemand vindt iets anders. Schrijf op wat je besluit voordat je sluit.',
  save: 'Bewaar de besluiten',
  close: 'Bewaar en sluit de ronde',
  closeNote:
    'Na het sluiten lezen de mensen die je vroeg wat je besloot. Wat een ander schreef, lezen ze niet.',
  meanwhile: (text: string): string => `Een collega bewaarde intussen: ${text === '' ? '(leeg)' : text}`,
  stale: {
    heading: 'Een collega was je voor',
    text: 'Bij een of meer punten staat nu een andere tekst. Jouw tekst staat nog in het veld. Kijk welke moet blijven, en bewaar opnieuw.',
  },
  changed: {
    heading: 'Deze ronde is intussen gesloten of geopend',
    text: 'Een collega was je voor. Er is niets bewaard. Je ziet hoe het nu is.',
  },
  saved: { heading: 'De besluiten zijn bewaard', text: 'De ronde is nog open.' },
} as const;

/** The words of the page for who was asked. */
export const askedText = {
  title: (job: string): string => `Jouw zienswijze: ${job}`,
  heading: 'Jouw zienswijze',
  intro: 'Je kent dit werk. Schrijf wat je ervan vindt. Alleen HR leest wat je schrijft.',
  due: (day: string): string =>
    `Reageer liefst voor ${calendarDate(day)}. Je kunt je reactie veranderen tot HR de ronde sluit.`,
  change: 'Je kunt je reactie veranderen tot HR de ronde sluit.',
  about: 'Over de functie',
  name: 'Functie',
  department: 'Afdeling',
  jobNumber: 'Functienummer',
  verdict: 'Wat vind je?',
  text: 'Uitleg',
  textHint: 'Vind je het anders? Vertel dan wat er niet klopt, liefst met een voorbeeld.',
  choice: 'Welke zin past het best? Je hoeft niet te kiezen.',
  noChoice: 'Geen keuze',
  /** Who was asked need not know what a level is. */
  others: { lichter: 'Lichter werk dan al deze zinnen', zwaarder: 'Zwaarder werk dan al deze zinnen' },
  leadIn: 'De medewerker in deze functie …',
  submit: 'Bewaar mijn zienswijze',
  saved: { heading: 'Je zienswijze is bewaard', text: 'Je kunt haar veranderen tot HR de ronde sluit.' },
  closed: {
    heading: 'Deze ronde is gesloten',
    text: 'Je kunt niets meer veranderen. Hieronder staat wat HR besloot.',
  },
  tooLate: {
    heading: 'HR heeft de ronde net gesloten',
    text: 'Wat je nu schreef, is niet bewaard. Neem contact op met HR als je nog iets wilt zeggen.',
  },
  stale: {
    heading: 'Je hebt dit ergens anders al veranderd',
    text: 'Kijk bij elk punt wat er nu staat. Jouw tekst van nu staat nog in het veld. Bewaar opnieuw om die te houden.',
  },
  meanwhile: (text: string): string => `Bewaard staat nu: ${text === '' ? '(geen uitleg)' : text}`,
  yours: 'Jouw zienswijze',
  nothing: 'Hier reageerde je niet op.',
  decided: 'Besluit van HR',
  noDecision: 'HR schreef hier geen besluit bij.',
  whole: 'Dit gaat over de naam, de afdeling en het werk als geheel. Dit vulde HR erover in.',
} as const;

/** What a point is called. */
export function pointName(catalogs: GradingCatalogs, point: string): string {
  if (point === wholeFunction) return 'De functie als geheel';
  return catalogs.raster?.criteria.find(({ id }) => id === point)?.shortName ?? point;
}

/** What HR filled in about the kind of work, with its question: what the view on the functie as a whole is about. */
export function gateRows(
  catalogs: GradingCatalogs,
  gates: readonly Pick<AnswerRow, 'kind' | 'questionId' | 'value'>[],
): readonly { readonly question: string; readonly answer: string }[] {
  return (mainCatalogOf(catalogs)?.gates ?? []).flatMap(({ id, question }) => {
    const given = gates.find(({ questionId }) => questionId === id);
    const described = given === undefined ? null : describeChoice(catalogs, given);
    return described === null ? [] : [{ question, answer: described.words }];
  });
}

/** A statement of a criterion in plain words, without marks. */
export function statementOf(catalogs: GradingCatalogs, point: string, choice: string | null): string | null {
  const described = describeChoice(catalogs, { kind: 'criterium', questionId: point, value: choice });
  return described === null ? null : described.words.replaceAll('**', '');
}

/** The words at a field that is wrong; the fields of each point have the same. */
export function voiceFaults(points: readonly string[]): FaultWords {
  const tooLong = (params: Readonly<Record<string, string | number>>): string =>
    `Maak je tekst korter: ${counted(Number(params['over'] ?? 0), 'teken', 'tekens')} te veel.`;
  return {
    wie: {
      'geen-keuze': 'Kies aan wie je het vraagt.',
      'niet-meer': 'Iemand die je koos, heeft of leidt deze functie niet meer. Kijk opnieuw.',
    },
    punten: { 'geen-keuze': 'Kies waarover je een zienswijze vraagt.' },
    vraag: { 'te-lang': tooLong },
    uiterlijk: {
      'geen-datum': 'Vul een bestaande datum in, zoals 1 12 2026.',
      verleden: 'Kies vandaag of een latere dag.',
    },
    ...Object.fromEntries<FaultWords[string]>(
      points.flatMap((point) => [
        [`besluit-${point}`, { 'te-lang': tooLong, 'besluit-nodig': voiceText.needed }],
        [
          `oordeel-${point}`,
          { 'geen-keuze': 'Kies ook wat je vindt.', 'onbekende-keuze': 'Kies ook wat je vindt.' },
        ],
        [`tekst-${point}`, { 'te-lang': tooLong, 'uitleg-nodig': 'Leg uit wat je anders ziet.' }],
        [`keuze-${point}`, { 'onbekende-keuze': 'Kies een van deze zinnen.' }],
      ]),
    ),
  };
}
