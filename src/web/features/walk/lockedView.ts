import type { JobFile } from '../../../application/grading/jobFile';
import { pageName } from '../../../presentation/walk/pageNames';
import { statusAllows } from '../../../domain/workflow/transitions';
import { lockedText, overviewText, type LockReason } from '../../../presentation/walk/walkMessages';
import { procedureText } from '../../../presentation/upkeep/procedureText';
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

/** A page whose answers this person cannot change now: to read, with why. */
export function lockedView(file: JobFile, page: AnswerPage): PageView {
  const pages = page.walkPage === null ? file.pages : [page.walkPage];
  const heading = headingOf(file, page);
  const view: LockedView = {
    heading,
    message: lockedMessage(file),
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
export function lockedMessage(file: JobFile): MessageParams {
  const { heading, paragraphs } = lockedText[lockReason(file)];
  const mayReopen = file.allowed.has('level.reopen');
  const mayBegin = file.allowed.has('procedure.begin');
  return {
    id: 'vast',
    tone: 'info',
    heading,
    paragraphs: [
      ...paragraphs,
      ...(mayReopen ? [lockedText.reopenFirst] : []),
      ...(mayBegin ? [procedureText.first] : []),
    ],
    links: [
      ...(mayReopen ? [{ href: urls.heropenen(file.job.id), label: lockedText.reopen }] : []),
      ...(mayBegin ? [{ href: urls.nieuweIndeling(file.job.id), label: procedureText.link }] : []),
    ],
  };
}

/** The level comes first: it holds for everyone. */
export function lockReason({ job, acted }: Pick<JobFile, 'job' | 'acted'>): LockReason {
  if (job.status === 'gearchiveerd') return 'archived';
  if (!statusAllows('answer.save', job.status)) return 'level-set';
  return acted.job?.ties.holds === true ? 'own-job' : 'reads-along';
}
