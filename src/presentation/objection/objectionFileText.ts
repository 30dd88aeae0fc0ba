import type {
  Exhibit,
  ExhibitSubject,
  NamedStep,
  ObjectionFileForm,
} from '../../domain/objection/objectionFile';
import type { ObjectionStage } from '../../domain/objection/objectionState';
import {
  groundsOf,
  objectionGrounds,
  type ObjectionStep,
  type ObjectionVerdict,
} from '../../domain/objection/objectionStep';
import type { SilenceRule } from '../../domain/organisation/settings';
import { shownCode } from '../../domain/access/spokenCode';
import { calendarDate, momentOf } from '../shared/dates';
import { counted, enumerate } from '../shared/numbers';
import { groundNames } from './objectionText';

/** How far an objection is, for who was not there. */
export const stageSentences: Readonly<Record<ObjectionStage, string>> = {
  niets: 'Er is niets gevraagd.',
  gesprek: 'Er is een gesprek gevraagd. Het moet nog plaatsvinden.',
  besproken: 'Het gesprek is gevoerd. De medewerker is het nog niet eens.',
  opgelost: 'Na het gesprek was de medewerker het eens.',
  bezwaar: 'Er is bezwaar gemaakt. De werkgever moet nog beslissen.',
  besloten: 'De werkgever heeft beslist. De medewerker kan nog naar buiten.',
  extern: 'Iemand buiten de organisatie kijkt ernaar.',
  ingetrokken: 'De medewerker heeft de vraag of het bezwaar ingetrokken.',
  afgerond: 'Het bezwaar is afgerond.',
};

/** What it means when the employer did not decide in time. */
export const silenceWords: Readonly<Record<SilenceRule, string>> = {
  afgewezen: 'Zonder besluit op tijd is het bezwaar afgewezen.',
  toegewezen: 'Zonder besluit op tijd krijgt de medewerker gelijk.',
  'volgende-stap': 'Zonder besluit op tijd mag de medewerker naar de volgende stap.',
};

const verdictWords: Readonly<Record<ObjectionVerdict, string>> = {
  gegrond: 'gegrond',
  'deels-gegrond': 'deels gegrond',
  ongegrond: 'ongegrond',
  'niet-ontvankelijk': 'niet-ontvankelijk',
};

/** What somebody did in a step, as the rest of a sentence that begins with who it was. */
export function stepDid(step: ObjectionStep): string {
  switch (step.kind) {
    case 'gesprek-gevraagd':
      return 'vroeg een gesprek';
    case 'gesprek-gevoerd':
      return `legde het gesprek van ${calendarDate(step.on)} vast: ${step.outcome === 'eens' ? 'ze werden het eens' : 'ze werden het niet eens'}`;
    case 'bezwaar-gemaakt': {
      const about = enumerate(groundsOf(step).map((ground) => groundNames[ground]));
      return step.way === 'app'
        ? `maakte bezwaar tegen ${about}`
        : `legde een brief met bezwaar tegen ${about} vast, ontvangen op ${calendarDate(step.receivedOn)}`;
    }
    case 'termijn-verlengd':
      return `nam meer tijd om te beslissen, tot en met ${calendarDate(step.until)}`;
    case 'besloten':
      return `besliste op het bezwaar: ${enumerate(
        objectionGrounds.flatMap((ground) => {
          const verdict = step.verdicts[ground];
          return verdict === undefined ? [] : [`${groundNames[ground]} ${verdictWords[verdict]}`];
        }),
      )}`;
    case 'extern-gemeld':
      return step.way === 'app'
        ? `ging op ${calendarDate(step.on)} naar ${step.where}`
        : `legde vast dat de medewerker op ${calendarDate(step.on)} naar ${step.where} ging`;
    case 'extern-afgerond':
      return `legde de uitkomst van buiten vast, van ${calendarDate(step.on)}: ${verdictWords[step.verdict]}`;
    case 'ingetrokken':
      return step.way === 'app'
        ? 'trok de vraag of het bezwaar in'
        : 'legde vast dat de medewerker de vraag of het bezwaar introk';
  }
}

/** What was said in a step, each with what it is; empty when nothing was said. */
export function stepWords(step: ObjectionStep): readonly { readonly label: string; readonly text: string }[] {
  const said = (label: string, text: string) => (text === '' ? [] : [{ label, text }]);
  switch (step.kind) {
    case 'bezwaar-gemaakt':
      return [
        ...groundsOf(step).flatMap((ground) =>
          said(ground === 'niveau' ? 'Over het niveau' : 'Over de beschrijving', step.grounds[ground] ?? ''),
        ),
        ...said('Wens', step.wish),
        ...said('Waarom na de laatste dag', step.lateReason ?? ''),
      ];
    case 'besloten':
      return [
        ...said('Waarom', step.words),
        ...said('Met advies van', step.advisedBy),
        ...(step.setTheLevel ? [{ label: 'Let op', text: 'Wie besliste, bepaalde ook het niveau.' }] : []),
      ];
    case 'extern-gemeld':
      return [];
    default:
      return said('Woorden', step.words);
  }
}

