import type { BlindFile } from '../../../application/second/gradeSecond';
import { isFinished, progressOf, stopsAtTheGates, type WalkPage } from '../../../domain/grading/walk';
import { blindText } from '../../../presentation/second/secondText';
import { pageName } from '../../../presentation/walk/pageNames';
import type {
  MessageParams,
  PageHeadingParams,
  SubmitRowParams,
  TaskListParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import { blindWays } from './blindPages';
import { storedFor } from './shownAnswer';
import { walkParts } from './walkParts';

/** The view model of `views/pages/walk/blind.ejs`. */
export interface BlindView {
  readonly heading: PageHeadingParams;
  readonly message: MessageParams | null;
  readonly asked: string;
  readonly cards: readonly {
    readonly id: string;
    readonly heading: string;
    readonly count: string;
    readonly tasks: TaskListParams;
  }[];
  readonly handIn: {
    readonly heading: string;
    readonly text: string;
    readonly missing: readonly Link[];
    readonly action: string;
    readonly submit: SubmitRowParams;
  };
}

/** What the page shows of the blind grading. */
export type ShownBlind = Pick<
  BlindFile,
  'second' | 'job' | 'askedByName' | 'catalogs' | 'answers' | 'sheet' | 'pages'
>;

export type BlindNotice = 'notReady' | 'firstNotReady';

/** How far the second assessor is, with the way to every page and the form that hands in. */
export function blindView(file: ShownBlind, notice: BlindNotice | null): BlindView {
  const { job, second, askedByName, catalogs } = file;
  const stopped = stopsAtTheGates(file.sheet.gates);
  const pages = stopped ? file.pages.filter(({ kind }) => kind === 'poort') : file.pages;
  const needed = pages.filter(({ kind }) => kind === 'poort' || kind === 'vraag' || kind === 'gebied');
  const open = needed.filter((page) => progressOf(page, file.answers) !== 'klaar');
  const [done, all] = counts(file, pages);
  const { handIn } = blindText;
  return {
    heading: { over: job.name, heading: blindText.heading, intro: blindText.intro },
    message:
      notice === null
        ? null
        : {
            id: 'bericht',
            tone: 'let',
            heading: blindText[notice].heading,
            paragraphs: [blindText[notice].text],
            announce: true,
          },
    asked: blindText.askedBy(askedByName, second.askedAt),
    cards: walkParts({ pages, catalogs }).map((part) => ({
      id: `deel-${part.id}`,
      heading: part.name,
      count: blindText.count(...counts(file, part.pages)),
      tasks: {
        items: part.pages.map((page) => ({
          label: pageName(catalogs, page),
          href: blindWays.page(job.id, page),
          status: statusOf(file, page),
        })),
      },
    })),
    handIn: {
      heading: `${handIn.heading}: ${blindText.count(done, all)}`,
      text:
        open.length > 0
          ? handIn.missing(open.length)
          : done < all
            ? handIn.optional(all - done)
            : handIn.ready,
      missing: open.map((page) => ({
        href: blindWays.page(job.id, page),
        label: pageName(catalogs, page),
      })),
      action: urls.tweedeBlind(job.id),
      submit: { submit: { label: handIn.submit }, note: handIn.after },
    },
  };
}

function statusOf({ answers }: ShownBlind, page: WalkPage): TaskListParams['items'][number]['status'] {
  const progress = progressOf(page, answers);
  return progress === 'niet-begonnen' ? 'open' : progress;
}

/** Questions that are answered, and all of them. */
function counts({ answers }: ShownBlind, pages: readonly WalkPage[]): readonly [number, number] {
  const questions = pages.flatMap((page) => page.questions).filter(({ required }) => required);
  return [questions.filter((one) => isFinished(storedFor(answers, one))).length, questions.length];
}
