import { objectionRoad } from '../../domain/objection/objectionRoad';
import type { ObjectionRules } from '../../domain/organisation/settings';
import { calendarDate } from '../shared/dates';
import { counted } from '../shared/numbers';

const weeks = (count: number): string => counted(count, 'week', 'weken');

/** What it means when the employer does not decide in time, as a sentence. */
const silenceSentences: Readonly<Record<ObjectionRules['silence'], string>> = {
  afgewezen: 'Krijg je dan geen besluit? Dan is je bezwaar afgewezen.',
  toegewezen: 'Krijg je dan geen besluit? Dan krijg je gelijk.',
  'volgende-stap': 'Krijg je dan geen besluit? Dan mag je naar de volgende stap.',
};

/** What silence of the employer will mean. A next step that this employer does not have is no step. */
export function silenceSentence({ silence, phases }: ObjectionRules): string {
  return silence === 'volgende-stap' && !phases.extern.on
    ? 'Krijg je dan geen besluit? Vraag HR dan wat je nog kunt doen.'
    : silenceSentences[silence];
}

/** The two things that somebody can object to. */
export const groundsSentence =
  'Je kunt bezwaar maken tegen de beschrijving van je functie, tegen het niveau, of tegen allebei.';

/**
 * The road to objection, a sentence or two for each step, with the last days on which something can be done. Empty when this employer
 * has no step at all.
 */
export function roadSentences(
  rules: ObjectionRules,
  /** YYYY-MM-DD: the day that the decision was made available. */
  availableOn: string,
  managerName: string,
): readonly string[] {
  const { gesprek, bezwaar, besluit, extern } = rules.phases;
  const { talkUntil, objectUntil } = objectionRoad(rules, availableOn);
  const talkTo =
    gesprek.to === '' ? (managerName.trim() === '' ? 'je leidinggevende' : managerName) : gesprek.to;
  return [
    ...(talkUntil === null
      ? []
      : [
          `Praat eerst met ${talkTo}. Dat kun je vragen tot en met ${calendarDate(talkUntil)}. Zo’n gesprek verlengt de tijd voor een bezwaar niet.`,
        ]),
    ...(objectUntil === null
      ? []
      : [
          `Bezwaar maken kan tot en met ${calendarDate(objectUntil)}: ${weeks(bezwaar.weeks)} na de dag waarop je dit besluit kreeg. Dat doe je in dit programma of met een brief aan ${bezwaar.to === '' ? 'HR' : bezwaar.to}. ${groundsSentence}`,
          ...(besluit.on
            ? [
                `${besluit.to === '' ? 'De werkgever' : besluit.to} beslist binnen ${weeks(besluit.weeks)} na je bezwaar. ${silenceSentence(rules)}`,
              ]
            : []),
        ]),
    ...(extern.on
      ? [
          `Blijf je het oneens? Dan kun je binnen ${weeks(extern.weeks)} na dat besluit terecht bij ${extern.to === '' ? 'iemand buiten de organisatie' : extern.to}.`,
        ]
      : []),
  ];
}

/** What is said when the employer set no road at all. */
export const noRoadSentence =
  'Deze werkgever heeft hier geen eigen regels voor bezwaar ingevuld. Vraag HR wat je kunt doen.';
