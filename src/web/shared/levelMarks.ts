import type { Outcome } from '../../domain/grading/advice';
import { isSpecialChoice } from '../../domain/grading/sheet';
import type { IconName } from './icon';
import type { LevelMark, Levels } from './partials';

/** The chip of a choice: "BC" is one chip for B and C. */
export function marksOfChoice(choice: string): Levels {
  return isSpecialChoice(choice) ? [choice] : (Array.from(choice) as LevelMark[]);
}

/** How an outcome is shown: as a level, or as an icon when it is none. */
export type OutcomeMark =
  { readonly levels: Levels; readonly icon: null } | { readonly levels: null; readonly icon: IconName };

export function markOfOutcome(outcome: Outcome): OutcomeMark {
  switch (outcome) {
    case 'A':
    case 'B':
    case 'C':
      return { levels: [outcome], icon: null };
    case 'onder-a':
      return { levels: ['lichter'], icon: null };
    case 'key-accountmanager':
      return { levels: null, icon: 'key-round' };
    case 'junior-accountmanager':
    case 'commercieel-medewerker':
      return { levels: null, icon: 'users' };
    case 'past-niet':
    case 'buiten-familie':
      return { levels: null, icon: 'split' };
    case 'onbepaald':
      return { levels: null, icon: 'circle-question-mark' };
  }
}
