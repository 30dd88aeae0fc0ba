import { sectionHeading, sectionName } from '../../../../src/presentation/profile/sectionName';
import { sectionSummary } from '../../../../src/presentation/profile/sectionSummary';
import { aLine, aStartedKeyProfile, aStartedProfile, finished } from '../../../support/profile/aProfile';

describe('a section as it is read', () => {
  it('has the texts that will stand in the profile', () => {
    const lines = [
      aLine(),
      aLine({ id: 'b', choice: 'aanpassen', own: 'Belt klanten.' }),
      aLine({ id: 'c', choice: 'weglaten' }),
    ];
    expect(sectionSummary('doel', { lines })).toEqual([
      { label: 'Doel', kind: 'list', values: ['Bezoekt klanten.', 'Belt klanten.'] },
    ]);
  });

  it('shows what is empty, but not what may stay empty', () => {
    const { organisatie } = aStartedProfile();
    expect(
      sectionSummary('organisatie', organisatie).map(({ label, values }) => [label, values.length]),
    ).toEqual([
      ['Naam van de direct leidinggevende', 0],
      ['Geeft leiding aan', 0],
      ['Leiding krijgen en aanwijzingen geven', 2],
    ]);
    const filled = finished(aStartedProfile()).organisatie;
    expect(sectionSummary('organisatie', filled)).toHaveLength(5);
  });

  it('has a row for each competency, with its level in the source', () => {
    const rows = sectionSummary('competenties', aStartedKeyProfile().competenties);
    expect(rows).toHaveLength(5);
    expect(rows.map(({ label }) => label)).toContain('Kwaliteit leveren (niveau 5 in de bron)');
  });

  it('has the choice and the explanation of an effort', () => {
    const rows = sectionSummary('omstandigheden', finished(aStartedProfile()).omstandigheden);
    expect(rows.at(-1)).toEqual({
      label: 'Fysieke inspanning',
      kind: 'value',
      values: ['Geen', 'Het werk is vooral zittend.'],
    });
  });

  it('has nothing for a result area that was left out', () => {
    const area = aStartedProfile().resultaatgebieden[0]?.content;
    if (area === undefined) throw new Error('there are result areas');
    expect(sectionSummary('resultaatgebied', area).map(({ label }) => label)).toEqual([
      'Taken',
      'Resultaat',
      'Hoe zie je dat het goed gaat?',
    ]);
    expect(sectionSummary('resultaatgebied', { ...area, included: false })).toEqual([]);
  });
});

describe('the name of a section', () => {
  const profile = aStartedProfile();
  const [first, ...rest] = profile.resultaatgebieden;
  if (first === undefined) throw new Error('there are result areas');
  const renamed = (name: string) => ({
    ...profile,
    resultaatgebieden: [{ ...first, content: { ...first.content, name } }, ...rest],
  });

  it('is fixed, but a result area has its own with a number', () => {
    expect(sectionName(profile, 'doel')).toBe('Doel van de functie');
    expect(sectionName(profile, 'resultaatgebied-rg2')).toBe('2. Accounts beheren en gegevens verwerken');
    expect(sectionHeading(profile, 'resultaatgebied-rg2')).toBe(
      'Resultaatgebied 2: Accounts beheren en gegevens verwerken',
    );
    expect(sectionHeading(profile, 'doel')).toBe('Doel van de functie');
  });

  it('is still a name when a result area has none', () => {
    expect(sectionName(renamed(' '), 'resultaatgebied-rg1')).toBe('Resultaatgebied 1');
    expect(sectionHeading(renamed(' '), 'resultaatgebied-rg1')).toBe('Resultaatgebied 1');
  });
});
