import type { Response } from 'express';
import type { GivenAnswer } from '../../../application/grading/answerFaults';
import { answerFaults } from '../../../application/grading/answerFaults';
import type { JobFile } from '../../../application/grading/jobFile';
import type { AnswerConflict, SavedAnswers } from '../../../application/grading/saveAnswers';
import type { WalkUseCases } from '../../../application/grading/walkUseCases';
import type { SecondUseCases } from '../../../application/second/secondUseCases';
import type { UpkeepUseCases } from '../../../application/upkeep/upkeepUseCases';
import type { Clock } from '../../../application/ports';
import { authoriseOnJob } from '../../../application/shared/authorise';
import { stopsAtTheGates } from '../../../domain/grading/walk';
import type { Fault } from '../../../domain/shared/failure';
import { dayOf, timeOf } from '../../../presentation/shared/dates';
import { caught } from '../../shared/caught';
import { typedValues } from '../../shared/parseForm';
import { renderPage } from '../../shared/renderPage';
import { pathParam, queryValue, type SignedInRequest } from '../../shared/requests';
import { seeOther } from '../../shared/seeOther';
import { withQuery } from '../../urls';
import type { AnswerPage, FindPage } from './answerPage';
import { conflictPage } from './conflictView';
import { lockedView } from './lockedView';
import { savedNotice } from './notices';
import { backLinkOf, contextStrip, urlAfter, type FieldState, type PageContext } from './pageContext';
import type { PageView } from './pageView';
import { buttonField, readAnswers } from './readAnswers';
import { shownFromStored, shownFromTyped, storedFor } from './shownAnswer';
import { missingParts, walkFaults } from './walkFaults';
import type { WalkFile } from './walkFile';

export interface WalkDeps {
  readonly walk: WalkUseCases;
  readonly second: SecondUseCases;
  readonly upkeep: Pick<UpkeepUseCases, 'viewCard'>;
  readonly clock: Clock;
}

export type Handler = (req: SignedInRequest, res: Response) => Promise<void>;

/** The three ways to a page with questions: look, save with the button, save meanwhile. */
export interface AnswerHandlers {
  readonly show: Handler;
  readonly submit: Handler;
  readonly autosave: Handler;
}

/** Whose answers the pages show and store. */
export interface AnswerStore<File extends WalkFile> {
  readonly load: (req: SignedInRequest) => Promise<File>;
  /** Stops when this person may not change the answers now; that comes before anything in the form. */
  readonly mayChange: (req: SignedInRequest, file: File) => void;
  /** The page to read only; null when the answers can be changed. */
  readonly locked: (file: File, page: AnswerPage) => PageView | null;
  readonly save: (req: SignedInRequest, file: File, answers: readonly GivenAnswer[]) => Promise<SavedAnswers>;
}

/** The answers of the functie itself. */
export function jobAnswers({ walk }: Pick<WalkDeps, 'walk'>): AnswerStore<JobFile> {
  return {
    load: (req) => walk.viewJob(req.actor, pathParam(req, 'id')),
    mayChange: (req, file) => {
      authoriseOnJob(req.actor, 'answer.save', file.job, file.acted);
    },
    locked: (file, page) => (file.allowed.has('answer.save') ? null : lockedView(file, page)),
    save: (req, file, answers) => walk.saveAnswers(req.actor, file.job.id, answers),
  };
}

