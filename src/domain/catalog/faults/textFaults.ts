import { catalogFault } from '../catalogFault';
import type { CatalogFault, PathStep } from '../catalogFault';
import { repeatedFaults } from './repeated';

const mark = '**';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name of a list member in a path: its id, or its position when it has none. */
function stepOf(item: unknown, index: number): PathStep {
  return isRecord(item) && typeof item['id'] === 'string' ? item['id'] : index;
}

function sourceFaults(part: Record<string, unknown>, path: readonly PathStep[]): CatalogFault[] {
  const sources: unknown = part['sources'];
  if (!Array.isArray(sources)) return [];
  const repeated = repeatedFaults(
    sources.filter((source) => typeof source === 'string'),
    [...path, 'sources'],
    'source-repeated',
  );
  if (part['derived'] === true && sources.length > 0) {
    return [...repeated, catalogFault('derived-with-sources', path)];
  }
  if (part['derived'] === false && sources.length === 0) {
    return [...repeated, catalogFault('sources-missing', path)];
  }
  return repeated;
}

function markFaults(text: string, path: readonly PathStep[]): CatalogFault[] {
  const marks = text.split(mark).length - 1;
  if (marks === 0) return [];
  if (!path.includes('rows')) return [catalogFault('marks-outside-rows', path)];
  const balanced =
    marks % 2 === 0 && text.split(mark).every((run, index) => index % 2 === 0 || run.trim() !== '');
  return balanced ? [] : [catalogFault('marks-unbalanced', path)];
}

/**
 * Faults of single texts, wherever they stand: a text that rests on no source is `derived` and the other way
 * around, and the `**` marks stand in pairs, in the rows of options only (elsewhere nothing draws them bold).
 */
export function textFaults(data: object): CatalogFault[] {
  return visit(data, []);

  function visit(part: unknown, path: readonly PathStep[]): CatalogFault[] {
    if (typeof part === 'string') return markFaults(part, path);
    if (Array.isArray(part)) {
      return part.flatMap((item: unknown, index) => visit(item, [...path, stepOf(item, index)]));
    }
    if (!isRecord(part)) return [];
    return [
      ...sourceFaults(part, path),
      ...Object.entries(part).flatMap(([key, value]) => visit(value, [...path, key])),
    ];
  }
}
