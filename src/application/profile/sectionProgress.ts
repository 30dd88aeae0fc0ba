import { sectionIdsOf } from '../../domain/profile/profile';
import type { SectionId } from '../../domain/profile/profile';
import type { ProfileFile } from './profileFile';

/** How far a section is: `open` until someone stored it, `klaar` when nothing in it is missing any more. */
export interface SectionProgress {
  readonly id: SectionId;
  readonly state: 'klaar' | 'bezig' | 'open';
}

/** The sections of a profile in order, with how far each is. Who finished the profile has read all of them. */
export function sectionProgress({
  file,
  profile,
  stored,
  gaps,
}: Pick<ProfileFile, 'file' | 'profile' | 'stored' | 'gaps'>): SectionProgress[] {
  const isFinished = file.job.status === 'profiel-klaar';
  return sectionIdsOf(profile).map((id) => {
    if (isFinished) return { id, state: 'klaar' };
    if (!stored.has(id)) return { id, state: 'open' };
    return { id, state: gaps.some((gap) => gap.sectionId === id) ? 'bezig' : 'klaar' };
  });
}
