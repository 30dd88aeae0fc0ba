import type { AdviceFile } from '../../../application/grading/viewAdvice';
import { levelText, reasonLimit, reopenText } from '../../../presentation/level/levelMessages';
import type { SubmitRowParams, TextareaParams } from '../../shared/partials';
import type { WordedFaults } from '../../shared/wordedFaults';
import { urls } from '../../urls';

/** The view model of `views/pages/advice/reopen.ejs`. */
export interface ReopenView {
  readonly over: string;
  readonly heading: string;
  readonly intro: string;
  readonly what: string;
  readonly points: readonly string[];
  readonly action: string;
  readonly reason: TextareaParams;
  readonly submit: SubmitRowParams;
}

/** What opening the level again does, and the reason for it. */
export function reopenView({ file }: AdviceFile, typed: string, faults: WordedFaults): ReopenView {
  const { job, decision } = file;
  if (decision === null) throw new Error('there is no decision to open again');
  return {
    over: levelText.over(job.name, job.department),
    heading: reopenText.title,
    intro: reopenText.intro(decision.level),
    what: reopenText.what,
    points: reopenText.points,
    action: urls.heropenen(job.id),
    reason: {
      id: 'uitleg',
      name: 'uitleg',
      label: reopenText.reason,
      hint: reopenText.reasonHint,
      value: typed,
      limit: reasonLimit,
      error: faults.of('uitleg'),
    },
    submit: {
      submit: { label: reopenText.submit },
      links: [{ href: urls.niveau(job.id), label: reopenText.cancel }],
    },
  };
}
