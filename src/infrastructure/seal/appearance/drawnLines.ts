import type { DrawnSignature } from '../../../application/ports';
import { color, num } from '../../pdf/emit/operators';

const mostStrokes = 200;
const mostPoints = 5000;

/** A rectangle; y counts from the top. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn signature as lines in an area, as large as fits. Points that are none, or lie outside the pad, are drawn at its edge. */
export function drawnLines({ strokes, aspect }: DrawnSignature, area: Area, ink: string): string {
  const ratio = Number.isFinite(aspect) && aspect > 0 ? Math.min(Math.max(aspect, 0.2), 20) : 2;
  const width = Math.min(area.width, area.height * ratio);
  const height = width / ratio;
  const left = area.x + (area.width - width) / 2;
  const top = area.y + (area.height - height) / 2;
  let open = mostPoints;
  const paths = strokes.slice(0, mostStrokes).flatMap((stroke) => {
    const points = stroke
      .slice(0, open)
      .map(([x, y]) => `${num(left + inside(x) * width)} ${num(top + inside(y) * height)}`);
    open -= points.length;
    const [first, ...rest] = points;
    if (first === undefined) return [];
    // A dot is a line to where it began, with round ends.
    return [`${first} m ${(rest.length === 0 ? [first] : rest).map((point) => `${point} l`).join(' ')} S`];
  });
  return paths.length === 0 ? '' : ['q', color(ink, 'RG'), '1 w 1 J 1 j', ...paths, 'Q'].join('\n');
}

function inside(value: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), 1) : 0;
}
