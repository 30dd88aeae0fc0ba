import type { ListedReview } from '../../../application/catalogReview/listReviews';
import { adviceDiffers, reviewText, wayLabels } from '../../../presentation/catalogReview/reviewText';
import { versionStepLine } from '../../../presentation/catalogReview/versionStepText';
import { canMove, type MoveWay } from '../../../domain/catalogReview/moveWay';
import type {
  EmptyStateParams,
  PageHeadingParams,
  StatusPillParams,
  WorkListParams,
} from '../../shared/partials';
import { urls } from '../../urls';

/** The view model of `views/pages/catalogReview/list.ejs`. */
export interface ReviewListView {
  readonly heading: PageHeadingParams;
  readonly list: WorkListParams | null;
  readonly empty: EmptyStateParams | null;
}

export function reviewListView(items: readonly ListedReview[]): ReviewListView {
  const { title, intro, found, none } = reviewText;
  return {
    heading: { heading: title, intro: items.length === 0 ? undefined : intro },
    list: items.length === 0 ? null : { id: 'nakijken', heading: found(items.length), items: items.map(row) },
    empty:
      items.length > 0
        ? null
        : { heading: none.heading, text: none.text, action: { href: urls.functies(), label: none.action } },
  };
}

function row({ job, steps, since, touched, differs, way }: ListedReview): WorkListParams['items'][number] {
  return {
    label: job.name,
    href: urls.functieNakijken(job.id),
    sub: [...steps.map(versionStepLine), reviewText.touched(touched), adviceDiffers(differs)].join(' · '),
    status: pill(way),
    when: reviewText.since(since),
  };
}

function pill(way: MoveWay): StatusPillParams {
  const label = wayLabels[way];
  if (!canMove(way)) return { label, icon: 'hourglass', tone: 'let' };
  return way === 'direct'
    ? { label, icon: 'circle-check', tone: 'goed' }
    : { label, icon: 'undo-2', tone: 'info' };
}
