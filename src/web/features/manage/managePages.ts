import type { Action } from '../../../domain/workflow/actions';
import { manageText, type ManageGroup } from '../../../presentation/manage/manageText';
import { urls } from '../../urls';

/** A page on which something is managed; who may not do the action, does not see it. */
export interface ManagePage {
  readonly group: ManageGroup;
  readonly href: string;
  readonly action: Action;
  readonly words: { readonly label: string; readonly sub: string };
}

const { pages } = manageText;

/** Everything there is to manage, in the order of the page. A new part adds its line here. */
export const managePages: readonly ManagePage[] = [
  { group: 'mensen', href: urls.mensen(), action: 'account.list', words: pages.people },
  { group: 'mensen', href: urls.afdelingen(), action: 'department.view', words: pages.departments },
  {
    group: 'mensen',
    href: urls.vervangingen(),
    action: 'replacement.edit',
    words: pages.replacements,
  },
  { group: 'mensen', href: urls.dubbelen(), action: 'account.link', words: pages.duplicates },
  { group: 'organisatie', href: urls.instellingen(), action: 'organisation.view', words: pages.settings },
  { group: 'organisatie', href: urls.inlogmanier(), action: 'organisation.edit', words: pages.signIn },
  { group: 'organisatie', href: urls.mails(), action: 'mail.outbox', words: pages.mails },
  { group: 'toezicht', href: urls.logboek(), action: 'audit.view', words: pages.log },
  { group: 'toezicht', href: urls.rechten(), action: 'audit.export', words: pages.rights },
  { group: 'toezicht', href: urls.rapport(), action: 'report.view', words: pages.report },
];
