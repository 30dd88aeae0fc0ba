import { citedTextsOf, textsOf } from '../../../support/bronnen/citedTexts';
import type { CitedText } from '../../../support/bronnen/citedTexts';
import { factFixture, factsOf } from '../../../support/bronnen/factFixture';
import { findCopiedRuns } from '../../../support/bronnen/findCopiedRuns';
import { findUncoveredFacts } from '../../../support/bronnen/findUncoveredFacts';
import { sentencesOf, wordCount } from '../../../support/bronnen/plainDutch';
import {
  releasedAssistant,
  releasedCompetencies,
  releasedJunior,
  releasedKnowledge,
  releasedLadder,
} from '../../../support/bronnen/releasedReferences';

/** The kinds that issue 6 names; the other kinds of the same documents are covered as well. */
const namedKinds = [
  'taak',
  'competentie',
  'gedragsindicator',
  'kennis',
  'vaardigheid',
  'kerntaak',
  'werkproces',
  'resultaat',
  'rol',
  'loopbaan',
  'verschil',
];

const facts = factsOf('000', '002', '003');
const functions = [releasedJunior(), releasedAssistant()];
const libraries = [releasedCompetencies(), releasedKnowledge()];
const all = [...functions, ...libraries, releasedLadder()];
const cited = [...functions, releasedLadder()].flatMap(citedTextsOf);

/** The texts without every place that cites a fact. */
function without(id: string): CitedText[] {
  return cited.map((one) => (one.sources.includes(id) ? { ...one, text: '' } : one));
}

describe('the facts of the reference functions', () => {
  it('are 288, 367 and 186, with 612 of the kinds that matter most', () => {
    const counts = ['000', '002', '003'].map((document) => factsOf(document).length);
    expect(counts).toEqual([288, 367, 186]);
    expect(facts.filter(({ kind }) => namedKinds.includes(kind))).toHaveLength(612);
  });

  it('all stand in the two functions and the ladder, with their distinguishing words in one text', () => {
    expect(findUncoveredFacts(facts, cited)).toEqual([]);
  });

  it.each(namedKinds)('of the kind %s are each missed when their text is gone', (kind) => {
    const ofKind = facts.filter((fact) => fact.kind === kind);
    expect(ofKind.length).toBeGreaterThan(0);
    const kept = ofKind.filter((fact) => findUncoveredFacts([fact], without(fact.id)).length === 0);
    expect(kept).toEqual([]);
  });

  it('are missed when nothing cites them', () => {
    const uncited = cited.map((one) => ({
      ...one,
      sources: one.sources.filter((id) => id !== '000-rol1-taak-02'),
    }));
    expect(findUncoveredFacts(facts, uncited)).toEqual([{ id: '000-rol1-taak-02', missing: 'citation' }]);
  });

  it('that a file cites all exist', () => {
    const known = new Set(factFixture.allIds);
    expect(
      all
        .flatMap(citedTextsOf)
        .flatMap(({ sources }) => sources)
        .filter((id) => !known.has(id)),
    ).toEqual([]);
  });
});

describe('the sentences of the reference files', () => {
  it('share no run of eleven words with a source', () => {
    expect(all.flatMap(textsOf).flatMap((text) => findCopiedRuns(text))).toEqual([]);
  });

  it('share no run of eleven words with a source when they are read one after the other', () => {
    expect(all.flatMap((reference) => findCopiedRuns(textsOf(reference).join(' ')))).toEqual([]);
  });

  it('are short and in plain words', () => {
    const sentences = all.flatMap(textsOf).flatMap(sentencesOf);
    expect(sentences.filter((sentence) => wordCount(sentence) > 16)).toEqual([]);
    const mean = sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0) / sentences.length;
    expect(mean).toBeLessThan(10);
    expect(
      sentences.filter((sentence) =>
        /\b(succesvol|middels|indien|dient te|oeps|ongeldig|hij|zij|haar|m\/v)\b/i.test(sentence),
      ),
    ).toEqual([]);
  });
});
