import type { Act, AdviceFile } from '../../../application/grading/viewAdvice';
import { adviceText } from '../../../presentation/level/advicePageText';
import { dayOf, momentOf } from '../../../presentation/shared/dates';
import type { TimelineParams } from '../../shared/partials';

const { steps: text } = adviceText;
type Item = TimelineParams['items'][number];

/** Questions, advice, level, profile: what is done by whom and when, and what comes now. */
export function stepsView(adviceFile: AdviceFile): TimelineParams {
  const { file, lastAnswer, asked, profileReady } = adviceFile;
  const { decision, job } = file;
  const hasAdvice = decision !== null || job.status === 'geadviseerd';
  const decided: Act | null = decision && { name: decision.decidedByName, at: decision.decidedAt };
  const done = [
    file.readyForAdvice || decision !== null ? lastAnswer : null,
    hasAdvice ? asked : null,
    decided,
    job.status === 'profiel-klaar' ? profileReady : null,
  ];
  const now = done.findIndex((act) => act === null);
  const words = [text.answers, text.advice, text.level, text.profile];
  return {
    items: words.map(([past, next], index) => {
      const act = done[index] ?? null;
      if (act !== null) return doneItem(past, act, index === 0);
      const waiting = index === now ? text.now : text.later;
      return {
        strong: next,
        meta: index === 1 && index === now && asked !== null ? text.again : waiting,
        done: false,
      };
    }),
  };
}

/** Answers are given on a day; acts at a moment. */
function doneItem(strong: string, act: Act, byDay: boolean): Item {
  return {
    strong,
    meta: text.by(act.name, byDay ? dayOf(act.at) : momentOf(act.at)),
    at: act.at,
    done: true,
  };
}
