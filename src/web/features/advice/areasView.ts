import type { ResultArea } from '../../../domain/catalog/catalog';
import type { AreaOutcome, Receipt } from '../../../domain/grading/advice';
import type { GradingCatalogs } from '../../../domain/grading/giveAdvice';
import type { Explanation } from '../../../presentation/advice/explainAdvice';
import { rolesHeading } from '../../../presentation/advice/areaText';
import { capitalise } from '../../../presentation/advice/labels';
import { adviceText } from '../../../presentation/level/advicePageText';
import type { StatusPillParams } from '../../shared/partials';

/** The result areas of Key accountmanager, or the roles; `views/pages/advice/areas.ejs` prints it. */
export interface AreasView {
  readonly id: string;
  readonly heading: string;
  readonly intro: string;
  readonly areas: readonly {
    readonly name: string;
    readonly verdict: StatusPillParams;
    /** The share, in a sentence. */
    readonly sentence: string;
    /** What was written about the area; null while no task of it is answered. */
    readonly reason: { readonly text: string; readonly given: boolean } | null;
    /** Every task with its answer, behind a line. */
    readonly tasks: { readonly summary: string; readonly items: readonly TaskItem[] };
  }[];
}

interface TaskItem {
  readonly answer: string;
  readonly task: string;
  readonly source: string;
}

const { areas: text } = adviceText;

/** The verdict, the share and the reason per area; null when no area is asked or answered. */
export function areasView(
  catalogs: GradingCatalogs,
  { advice, sheet }: Receipt,
  explanation: Explanation,
  part: 'gebieden' | 'rollen' = 'gebieden',
): AreasView | null {
  const resultAreas =
    part === 'rollen' ? (catalogs.roles?.resultAreas ?? []) : (catalogs.areas?.resultAreas ?? []);
  const shown = advice.areas.filter(({ id }) => resultAreas.some((area) => area.id === id));
  if (shown.length === 0) return null;
  return {
    id: part,
    heading: part === 'rollen' ? rolesHeading(catalogs.roles?.jobTitle ?? '') : text.heading,
    intro: part === 'rollen' ? text.introRoles : text.intro,
    areas: shown.flatMap((area) => {
      const words = explanation.areas.find(({ id }) => id === area.id);
      const given = sheet.areaReasons[area.id];
      return words === undefined
        ? []
        : [
            {
              name: `${String(resultAreas.findIndex(({ id }) => id === area.id) + 1)}. ${words.name}`,
              verdict: pillOf(area, words.verdict),
              sentence: words.sentence,
              reason:
                area.answered === 0
                  ? null
                  : { text: given === undefined ? text.noReason : `“${given}”`, given: given !== undefined },
              tasks: {
                summary: text.tasks(area.total),
                items: taskItems(resultAreas.find(({ id }) => id === area.id)?.tasks ?? [], sheet),
              },
            },
          ];
    }),
  };
}

function taskItems(tasks: ResultArea['tasks'], sheet: Receipt['sheet']): readonly TaskItem[] {
  return tasks.map((task) => {
    const answer = sheet.tasks[task.id];
    return {
      answer: answer === undefined ? text.open : capitalise(answer),
      task: task.text.replaceAll('**', ''),
      source: task.derived ? adviceText.reasons.derived : adviceText.reasons.source(task.sources),
    };
  });
}

function pillOf({ open, carried }: AreaOutcome, label: string): StatusPillParams {
  return {
    label,
    icon: open ? 'circle-dashed' : carried ? 'check' : 'x',
    tone: carried ? 'goed' : 'gewoon',
  };
}
