import type { Department } from '../../domain/organisation/chart';
import { statusAllows } from '../../domain/workflow/transitions';
import type { By, Repositories } from '../ports';

/**
 * Lets functies follow the name of a department. Those that already had its name as their department belong to it from
 * now on, so that its managers see them. Those that belong to it get the new name, as long as nothing is being signed:
 * what was signed keeps the name that it was signed with.
 */
export async function linkJobs(
  { jobs, audit }: Pick<Repositories, 'jobs' | 'audit'>,
  department: Pick<Department, 'id' | 'name'>,
  by: By,
): Promise<void> {
  await jobs.linkToDepartment(department.id, department.name);
  for (const job of await jobs.list({ departmentId: department.id })) {
    if (job.department === department.name || !statusAllows('job.edit', job.status)) continue;
    await jobs.update(job.id, job.revision, { department: department.name });
    await audit.append({ kind: 'functie-gewijzigd', jobId: job.id }, by);
  }
}
