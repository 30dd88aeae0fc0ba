import type { Repositories } from '../ports';
import type { ProfileFile } from './profileFile';

/** When the profile at this level was last marked as ready (ISO 8601), or null; it may have changed since. */
export async function lastReady(
  repositories: Repositories,
  { file, decision }: Pick<ProfileFile, 'file' | 'decision'>,
): Promise<string | null> {
  const entries = await repositories.audit.listForJob(file.job.id);
  const last = entries.findLast(({ event }) => event.kind === 'profiel-klaar');
  return last === undefined || last.at < decision.decidedAt ? null : last.at;
}
