import type { Fault } from '../../domain/shared/failure';
import { faultText, tooLong } from '../failureMessages';
import { counted } from '../shared/numbers';
import { conflictText } from './walkMessages';

/** Which part of an answer a fault is about. */
export type AnswerPart = 'value' | 'reason' | 'evidence' | 'conflict';

/** How a question is named in a sentence; null on a page with one question. */
export type SpokenName = string | null;

const special: Readonly<Record<string, string>> = {
  lichter: 'leg uit waarom de functie lichter is dan A.',
  zwaarder: 'leg uit waarom de functie zwaarder is dan C.',
  nvt: 'leg uit waarom deze vraag niet past.',
};

const partNames: Readonly<Record<'reason' | 'evidence', string>> = { reason: 'uitleg', evidence: 'bewijs' };

/** One fault of an answer as a sentence that says what to do. */
export function answerFaultSentence(
  { problem, params = {} }: Pick<Fault, 'problem' | 'params'>,
  part: AnswerPart,
  name: SpokenName,
): string {
  switch (problem) {
    case 'geen-keuze':
      if (part === 'conflict') return name === null ? conflictText.choose : conflictText.chooseFor(name);
      return name === null ? 'Kies een antwoord.' : `Kies een antwoord bij ${quoted(name)}.`;
    case 'uitleg-nodig':
      return withName(special[String(params['choice'])] ?? 'leg je antwoord uit.', name);
    case 'leeg':
      return name === null ? 'Leg je antwoord uit.' : `Leg je antwoord bij ${quoted(name)} uit.`;
    case 'te-lang': {
      const what = part === 'evidence' ? partNames.evidence : partNames.reason;
      return name === null
        ? tooLong(params).replace('tekst', what)
        : `Maak je ${what} bij ${quoted(name)} korter. Haal ${counted(Number(params['over'] ?? 1), 'teken', 'tekens')} weg.`;
    }
    case 'geen-percentage':
      return withName('vul een heel getal in van 0 tot en met 100.', name);
    case 'meer-dan-honderd':
      return `De delen van de tijd zijn samen ${String(params['sum'])} %. Maak er hoogstens 100 % van.`;
    default:
      return faultText({ field: '', problem, params }, {});
  }
}

function quoted(name: string): string {
  return `‘${name}’`;
}

function withName(sentence: string, name: SpokenName): string {
  return name === null
    ? sentence.charAt(0).toUpperCase() + sentence.slice(1)
    : `${quoted(name)}: ${sentence}`;
}
