import type { AdviceFile } from '../../../application/grading/viewAdvice';
import type { LevelDecision } from '../../../domain/grading/levelDecision';
import { capitalise, labelledLevel, outcomeLabel } from '../../../presentation/advice/labels';
import { decisionText, levelText } from '../../../presentation/level/levelMessages';
import { procedureText } from '../../../presentation/upkeep/procedureText';
import { momentOf } from '../../../presentation/shared/dates';
import type { MessageParams, SummaryListParams, TimelineParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import { markOfOutcome, type OutcomeMark } from '../../shared/levelMarks';

/** The view model of `views/pages/advice/decision.ejs`. */
export interface DecisionView {
  readonly over: string;
  readonly heading: string;
  readonly mark: OutcomeMark;
  /** Said when someone tried to set the level again. */
  readonly already: MessageParams | null;
  readonly list: SummaryListParams;
  readonly onward: Link;
  readonly links: readonly Link[];
}

/** The decision that holds: the level, by whom, when, why, and whether it deviates from the advice. */
export function decisionView(
  { file, receipt }: AdviceFile,
  decision: LevelDecision,
  already: boolean,
): DecisionView {
  const { job } = file;
  const { rows, deviates } = decisionText;
  const { outcome } = receipt.advice;
  const mayReopen = file.allowed.has('level.reopen');
  return {
    over: levelText.over(job.name, job.department),
    heading: decisionText.title(decision.level),
    mark: markOfOutcome(decision.level),
    already: already
      ? {
          id: 'al-bepaald',
          tone: 'info',
          heading: decisionText.already.heading,
          paragraphs: [decisionText.already.paragraph],
          announce: true,
        }
      : null,
    list: {
      rows: [
        { key: rows.level, values: [capitalise(labelledLevel(decision.level, decision.receipt.employer))] },
        { key: rows.advice, values: [capitalise(outcomeLabel(outcome))] },
        { key: rows.deviates, values: [decision.level === outcome ? deviates.no : deviates.yes] },
        {
          key: rows.reason,
          values: decision.reason === '' ? [decisionText.noReason] : decision.reason.split('\n'),
        },
        { key: rows.by, values: [decision.decidedByName] },
        { key: rows.at, values: [momentOf(decision.decidedAt)] },
      ],
    },
    onward: { href: urls.profielBegin(job.id), label: decisionText.onward },
    links: [
      { href: urls.advies(job.id), label: decisionText.advice },
      ...(mayReopen ? [{ href: urls.heropenen(job.id), label: decisionText.reopen }] : []),
      ...(file.allowed.has('procedure.begin')
        ? [{ href: urls.nieuweIndeling(job.id), label: procedureText.link }]
        : []),
    ],
  };
}

/** `views/pages/advice/earlier.ejs` prints it. */
export interface EarlierDecisions {
  readonly heading: string;
  readonly timeline: TimelineParams;
}

/** Levels that were set before and opened again; null when there are none. */
export function earlierDecisions(withdrawn: readonly LevelDecision[]): EarlierDecisions | null {
  if (withdrawn.length === 0) return null;
  const { earlier } = decisionText;
  return {
    heading: earlier.heading,
    timeline: {
      items: withdrawn.map((decision) => ({
        strong: earlier.strong(decision.level),
        text: earlier.text(decision.withdrawnReason),
        meta: earlier.meta(decision.decidedByName, decision.decidedAt),
        at: decision.decidedAt,
        icon: 'undo-2',
        done: true,
      })),
    },
  };
}
