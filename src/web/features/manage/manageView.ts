import type { Signals } from '../../../application/access/signals';
import type { Actor } from '../../../domain/workflow/actor';
import { decide } from '../../../domain/workflow/decide';
import { manageText, type ManageGroup } from '../../../presentation/manage/manageText';
import type { MessageParams, PageHeadingParams, WorkListParams } from '../../shared/partials';
import { managePages } from './managePages';
import { signalMessage } from './signalMessage';

/** The view model of `views/pages/manage/manage.ejs`. */
export interface ManageView {
  readonly heading: PageHeadingParams;
  /** What an administrator has to look at; null: nothing. */
  readonly signals: MessageParams | null;
  readonly groups: readonly WorkListParams[];
}

const order = Object.keys(manageText.groups) as ManageGroup[];

/** What this person may manage, in groups. */
export function manageView(actor: Actor, signals: Signals): ManageView {
  const theirs = managePages.filter(({ action }) => decide(actor, action) === 'allowed');
  return {
    heading: { heading: manageText.title, intro: manageText.intro },
    signals: signalMessage(signals),
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
