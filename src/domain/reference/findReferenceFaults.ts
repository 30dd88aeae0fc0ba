import type { CatalogFault } from '../catalog/catalogFault';
import { repeatedFaults } from '../catalog/faults/repeated';
import { textFaults } from '../catalog/faults/textFaults';
import { ladderFaults } from './faults/ladderFaults';
import { profileFaults } from './faults/profileFaults';
import type { Reference } from './reference';

function partFaults(reference: Reference): CatalogFault[] {
  switch (reference.kind) {
    case 'referentieprofiel':
      return profileFaults(reference);
    case 'loopbaanladder':
      return ladderFaults(reference);
    case 'competentiebibliotheek':
      return [
        ...repeatedFaults(
          reference.competencies.map(({ id }) => id),
          ['competencies'],
        ),
        ...repeatedFaults(
          reference.competencies.flatMap(({ behaviours }) => behaviours.map(({ id }) => id)),
          ['competencies', 'behaviours'],
        ),
      ];
    case 'kennisbibliotheek':
      return repeatedFaults(
        reference.items.map(({ id }) => id),
        ['items'],
      );
  }
}

/**
 * Everything that does not fit together in a reference file of the right shape, all at once. Not checked: whether the
 * facts in `sources` and the criteria of `signs` exist (they stand in other files; the tests check it).
 */
export function findReferenceFaults(reference: Reference): CatalogFault[] {
  return [...textFaults(reference), ...partFaults(reference)];
}
