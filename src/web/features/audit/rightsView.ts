import type { PersonRights } from '../../../application/audit/reviewRights';
import { rightsText, rightsWords } from '../../../presentation/audit/rightsText';
import type { PageHeadingParams, TableParams } from '../../shared/partials';
import { urls } from '../../urls';

/** The view model of `views/pages/audit/rights.ejs`. */
export interface RightsView {
  readonly heading: PageHeadingParams;
  readonly table: TableParams;
}

/** Everybody with their rights. */
export function rightsView(people: readonly PersonRights[]): RightsView {
  const { heads } = rightsText;
  return {
    heading: {
      heading: rightsText.title,
      intro: rightsText.intro,
      action: {
        href: urls.rechtenBestand(rightsText.fileName),
        label: rightsText.download,
        icon: 'download',
      },
    },
    table: {
      id: 'rechten',
      caption: rightsText.caption,
      captionHidden: true,
      head: [heads.name, heads.roles, heads.since, heads.lastSignIn, heads.leads, heads.replaces].map(
        (text) => ({ text }),
      ),
      rows: people.map((person) => {
        const words = rightsWords(person);
        return [
          {
            text: person.name,
            // Who was erased has no page any more, and who stopped uses no role.
            href: person.active ? urls.persoon(person.accountId) : undefined,
            header: true,
            sub: person.email,
            status: person.active
              ? undefined
              : { label: rightsText.inactive, icon: 'lock' as const, tone: 'gewoon' as const },
          },
          { text: words.roles },
          { text: words.since },
          { text: words.lastSignIn },
          { text: words.leads },
          { text: words.replaces },
        ];
      }),
    },
  };
}