/** The handlers of one kind of page. All of them share one way of reading, storing and refusing answers. */
export function answerHandlers<File extends WalkFile>(
  store: AnswerStore<File>,
  clock: Clock,
  findPage: FindPage,
  viewOf: (context: PageContext) => PageView,
): AnswerHandlers {
  return {
    async show(req, res) {
      const file = await store.load(req);
      const page = findPage(file, req);
      const locked = store.locked(file, page);
      if (locked !== null) {
        await render(res, file, page, locked, 'locked');
        return;
      }
      const context: PageContext = {
        file,
        page,
        shown: (fields) => shownFromStored(fields, storedFor(file.answers, fields.question)),
        faults: walkFaults(file.catalogs, page.fields, []),
        notice: savedNotice(file, queryValue(req, 'bewaard'), page),
      };
      await render(res, file, page, viewOf(context), 'stored');
    },

    async submit(req, res) {
      const file = await loadOpen(req);
      const page = findPage(file, req);
      const typed = typedValues(req.body);
      const button = typed[buttonField];
      const again = async (faults: readonly Fault[]): Promise<void> => {
        const worded = walkFaults(file.catalogs, page.fields, faults);
        const shown: PageContext['shown'] = (fields) => shownFromTyped(fields, typed);
        const view = viewOf({ file, page, shown, faults: worded, notice: null });
        await render(res, file, page, { ...view, errors: worded.items, status: 422 }, 'typed');
      };
      const read = readAnswers(page.fields, req.body, file.answers);
      if (!read.ok) {
        await again(read.faults);
        return;
      }
      const { given, result, undecided } = read;
      const demandsAll = button === undefined && page.kind !== 'alles';
      const faults = [
        ...(demandsAll ? missingParts(questionsOf(page), result) : []),
        ...answerFaults(file.catalogs, given, file.answers),
      ];
      if (undecided.length > 0) {
        await conflicted(res, file, page, typed, conflictsOf(file, given, undecided), true);
      } else if (faults.length > 0) {
        await again(inPageOrder(page, faults));
      } else {
        const saved = await caught(store.save(req, file, given), 'invalid', 'stale');
        if (saved.ok) seeOther(res, await wayOn(req, file, page, button));
        else if (saved.error.code === 'invalid') await again(saved.error.faults);
        else await conflicted(res, file, page, typed, answerConflicts(saved.error.stored), false);
      }
    },

    async autosave(req, res) {
      const file = await loadOpen(req);
      const page = findPage(file, req);
      const refuseWith = (faults: readonly Fault[]): void => {
        const [first] = walkFaults(file.catalogs, page.fields, faults).items;
        res.status(422).json({ message: first?.message ?? '' });
      };
      const read = readAnswers(page.fields, req.body, file.answers);
      if (!read.ok) {
        refuseWith(read.faults);
        return;
      }
      const saved = await caught(store.save(req, file, read.given), 'invalid', 'stale');
      if (saved.ok) {
        const { revisions, savedAt } = saved.value;
        res.json({
          ...revisionsReply(page, revisions),
          savedAt: timeOf(savedAt),
          complete: missingParts(questionsOf(page), read.result).length === 0,
        });
      } else if (saved.error.code === 'invalid') {
        refuseWith(saved.error.faults);
      } else {
        res.status(409).json({ conflictUrl: page.url });
      }
    },
  };

  async function loadOpen(req: SignedInRequest): Promise<File> {
    const file = await store.load(req);
    store.mayChange(req, file);
    return file;
  }

  async function wayOn(
    req: SignedInRequest,
    before: File,
    page: AnswerPage,
    button: string | undefined,
  ): Promise<string> {
    const jobId = before.job.id;
    if (button === 'later') return page.ways.tasks(jobId);
    if (button === 'rest-nee') return withQuery(page.url, { bewaard: page.walkPage?.subjectId });
    if (button === 'hier') return withQuery(page.url, { bewaard: 'ja' });
    // Only the answers to the gates change which pages there are.
    const file = page.kind === 'poort' ? await store.load(req) : before;
    if (page.kind === 'poort' && stopsAtTheGates(file.sheet.gates)) return page.ways.tasks(jobId);
    const next = urlAfter(file, page);
    return page.kind === 'gebied' ? withQuery(next, { bewaard: page.walkPage?.subjectId }) : next;
  }

  async function conflicted(
    res: Response,
    file: WalkFile,
    page: AnswerPage,
    typed: Readonly<Record<string, string>>,
    conflicts: readonly AnswerConflict[],
    missed: boolean,
  ): Promise<void> {
    const view = conflictPage({ file, page, typed, conflicts, missed, res });
    await render(res, file, page, view, 'typed');
  }

  async function render(
    res: Response,
    file: WalkFile,
    page: AnswerPage,
    view: PageView,
    state: FieldState,
  ): Promise<void> {
    const today = dayOf(clock.now().toISOString());
    await renderPage(res, {
      ...view,
      context: contextStrip(file, page, today, state),
      backLink: backLinkOf(file, page),
    });
  }
}

function questionsOf(page: AnswerPage) {
  return page.fields.map(({ question }) => question);
}

/** Faults in the order of the fields on the page. */
function inPageOrder(page: AnswerPage, faults: readonly Fault[]): readonly Fault[] {
  const place = ({ field }: Fault): number => {
    const [kind, id] = field.split('.');
    return page.fields.findIndex(({ question }) => question.kind === kind && question.id === id);
  };
  return [...faults].sort((one, other) => place(one) - place(other));
}

/** The revisions that are stored now, under the names that the form uses. */
function revisionsReply(page: AnswerPage, revisions: Readonly<Record<string, number>>): object {
  const named = page.fields.flatMap(({ question, names }) => {
    const revision = revisions[`${question.kind}.${question.id}`];
    return revision === undefined ? [] : [[names.revision, revision] as const];
  });
  return page.kind === 'vraag' ? { revision: named[0]?.[1] } : { revisions: Object.fromEntries(named) };
}

/** What `saveAnswers` tells about a refusal as stale. */
function answerConflicts(stored: unknown): readonly AnswerConflict[] {
  return stored as readonly AnswerConflict[];
}

/** The conflicts of which no text was chosen yet, as they are now. */
function conflictsOf(
  file: WalkFile,
  given: readonly GivenAnswer[],
  undecided: AnswerPage['fields'],
): readonly AnswerConflict[] {
  return undecided.flatMap(({ question }) => {
    const stored = storedFor(file.answers, question);
    const mine = given.find(({ kind, questionId }) => kind === question.kind && questionId === question.id);
    return stored === undefined || mine === undefined ? [] : [{ given: mine, stored }];
  });
}
