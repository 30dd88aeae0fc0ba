import { noNotes, prefillProfile } from '../../../src/domain/profile/prefillProfile';
import type { ProfileStart } from '../../../src/domain/profile/prefillProfile';
import type { JobProfile, ProfileLine } from '../../../src/domain/profile/profile';
import { emptySheet } from '../../../src/domain/grading/sheet';
import { realAreas, realRaster } from '../grading/realCatalogs';

/** The profile of an Accountmanager B as it starts, with the released catalog and an empty sheet. */
export function aStartedProfile(change: Partial<ProfileStart> = {}): JobProfile {
  return prefillProfile({
    job: { name: 'Accountmanager regio Zuid', department: 'Verkoop', jobNumber: 'AM-07' },
    level: 'B',
    catalog: realRaster.catalog,
    sheet: emptySheet,
    notes: noNotes,
    ...change,
  });
}

/** As `aStartedProfile`, of a Key accountmanager. */
export function aStartedKeyProfile(change: Partial<ProfileStart> = {}): JobProfile {
  return aStartedProfile({ level: 'key-accountmanager', catalog: realAreas.catalog, ...change });
}

/** A profile in which nothing is missing. */
export function finished(profile: JobProfile): JobProfile {
  return {
    ...profile,
    gegevens: { ...profile.gegevens, inForceFrom: '2027-01-01' },
    context: { ...profile.context, ownContext: 'De afdeling Verkoop telt negen mensen.' },
    organisatie: {
      ...profile.organisatie,
      managerName: 'Anouk van der Heijden-Özdemir',
      managerRole: 'Salesmanager',
      holderName: 'Joost Wiersma',
      leads: 'niemand',
    },
    contacten: { internal: 'Marketing, over acties.', external: 'Inkopers, over contracten.' },
    omstandigheden: {
      ...profile.omstandigheden,
      mentaal: { value: 'wel', explanation: 'Schakelt vaak tussen klanten.' },
      emotioneel: { value: 'wel', explanation: 'Spreekt soms boze klanten.' },
      fysiek: { value: 'geen', explanation: 'Het werk is vooral zittend.' },
    },
  };
}

/** A line of a catalog that is kept. */
export function aLine(change: Partial<ProfileLine> = {}): ProfileLine {
  return {
    id: 'taak-1',
    original: 'Bezoekt klanten.',
    sources: ['001-bron-1'],
    choice: 'houden',
    own: '',
    ...change,
  };
}
