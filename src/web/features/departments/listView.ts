import type { ListedDepartment } from '../../../application/departments/viewDepartments';
import { departmentTree, type DepartmentNode } from '../../../domain/organisation/departmentTree';
import { departmentText } from '../../../presentation/departments/departmentText';
import type { EmptyStateParams, PageHeadingParams } from '../../shared/partials';
import { urls } from '../../urls';

/** A department in the nested list. */
export interface DepartmentItem {
  readonly name: string;
  readonly href: string;
  readonly leaders: string;
  readonly amounts: string;
  readonly below: readonly DepartmentItem[];
}

/** The view model of `views/pages/departments/list.ejs`. */
export interface DepartmentListView {
  readonly heading: PageHeadingParams;
  readonly list: string;
  readonly departments: readonly DepartmentItem[];
  readonly empty: EmptyStateParams | null;
}

/** All departments as a nested list. */
export function departmentListView(departments: readonly ListedDepartment[]): DepartmentListView {
  const { title, intro, add, empty, list } = departmentText;
  const action = { href: urls.afdelingNieuw(), label: add, icon: 'plus' } as const;
  const none = departments.length === 0;
  return {
    heading: { heading: title, intro, action: none ? undefined : action },
    list,
    departments: departmentTree(departments).map(item),
    empty: none ? { ...empty, action: { href: action.href, label: add } } : null,
  };
}

function item({ department, below }: DepartmentNode<ListedDepartment>): DepartmentItem {
  const { id, name, leaders, people, jobs } = department;
  return {
    name,
    href: urls.afdeling(id),
    leaders:
      leaders.length === 0
        ? departmentText.nobody
        : departmentText.leaders(leaders.map(departmentText.leader)),
    amounts: departmentText.amounts(people, jobs),
    below: below.map(item),
  };
}
