import type { JobProfile } from '../../domain/profile/profile';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import type { Digests } from '../ports';

/** The mark of exactly this content: who finishes a profile finishes what was on the screen. */
export function profileMark(profile: JobProfile, digests: Digests): string {
  return digests.sha256(canonicalJson(profile));
}
