import type { Fault } from '../../domain/shared/failure';
import type { GivenSignature } from './signAsManager';

/** Fewer points than this are no signature but a slip of the hand. */
const fewestPoints = 8;
/** A drawing smaller than this part of the pad, in width and in height, cannot be read. */
const smallest = 0.05;

/** What is wrong with how somebody signs, by field: `gelezen` and `naam` or `tekening`. */
export function signatureFaults(
  confirmedRead: boolean,
  { typedName, drawing }: GivenSignature,
): readonly Fault[] {
  const faults: Fault[] = confirmedRead ? [] : [{ field: 'gelezen', problem: 'leeg' }];
  if (drawing === null) {
    if (!/\p{Letter}.*\p{Letter}/u.test(typedName)) faults.push({ field: 'naam', problem: 'leeg' });
    return faults;
  }
  const points = drawing.strokes.flat();
  const spread = (axis: 0 | 1): number => {
    const places = points.map((point) => point[axis]);
    return Math.max(...places) - Math.min(...places);
  };
  if (points.length < fewestPoints || (spread(0) < smallest && spread(1) < smallest)) {
    faults.push({ field: 'tekening', problem: 'te-klein' });
  }
  return faults;
}
