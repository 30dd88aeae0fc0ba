import type { Ladder } from '../../domain/reference/ladder';
import type { CompetencyLibrary, KnowledgeLibrary } from '../../domain/reference/libraries';
import type { Reference } from '../../domain/reference/reference';
import type { ReferenceLibrary } from '../../domain/reference/referenceLibrary';
import type { ReferenceProfile } from '../../domain/reference/referenceProfile';
import type { Clock } from '../ports';

/** The reference files that are in force today, by what they are. A kind that is not there is null or empty. */
export interface References {
  readonly ladder: Ladder | null;
  readonly profiles: readonly ReferenceProfile[];
  readonly competencies: CompetencyLibrary | null;
  readonly knowledge: KnowledgeLibrary | null;
}

export interface ViewReferencesDeps {
  readonly references: ReferenceLibrary;
  readonly clock: Clock;
}

/** Reads the reference files of today. They are the same for everybody and say nothing about a person. */
export function makeViewReferences({ references, clock }: ViewReferencesDeps) {
  return (): References => {
    const all = references.list(clock.now().toISOString().slice(0, 10)).map(({ reference }) => reference);
    const one = <Kind extends Reference['kind']>(kind: Kind): Extract<Reference, { kind: Kind }> | null =>
      all.find((reference): reference is Extract<Reference, { kind: Kind }> => reference.kind === kind) ??
      null;
    return {
      ladder: one('loopbaanladder'),
      profiles: all.filter((reference) => reference.kind === 'referentieprofiel'),
      competencies: one('competentiebibliotheek'),
      knowledge: one('kennisbibliotheek'),
    };
  };
}
