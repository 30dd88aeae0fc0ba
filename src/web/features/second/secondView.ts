import type { Assessors } from '../../../application/second/askSecond';
import type { SecondPage, ShownSecond } from '../../../application/second/settleSecond';
import type { JobFile } from '../../../application/grading/jobFile';
import type { Outcome } from '../../../domain/grading/advice';
import { longestReason } from '../../../domain/grading/storedAnswer';
import { comparedCount, differencesOf, questionKey } from '../../../domain/second/second';
import { capitalise, outcomeLabel } from '../../../presentation/advice/labels';
import { blindText, secondText } from '../../../presentation/second/secondText';
import { dayOf, momentOf } from '../../../presentation/shared/dates';
import { enumerate } from '../../../presentation/shared/numbers';
import type {
  DetailsParams,
  EmptyStateParams,
  MessageParams,
  PageHeadingParams,
  RadiosParams,
  SubmitRowParams,
  SummaryListParams,
  TextareaParams,
} from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';
import { differenceCard, type DifferenceCard } from './differenceCard';

/** What the page shows of a second grading. */
export type ShownSecondPage = Omit<SecondPage, 'file'> & {
  readonly file: Pick<JobFile, 'job' | 'catalogs'>;
};

/** The view model of `views/pages/second/second.ejs`. */
export interface SecondView {
  readonly heading: PageHeadingParams;
  readonly messages: readonly MessageParams[];
  readonly empty: EmptyStateParams | null;
  readonly facts: { readonly heading: string; readonly list: SummaryListParams } | null;
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly note: string | null;
    readonly cards: readonly DifferenceCard[];
  }[];
  readonly end: {
    readonly heading: string;
    readonly text: string | null;
    readonly action: string;
    readonly secondId: string;
    readonly reason: TextareaParams | null;
    readonly submit: SubmitRowParams;
  } | null;
  readonly ask: {
    readonly heading: string;
    readonly action: string;
    readonly who: RadiosParams;
    readonly submit: SubmitRowParams;
  } | null;
  readonly leftOut: DetailsParams | null;
}

export type SecondNotice = 'changed' | 'asked' | 'agreed' | 'handedIn';

export function secondView(
  { file, last, assessors }: ShownSecondPage,
  typed: Readonly<Record<string, string>> | null,
  worded: WordedFaults,
  notice: SecondNotice | null,
): SecondView {
  const { job } = file;
  const messages = [
    ...(notice === null ? [] : [noticeMessage(notice)]),
    ...(last === null ? [] : stateMessages(last)),
    ...(last === null && assessors === null
      ? [message('niet-nu', 'info', secondText.notNow.heading, [secondText.notNow.text])]
      : []),
  ];
  const { ask, leftOut } = secondText;
  const candidates = assessors?.candidates ?? [];
  return {
    heading: { over: job.name, heading: secondText.heading, intro: secondText.intro },
    messages,
    empty: assessors !== null && candidates.length === 0 ? secondText.nobody : null,
    facts: last === null ? null : factsOf(last),
    groups: last === null ? [] : groupsOf(file, last, typed, worded),
    end: last === null || last.second.ended !== null ? null : endOf(job.id, last, typed, worded),
    ask:
      candidates.length === 0
        ? null
        : {
            heading: last === null ? ask.heading : ask.again,
            action: urls.tweede(job.id),
            who: {
              id: 'wie',
              name: 'wie',
              legend: ask.who,
              hint: ask.hint,
              small: true,
              error: worded.of('wie'),
              options: candidates.map(({ id, name }) => ({
                value: id,
                label: name,
                checked: typed?.['wie'] === id,
              })),
            },
            submit: { submit: { label: ask.submit, secondary: last !== null }, note: ask.waits },
          },
    leftOut: assessors === null ? null : leftOutDetails(assessors, leftOut),
  };
}

function leftOutDetails(assessors: Assessors, words: typeof secondText.leftOut): DetailsParams {
  return {
    summary: words.summary,
    paragraphs: [
      ...assessors.leftOut.map(({ account, because }) => words.line(account.name, because)),
      words.others,
    ],
  };
}

function message(
  id: string,
  tone: MessageParams['tone'],
  heading: string,
  paragraphs: readonly string[],
): MessageParams {
  return { id, tone, heading, paragraphs };
}

function noticeMessage(notice: SecondNotice): MessageParams {
  const words =
    notice === 'changed'
      ? secondText.changed
      : notice === 'handedIn'
        ? blindText.saved
        : secondText.saved[notice];
  const tone = notice === 'changed' ? 'let' : 'goed';
  return { ...message('bericht', tone, words.heading, [words.text]), announce: true };
}

