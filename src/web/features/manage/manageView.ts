import type { Actor } from '../../../domain/workflow/actor';
import { decide } from '../../../domain/workflow/decide';
import { manageText, type ManageGroup } from '../../../presentation/manage/manageText';
import type { PageHeadingParams, WorkListParams } from '../../shared/partials';
import { managePages } from './managePages';

/** The view model of `views/pages/manage/manage.ejs`. */
export interface ManageView {
  readonly heading: PageHeadingParams;
  readonly groups: readonly WorkListParams[];
}

const order = Object.keys(manageText.groups) as ManageGroup[];

/** What this person may manage, in groups. */
export function manageView(actor: Actor): ManageView {
  const theirs = managePages.filter(({ action }) => decide(actor, action) === 'allowed');
  return {
    heading: { heading: manageText.title, intro: manageText.intro },
    groups: order
      .map((group) => ({
        id: `groep-${group}`,
        heading: manageText.groups[group],
        items: theirs
          .filter((page) => page.group === group)
          .map(({ href, words: { label, sub } }) => ({ href, label, sub })),
      }))
      .filter(({ items }) => items.length > 0),
  };
}
