import type { ObjectionRules } from '../organisation/settings';
import { weeksAfter } from '../shared/days';

/** The road to objection from the day on which an indelingsbesluit was made available. Dates are the last day on which something can be done. */
export interface ObjectionRoad {
  /** Null: this employer has no talk first. */
  readonly talkUntil: string | null;
  /** Null: this employer has no objection of its own. */
  readonly objectUntil: string | null;
}

/**
 * Both terms begin on the day that the decision was made available to the medewerker, and run side by side: who asks for a talk
 * does not lose time to object. How long they are is the employer's choice; no law sets them
 * (vakpraktijk 1.14: two weeks to six months are in use).
 */
export function objectionRoad({ phases }: ObjectionRules, availableOn: string): ObjectionRoad {
  const { gesprek, bezwaar } = phases;
  return {
    talkUntil: gesprek.on ? weeksAfter(availableOn, gesprek.weeks) : null,
    objectUntil: bezwaar.on ? weeksAfter(availableOn, bezwaar.weeks) : null,
  };
}
