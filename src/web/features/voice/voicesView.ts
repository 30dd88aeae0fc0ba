import type { JobFile } from '../../../application/grading/jobFile';
import type { VoiceRecord } from '../../../application/voice/stores';
import type { VoicesOfJob } from '../../../application/voice/viewVoices';
import { longestVoice, wholeFunction } from '../../../domain/voice/voice';
import { calendarDate } from '../../../presentation/shared/dates';
import {
  askedAsWords,
  pointName,
  statementOf,
  verdictWords,
  voiceText,
} from '../../../presentation/voice/voiceText';
import type {
  CheckboxParams,
  DateFieldParams,
  EmptyStateParams,
  MessageParams,
  PageHeadingParams,
  SubmitRowParams,
  SummaryListParams,
  TextareaParams,
} from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** What the page shows of the views on a functie. */
export type ShownVoices = Omit<VoicesOfJob, 'file'> & {
  readonly file: Pick<JobFile, 'job' | 'allowed' | 'catalogs' | 'answers'>;
};

/** What was typed and ticked, to show again. */
export interface TypedVoices {
  readonly values: Readonly<Record<string, string>>;
  readonly who: readonly string[];
  readonly points: readonly string[];
}

/** One point with everything about it side by side. */
export interface PointCard {
  readonly id: string;
  readonly heading: string;
  readonly facts: SummaryListParams;
  readonly none: string | null;
  readonly decision: TextareaParams | null;
  readonly revision: { readonly name: string; readonly value: number };
}

export interface RoundView {
  readonly id: string;
  readonly heading: string;
  readonly state: string;
  readonly facts: SummaryListParams;
  readonly points: readonly PointCard[];
  /** Null when it is closed. */
  readonly form: { readonly action: string; readonly submit: SubmitRowParams } | null;
}

/** The view model of `views/pages/voice/voices.ejs`. */
export interface VoicesView {
  readonly heading: PageHeadingParams;
  readonly message: MessageParams | null;
  readonly empty: EmptyStateParams | null;
  readonly ask: {
    readonly heading: string;
    readonly action: string;
    readonly who: CheckboxParams;
    readonly points: CheckboxParams;
    readonly question: TextareaParams;
    readonly due: DateFieldParams;
    readonly submit: SubmitRowParams;
  } | null;
  readonly rounds: readonly RoundView[];
}

export type VoicesNotice = keyof Pick<typeof voiceText, 'saved' | 'stale' | 'changed'>;

export function voicesView(
  voices: ShownVoices,
  typed: TypedVoices | null,
  worded: WordedFaults,
  notice: VoicesNotice | null,
): VoicesView {
  const { file, records, candidates } = voices;
  const open = records.some(({ round }) => round.closed === null);
  const mayAsk = file.allowed.has('voice.ask') && !open;
  return {
    heading: { over: file.job.name, heading: voiceText.heading, intro: voiceText.intro },
    message:
      notice === null
        ? null
        : {
            id: 'bericht',
            tone: notice === 'saved' ? 'goed' : 'let',
            heading: voiceText[notice].heading,
            paragraphs: [voiceText[notice].text],
            announce: true,
          },
    empty:
      mayAsk && candidates.length === 0
        ? voiceText.nobody
        : !mayAsk && records.length === 0
          ? voiceText.notNow
          : null,
    ask: mayAsk && candidates.length > 0 ? askForm(voices, typed, worded) : null,
    rounds: records.map((record) => roundView(voices, record, typed, worded)),
  };
}

function askForm(
  { file, candidates, points }: ShownVoices,
  typed: TypedVoices | null,
  worded: WordedFaults,
): NonNullable<VoicesView['ask']> {
  const { ask } = voiceText;
  const value = (name: string): string => typed?.values[name] ?? '';
  return {
    heading: ask.heading,
    action: urls.zienswijzen(file.job.id),
    who: {
      id: 'wie',
      name: 'wie',
      legend: ask.who,
      error: worded.of('wie'),
      options: candidates.map(({ accountId, as, name }) => ({
        value: accountId,
        label: `${name} (${askedAsWords[as]})`,
        checked: typed?.who.includes(accountId) ?? true,
      })),
    },
    points: {
      id: 'punten',
      name: 'punten',
      legend: ask.points,
      error: worded.of('punten'),
      small: true,
      options: points.map((point) => ({
        value: point,
        label: pointName(file.catalogs, point),
        checked: typed?.points.includes(point) ?? point === wholeFunction,
      })),
    },
    question: {
      id: 'vraag',
      name: 'vraag',
      label: ask.question,
      hint: ask.questionHint,
      value: value('vraag'),
      rows: 3,
      limit: longestVoice,
      error: worded.of('vraag'),
    },
    due: {
      id: 'uiterlijk',
      name: 'uiterlijk',
      legend: ask.due,
      hint: ask.dueHint,
      error: worded.of('uiterlijk'),
      day: value('uiterlijk-dag'),
      month: value('uiterlijk-maand'),
      year: value('uiterlijk-jaar'),
    },
    submit: { submit: { label: ask.submit } },
  };
}

