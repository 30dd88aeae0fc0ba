import type { ChainRow } from '../../domain/audit/chain';
import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import { nameOfQuestion } from '../../domain/catalog/nameOfQuestion';
import { questionKinds } from '../../domain/grading/storedAnswer';
import type { Repositories } from '../ports';

/** How everything that some events name is called now; what is not there any more is not in it. */
export interface NamesNow {
  readonly people: ReadonlyMap<string, string>;
  readonly jobs: ReadonlyMap<string, string>;
  readonly departments: ReadonlyMap<string, string>;
  /** Of questions such as `criterium.mandaat`, as the newest catalogs call them. */
  readonly questions: ReadonlyMap<string, string>;
}

/** Looks up the names that belong to the ids in some events, so that the log itself needs to hold none. */
export async function namesIn(
  repositories: Pick<Repositories, 'people' | 'jobs' | 'departments'>,
  /** Null when the names of questions are not asked. */
  library: CatalogLibrary | null,
  rows: readonly Pick<ChainRow, 'accountId' | 'onBehalfOf' | 'event'>[],
): Promise<NamesNow> {
  const ids = new Set(
    rows.flatMap(({ accountId, onBehalfOf, event }) => [accountId, onBehalfOf, ...textsIn(event)]),
  );
  const people = new Map<string, string>();
  const jobs = new Map<string, string>();
  const departments = new Map<string, string>();
  const questions = new Map<string, string>();
  const catalogs = library?.list(farAway) ?? [];
  for (const id of ids) {
    if (id === null) continue;
    const question = isQuestion.test(id) ? nameOfQuestion(catalogs, id) : undefined;
    if (question !== undefined) {
      questions.set(id, question);
      continue;
    }
    const found = (await repositories.people.find(id))?.name;
    if (found !== undefined) people.set(id, found);
    const job = found === undefined ? await repositories.jobs.find(id) : undefined;
    if (job !== undefined) jobs.set(id, job.name);
    const department =
      found === undefined && job === undefined ? await repositories.departments.find(id) : undefined;
    if (department !== undefined) departments.set(id, department.name);
  }
  return { people, jobs, departments, questions };
}

/** A day on which every released catalog is in force. */
const farAway = '9999-12-31';
const isQuestion = new RegExp(`^(${questionKinds.join('|')})\\.`);

/** Everything between quotes in the JSON of an event: the ids are among them. */
function textsIn(json: string): readonly string[] {
  return [...json.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '');
}
