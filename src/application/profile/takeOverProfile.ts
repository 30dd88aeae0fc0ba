import type { LevelDecision } from '../../domain/grading/levelDecision';
import { canTakeOver } from '../../domain/profile/editSection';
import { sectionKindOf } from '../../domain/profile/profile';
import type { By, Repositories } from '../ports';
import { catalogOfDecision } from '../../domain/grading/frozenCatalogs';

/**
 * Takes over what was written in the profile of the decision before this one, as far as it fits the new level: all of
 * it for the same level and catalog, else only what does not depend on the level. The earlier profile stays as it was.
 */
export async function takeOverProfile(
  repositories: Repositories,
  decision: LevelDecision,
  by: By,
): Promise<void> {
  const earlier = (await repositories.decisions.listForJob(decision.jobId))
    .filter(({ id, withdrawnAt }) => id !== decision.id && withdrawnAt !== null)
    .sort((a, b) => (a.decidedAt < b.decidedAt ? 1 : -1))[0];
  if (earlier === undefined) return;
  const identity = (of: LevelDecision): { catalogId: string; level: string } => ({
    catalogId: catalogOfDecision(of).id,
    level: of.level,
  });
  for (const section of await repositories.profiles.listForDecision(earlier.id)) {
    const kind = sectionKindOf(section.sectionId);
    if (kind === undefined || !canTakeOver(kind, identity(earlier), identity(decision))) continue;
    await repositories.profiles.save(decision.id, section.sectionId, 0, section.content, by);
  }
}
