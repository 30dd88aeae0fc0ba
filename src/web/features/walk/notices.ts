import { isFinished } from '../../../domain/grading/walk';
import { areaPageText, overviewText } from '../../../presentation/walk/walkMessages';
import type { MessageParams } from '../../shared/partials';
import type { AnswerPage } from './answerPage';
import { storedOutcome } from './areaView';
import { storedFor } from './shownAnswer';
import type { WalkFile } from './walkFile';

/**
 * What to tell about what was just stored: `saved` comes from the address and is the id of a result area, or "ja" on
 * the page with all questions. Anything else tells nothing.
 */
export function savedNotice(
  file: WalkFile,
  saved: string | undefined,
  shownPage: AnswerPage,
): MessageParams | null {
  if (saved === undefined) return null;
  if (saved === 'ja') return overviewNotice(file);
  const area = file.pages.find(({ kind, subjectId }) => kind === 'gebied' && subjectId === saved);
  const outcome = area === undefined ? null : storedOutcome(file, saved);
  if (area === undefined || outcome === null) return null;
  return {
    id: 'bewaard',
    tone: 'info',
    heading: areaPageText.savedHeading(outcome.name),
    paragraphs: [`${outcome.verdict}.`, outcome.sentence],
    // On the page of the area itself there is nothing to go back to.
    links:
      shownPage.walkPage?.subjectId === saved
        ? []
        : [{ href: shownPage.ways.page(file.job.id, area), label: areaPageText.back(outcome.name) }],
    announce: true,
  };
}

function overviewNotice({ pages, answers }: WalkFile): MessageParams {
  const open = pages
    .flatMap(({ questions }) => questions)
    .filter((question) => question.required && !isFinished(storedFor(answers, question)));
  return {
    id: 'bewaard',
    tone: 'goed',
    heading: overviewText.saved.heading,
    paragraphs: [overviewText.saved.open(open.length)],
    announce: true,
  };
}
