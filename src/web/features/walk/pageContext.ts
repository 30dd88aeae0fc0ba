import { timeOf, dayOf } from '../../../presentation/shared/dates';
import { pageTarget } from '../../../presentation/walk/pageNames';
import { walkText } from '../../../presentation/walk/walkMessages';
import type { MessageParams, SubmitRowParams } from '../../shared/partials';
import type { ContextStrip, Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import type { AnswerPage } from './answerPage';
import type { AnswerFields } from './answerFields';
import { buttonField } from './readAnswers';
import { storedFor, type ShownAnswer } from './shownAnswer';
import type { WalkFile } from './walkFile';

/** What the view of a page with questions is made from. */
export interface PageContext {
  readonly file: WalkFile;
  readonly page: AnswerPage;
  readonly shown: (fields: AnswerFields) => ShownAnswer;
  readonly faults: WordedFaults;
  /** Something to tell about what was just stored. */
  readonly notice: MessageParams | null;
}

/** What every form with questions has. */
export interface AnswerFormView {
  readonly action: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly notice: MessageParams | null;
  readonly submit: SubmitRowParams;
}

/** A field of a form with its value. */
export interface HiddenField {
  readonly name: string;
  readonly value: string;
}

/** The revisions and marks that a form carries along. */
export function hiddenFields(context: Pick<PageContext, 'page' | 'shown'>): readonly HiddenField[] {
  return context.page.fields.flatMap((fields) => {
    const { revision, seen } = context.shown(fields);
    return [
      { name: fields.names.revision, value: revision },
      { name: fields.names.seen, value: seen },
    ];
  });
}

/** The form around the questions, with its buttons. */
export function answerForm(context: PageContext): AnswerFormView {
  return {
    action: context.page.url,
    hidden: hiddenFields(context),
    notice: context.notice,
    submit: {
      submit: { label: saveLabel(context) },
      others: [{ label: walkText.later, name: buttonField, value: 'later' }],
    },
  };
}

function saveLabel({ file, page }: PageContext): string {
  // What follows the gates depends on the answers that are given here.
  if (page.kind === 'poort') return walkText.saveAndOn;
  const next = pageAfter(file, page);
  return next === undefined ? walkText.saveAndCheck : walkText.saveAndTo(pageTarget(file.catalogs, next));
}

function pageAfter(file: WalkFile, page: AnswerPage) {
  return file.pages[indexIn(file, page) + 1];
}

function indexIn(file: WalkFile, page: AnswerPage): number {
  return file.pages.findIndex(
    ({ kind, subjectId }) => kind === page.walkPage?.kind && subjectId === page.walkPage.subjectId,
  );
}

/** Where to go when a page is finished: the next page, or checking the answers after the last. */
export function urlAfter(file: WalkFile, page: AnswerPage): string {
  const next = pageAfter(file, page);
  return next === undefined || page.walkPage === null
    ? page.ways.check(file.job.id)
    : page.ways.page(file.job.id, next);
}

/** The way back: the page before this one, or the task list. */
export function backLinkOf(file: WalkFile, page: AnswerPage): Link {
  const before = page.walkPage === null ? undefined : file.pages[indexIn(file, page) - 1];
  return before === undefined
    ? { href: page.ways.tasks(file.job.id), label: walkText.backToTasks }
    : {
        href: page.ways.page(file.job.id, before),
        label: walkText.backTo(pageTarget(file.catalogs, before)),
      };
}

/** What is known of the fields on a page: shown as stored, typed but not stored, or not to be changed. */
export type FieldState = 'stored' | 'typed' | 'locked';

/** The strip with the job and whether this page is stored. `today` is the day of this request. */
export function contextStrip(
  { job, answers }: WalkFile,
  page: Pick<AnswerPage, 'fields' | 'ways'>,
  today: string,
  state: FieldState,
): ContextStrip {
  const moments = page.fields.flatMap(({ question }) => storedFor(answers, question)?.answeredAt ?? []);
  const last = moments.sort().at(-1);
  return {
    jobName: job.name,
    department: walkText.department(job.department),
    jobHref: page.ways.tasks(job.id),
    jobLinkLabel: walkText.allQuestions,
    saveStatus: state === 'locked' ? null : saveStatus(state === 'stored' ? last : undefined, today),
  };
}

function saveStatus(last: string | undefined, today: string): NonNullable<ContextStrip['saveStatus']> {
  if (last === undefined) return { state: 'niet-bewaard', text: walkText.notSaved };
  const text = dayOf(last) === today ? walkText.saved(timeOf(last)) : walkText.savedOn(dayOf(last));
  return { state: 'bewaard', text };
}
