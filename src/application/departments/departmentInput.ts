import type { Department } from '../../domain/organisation/chart';
import { mayHangUnder } from '../../domain/organisation/departmentTree';
import type { Fault } from '../../domain/shared/failure';
import type { Account, Repositories } from '../ports';

/** What a person types and chooses about a department. */
export interface DepartmentInput {
  readonly name: string;
  /** The department above it; null at the top. */
  readonly parentId: string | null;
  /** Who lead it. */
  readonly leaderIds: readonly string[];
}

export const longestDepartmentName = 120;

/** Whether someone can lead a department: an active person with the role for it. */
export function canLead({ active, roles }: Pick<Account, 'active' | 'roles'>): boolean {
  return active && roles.includes('leidinggevende');
}

/** What is wrong with the input for a department; `id` is null for a new one. */
export async function departmentFaults(
  { departments, people }: Pick<Repositories, 'departments' | 'people'>,
  id: string | null,
  { name, parentId, leaderIds }: DepartmentInput,
): Promise<readonly Fault[]> {
  const all = await departments.list();
  const namesake = await departments.findByName(name);
  const leaders = await Promise.all(leaderIds.map((leaderId) => people.find(leaderId)));
  return [
    ...nameFaults(name, namesake !== undefined && namesake.id !== id),
    ...parentFaults(all, id, parentId),
    ...(leaders.every((leader) => leader !== undefined && canLead(leader))
      ? []
      : [{ field: 'leaderIds', problem: 'onbekende-keuze' }]),
  ];
}

function nameFaults(name: string, taken: boolean): readonly Fault[] {
  if (name === '') return [{ field: 'name', problem: 'leeg' }];
  if (name.length > longestDepartmentName) {
    const over = name.length - longestDepartmentName;
    return [{ field: 'name', problem: 'te-lang', params: { over } }];
  }
  return taken ? [{ field: 'name', problem: 'bestaat-al' }] : [];
}

function parentFaults(
  all: readonly Department[],
  id: string | null,
  parentId: string | null,
): readonly Fault[] {
  if (parentId !== null && !all.some((one) => one.id === parentId)) {
    return [{ field: 'parentId', problem: 'onbekende-keuze' }];
  }
  return id === null || mayHangUnder(all, id, parentId)
    ? []
    : [{ field: 'parentId', problem: 'onder-zichzelf' }];
}
