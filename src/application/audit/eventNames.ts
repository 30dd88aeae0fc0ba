import type { ChainRow } from '../../domain/audit/chain';
import type { Repositories } from '../ports';

/** How everything that some events name is called now; what is not there any more is not in it. */
export interface NamesNow {
  readonly people: ReadonlyMap<string, string>;
  readonly jobs: ReadonlyMap<string, string>;
  readonly departments: ReadonlyMap<string, string>;
}

/** Looks up the names that belong to the ids in some events, so that the log itself needs to hold none. */
export async function namesIn(
  repositories: Pick<Repositories, 'people' | 'jobs' | 'departments'>,
  rows: readonly Pick<ChainRow, 'accountId' | 'onBehalfOf' | 'event'>[],
): Promise<NamesNow> {
  const ids = new Set(
    rows.flatMap(({ accountId, onBehalfOf, event }) => [accountId, onBehalfOf, ...textsIn(event)]),
  );
  const people = new Map<string, string>();
  const jobs = new Map<string, string>();
  const departments = new Map<string, string>();
  for (const id of ids) {
    if (id === null) continue;
    const found = (await repositories.people.find(id))?.name;
    if (found !== undefined) people.set(id, found);
    const job = found === undefined ? await repositories.jobs.find(id) : undefined;
    if (job !== undefined) jobs.set(id, job.name);
    const department =
      found === undefined && job === undefined ? await repositories.departments.find(id) : undefined;
    if (department !== undefined) departments.set(id, department.name);
  }
  return { people, jobs, departments };
}

/** Everything between quotes in the JSON of an event: the ids are among them. */
function textsIn(json: string): readonly string[] {
  return [...json.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '');
}
