import type { Fault } from '../../domain/shared/failure';
import { faultText, type FaultWords } from '../../presentation/failureMessages';
import type { ErrorItem } from './partials';

/** The faults of a form in words: for the summary on top, and for each field. */
export interface WordedFaults {
  readonly items: readonly ErrorItem[];
  /** The sentence at a field; undefined when the field is fine. */
  readonly of: (field: string) => string | undefined;
}

/** Words the faults: one sentence for a field, and the same sentence only once. A field has its name as its id. */
export function wordedFaults(faults: readonly Fault[], words: FaultWords): WordedFaults {
  const byField = new Map<string, ErrorItem>();
  for (const fault of faults) {
    const href = fault.problem === 'onbekend-veld' ? '#inhoud' : `#${fault.field}`;
    if (!byField.has(fault.field)) byField.set(fault.field, { href, message: faultText(fault, words) });
  }
  const items = new Map([...byField.values()].map((item) => [`${item.href} ${item.message}`, item]));
  return { items: [...items.values()], of: (field) => byField.get(field)?.message };
}

/** Faults of a use case under the names that the form uses; a name that is not in the list stays. */
export function renamedFaults(
  faults: readonly Fault[],
  names: Readonly<Record<string, string>>,
): readonly Fault[] {
  return faults.map((fault) => ({ ...fault, field: names[fault.field] ?? fault.field }));
}
