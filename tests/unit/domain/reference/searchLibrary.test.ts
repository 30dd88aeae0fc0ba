import { searchCompetencies, searchKnowledge } from '../../../../src/domain/reference/searchLibrary';
import { releasedCompetencies, releasedKnowledge } from '../../../support/bronnen/releasedReferences';

const competencies = releasedCompetencies();
const knowledge = releasedKnowledge();
const names = (query: Parameters<typeof searchCompetencies>[1]): string[] =>
  searchCompetencies(competencies, query).map(({ name }) => name);

describe('searchCompetencies', () => {
  it('gives everything in the order of the library when nothing is asked', () => {
    expect(searchCompetencies(competencies, {})).toEqual(competencies.competencies);
    expect(searchCompetencies(competencies, { words: '  ' })).toHaveLength(46);
  });

  it('does not mind capitals and accents', () => {
    expect(names({ words: 'BEINVLOEDEN' })).toEqual(['Beïnvloeden', 'Overtuigen en beïnvloeden']);
    expect(names({ words: 'beïnvloeden' })).toEqual(names({ words: 'Beinvloeden' }));
  });

  it('wants every word, in any order and in any of the texts', () => {
    expect(names({ words: 'leads' })).toEqual([]);
    expect(names({ words: 'netwerk gemakkelijk' })).toEqual(['Netwerken']);
    expect(names({ words: 'gemakkelijk netwerk' })).toEqual(['Netwerken']);
    expect(names({ words: 'veerkracht webshop' })).toEqual([]);
  });

  it('limits to a level', () => {
    expect(names({ level: 'C' })).toEqual([
      'Klantgericht',
      'Overtuigingskracht',
      'Ondernemerschap',
      'Innovatief vermogen',
      'Coaching vaardigheden',
    ]);
    expect(names({ level: 'key-accountmanager', words: 'netwerk' })).toEqual([
      'Relaties bouwen en netwerken',
    ]);
  });
});

describe('searchKnowledge', () => {
  it('limits by words, level and kind together', () => {
    const found = searchKnowledge(knowledge, {
      words: 'calculaties',
      level: 'junior-accountmanager',
      kind: 'kennis',
    });
    expect(found.map(({ id }) => id)).toEqual(['002-kennis-15']);
    expect(searchKnowledge(knowledge, { words: 'calculaties', level: 'A' })).toEqual([]);
  });

  it('gives everything when nothing is asked, each with a level and a source', () => {
    const all = searchKnowledge(knowledge, {});
    expect(all).toEqual(knowledge.items);
    expect(all.filter(({ levels, sources }) => levels.length === 0 || sources.length === 0)).toEqual([]);
  });

  it('takes signs as they are typed, not as a pattern', () => {
    expect(searchKnowledge(knowledge, { words: '.*' })).toEqual([]);
    expect(searchKnowledge(knowledge, { words: '(CRM)' }).map(({ id }) => id)).toEqual(['002-kennis-26']);
  });
});
