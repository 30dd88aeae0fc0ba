import type { CitedText } from './citedTexts';
import type { Fact } from './factFixture';
import { normaliseText } from './normalise';

/** A fact that the texts lack: not cited at all, or no text that cites it holds all its distinguishing words. */
export interface UncoveredFact {
  readonly id: string;
  readonly missing: 'citation' | readonly string[];
}

/** `xxx` marks a place to fill in; of such a place only the place itself matters. */
const placeMark = 'xxx';

/**
 * The facts that the cited texts do not carry. Every distinguishing word must stand in one and the same text that
 * cites the fact; upper and lower case and the shape of quotes and hyphens do not matter.
 */
export function findUncoveredFacts(facts: readonly Fact[], cited: readonly CitedText[]): UncoveredFact[] {
  return facts.flatMap((fact): UncoveredFact[] => {
    const texts = cited.filter(({ sources }) => sources.includes(fact.id)).map(({ text }) => normaliseText(text));
    if (texts.length === 0) return [{ id: fact.id, missing: 'citation' }];
    const terms = fact.keyTerms.filter((term) => term !== placeMark).map(normaliseText);
    const lacking = texts.map((text) => terms.filter((term) => !text.includes(term)));
    const best = lacking.reduce((least, terms_) => (terms_.length < least.length ? terms_ : least));
    return best.length === 0 ? [] : [{ id: fact.id, missing: best }];
  });
}
