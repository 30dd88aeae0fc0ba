import type { z } from 'zod';
import { catalogFault } from './catalogFault';
import type { CatalogFault, PathStep } from './catalogFault';

type Issue = z.core.$ZodIssue;

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function childOf(value: unknown, key: PropertyKey): unknown {
  return isRecord(value) ? value[key] : undefined;
}

/** The path of an issue, with the id of a list member (or `version`, in the manifest) instead of its position. */
function labelled(path: readonly PropertyKey[], data: unknown): PathStep[] {
  let here = data;
  return path.map((key) => {
    const inList = Array.isArray(here);
    here = childOf(here, key);
    const label = inList ? (childOf(here, 'id') ?? childOf(here, 'version')) : undefined;
    if (typeof label === 'string') return label;
    return typeof key === 'number' ? key : String(key);
  });
}

function valueAt(path: readonly PropertyKey[], data: unknown): unknown {
  return path.reduce(childOf, data);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function faultsOf(issue: Issue, data: unknown): CatalogFault[] {
  const path = labelled(issue.path, data);
  const value = valueAt(issue.path, data);
  if (value === undefined && issue.code !== 'unrecognized_keys') return [catalogFault('shape-missing', path)];
  switch (issue.code) {
    case 'invalid_type':
      return [catalogFault('shape-type', path, { expected: issue.expected, found: kindOf(value) })];
    case 'invalid_value':
      return [catalogFault('shape-value', path, { allowed: issue.values.map(String).join(', ') })];
    case 'invalid_union':
      return [catalogFault('shape-value', path, { allowed: 'raster, resultaatgebieden' })];
    case 'invalid_format':
      return [catalogFault('shape-format', path, { format: issue.format })];
    case 'unrecognized_keys':
      return issue.keys.map((key) => catalogFault('shape-unknown-key', [...path, key], { key }));
    case 'too_small':
      return typeof value === 'string'
        ? [catalogFault('shape-empty', path)]
        : [
            catalogFault('shape-count', path, {
              bound: 'min',
              limit: Number(issue.minimum),
              exact: String(issue.exact ?? false),
            }),
          ];
    case 'too_big':
      return [
        catalogFault('shape-count', path, {
          bound: 'max',
          limit: Number(issue.maximum),
          exact: String(issue.exact ?? false),
        }),
      ];
    default:
      return [catalogFault('shape-other', path, { detail: issue.message })];
  }
}

/** The faults of a shape, from what zod found in `data`. */
export function shapeFaults(issues: readonly Issue[], data: unknown): CatalogFault[] {
  return issues.flatMap((issue) => faultsOf(issue, data));
}
