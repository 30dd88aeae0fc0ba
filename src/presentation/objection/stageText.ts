import type { ObjectionStage, ObjectionState } from '../../domain/objection/objectionState';
import type { ObjectionRules, SilenceRule } from '../../domain/organisation/settings';
import { silenceSentence } from '../ruling/roadText';
import { calendarDate } from '../shared/dates';

/** How far an objection is, in a few words. */
export const stageNames: Readonly<Record<ObjectionStage, string>> = {
  niets: 'Nog niets gevraagd',
  gesprek: 'Gesprek gevraagd',
  besproken: 'Besproken, niet eens',
  opgelost: 'Eens geworden',
  bezwaar: 'Wacht op een besluit',
  besloten: 'Besloten',
  extern: 'Ligt buiten de organisatie',
  ingetrokken: 'Ingetrokken',
  afgerond: 'Afgerond',
};

/** Who has to do what now. */
const nowSentences: Readonly<Record<ObjectionStage, string>> = {
  niets: 'Er is nog niets gevraagd.',
  gesprek: 'De leidinggevende of HR voert het gesprek en legt vast wat eruit kwam.',
  besproken: 'Het gesprek is geweest. De medewerker kan nog bezwaar maken, of het hierbij laten.',
  opgelost: 'In het gesprek werden jullie het eens. Er wordt op niemand gewacht.',
  bezwaar: 'HR beslist over het bezwaar.',
  besloten: 'Er is een besluit. De medewerker kan nog naar iemand buiten de organisatie.',
  extern: 'Iemand buiten de organisatie kijkt ernaar. HR legt de uitkomst vast.',
  ingetrokken: 'De vraag of het bezwaar is ingetrokken. Er wordt op niemand gewacht.',
  afgerond: 'Het bezwaar is klaar. Er wordt op niemand gewacht.',
};

/** The same for the medewerker, where the words are about them. */
const ownSentences: Readonly<Partial<Record<ObjectionStage, string>>> = {
  niets: 'Je hebt nog niets gevraagd.',
  gesprek: 'Je leidinggevende of HR voert het gesprek met je en legt vast wat eruit kwam.',
  besproken: 'Het gesprek is geweest. Je kunt nog bezwaar maken, of het hierbij laten.',
  bezwaar: 'HR beslist over je bezwaar.',
  besloten: 'Er is een besluit. Je kunt nog naar iemand buiten de organisatie.',
  ingetrokken: 'Je hebt je vraag of bezwaar ingetrokken. Er wordt op niemand gewacht.',
};

const ownSilenceNow: Readonly<Record<SilenceRule, string>> = {
  afgewezen:
    'Er kwam geen besluit op tijd. Volgens de regels van je werkgever is je bezwaar daardoor afgewezen.',
  toegewezen: 'Er kwam geen besluit op tijd. Volgens de regels van je werkgever krijg je daardoor gelijk.',
  'volgende-stap':
    'Er kwam geen besluit op tijd. Volgens de regels van je werkgever mag je daardoor naar de volgende stap.',
};

const silenceNow: Readonly<Record<SilenceRule, string>> = {
  afgewezen:
    'Er kwam geen besluit op tijd. Volgens de regels van deze werkgever is het bezwaar daardoor afgewezen.',
  toegewezen:
    'Er kwam geen besluit op tijd. Volgens de regels van deze werkgever krijgt de medewerker daardoor gelijk.',
  'volgende-stap':
    'Er kwam geen besluit op tijd. Volgens de regels van deze werkgever mag de medewerker daardoor naar de volgende stap.',
};

/** What silence will mean, before the last day. */
const silenceLater: Readonly<Record<SilenceRule, string>> = {
  afgewezen: 'Komt er dan geen besluit? Dan is het bezwaar afgewezen.',
  toegewezen: 'Komt er dan geen besluit? Dan krijgt de medewerker gelijk.',
  'volgende-stap': 'Komt er dan geen besluit? Dan mag de medewerker naar de volgende stap.',
};

/** What is waited for, until when, and what it means when that day has passed. */
export function nowLines(state: ObjectionState, rules: ObjectionRules, isOwn: boolean): readonly string[] {
  const { stage, dueOn, overdue, silence, externalUntil, objectUntil, inTime } = state;
  return [
    (isOwn ? ownSentences[stage] : undefined) ?? nowSentences[stage],
    ...(dueOn === null
      ? []
      : [
          overdue
            ? `De laatste dag was ${calendarDate(dueOn)}.`
            : `De laatste dag is ${calendarDate(dueOn)}.`,
        ]),
    ...(stage === 'bezwaar' && dueOn !== null ? [silenceLine(rules, silence, isOwn)] : []),
    ...(silence !== null && externalUntil !== null
      ? [`Naar iemand buiten de organisatie kan tot en met ${calendarDate(externalUntil)}.`]
      : []),
    ...(silence !== null ? ['HR kan nog steeds beslissen. Een laat antwoord is beter dan geen.'] : []),
    ...(stage === 'niets' && objectUntil !== null
      ? inTime
        ? [`Bezwaar maken kan tot en met ${calendarDate(objectUntil)}.`]
        : [
            `De laatste dag om bezwaar te maken was ${calendarDate(objectUntil)}.`,
            lateSentence[isOwn ? 'own' : 'others'],
          ]
      : []),
  ];
}

/** What can still be done after the last day. */
const lateSentence = {
  own: 'Je kunt het nog sturen. Leg dan uit waarom het later is. HR besluit of het wordt bekeken.',
  others: 'Een bezwaar kan nog binnenkomen. HR besluit dan of het wordt bekeken.',
} as const;

/** What silence will mean, or means now. A next step that this employer does not have is no step. */
function silenceLine(rules: ObjectionRules, silence: SilenceRule | null, isOwn: boolean): string {
  if (rules.silence !== 'volgende-stap' || rules.phases.extern.on) {
    if (silence !== null) return (isOwn ? ownSilenceNow : silenceNow)[silence];
    return isOwn ? silenceSentence(rules) : silenceLater[rules.silence];
  }
  if (isOwn) {
    return silence === null
      ? silenceSentence(rules)
      : 'Er kwam geen besluit op tijd. Vraag HR wat je nog kunt doen.';
  }
  return silence === null
    ? 'Bij deze werkgever is geen volgende stap ingesteld voor als er geen besluit komt.'
    : 'Er kwam geen besluit op tijd. Bij deze werkgever is geen volgende stap ingesteld.';
}
