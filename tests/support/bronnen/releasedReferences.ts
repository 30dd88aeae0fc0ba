import type { Ladder } from '../../../src/domain/reference/ladder';
import type { CompetencyLibrary, KnowledgeLibrary } from '../../../src/domain/reference/libraries';
import type { Reference } from '../../../src/domain/reference/reference';
import type { ReferenceProfile } from '../../../src/domain/reference/referenceProfile';
import { releasedReferenceLibrary } from '../releasedLibrary';

function released<K extends Reference['kind']>(id: string, kind: K): Extract<Reference, { kind: K }> {
  const reference = releasedReferenceLibrary().get(id, '1.0.0')?.reference;
  if (reference?.kind !== kind) throw new Error(`the reference ${id} is not there`);
  return structuredClone(reference) as Extract<Reference, { kind: K }>;
}

/** A copy of the shipped Junior accountmanager, free to break. */
export function releasedJunior(): ReferenceProfile {
  return released('junior-accountmanager', 'referentieprofiel');
}

/** A copy of the shipped Commercieel medewerker, free to break. */
export function releasedAssistant(): ReferenceProfile {
  return released('commercieel-medewerker', 'referentieprofiel');
}

/** A copy of the shipped library of competencies, free to break. */
export function releasedCompetencies(): CompetencyLibrary {
  return released('competenties', 'competentiebibliotheek');
}

/** A copy of the shipped library of knowledge and skills, free to break. */
export function releasedKnowledge(): KnowledgeLibrary {
  return released('kennis-en-vaardigheden', 'kennisbibliotheek');
}

/** A copy of the shipped career ladder, free to break. */
export function releasedLadder(): Ladder {
  return released('loopbaan', 'loopbaanladder');
}
