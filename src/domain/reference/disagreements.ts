import type { CatalogRole, RolesCatalog, SourceDisagreement } from '../catalog/rolesCatalog';

/** The points on which the sources differ about the work of one role: those that name a fact of it. */
export function disagreementsAbout(
  { disagreements }: Pick<RolesCatalog, 'disagreements'>,
  role: CatalogRole,
): readonly SourceDisagreement[] {
  const texts = [...role.tasks, ...role.practice];
  const facts = new Set([...role.sources, ...texts.flatMap(({ sources }) => sources)]);
  return disagreements.filter(({ views }) =>
    views.some(({ sources }) => sources.some((id) => facts.has(id))),
  );
}
