import { jobStatuses, type JobStatus } from '../../../domain/workflow/status';
import {
  onlyOfCopies,
  onwardAction,
  transitionsFrom,
  type Transition,
} from '../../../domain/workflow/transitions';
import { whoMay } from '../../../domain/workflow/whoMay';
import {
  actionWords,
  conditionWords,
  requirementWords,
  roadText,
  roleWords,
  statusMeaning,
} from '../../../presentation/jobs/roadText';
import { jobStatusLabels } from '../../../presentation/jobs/statusLabels';
import { enumerate } from '../../../presentation/shared/numbers';
import type { StatusPillParams, TableParams } from '../../shared/partials';

/** The view model of `views/pages/method/road.ejs`. */
export interface RoadView {
  readonly heading: string;
  readonly intro: string;
  readonly note: string;
  readonly steps: readonly {
    readonly id: string;
    readonly heading: string;
    readonly status: StatusPillParams;
    readonly table: TableParams | null;
    readonly final: string | null;
  }[];
  readonly copies: { readonly heading: string; readonly text: string };
}

/** The whole table of statuses and actions, as a page to read. */
export function roadView(): RoadView {
  return {
    heading: roadText.title,
    intro: roadText.intro,
    note: roadText.ownFirst,
    steps: jobStatuses.filter((status) => !onlyOfCopies.includes(status)).map(stepView),
    copies: roadText.copies,
  };
}

function stepView(status: JobStatus, index: number): RoadView['steps'][number] {
  const rows = [...transitionsFrom(status)].sort((one, other) => order(one, status) - order(other, status));
  const { what, who, asks, next } = roadText.columns;
  return {
    id: `stap-${status}`,
    heading: `${String(index + 1)}. ${statusMeaning[status]}`,
    status: jobStatusLabels[status],
    final: rows.length === 0 ? roadText.final : null,
    table:
      rows.length === 0
        ? null
        : {
            id: `tabel-${status}`,
            caption: statusMeaning[status],
            captionHidden: true,
            head: [what, who, asks, next].map((text) => ({ text })),
            rows: rows.map((row) => [
              {
                text: actionWords[row.action] ?? row.action,
                header: true,
                sub: row.action === onwardAction(status) ? roadText.now : undefined,
              },
              { text: whoText(row) },
              { text: asksText(row) },
              { text: nextText(row) },
            ]),
          },
  };
}

function order(row: Transition, status: JobStatus): number {
  return row.action === onwardAction(status) ? 0 : 1;
}

function whoText({ action }: Transition): string {
  const names = whoMay(action).map(({ role, condition }) => `${roleWords[role]}${conditionWords[condition]}`);
  return upper(enumerate(names, 'of'));
}

function asksText({ asks }: Transition): string {
  return asks.length === 0
    ? roadText.nothingAsked
    : `${asks.map((asked) => requirementWords[asked]).join('. ')}.`;
}

function nextText({ to }: Transition): string {
  if (to === 'blijft') return roadText.stays;
  if (to === 'vorige') return roadText.earlier;
  if (to === 'weg') return roadText.gone;
  return upper(
    enumerate(
      to.map((status) => `‘${jobStatusLabels[status].label}’`),
      'of',
    ),
  );
}

function upper(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
