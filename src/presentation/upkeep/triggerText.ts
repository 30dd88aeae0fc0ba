import type { TellingPart, Trigger, TriggerKind, TriggerOutcome } from '../../domain/upkeep/trigger';
import { dayOf } from '../shared/dates';

/** What came of a trigger, in a few words. */
export const outcomeWords: Readonly<Record<TriggerOutcome, string>> = {
  begonnen: 'een nieuwe indeling begint',
  blijft: 'het blijft zoals het is',
  meegenomen: 'het wordt meegenomen',
};

/** The same, as the answer to who asked. */
export const outcomeSentences: Readonly<Record<TriggerOutcome, string>> = {
  begonnen: 'HR deelt de functie opnieuw in.',
  blijft: 'De indeling blijft zoals zij is.',
  meegenomen: 'HR neemt dit mee: aan de indeling wordt al gewerkt.',
};

/** The kinds, as a choice and as a heading. */
export const triggerNames: Readonly<Record<TriggerKind, string>> = {
  inhoud: 'Het werk is veranderd',
  reorganisatie: 'De organisatie is veranderd',
  verzoek: 'Iemand vraagt om een nieuwe indeling',
};

const askedAs: Readonly<Record<Exclude<TellingPart, 'hr'>, string>> = {
  leidinggevende: 'leidinggevende',
  medewerker: 'medewerker',
};

/** Who told of it and when: "Gevraagd door Jan Smit (medewerker) op 3 mei 2027". `name` is empty for who is not there any more. */
export function triggerMeta({ as, at, toldBy }: Pick<Trigger, 'as' | 'at' | 'toldBy'>, name: string): string {
  const who = name === '' ? 'iemand die er niet meer is' : name;
  if (as !== 'hr') return `Gevraagd door ${who} (${askedAs[as]}) op ${dayOf(at)}`;
  const told = toldBy === '' ? '' : `, verteld door ${toldBy}`;
  return `Gemeld door ${who} (HR) op ${dayOf(at)}${told}`;
}

export function answerMeta(name: string, at: string): string {
  return `${name === '' ? 'HR' : `${name} (HR)`}, ${dayOf(at)}`;
}