function stateMessages({ second, comparison, names, assessorActive }: ShownSecond): readonly MessageParams[] {
  const { waiting, ended } = secondText;
  const nameOf = (id: string): string => names.get(id) ?? secondText.gone;
  if (second.ended !== null) {
    const { by, at, reason } = second.ended;
    return [
      message('stand', 'info', reason === '' ? ended.heading : ended.stopped, [
        ended.by(nameOf(by), at),
        ...(reason === '' ? [] : [ended.reason(reason)]),
        ...(comparison === null ? [ended.nothing] : []),
        ended.next,
      ]),
    ];
  }
  if (comparison !== null) return [];
  return [
    message('stand', 'info', waiting.heading, [
      assessorActive ? waiting.text : waiting.gone(nameOf(second.assessorId)),
    ]),
  ];
}

function factsOf(last: ShownSecond): SecondView['facts'] {
  const { second, comparison, names, firstNames, open, now, answered } = last;
  const words = secondText.facts;
  const nameOf = (id: string): string => names.get(id) ?? secondText.gone;
  const differences = comparison === null ? [] : differencesOf(comparison);
  const all = comparison === null ? 0 : comparedCount(comparison);
  const outcome = (key: string, who: string, found: Outcome) => ({
    key,
    values: [capitalise(outcomeLabel(found)), ...(who === '' ? [] : [who])],
  });
  return {
    heading: comparison === null ? secondText.heading : secondText.compare.heading,
    list: {
      rows: [
        ...(comparison === null
          ? [
              { key: words.assessor, values: [nameOf(second.assessorId)] },
              { key: words.by, values: [nameOf(second.askedBy)] },
              { key: words.since, values: [dayOf(second.askedAt)] },
              ...(second.ended === null ? [{ key: words.far, values: [words.answered(answered)] }] : []),
            ]
          : [
              outcome(
                words.outcomeOf('first'),
                enumerate([...firstNames]),
                comparison.first.receipt.advice.outcome,
              ),
              outcome(
                words.outcomeOf('second'),
                nameOf(second.assessorId),
                comparison.second.receipt.advice.outcome,
              ),
              { key: words.equal, values: [words.equalCount(all - differences.length, all)] },
              {
                key: words.different,
                values: [words.differentCount(differences.length, open.length, second.ended !== null)],
              },
              ...(second.ended === null ? [{ key: words.now, values: [capitalise(outcomeLabel(now))] }] : []),
              { key: words.handedIn, values: [momentOf(second.handedInAt ?? second.askedAt)] },
            ]),
      ],
    },
  };
}

function groupsOf(
  { job, catalogs }: ShownSecondPage['file'],
  last: ShownSecond,
  typed: Readonly<Record<string, string>> | null,
  worded: WordedFaults,
): SecondView['groups'] {
  if (last.comparison === null) return [];
  const openKeys = new Set(last.open.map(questionKey));
  const differences = differencesOf(last.comparison);
  const words = secondText.differences;
  const group = (id: string, heading: string, note: string | null, some: typeof differences) =>
    some.length === 0
      ? []
      : [
          {
            id,
            heading,
            note,
            cards: some.map((one) => differenceCard(catalogs, job.id, last, one, typed, worded)),
          },
        ];
  const left = differences.filter((one) => openKeys.has(questionKey(one)));
  const settled = differences.filter((one) => !openKeys.has(questionKey(one)));
  const busy = last.second.ended === null;
  return [
    ...group('open', busy ? words.open : words.left, busy ? secondText.agree.note : null, left),
    ...group('besproken', words.settled, null, settled),
  ];
}

function endOf(
  jobId: string,
  { second, comparison, open }: ShownSecond,
  typed: Readonly<Record<string, string>> | null,
  worded: WordedFaults,
): SecondView['end'] {
  const { end } = secondText;
  const waiting = comparison === null;
  const equal = !waiting && open.length === 0;
  return {
    heading: equal ? end.headingEqual : waiting ? end.headingWaiting : end.heading,
    text: equal ? end.textEqual : null,
    action: urls.tweedeAfronden(jobId),
    secondId: second.id,
    reason: equal
      ? null
      : {
          id: 'reden',
          name: 'reden',
          label: end.reason,
          hint: waiting ? end.reasonHint.waiting : end.reasonHint.open,
          value: typed?.['reden'] ?? '',
          rows: 3,
          limit: longestReason,
          error: worded.of('reden'),
        },
    submit: { submit: { label: equal ? end.submitEqual : end.submit, secondary: !equal } },
  };
}
