import type { AskedRound } from '../../../application/voice/viewVoices';
import type { GradingCatalogs } from '../../../domain/grading/giveAdvice';
import { choicesInOrder } from '../../../domain/grading/weighedAnswer';
import { longestVoice, viewVerdicts, wholeFunction } from '../../../domain/voice/voice';
import {
  askedText,
  gateRows,
  pointName,
  statementOf,
  verdictWords,
  voiceText,
} from '../../../presentation/voice/voiceText';
import type {
  MessageParams,
  PageHeadingParams,
  RadiosParams,
  SubmitRowParams,
  SummaryListParams,
  TextareaParams,
} from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** One point as who was asked sees it. */
export interface AskedPoint {
  readonly id: string;
  readonly heading: string;
  readonly intro: string;
  /** What the view is about; null when the questions say it all. */
  readonly about: SummaryListParams | null;
  readonly form: {
    readonly verdict: RadiosParams;
    readonly text: TextareaParams;
    readonly choice: RadiosParams | null;
    readonly revision: { readonly name: string; readonly value: number };
  } | null;
  /** What was written and decided, when the round is closed. */
  readonly facts: SummaryListParams | null;
}

/** The view model of `views/pages/voice/asked.ejs`. */
export interface AskedView {
  readonly heading: PageHeadingParams;
  readonly message: MessageParams | null;
  readonly facts: SummaryListParams;
  readonly note: string | null;
  readonly roundId: string;
  readonly action: string;
  readonly points: readonly AskedPoint[];
  readonly submit: SubmitRowParams | null;
}

export type AskedNotice = 'saved' | 'tooLate' | 'stale';

export function askedView(
  asked: AskedRound,
  typed: Readonly<Record<string, string>> | null,
  worded: WordedFaults,
  notice: AskedNotice | null,
): AskedView {
  const { round, job } = asked;
  const open = round.closed === null;
  const said = notice ?? (open ? null : ('closed' as const));
  return {
    heading: { over: job.name, heading: askedText.heading, intro: open ? askedText.intro : undefined },
    message:
      said === null
        ? null
        : {
            id: 'bericht',
            tone: said === 'saved' ? 'goed' : said === 'closed' ? 'info' : 'let',
            heading: askedText[said].heading,
            paragraphs: [askedText[said].text],
            announce: said !== 'closed',
          },
    facts: {
      rows: [
        ...(job.department === '' || round.points.includes(wholeFunction)
          ? []
          : [{ key: askedText.department, values: [job.department] }]),
        ...(round.question === '' ? [] : [{ key: voiceText.question, values: [round.question] }]),
      ],
    },
    note: !open ? null : round.dueOn === null ? askedText.change : askedText.due(round.dueOn),
    roundId: round.id,
    action: urls.zienswijze(job.id),
    points: round.points.map((point) => pointOf(asked, point, typed, worded)),
    submit: open ? { submit: { label: askedText.submit } } : null,
  };
}

/** The functie as HR described it: its name, where it is, and the kind of work. */
function descriptionOf({ job, catalogs, gates }: AskedRound): SummaryListParams {
  return {
    rows: [
      { key: askedText.name, values: [job.name] },
      ...(job.department === '' ? [] : [{ key: askedText.department, values: [job.department] }]),
      ...(job.jobNumber === '' ? [] : [{ key: askedText.jobNumber, values: [job.jobNumber] }]),
      ...gateRows(catalogs, gates).map(({ question, answer }) => ({ key: question, values: [answer] })),
    ],
  };
}

function pointOf(
  asked: AskedRound,
  point: string,
  typed: Readonly<Record<string, string>> | null,
  worded: WordedFaults,
): AskedPoint {
  const { round, catalogs, views, decisions } = asked;
  const view = views.find((one) => one.point === point);
  const criterion = catalogs.raster?.criteria.find(({ id }) => id === point);
  const value = (part: string, stored: string): string => typed?.[`${part}-${point}`] ?? stored;
  const verdict = value('oordeel', view?.verdict ?? '');
  const choice = value('keuze', view?.choice ?? '');
  const sent = typed?.[`revisie-${point}`];
  const overtaken = sent !== undefined && sent !== String(view?.revision ?? 0);
  const decision = decisions.find((one) => one.point === point)?.text ?? '';
  const picked =
    view === undefined || view.choice === null ? null : choiceWords(catalogs, point, view.choice);
  return {
    id: `punt-${point}`,
    heading: pointName(catalogs, point),
    intro: point === wholeFunction ? askedText.whole : (criterion?.question ?? ''),
    about: point === wholeFunction ? descriptionOf(asked) : null,
    form:
      round.closed !== null
        ? null
        : {
            verdict: {
              id: `oordeel-${point}`,
              name: `oordeel-${point}`,
              legend: askedText.verdict,
              error: worded.of(`oordeel-${point}`),
              small: true,
              options: viewVerdicts.map((one) => ({
                value: one,
                label: verdictWords[one],
                checked: one === verdict,
              })),
            },
            text: {
              id: `tekst-${point}`,
              name: `tekst-${point}`,
              label: askedText.text,
              hint: overtaken ? askedText.meanwhile(view?.text ?? '') : askedText.textHint,
              value: value('tekst', view?.text ?? ''),
              rows: 3,
              limit: longestVoice,
              error: worded.of(`tekst-${point}`),
            },
            choice:
              criterion === undefined
                ? null
                : {
                    id: `keuze-${point}`,
                    name: `keuze-${point}`,
                    legend: askedText.choice,
                    hint: askedText.leadIn,
                    error: worded.of(`keuze-${point}`),
                    small: true,
                    options: [
                      ...choicesInOrder(criterion).map((one) => ({
                        value: one,
                        label: choiceWords(catalogs, point, one),
                        checked: one === choice,
                      })),
                      { value: '', label: askedText.noChoice, checked: choice === '' },
                    ],
                  },
            revision: { name: `revisie-${point}`, value: view?.revision ?? 0 },
          },
    facts:
      round.closed === null
        ? null
        : {
            rows: [
              {
                key: askedText.yours,
                values:
                  view === undefined
                    ? [askedText.nothing]
                    : [
                        verdictWords[view.verdict],
                        ...(view.text === '' ? [] : [view.text]),
                        ...(picked === null ? [] : [`${voiceText.picks}: ${picked}`]),
                      ],
              },
              { key: askedText.decided, values: [decision === '' ? askedText.noDecision : decision] },
            ],
          },
  };
}

/** A statement, or what is lighter or heavier than all of them, for who need not know what a level is. */
function choiceWords(catalogs: GradingCatalogs, point: string, choice: string): string {
  if (choice === 'lichter' || choice === 'zwaarder') return askedText.others[choice];
  return statementOf(catalogs, point, choice) ?? choice;
}
