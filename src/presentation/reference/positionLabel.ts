import type { Position } from '../../domain/reference/parts';

const labels: Readonly<Record<Position, string>> = {
  'commercieel-medewerker': 'Commercieel medewerker',
  'junior-accountmanager': 'Junior accountmanager',
  A: 'Accountmanager A',
  B: 'Accountmanager B',
  C: 'Accountmanager C',
  'key-accountmanager': 'Key accountmanager',
};

/** How a position is called on screens. */
export function positionLabel(position: Position): string {
  return labels[position];
}
