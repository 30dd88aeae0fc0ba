import type { JobFile } from '../../../application/grading/jobFile';
import { isFinished, stopsAtTheGates, type WalkPage } from '../../../domain/grading/walk';
import { walkProgress } from '../../../domain/grading/walkProgress';
import { pageName, pageTarget } from '../../../presentation/walk/pageNames';
import { checkText } from '../../../presentation/walk/walkMessages';
import type { MessageParams, SubmitRowParams, SummaryListParams } from '../../shared/partials';
import { urls } from '../../urls';
import { urlOfPage } from './walkFile';
import { answerRows, withoutReason } from './answerRows';
import { lockedMessage } from './lockedView';
import { stoppedMessage } from './stopped';
import { storedFor } from './shownAnswer';

/** The view model of `views/pages/walk/check.ejs`. */
export interface CheckView {
  readonly heading: string;
  readonly messages: readonly MessageParams[];
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly count: string;
    readonly answers: SummaryListParams;
  }[];
  /** Null when the level is set, and for who may not ask for the advice. */
  readonly request: {
    readonly action: string;
    readonly note: string | null;
    readonly submit: SubmitRowParams;
  } | null;
}

/** All answers to read once more, with what is missing. */
export function checkView(file: JobFile): CheckView {
  const { job, sheet } = file;
  const changeable = file.allowed.has('answer.save');
  const stopped = stopsAtTheGates(sheet.gates);
  const pages = stopped ? file.pages.filter(({ kind }) => kind === 'poort') : file.pages;
  const open = openQuestions(file, pages);
  return {
    heading: checkText.title,
    messages: changeable
      ? [...(stopped ? [stoppedMessage(file)] : []), stateMessage(file, pages, open)]
      : [lockedMessage(file)],
    groups: groupsOf(file, pages).map(({ id, heading, members }) => {
      const left = openQuestions(file, members);
      return {
        id: `groep-${id}`,
        heading,
        count: left === 0 ? '' : checkText.open.answers(left),
        answers: { rows: members.flatMap((page) => answerRows(file, page, changeable)) },
      };
    }),
    request: file.allowed.has('advice.request')
      ? {
          action: urls.controleren(job.id),
          note: file.readyForAdvice ? null : checkText.early,
          submit: {
            submit: { label: checkText.request, icon: 'scale' },
            links: file.readyForAdvice ? [] : [{ href: urls.advies(job.id), label: checkText.preview }],
          },
        }
      : null,
  };
}

function openQuestions(file: JobFile, pages: readonly WalkPage[]): number {
  return pages
    .flatMap(({ questions }) => questions)
    .filter((question) => question.required && !isFinished(storedFor(file.answers, question))).length;
}

function stateMessage(file: JobFile, pages: readonly WalkPage[], open: number): MessageParams {
  const { doubts, next } = walkProgress(file.pages, file.sheet.gates, file.answers);
  const reasons = withoutReason(file).size;
  const list = [
    ...(open === 0 ? [] : [checkText.open.answers(open)]),
    ...(reasons === 0 ? [] : [checkText.open.reasons(reasons)]),
    ...(doubts === 0 ? [] : [checkText.open.doubts(doubts)]),
  ];
  if (list.length === 0) {
    const { heading, text } = checkText.complete;
    return { id: 'stand', tone: 'goed', heading, paragraphs: [text] };
  }
  return {
    id: 'stand',
    tone: 'info',
    heading: open === 0 ? checkText.open.nearly : checkText.open.heading,
    paragraphs: [],
    list,
    links:
      next === null || !pages.includes(next)
        ? []
        : [
            {
              href: urlOfPage(file.job.id, next),
              label: checkText.goOn(pageTarget(file.catalogs, next)),
            },
          ],
  };
}

/** The pages under the dimension of their criteria, as the source orders them; other pages under their own name. */
function groupsOf(
  { catalogs }: JobFile,
  pages: readonly WalkPage[],
): readonly { readonly id: string; readonly heading: string; readonly members: readonly WalkPage[] }[] {
  const groups = new Map<string, { id: string; heading: string; members: WalkPage[] }>();
  for (const page of pages) {
    const criterion = catalogs.raster?.criteria.find(({ id }) => id === page.questions[0]?.id);
    const dimension = catalogs.raster?.dimensions.find(
      ({ id }) => page.questions[0]?.kind === 'criterium' && id === criterion?.dimension,
    );
    const id = dimension?.id ?? `${page.kind}-${page.subjectId}`;
    const group = groups.get(id) ?? { id, heading: dimension?.name ?? pageName(catalogs, page), members: [] };
    group.members.push(page);
    groups.set(id, group);
  }
  return [...groups.values()];
}
