import type { Ground } from './advice';
import type { HeavyUnit } from './heavyUnits';

/**
 * Why no level can be advised yet, or null when one can (methode section 4): too little of the heavy questions is
 * answered (exactly half of the units that apply is enough), or the heavy answers contradict each other.
 */
export function whyUndecided(units: readonly HeavyUnit[]): Ground | null {
  const applicable = units.filter((unit) => unit.applies);
  const answered = applicable.filter((unit) => unit.answered);
  if (answered.length === 0 || answered.length * 2 < applicable.length) {
    return {
      kind: 'te-weinig-zware-antwoorden',
      answered: answered.length,
      applicable: applicable.length,
      toAnswer: applicable.filter((unit) => !unit.answered).flatMap((unit) => unit.open),
    };
  }
  const low = applicable.filter((unit) => unit.side === 'low');
  const high = applicable.filter((unit) => unit.side === 'high');
  if (low.length >= 2 && high.length >= 2) {
    return {
      kind: 'zware-antwoorden-botsen',
      low: low.flatMap((unit) => unit.members),
      high: high.flatMap((unit) => unit.members),
    };
  }
  return null;
}