/** Longest part of what somebody said that the list of contents repeats, in characters; the whole stands in an exhibit. */
export const longestQuote = 1500;

/** A text as the list of contents repeats it. */
export function quoted(text: string, exhibit: number | undefined): string {
  const characters = Array.from(text);
  if (characters.length <= longestQuote) return text;
  const where = exhibit === undefined ? '' : ` (de rest staat in productie ${exhibit})`;
  return `${characters.slice(0, longestQuote).join('').trimEnd()}…${where}`;
}

/** What an exhibit is, in a few words. */
export function exhibitTitle(subject: ExhibitSubject): string {
  switch (subject.kind) {
    case 'functieprofiel':
      return `Functieprofiel met de indeling, versie ${subject.version}`;
    case 'handelingen':
      return 'Wie wat deed met het functieprofiel';
    case 'indelingsbesluit':
      return subject.withdrawn === null ? 'Indelingsbesluit' : 'Indelingsbesluit, ingetrokken';
    case 'zienswijzen':
      return 'Zienswijze van de medewerker, en wat HR daarop besloot';
    case 'stappen':
      return 'Alle stappen, in de woorden van wie ze zette';
    case 'besluit-op-bezwaar':
      return 'Besluit op bezwaar';
    case 'logboek':
      return 'Uit het logboek';
  }
}

/** What there is to know about an exhibit, in sentences. */
export function exhibitRemarks(subject: ExhibitSubject): readonly string[] {
  switch (subject.kind) {
    case 'functieprofiel':
      return [
        `Code ${shownCode(subject.code)}, met ${counted(subject.seals, 'zegel', 'zegels')}.`,
        ...(subject.seals < 2 ? ['Wat er nog meer gebeurde, staat bij de handelingen.'] : []),
      ];
    case 'handelingen':
      return [
        `${counted(subject.count, 'handeling', 'handelingen')}, als gegevens. Zonder netwerkadres, browser en personeelsnummer.`,
      ];
    case 'indelingsbesluit':
      return [
        `Code ${shownCode(subject.code)}, beschikbaar vanaf ${calendarDate(subject.availableOn)}.`,
        ...(subject.withdrawn === null
          ? []
          : [`Ingetrokken op ${momentOf(subject.withdrawn.at)}. Reden: “${subject.withdrawn.reason}”`]),
      ];
    case 'zienswijzen':
      return [
        `${counted(subject.rounds, 'ronde', 'rondes')} van vóór het bepalen van het niveau, als gegevens. Wat anderen zeiden, staat er niet in.`,
      ];
    case 'stappen':
      return [`${counted(subject.count, 'stap', 'stappen')}, als gegevens.`];
    case 'besluit-op-bezwaar':
      return [`Hoort bij stap ${subject.step}.`];
    case 'logboek':
      return [
        `${counted(subject.count, 'gebeurtenis', 'gebeurtenissen')} over deze medewerker en deze functie, met hun plaats in de keten.`,
      ];
  }
}

/** Who took the step, as the beginning of a sentence. */
export function stepTaker({ byName }: Pick<NamedStep, 'byName'>): string {
  return byName === '' ? 'Iemand die hier niet meer bekend is' : byName;
}

/** Where the exhibits are, from the list of contents. */
export const whereSentences: Readonly<Record<ObjectionFileForm, string>> = {
  pdf: 'De producties zitten als bijlage in deze pdf. Open de lijst met bijlagen in je pdf-lezer om ze op te slaan. Er is niets aan veranderd.',
  zip: 'De producties zitten naast deze inhoudsopgave in hetzelfde zip-bestand. Er is niets aan veranderd.',
};

/** How to check the exhibits. */
export function checkSentences(form: ObjectionFileForm): readonly string[] {
  return [
    'Reken van een productie het controlegetal (SHA-256) uit en vergelijk het met het getal hierboven. Is het hetzelfde, dan is het hetzelfde bestand.',
    ...(form === 'zip'
      ? [
          'In controlegetallen.sha256 staan alle getallen bij elkaar. Dat bestand kun je laten nakijken met sha256sum --check.',
        ]
      : []),
    'Het functieprofiel, het indelingsbesluit en het besluit op bezwaar hebben elk een eigen zegel van de organisatie. Dat zegel kun je ook los van dit dossier nakijken.',
    'Deze inhoudsopgave is gemaakt toen iemand het dossier downloadde, en heeft zelf geen zegel.',
  ];
}

/** What an exhibit is, in one line: the description that a reader of PDFs shows. */
export function exhibitLine({ number, subject }: Pick<Exhibit, 'number' | 'subject'>): string {
  return `Productie ${number}: ${exhibitTitle(subject)}`;
}
