import { sectionIdsOf } from '../../domain/profile/profile';
import type { SectionId } from '../../domain/profile/profile';
import type { ProfileFile } from './profileFile';

/** How far a section is: `open` until someone stored it, `klaar` when nothing in it is missing any more. */
export interface SectionProgress {
  readonly id: SectionId;
  readonly state: 'klaar' | 'bezig' | 'open';
}

/** The sections of a profile in order, with how far each is. */
export function sectionProgress({
  profile,
  stored,
  gaps,
}: Pick<ProfileFile, 'profile' | 'stored' | 'gaps'>): SectionProgress[] {
  return sectionIdsOf(profile).map((id) => {
    if (!stored.has(id)) return { id, state: 'open' };
    return { id, state: gaps.some((gap) => gap.sectionId === id) ? 'bezig' : 'klaar' };
  });
}
