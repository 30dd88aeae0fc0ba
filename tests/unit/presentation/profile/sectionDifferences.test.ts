import { sectionDifferences } from '../../../../src/presentation/profile/sectionDifferences';
import { aLine, aStartedProfile, finished } from '../../../support/profile/aProfile';

const profile = finished(aStartedProfile());

describe('what two versions of a section say differently', () => {
  it('is nothing when they are the same', () => {
    expect(sectionDifferences('gegevens', profile.gegevens, { ...profile.gegevens })).toEqual([]);
    expect(sectionDifferences('competenties', profile.competenties, profile.competenties)).toEqual([]);
  });

  it('names each field with both texts', () => {
    const theirs = { ...profile.gegevens, department: 'Export', inForceFrom: '' };
    expect(sectionDifferences('gegevens', profile.gegevens, theirs)).toEqual([
      { label: 'Afdeling', mine: 'Verkoop', theirs: 'Export' },
      { label: 'Vanaf welke dag geldt het profiel?', mine: '1 januari 2027', theirs: '' },
    ]);
  });

  it('names lines by their words, left out ones and own ones too', () => {
    const mine = [
      aLine({ id: 'a', original: 'Eerste.', choice: 'aanpassen', own: 'Mijn eerste.' }),
      aLine({ id: 'b', original: 'Tweede.' }),
      aLine({ id: 'eigen-1', original: '', own: 'Mijn eigen.' }),
    ];
    const theirs = [
      aLine({ id: 'a', original: 'Eerste.' }),
      aLine({ id: 'b', original: 'Tweede.', choice: 'weglaten' }),
      aLine({ id: 'eigen-2', original: '', own: 'Hun eigen.' }),
    ];
    expect(sectionDifferences('doel', { lines: mine }, { lines: theirs })).toEqual([
      { label: 'Eerste.', mine: 'Mijn eerste.', theirs: 'Eerste.' },
      { label: 'Tweede.', mine: 'Tweede.', theirs: 'Weggelaten' },
      { label: 'Eigen regel', mine: 'Mijn eigen.', theirs: '' },
      { label: 'Eigen regel', mine: '', theirs: 'Hun eigen.' },
    ]);
  });

  it('tells efforts, ticks and competencies apart', () => {
    const { omstandigheden, competenties, resultaatgebieden } = profile;
    const fysiek = { value: 'wel', explanation: 'Tilt soms een beursstand.' } as const;
    expect(sectionDifferences('omstandigheden', omstandigheden, { ...omstandigheden, fysiek })).toEqual([
      {
        label: 'Fysieke inspanning',
        mine: 'Geen. Het werk is vooral zittend.',
        theirs: 'Wel. Tilt soms een beursstand.',
      },
    ]);
    const area = resultaatgebieden[0]?.content;
    if (area === undefined) throw new Error('there are result areas');
    expect(sectionDifferences('resultaatgebied', area, { ...area, included: false })).toEqual([
      { label: 'Dit resultaatgebied hoort bij de functie', mine: 'Ja', theirs: 'Nee' },
    ]);
    const [first, ...rest] = competenties.chosen;
    const without = sectionDifferences('competenties', competenties, { chosen: rest });
    expect(without[0]).toEqual({ label: 'Competentie', mine: first?.name, theirs: '' });
    expect(without).toHaveLength(1 + (first?.behaviours.length ?? 0));
  });
});
