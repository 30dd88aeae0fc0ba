import { findGaps } from '../../../../src/domain/profile/findGaps';
import { sectionIdsOf } from '../../../../src/domain/profile/profile';
import type { JobProfile, SectionContent } from '../../../../src/domain/profile/profile';
import { aLine, aStartedKeyProfile, aStartedProfile, finished } from '../../../support/profile/aProfile';

function gapsOf(profile: JobProfile): readonly string[] {
  return findGaps(profile).map(({ sectionId, field, problem }) => `${sectionId} ${field} ${problem}`);
}

function withArea(change: Partial<SectionContent<'resultaatgebied'>>): JobProfile {
  const profile = finished(aStartedProfile());
  const [first, ...rest] = profile.resultaatgebieden;
  if (first === undefined) throw new Error('the profile has result areas');
  return { ...profile, resultaatgebieden: [{ ...first, content: { ...first.content, ...change } }, ...rest] };
}

describe('the gaps of a profile', () => {
  it('are everything that only the employer can fill in, in the order of the sections', () => {
    expect(gapsOf(aStartedProfile())).toEqual([
      'gegevens inForceFrom leeg',
      'context ownContext leeg',
      'organisatie managerName leeg',
      'organisatie leads leeg',
      'contacten internal leeg',
      'contacten external leeg',
      'omstandigheden mentaal geen-keuze',
      'omstandigheden emotioneel geen-keuze',
      'omstandigheden fysiek geen-keuze',
    ]);
  });

  it.each([
    ['Accountmanager', aStartedProfile()],
    ['Key accountmanager', aStartedKeyProfile()],
  ])('are gone when an %s is filled in', (_name, profile) => {
    expect(gapsOf(finished(profile))).toEqual([]);
  });

  it('leave out the name of the medewerker and the role of the leidinggevende', () => {
    const profile = finished(aStartedProfile());
    const vacant = { ...profile.organisatie, holderName: '', managerRole: '' };
    expect(gapsOf({ ...profile, organisatie: vacant })).toEqual([]);
  });

  it.each(['', '   ', '\n'])('see %j as empty', (text) => {
    const profile = finished(aStartedProfile());
    expect(gapsOf({ ...profile, contacten: { ...profile.contacten, internal: text } })).toEqual([
      'contacten internal leeg',
    ]);
  });

  it.each(['xxx', 'Afdeling XXXX', '…', ' ... '])('see %j as a place to fill in', (text) => {
    const profile = finished(aStartedProfile());
    expect(gapsOf({ ...profile, contacten: { ...profile.contacten, internal: text } })).toEqual([
      'contacten internal invulplek',
    ]);
  });

  it.each(['Marketing, planning …', 'Maxx Foods', 'Zie bijlage xx'])('see %j as a text', (text) => {
    const profile = finished(aStartedProfile());
    expect(gapsOf({ ...profile, contacten: { ...profile.contacten, internal: text } })).toEqual([]);
  });

  it('name the list and the line', () => {
    const tasks = [
      aLine(),
      aLine({ id: 'taak-2', choice: 'aanpassen', own: ' ' }),
      aLine({ id: 'taak-3', choice: 'aanpassen', own: 'Doet xxx.' }),
      aLine({ id: 'taak-4', choice: 'weglaten', own: 'xxx' }),
      aLine({ id: 'eigen-1', original: '', own: 'Doet XXX.' }),
    ];
    expect(gapsOf(withArea({ tasks }))).toEqual([
      'resultaatgebied-rg1 tasks.taak-2 leeg',
      'resultaatgebied-rg1 tasks.taak-3 invulplek',
      'resultaatgebied-rg1 tasks.eigen-1 invulplek',
    ]);
  });

  it('ask at least one task, and a result or an indicator', () => {
    const none = [aLine({ choice: 'weglaten' })];
    expect(gapsOf(withArea({ tasks: none }))).toEqual(['resultaatgebied-rg1 tasks geen-regels']);
    expect(gapsOf(withArea({ results: none, indicators: [] }))).toEqual([
      'resultaatgebied-rg1 indicators geen-regels',
    ]);
    expect(gapsOf(withArea({ results: none, indicators: [aLine()] }))).toEqual([]);
    expect(gapsOf(withArea({ results: [aLine()], indicators: [] }))).toEqual([]);
  });

  it('are not looked for in a result area that was left out', () => {
    expect(gapsOf(withArea({ included: false, name: '', tasks: [], results: [] }))).toEqual([]);
    expect(gapsOf(withArea({ name: '' }))).toEqual(['resultaatgebied-rg1 name leeg']);
  });

  it('ask a competency, and behaviour with each', () => {
    const profile = finished(aStartedProfile());
    expect(gapsOf({ ...profile, competenties: { chosen: [] } })).toEqual(['competenties chosen geen-regels']);
    const own = { id: 'eigen-rust', name: 'Rust', sourceLevel: '', sources: [], behaviours: [] };
    expect(gapsOf({ ...profile, competenties: { chosen: [own] } })).toEqual([
      'competenties chosen.eigen-rust geen-regels',
    ]);
    const empty = { ...own, behaviours: [aLine({ choice: 'aanpassen' })] };
    expect(gapsOf({ ...profile, competenties: { chosen: [empty] } })).toEqual([
      'competenties chosen.eigen-rust.taak-1 leeg',
    ]);
  });

  it('ask a word of explanation with an effort, also with none', () => {
    const profile = finished(aStartedProfile());
    const omstandigheden = {
      ...profile.omstandigheden,
      mentaal: { value: 'geen', explanation: ' ' },
      emotioneel: { value: 'wel', explanation: 'xxx' },
      fysiek: { value: null, explanation: 'Tilt soms een beursstand.' },
    } as const;
    expect(gapsOf({ ...profile, omstandigheden })).toEqual([
      'omstandigheden mentaal geen-uitleg',
      'omstandigheden emotioneel geen-uitleg',
      'omstandigheden fysiek geen-keuze',
    ]);
  });

  it('stand in sections that the profile has', () => {
    for (const profile of [aStartedProfile(), aStartedKeyProfile()]) {
      const ids = sectionIdsOf(profile);
      expect(findGaps(profile).every(({ sectionId }) => ids.includes(sectionId))).toBe(true);
    }
  });
});
