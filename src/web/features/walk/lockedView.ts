import type { JobFile } from '../../../application/grading/jobFile';
import { pageName } from '../../../presentation/walk/pageNames';
import { lockedText, overviewText } from '../../../presentation/walk/walkMessages';
import type { MessageParams, SummaryListParams } from '../../shared/partials';
import { urls } from '../../urls';
import type { AnswerPage } from './answerPage';
import { answerRows } from './answerRows';
import type { PageView } from './pageView';

/** The view model of `views/pages/walk/locked.ejs`. */
export interface LockedView {
  readonly heading: string;
  readonly message: MessageParams;
  readonly answers: SummaryListParams;
}

/** A page of a job whose level is set: its answers to read, and the way to open the level again. */
export function lockedView(file: JobFile, page: AnswerPage): PageView {
  const pages = page.walkPage === null ? file.pages : [page.walkPage];
  const heading = headingOf(file, page);
  const view: LockedView = {
    heading,
    message: lockedMessage(file.job.id),
    answers: { rows: pages.flatMap((one) => answerRows(file, one, false)) },
  };
  return { view: 'walk/locked', title: heading, page: view };
}

function headingOf({ catalogs }: JobFile, { walkPage }: AnswerPage): string {
  if (walkPage === null) return overviewText.title;
  const criterion = catalogs.raster?.criteria.find(({ id }) => id === walkPage.subjectId);
  return criterion?.question ?? pageName(catalogs, walkPage);
}

/** Why the answers cannot be changed, and what to do about it. */
export function lockedMessage(jobId: string): MessageParams {
  return {
    id: 'vast',
    tone: 'info',
    heading: lockedText.heading,
    paragraphs: [lockedText.text, lockedText.reopenFirst],
    links: [{ href: urls.heropenen(jobId), label: lockedText.reopen }],
  };
}