function roundView(
  voices: ShownVoices,
  record: VoiceRecord,
  typed: TypedVoices | null,
  worded: WordedFaults,
): RoundView {
  const { round, views } = record;
  const { names, left, file } = voices;
  const state = (accountId: string): string => {
    if (views.some((view) => view.accountId === accountId)) return voiceText.given;
    return left.includes(accountId) ? voiceText.left : voiceText.waiting;
  };
  return {
    id: round.id,
    heading: voiceText.round(round.openedAt),
    state: round.closed === null ? voiceText.state.open : voiceText.state.closed(round.closed.at),
    facts: {
      rows: [
        {
          key: voiceText.asked,
          values: round.asked.map(
            ({ accountId, as }) => `${names.get(accountId) ?? ''} (${askedAsWords[as]}) ${state(accountId)}`,
          ),
        },
        ...(round.question === '' ? [] : [{ key: voiceText.question, values: [round.question] }]),
        ...(round.dueOn === null ? [] : [{ key: voiceText.due, values: [calendarDate(round.dueOn)] }]),
      ],
    },
    points: round.points.map((point) => pointCard(voices, record, point, typed, worded)),
    form:
      round.closed === null
        ? {
            action: urls.zienswijzenBesluiten(file.job.id),
            submit: {
              submit: { label: voiceText.close, name: 'wat', value: 'sluiten' },
              others: [{ label: voiceText.save, name: 'wat', value: 'bewaren' }],
              note: voiceText.closeNote,
            },
          }
        : null,
  };
}

function pointCard(
  { file, names, toDecide }: ShownVoices,
  { round, views, decisions }: VoiceRecord,
  point: string,
  typed: TypedVoices | null,
  worded: WordedFaults,
): PointCard {
  const { catalogs } = file;
  const own =
    round.closed === null
      ? file.answers.find(({ kind, questionId }) => kind === 'criterium' && questionId === point)
      : undefined;
  const kept = round.closed?.answers.find((answer) => answer.point === point);
  const choice = own?.value ?? kept?.choice ?? null;
  const statement = statementOf(catalogs, point, choice);
  const reason = own?.reason ?? kept?.reason ?? '';
  const here = views.filter((view) => view.point === point);
  const decision = decisions.find((one) => one.point === point);
  const name = `besluit-${point}`;
  const sent = typed?.values[`revisie-${point}`];
  const overtaken = sent !== undefined && sent !== String(decision?.revision ?? 0);
  return {
    id: `punt-${round.id}-${point}`,
    heading: pointName(catalogs, point),
    facts: {
      rows: [
        ...(point === wholeFunction
          ? []
          : [
              {
                key: voiceText.answer,
                values: [statement ?? voiceText.noAnswer, ...(reason === '' ? [] : [reason])],
              },
            ]),
        ...here.map((view) => {
          const picked = statementOf(catalogs, point, view.choice);
          return {
            key: names.get(view.accountId) ?? '',
            values: [
              verdictWords[view.verdict],
              ...(view.text === '' ? [] : [view.text]),
              ...(picked === null ? [] : [`${voiceText.picks}: ${picked}`]),
            ],
          };
        }),
        ...(round.closed === null
          ? []
          : [
              {
                key: voiceText.decided,
                values: [
                  decision === undefined || decision.text === '' ? voiceText.noDecision : decision.text,
                ],
              },
            ]),
      ],
    },
    none: here.length === 0 ? voiceText.noViews : null,
    decision:
      round.closed === null
        ? {
            id: name,
            name,
            label: voiceText.decision,
            hint: overtaken
              ? voiceText.meanwhile(decision?.text ?? '')
              : toDecide.includes(point) && worded.of(name) === undefined
                ? voiceText.needed
                : undefined,
            value: typed?.values[name] ?? decision?.text ?? '',
            rows: 3,
            limit: longestVoice,
            error: worded.of(name),
          }
        : null,
    revision: { name: `revisie-${point}`, value: decision?.revision ?? 0 },
  };
}
