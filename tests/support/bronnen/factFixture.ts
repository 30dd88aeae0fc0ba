import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fact of a source document: what a faithful text keeps is in `keyTerms`. */
export interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly level: string | null;
  readonly keyTerms: readonly string[];
}

interface FactFixture {
  /** The facts of all source documents. */
  readonly facts: readonly Fact[];
  /** The ids of the facts of all source documents. */
  readonly allIds: readonly string[];
}

/** The facts as `makeFixtures.ts` kept them. */
export const factFixture = JSON.parse(readFileSync(join(__dirname, 'facts.json'), 'utf8')) as FactFixture;

/** The facts of the source documents with these numbers, for instance `001`. */
export function factsOf(...documents: readonly string[]): readonly Fact[] {
  return factFixture.facts.filter(({ id }) => documents.includes(id.slice(0, 3)));
}
