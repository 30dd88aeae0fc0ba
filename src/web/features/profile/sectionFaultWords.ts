import type { Fault } from '../../../domain/shared/failure';
import { profileFaults } from '../../../presentation/profile/profileFaults';
import { wordedFaults, type WordedFaults } from '../../shared/wordedFaults';
import { competencyChoiceField, controlId, newField } from './fieldNames';
import { lineLists, type SectionNow } from './lineLists';

export const noFaults: WordedFaults = { items: [], of: () => undefined };

/** The faults of a section's form in words; each leads to its control. */
export function sectionFaultWords(
  section: SectionNow,
  faults: readonly Fault[],
  sent: readonly string[] = [],
): WordedFaults {
  const fields = lineLists(section, sent).flatMap(({ name }) => [newField(name), `${name}.naam`]);
  const { items, of } = wordedFaults(faults, profileFaults(fields));
  return { of, items: items.map(({ href, message }) => ({ href: `#${controlId(href.slice(1))}`, message })) };
}

/** Faults of the use case under the names of the form. */
export function formFaults(faults: readonly Fault[]): readonly Fault[] {
  return faults.map((fault) => {
    if (fault.field === 'chosen') return { ...fault, field: competencyChoiceField };
    if (fault.problem !== 'te-veel') return fault;
    return { ...fault, field: newField(fault.field.replace(/\.behaviours$/, '')) };
  });
}
