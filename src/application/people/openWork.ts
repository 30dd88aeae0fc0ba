import { lineUp, type Department } from '../../domain/organisation/chart';
import type { Job } from '../../domain/workflow/job';
import { statusAllows } from '../../domain/workflow/transitions';
import { canLead } from '../departments/departmentInput';
import type { Account, Repositories } from '../ports';
import { ledBy, replacementsOf, type PersonReplacement } from './viewPerson';

/** A department that somebody leads and has to hand over, or leave to others. */
export interface DepartmentToHandOver {
  readonly department: Department;
  /** Who lead it beside this person, or else the nearest department above that has active leaders. */
  readonly others: readonly string[];
  readonly above: { readonly department: string; readonly leaders: readonly string[] } | null;
  readonly jobs: number;
  /** The functies about which the managers were asked to answer, and still can. */
  readonly asked: readonly string[];
  /** Who could take it over, by name. */
  readonly candidates: readonly Pick<Account, 'id' | 'name' | 'email'>[];
}

/** What somebody who stops leaves behind. */
export interface OpenWork {
  readonly jobs: readonly Job[];
  readonly departments: readonly DepartmentToHandOver[];
  readonly replacements: readonly PersonReplacement[];
}

/** The work of somebody that others have to know of when that person stops. `today` is YYYY-MM-DD. */
export async function openWorkOf(
  repositories: Pick<Repositories, 'departments' | 'people' | 'jobs'>,
  personId: string,
  today: string,
): Promise<OpenWork> {
  const { departments, people, jobs } = repositories;
  const led = await ledBy(repositories, personId);
  const all = await departments.list();
  const { leaders } = await departments.chart();
  const everyone = led.length === 0 ? [] : await people.list();
  const namesOf = (departmentId: string): readonly string[] =>
    everyone
      .filter(({ id }) => id !== personId)
      .filter(({ id }) => leaders.some((one) => one.departmentId === departmentId && one.accountId === id))
      .map(({ name }) => name);

  async function handOver(department: Department): Promise<DepartmentToHandOver> {
    const [, ...line] = lineUp({ departments: all }, department.id);
    const above = line.find((id) => namesOf(id).length > 0);
    const theirs = await jobs.list({ departmentId: department.id });
    const beside = leaders.filter((one) => one.departmentId === department.id);
    return {
      department,
      others: namesOf(department.id),
      above:
        above === undefined
          ? null
          : { department: all.find(({ id }) => id === above)?.name ?? '', leaders: namesOf(above) },
      jobs: theirs.length,
      asked: theirs
        .filter(({ leadersAnswer, status }) => leadersAnswer && statusAllows('answer.save', status))
        .map(({ name }) => name),
      candidates: everyone.filter(
        (one) => one.id !== personId && canLead(one) && !beside.some(({ accountId }) => accountId === one.id),
      ),
    };
  }

  return {
    jobs: await jobs.listHeldBy(personId),
    departments: await Promise.all(all.filter(({ id }) => led.includes(id)).map(handOver)),
    replacements: await replacementsOf(repositories, personId, today),
  };
}
