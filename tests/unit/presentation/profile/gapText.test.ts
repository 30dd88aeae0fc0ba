import { findGaps } from '../../../../src/domain/profile/findGaps';
import type { JobProfile } from '../../../../src/domain/profile/profile';
import { gapText } from '../../../../src/presentation/profile/gapText';
import { aLine, aStartedProfile, finished } from '../../../support/profile/aProfile';

function textsOf(profile: JobProfile): readonly string[] {
  return findGaps(profile).map((gap) => gapText(profile, gap));
}

describe('the words for a gap', () => {
  it('name the field and say what to do', () => {
    expect(textsOf(aStartedProfile())).toEqual([
      'Vul in: ‘Vanaf welke dag geldt het profiel?’.',
      'Vul in: ‘Context bij jullie’.',
      'Vul in: ‘Naam van de direct leidinggevende’.',
      'Vul in: ‘Geeft leiding aan’.',
      'Vul in: ‘Contacten binnen de organisatie’.',
      'Vul in: ‘Contacten buiten de organisatie’.',
      'Kies ‘geen’ of ‘wel’ bij ‘Mentale inspanning’.',
      'Kies ‘geen’ of ‘wel’ bij ‘Emotionele inspanning’.',
      'Kies ‘geen’ of ‘wel’ bij ‘Fysieke inspanning’.',
    ]);
  });

  it('name a line by its first words', () => {
    const profile = finished(aStartedProfile());
    const long = `Bezoekt ${'vaste klanten en '.repeat(8)}prospects.`;
    const lines = [
      aLine({ id: 'doel-1', original: long, choice: 'aanpassen' }),
      aLine({ id: 'eigen-1', original: '', own: 'Doet xxx.' }),
    ];
    expect(textsOf({ ...profile, doel: { lines } })).toEqual([
      'Schrijf jullie tekst bij ‘Bezoekt vaste klanten en vaste klanten en vaste klanten en…’.',
      'Er staat nog een invulplek bij ‘Doet xxx.’.',
    ]);
  });

  it('name a list, a competency and its behaviour', () => {
    const profile = finished(aStartedProfile());
    const own = { id: 'eigen-rust', name: 'Rust bewaren', sourceLevel: '', sources: [] };
    const chosen = [
      { ...own, behaviours: [] },
      { ...own, id: 'eigen-orde', name: 'Orde', behaviours: [aLine({ choice: 'aanpassen' })] },
    ];
    expect(textsOf({ ...profile, doel: { lines: [] }, competenties: { chosen } })).toEqual([
      'Houd of schrijf minstens één regel bij ‘Doel’.',
      'Noem minstens één gedragsvoorbeeld bij ‘Rust bewaren’.',
      'Schrijf jullie tekst bij ‘Bezoekt klanten.’.',
    ]);
    expect(textsOf({ ...profile, competenties: { chosen: [] } })).toEqual(['Kies minstens één competentie.']);
  });

  it('ask for a word of explanation', () => {
    const profile = finished(aStartedProfile());
    const omstandigheden = { ...profile.omstandigheden, fysiek: { value: 'geen', explanation: '' } } as const;
    expect(textsOf({ ...profile, omstandigheden })).toEqual([
      'Schrijf een paar woorden uitleg bij ‘Fysieke inspanning’.',
    ]);
  });
});
