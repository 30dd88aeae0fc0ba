import type { CatalogRole, RolesCatalog } from '../../../domain/catalog/rolesCatalog';
import { disagreementsAbout } from '../../../domain/reference/disagreements';
import { comparisonCardText } from '../../../presentation/walk/comparisonText';
import { disagreementDetails } from '../../../presentation/walk/disagreementText';
import { rolePageText } from '../../../presentation/walk/rolePageText';
import type { CardParams } from '../../shared/partials';

/** What practice said of a role, where the sources differ about it, and what looks like it; a card only where there is something to tell. */
export function roleCards(catalog: RolesCatalog, role: CatalogRole): readonly CardParams[] {
  const { practice, disagreements } = rolePageText;
  const differing = disagreementsAbout(catalog, role);
  return [
    ...(role.practice.length === 0
      ? []
      : [
          {
            id: 'praktijk',
            heading: practice.heading,
            paragraphs: [practice.intro],
            list: role.practice.map(({ text, sources }) => practice.item(text, sources)),
          },
        ]),
    ...(differing.length === 0
      ? []
      : [
          {
            id: 'verschillen',
            heading: disagreements.heading,
            paragraphs: [disagreements.intro],
            details: differing.map(disagreementDetails),
          },
        ]),
    ...(catalog.comparison?.name === role.name
      ? [comparisonCardText(catalog.jobTitle, catalog.comparison)]
      : []),
  ];
}
