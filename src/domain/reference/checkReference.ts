import type { z } from 'zod';
import type { CatalogFault } from '../catalog/catalogFault';
import { shapeFaults } from '../catalog/shapeFaults';
import { findReferenceFaults } from './findReferenceFaults';
import { referenceSchema } from './reference';
import type { Reference } from './reference';

export type CheckedReference =
  | { readonly ok: true; readonly reference: Reference }
  | { readonly ok: false; readonly faults: readonly CatalogFault[] };

/** zod stops at a kind that it does not know; then only that is told. */
function shapeOf(issues: readonly z.core.$ZodIssue[], data: unknown): CatalogFault[] {
  const kinds = referenceSchema.options.map(({ shape }) => shape.kind.value).join(', ');
  return shapeFaults(issues, data).map((fault) =>
    fault.code === 'shape-value' && fault.path.length === 1 && fault.path[0] === 'kind'
      ? { ...fault, params: { allowed: kinds } }
      : fault,
  );
}

/**
 * Reads a reference file from data of unknown shape: the reference, or all its faults at once. How the parts fit together
 * is told when all parts have their shape.
 */
export function checkReference(data: unknown): CheckedReference {
  const parsed = referenceSchema.safeParse(data);
  if (!parsed.success) return { ok: false, faults: shapeOf(parsed.error.issues, data) };
  const faults = findReferenceFaults(parsed.data);
  return faults.length === 0 ? { ok: true, reference: parsed.data } : { ok: false, faults };
}
