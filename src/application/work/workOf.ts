import type { Actor } from '../../domain/workflow/actor';
import type { WorkItem } from '../../domain/work/workItem';
import type { WorkReader } from './workReader';
import { workSources } from './workSources';

/** Everything that waits for somebody: what waits longest comes first. */
export async function workOf(reader: WorkReader, actor: Actor): Promise<readonly WorkItem[]> {
  const found: WorkItem[] = [];
  for (const source of workSources) found.push(...(await source(reader, actor)));
  return found.sort((one, other) => compare(one.since, other.since) || compare(one.jobName, other.jobName));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
