import type { Factor, Level } from '../../domain/catalog/catalog';
import type { CombinationRule, EmployerWords, Outcome } from '../../domain/grading/advice';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import { isSpecialChoice } from '../../domain/grading/sheet';
import { enumerate } from '../shared/numbers';

const outcomeLabels: Record<Outcome, string> = {
  A: 'niveau A',
  B: 'niveau B',
  C: 'niveau C',
  'onder-a': 'lichter dan niveau A',
  'key-accountmanager': 'Key accountmanager',
  'junior-accountmanager': 'Junior accountmanager',
  'commercieel-medewerker': 'Commercieel medewerker',
  'past-niet': 'past niet bij deze voorbeeldfunctie',
  'buiten-familie': 'past niet bij deze functies',
  onbepaald: 'nog niet te bepalen',
};

/** An outcome or a level in words, for use inside a sentence. */
export function outcomeLabel(outcome: Outcome): string {
  return outcomeLabels[outcome];
}

/** A level with the function group or scale that the employer gave it: "niveau B, functiegroep 8". */
export function labelledLevel(level: SettableLevel, words: EmployerWords | undefined): string {
  const label = words?.levelLabels[level] ?? '';
  return label === '' ? outcomeLabel(level) : `${outcomeLabel(level)}, ${label}`;
}

/** What a criterion means at the employer, when they said so. */
export function anchorOf(criterionId: string, words: EmployerWords | undefined): string | null {
  const text = words?.anchors[criterionId] ?? '';
  return text === '' ? null : text;
}

/** A choice in words: "B", "B en C", "lichter dan A", "niet van toepassing". */
export function choiceLabel(choice: string): string {
  if (!isSpecialChoice(choice)) return enumerate(Array.from(choice));
  return { lichter: 'lichter dan A', zwaarder: 'zwaarder dan C', nvt: 'niet van toepassing' }[choice];
}

/** "B of hoger"; for C, the highest, just "C". */
export function orHigher(level: Level): string {
  return level === 'C' ? 'C' : `${level} of hoger`;
}

const factorLabels: Record<Factor, string> = {
  vaardigheden: 'vaardigheden',
  inspanning: 'inspanning',
  verantwoordelijkheid: 'verantwoordelijkheid',
  arbeidsomstandigheden: 'arbeidsomstandigheden',
};

/** A factor of the pay-transparency directive in words. */
export function factorLabel(factor: Factor): string {
  return factorLabels[factor];
}

const ruleLabels: Record<CombinationRule, string> = {
  'apart-indelen': 'Deel de twee delen van de functie apart in.',
  hoogste: 'De zwaarste van de twee functies geldt.',
  'hoogste-vanaf-20-procent': 'De zwaarste functie geldt als die minstens 20 % van de tijd vraagt.',
  'hoogste-bij-substantieel-deel': 'De zwaarste functie geldt als die een wezenlijk deel van het werk is.',
};

/** The house rule for combination functions in words. */
export function combinationRuleLabel(rule: CombinationRule): string {
  return ruleLabels[rule];
}

/** A text as the start of a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
