import type { ListedWork } from '../../application/work/viewWork';
import { jobStatusLabel, levelName } from '../../presentation/jobs/statusLabels';
import { progressText } from '../../presentation/jobs/whatNow';
import { sinceText, whenText, workLabel, workText, workWords } from '../../presentation/work/workText';
import type { WorkListParams } from './partials';
import { workHref } from './workHref';

/** One thing to do, as a row of a list. `today` is YYYY-MM-DD. */
export function workRow(item: ListedWork, today: string): WorkListParams['items'][number] {
  const { kind, state, onBehalfName, since, dueOn } = item;
  const { reason } = workWords[kind];
  const progress =
    state === null || reason !== null
      ? null
      : state.progress !== null
        ? progressText(state.progress)
        : state.level === null
          ? null
          : `${levelName(state.level)}.`;
  const sentences = [
    reason ?? progress,
    onBehalfName === null ? null : workText.onBehalf(onBehalfName),
    dueOn === null ? null : `${sinceText(since)}.`,
  ];
  return {
    label: workLabel(item),
    href: workHref(item),
    sub: sentences.filter((sentence) => sentence !== null).join(' '),
    status: state === null ? undefined : jobStatusLabel(state.status, state.progress?.started ?? true),
    when: whenText(item),
    urgent: dueOn !== null && dueOn <= today,
  };
}
