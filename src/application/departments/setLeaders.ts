import type { By, Repositories } from '../ports';

/** Makes exactly these people the ones who lead a department, and writes down who came and who went. */
export async function setLeaders(
  { departments, audit }: Pick<Repositories, 'departments' | 'audit'>,
  departmentId: string,
  leaderIds: readonly string[],
  by: By,
): Promise<void> {
  const before = (await departments.leaders())
    .filter((leader) => leader.departmentId === departmentId)
    .map(({ accountId }) => accountId);
  const added = leaderIds.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !leaderIds.includes(id));
  if (added.length === 0 && removed.length === 0) return;
  await departments.setLeaders(departmentId, leaderIds);
  await audit.append({ kind: 'leiding-gewijzigd', departmentId, added, removed }, by);
}
