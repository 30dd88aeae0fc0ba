import { citedTextsOf, textsOf } from '../../../support/bronnen/citedTexts';
import type { CitedText } from '../../../support/bronnen/citedTexts';
import { factFixture, factsOf } from '../../../support/bronnen/factFixture';
import { findCopiedRuns, sourceHashes } from '../../../support/bronnen/findCopiedRuns';
import { findUncoveredFacts } from '../../../support/bronnen/findUncoveredFacts';
import { hashOfRun, runsOf, wordsOf } from '../../../support/bronnen/normalise';
import { releasedAreas, releasedRaster } from '../../../support/bronnen/releasedCatalogs';

const catalogs = [releasedRaster(), releasedAreas()];
const cited = catalogs.flatMap(citedTextsOf);
const facts = factsOf('001', '004');

/** The texts without what one place says. */
function without(path: string): CitedText[] {
  const rest = cited.map((one) => (one.path === path ? { ...one, text: '' } : one));
  expect(rest).not.toEqual(cited);
  return rest;
}

describe('the facts of the sources', () => {
  it('are 112 for Accountmanager and 129 for Key accountmanager', () => {
    const counts = [factsOf('001').length, factsOf('004').length, factFixture.allIds.length];
    expect(counts).toEqual([112, 129, 1082]);
  });

  it('all stand in the catalogs, with their distinguishing words in one text that cites them', () => {
    expect(findUncoveredFacts(facts, cited)).toEqual([]);
  });

  it('that a catalog cites all exist', () => {
    const known = new Set(factFixture.allIds);
    expect(cited.flatMap(({ sources }) => sources).filter((id) => !known.has(id))).toEqual([]);
  });

  it.each([
    ['accountmanager.resultAreas[0].tasks[0]', '001-rg1-stap-1'],
    ['accountmanager.criteria[0].options[0]', '001-aard-A1'],
    ['key-accountmanager.resultAreas[4]', '004-rg5-naam'],
    ['key-accountmanager.notes[0]', '004-nb'],
  ])('are missed when the text at %s is gone', (path, id) => {
    expect(findUncoveredFacts(facts, without(path)).map((fact) => fact.id)).toContain(id);
  });

  it('are missed when no text cites them', () => {
    const uncited = cited.map((one) => ({ ...one, sources: one.sources.filter((id) => id !== '004-nb') }));
    expect(findUncoveredFacts(facts, uncited)).toEqual([{ id: '004-nb', missing: 'citation' }]);
  });

  it('are missed when one distinguishing word is gone', () => {
    const changed = cited.map((one) => ({ ...one, text: one.text.replace('uitsluitend', 'alleen') }));
    expect(findUncoveredFacts(facts, changed)).toEqual([{ id: '004-nb', missing: ['uitsluitend'] }]);
  });

  it('that are a place to fill in need the place, not the mark xxx', () => {
    const place = { id: '004-datum', kind: 'invulplek', level: 'key', keyTerms: ['Datum', 'xxx'] };
    const texts = [{ path: 'x', text: 'Vul de datum in.', sources: ['004-datum'] }];
    expect(findUncoveredFacts([place], texts)).toEqual([]);
    expect(findUncoveredFacts([{ ...place, keyTerms: ['dagtekening', 'xxx'] }], texts)).toHaveLength(1);
  });
});

describe('the sentences of the catalogs', () => {
  it('share no run of eleven words with a source', () => {
    expect(catalogs.flatMap(textsOf).flatMap((text) => findCopiedRuns(text))).toEqual([]);
  });

  it('share no run of eleven words with a source when they are read one after the other', () => {
    expect(catalogs.flatMap((catalog) => findCopiedRuns(textsOf(catalog).join(' ')))).toEqual([]);
  });
});

describe('findCopiedRuns', () => {
  const sentence =
    'Op dinsdag telt de magazijnchef alle lege kratten, en daarna belt diegene de leverancier in Zutphen.';
  const planted = new Set(runsOf(wordsOf(sentence)).slice(0, 1).map(hashOfRun));

  it('finds a run of eleven words, whatever the punctuation, capitals, bold marks and line ends', () => {
    const disguised =
      '… op DINSDAG\ntelt **de magazijnchef**; alle lege kratten – en daarna: belt iemand anders';
    expect(findCopiedRuns(disguised, planted)).toEqual([
      'op dinsdag telt de magazijnchef alle lege kratten en daarna belt',
    ]);
  });

  it('lets ten words pass, and eleven of which one differs', () => {
    expect(findCopiedRuns('Op dinsdag telt de magazijnchef alle lege kratten en daarna', planted)).toEqual(
      [],
    );
    expect(
      findCopiedRuns('Op woensdag telt de magazijnchef alle lege kratten en daarna belt', planted),
    ).toEqual([]);
  });

  it('knows more than twenty thousand runs of the sources, and none of a sentence of our own', () => {
    expect(sourceHashes().size).toBeGreaterThan(20_000);
    expect(findCopiedRuns(sentence)).toEqual([]);
  });
});
