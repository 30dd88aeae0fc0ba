import type { Outcome } from '../grading/advice';
import type { Ladder, LadderStep, Rung } from './ladder';
import type { Position } from './parts';

/** Where a function stands: its rung, and the steps up from there in the order of the ladder. */
export interface LadderPlace {
  readonly rung: Rung;
  readonly steps: readonly { readonly step: LadderStep; readonly to: Rung }[];
}

/**
 * The position of a grading: the level, Key accountmanager, or under A the reference function that fits. Null when the
 * function has no place (yet): outside the family, undecided, or under A without a reference function.
 */
export function positionOf(outcome: Outcome, referenceId: string | null): Position | null {
  switch (outcome) {
    case 'A':
    case 'B':
    case 'C':
    case 'key-accountmanager':
    case 'junior-accountmanager':
    case 'commercieel-medewerker':
      return outcome;
    case 'onder-a':
      return referenceId === 'junior-accountmanager' || referenceId === 'commercieel-medewerker'
        ? referenceId
        : null;
    case 'past-niet':
    case 'buiten-familie':
    case 'onbepaald':
      return null;
  }
}

/** The rung of a position with the steps up, or null when the ladder does not name the position. */
export function placeOnLadder(ladder: Ladder, position: Position): LadderPlace | null {
  const rung = ladder.rungs.find((candidate) => candidate.position === position);
  if (rung === undefined) return null;
  const steps = ladder.steps
    .filter(({ from }) => from === rung.id)
    .flatMap((step) => {
      const to = ladder.rungs.find(({ id }) => id === step.to);
      return to === undefined ? [] : [{ step, to }];
    });
  return { rung, steps };
}

/** The rungs from high to low, each height once; rungs of equal height stand beside each other in ladder order. */
export function rungsByHeight({ rungs }: Ladder): readonly (readonly Rung[])[] {
  const heights = [...new Set(rungs.map(({ height }) => height))].sort((one, other) => other - one);
  return heights.map((height) => rungs.filter((rung) => rung.height === height));
}
