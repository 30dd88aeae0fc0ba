import type { DepartmentInput } from '../../../application/departments/departmentInput';
import type { DepartmentFile } from '../../../application/departments/viewDepartments';
import { departmentConflictText, departmentText } from '../../../presentation/departments/departmentText';
import { enumerate } from '../../../presentation/shared/numbers';
import type { ConflictParams } from '../../shared/partials';
import { urls } from '../../urls';

/** The view model of `views/pages/departments/conflict.ejs`. */
export interface DepartmentConflictView {
  readonly heading: string;
  readonly intro: string;
  readonly conflict: ConflictParams;
}

/** What was typed beside what someone else stored in the meantime. */
export function departmentConflictView(
  file: DepartmentFile,
  given: DepartmentInput,
  csrfToken: string,
  error: string | undefined,
): DepartmentConflictView {
  const text = departmentConflictText;
  const { department } = file;
  const stored = { name: department.name, parentId: department.parentId, leaderIds: file.leaderIds };
  const words = (input: DepartmentInput): readonly (readonly [string, string])[] => [
    [departmentText.name.label, input.name],
    [departmentText.parent.label, file.parents.find(({ id }) => id === input.parentId)?.name ?? text.top],
    [departmentText.chosenLeaders.legend, names(file, input.leaderIds)],
  ];
  const side = (input: DepartmentInput, other: DepartmentInput) =>
    words(input).map(([label, value], index) => ({
      label,
      value,
      differs: words(other)[index]?.[1] !== value,
    }));
  return {
    heading: text.title,
    intro: text.intro,
    conflict: {
      action: urls.afdeling(department.id),
      csrfToken,
      revision: department.revision,
      name: 'tekst',
      legend: text.legend,
      mine: { heading: text.mine, meta: text.mineMeta, parts: side(given, stored) },
      theirs: { heading: text.theirs, meta: text.theirsMeta, parts: side(stored, given) },
      hidden: [
        { name: 'naam', value: given.name },
        { name: 'boven', value: given.parentId ?? '' },
        ...given.leaderIds.map((value) => ({ name: 'leiding', value })),
        { name: 'botsing', value: 'ja' },
      ],
      error,
    },
  };
}

function names({ leaders }: DepartmentFile, ids: readonly string[]): string {
  const found = leaders.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return found.length === 0 ? departmentConflictText.nobody : enumerate(found);
}
