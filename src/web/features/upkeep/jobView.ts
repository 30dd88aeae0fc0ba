import type { UpkeepFile } from '../../../application/upkeep/viewUpkeep';
import type { Trigger } from '../../../domain/upkeep/trigger';
import { statusAllows } from '../../../domain/workflow/transitions';
import { timelineText } from '../../../presentation/timeline/timelineText';
import { capitalise } from '../../../presentation/advice/labels';
import { occasionText } from '../../../presentation/upkeep/occasionText';
import {
  answerMeta,
  outcomeSentences,
  triggerMeta,
  triggerNames,
} from '../../../presentation/upkeep/triggerText';
import { textLimit } from '../../../presentation/upkeep/upkeepFormText';
import {
  reviewSentence,
  upkeepPageText,
  upkeepText,
  type NotBegin,
} from '../../../presentation/upkeep/upkeepText';
import type {
  CardParams,
  MessageParams,
  PageHeadingParams,
  StatusPillParams,
  SubmitRowParams,
  TextareaParams,
  TimelineParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls, withQuery } from '../../urls';
import { reviewPill } from './listView';

export type JobNotice = 'dag' | 'aanleiding' | 'antwoord' | 'stale';

/** The view model of `views/pages/upkeep/job.ejs`. */
export interface UpkeepJobView {
  readonly heading: PageHeadingParams;
  readonly status: StatusPillParams;
  readonly messages: readonly MessageParams[];
  readonly review: Section;
  readonly begin: Section;
  readonly open: {
    readonly heading: string;
    readonly none: string | null;
    readonly note: Link | null;
    /** Said once when there are more. */
    readonly all: string | null;
    readonly triggers: readonly OpenTrigger[];
  };
  readonly answered: { readonly heading: string; readonly timeline: TimelineParams } | null;
  readonly procedures: { readonly heading: string; readonly timeline: TimelineParams } | null;
  readonly aside: readonly CardParams[];
}

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly link: Link | null;
}

interface OpenTrigger {
  readonly id: string;
  readonly heading: string;
  readonly meta: string;
  readonly why: string;
  /** Null for whose own functie it is. */
  readonly form: {
    readonly action: string;
    readonly triggerId: string;
    readonly reason: TextareaParams;
    readonly submit: SubmitRowParams;
  } | null;
}

/** The name of the field at one trigger, as faults know it. */
export function reasonField(triggerId: string): string {
  return `waarom-${triggerId}`;
}

/** The upkeep of a functie. `typed`: what was sent and did not do. */
export function jobView(
  file: UpkeepFile,
  typed: Readonly<Record<string, string>>,
  worded: WordedFaults,
  notice: JobNotice | null,
): UpkeepJobView {
  const { job, review, triggers, procedures } = file;
  const { heading, open, answered } = upkeepPageText;
  const waiting = triggers.filter(({ answer }) => answer === null);
  const done = triggers.filter(({ answer }) => answer !== null);
  const mayNote = file.allowed.has('upkeep.handle') && statusAllows('upkeep.ask', job.status);
  return {
    heading: { over: job.name, heading },
    status: reviewPill(review.state),
    messages: messagesOf(notice),
    review: reviewSection(file),
    begin: beginSection(file),
    open: {
      heading: open.heading,
      none: waiting.length === 0 ? open.none : null,
      note: mayNote ? { href: urls.onderhoudAanleiding(job.id), label: open.note } : null,
      all: waiting.length > 1 && file.allowed.has('procedure.begin') ? open.answer.beginAll : null,
      triggers: waiting.map((trigger) => openTrigger(file, trigger, typed, worded)),
    },
    answered:
      done.length === 0
        ? null
        : {
            heading: answered.heading,
            timeline: { items: done.map((trigger) => answeredItem(file, trigger)) },
          },
    procedures:
      procedures.length === 0
        ? null
        : {
            heading: upkeepPageText.procedures.heading,
            timeline: {
              items: procedures.map(({ occasion, reason, overrideReason, by, at }) => ({
                strong: `${capitalise(occasionText[occasion])}.`,
                words: [
                  reason,
                  ...(overrideReason === null ? [] : [upkeepPageText.procedures.early(overrideReason)]),
                ],
                meta: upkeepPageText.procedures.by(file.names.get(by) ?? '', at),
                at,
                icon: 'undo-2',
                done: true,
              })),
            },
          },
    aside: [
      ...earlierDays(file),
      {
        id: 'meer',
        heading: upkeepPageText.links.heading,
        links: [
          { href: urls.onderhoud(), label: upkeepText.title },
          { href: urls.tijdlijn(job.id), label: timelineText.link },
        ],
      },
    ],
  };
}

function messagesOf(notice: JobNotice | null): readonly MessageParams[] {
  if (notice === null) return [];
  if (notice === 'stale') {
    const { heading, text } = upkeepPageText.stale;
    return [{ id: 'intussen', tone: 'let', heading, paragraphs: [text], announce: true }];
  }
  const { heading, text } = upkeepPageText.saved[notice];
  return [{ id: 'vast', tone: 'goed', heading, paragraphs: [text], announce: true }];
}

function reviewSection({ job, review, decision, termMonths, names, allowed }: UpkeepFile): Section {
  const { heading, due, fromTerm, fromChoice, reason, untilNext, choose } = upkeepPageText.review;
  const { chosen, day, state } = review;
  const source =
    chosen !== null
      ? [fromChoice(names.get(chosen.by) ?? '', chosen.at), reason(chosen.reason), untilNext]
      : decision !== null && day !== null
        ? [fromTerm(decision.decidedAt, termMonths)]
        : [];
  return {
    heading,
    lines: [
      reviewSentence(review, job.status === 'gearchiveerd'),
      ...(state === 'over-tijd' ? [due] : []),
      ...source,
    ],
    link:
      day !== null && allowed.has('upkeep.handle')
        ? { href: urls.onderhoudDag(job.id), label: choose }
        : null,
  };
}

function beginSection({ job, decision, bar, allowed, review, acted }: UpkeepFile): Section {
  const { heading, free, bar: barred, link, not, reopen } = upkeepPageText.begin;
  if (allowed.has('procedure.begin') && decision !== null) {
    return {
      heading,
      lines: [bar === null ? free : barred(bar, decision.decidedAt)],
      link: {
        href: withQuery(urls.nieuweIndeling(job.id), {
          aanleiding: review.state === 'over-tijd' ? 'termijn' : '',
        }),
        label: link,
      },
    };
  }
  const why = ((): NotBegin => {
    if (job.status === 'gearchiveerd') return 'archief';
    if (review.state === 'loopt') return 'loopt';
    if (decision === null) return 'geen-niveau';
    if (acted.job?.ties.holds === true) return 'eigen';
    return statusAllows('level.reopen', job.status) ? 'niet-getekend' : 'handtekening';
  })();
  return {
    heading,
    lines: [not[why]],
    link:
      why === 'niet-getekend' && allowed.has('level.reopen')
        ? { href: urls.heropenen(job.id), label: reopen }
        : null,
  };
}

function openTrigger(
  { job, names, allowed }: UpkeepFile,
  trigger: Trigger,
  typed: Readonly<Record<string, string>>,
  worded: WordedFaults,
): OpenTrigger {
  const { answer } = upkeepPageText.open;
  const field = reasonField(trigger.id);
  const mayBegin = allowed.has('procedure.begin');
  return {
    id: `aanleiding-${trigger.id}`,
    heading: triggerNames[trigger.kind],
    meta: triggerMeta(trigger, names.get(trigger.by) ?? ''),
    why: trigger.why,
    form: allowed.has('upkeep.handle')
      ? {
          action: urls.onderhoudAntwoord(job.id),
          triggerId: trigger.id,
          reason: {
            id: field,
            name: 'waarom',
            label: mayBegin ? answer.label : answer.labelAlong,
            hint: trigger.as === 'hr' ? undefined : answer.hint,
            value: typed['welke'] === trigger.id ? (typed['waarom'] ?? '') : '',
            rows: 3,
            limit: textLimit,
            error: worded.of(field),
          },
          submit: {
            submit: { label: answer.stays, name: 'besluit', value: 'blijft', secondary: true },
            ...(mayBegin
              ? {
                  links: [
                    {
                      href: withQuery(urls.nieuweIndeling(job.id), { aanleiding: trigger.kind }),
                      label: answer.begin,
                    },
                  ],
                }
              : {
                  others: [{ label: answer.along, name: 'besluit', value: 'meegenomen' }],
                  note: answer.alongHint,
                }),
          },
        }
      : null,
  };
}

function answeredItem({ names }: UpkeepFile, trigger: Trigger): TimelineParams['items'][number] {
  const { answer } = trigger;
  return {
    strong: `${triggerNames[trigger.kind]}.`,
    words: [trigger.why, ...(answer === null ? [] : [`${outcomeSentences[answer.outcome]} ${answer.words}`])],
    meta: [
      triggerMeta(trigger, names.get(trigger.by) ?? ''),
      ...(answer === null ? [] : [answerMeta(names.get(answer.by) ?? '', answer.at)]),
    ].join('. Antwoord: '),
    at: answer?.at ?? trigger.at,
    icon: 'badge-check',
    done: true,
  };
}

/** Days that were chosen and count no more. */
function earlierDays({ chosen, review, names }: UpkeepFile): readonly CardParams[] {
  const { earlier, earlierDay, fromChoice, reason } = upkeepPageText.review;
  const rest = chosen.filter(({ id }) => id !== review.chosen?.id);
  if (rest.length === 0) return [];
  return [
    {
      id: 'eerder-gekozen',
      heading: earlier,
      list: rest.map((one) =>
        [`${earlierDay(one.day)}.`, fromChoice(names.get(one.by) ?? '', one.at), reason(one.reason)].join(
          ' ',
        ),
      ),
    },
  ];
}
