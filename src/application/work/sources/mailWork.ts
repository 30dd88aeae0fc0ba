import { decide } from '../../../domain/workflow/decide';
import type { Actor } from '../../../domain/workflow/actor';
import type { WorkItem } from '../../../domain/work/workItem';
import type { WorkReader } from '../workReader';

/** Mails that did not leave, or perhaps not: one thing to look at, however many there are. */
export async function mailWork(reader: WorkReader, actor: Actor): Promise<readonly WorkItem[]> {
  if (decide(actor, 'mail.outbox') !== 'allowed') return [];
  const last = (await reader.troubledMails()).at(0);
  if (last === undefined) return [];
  return [
    {
      kind: 'mails',
      jobId: null,
      jobName: '',
      aboutId: 'mails',
      since: last.doneAt ?? last.createdAt,
      dueOn: null,
      onBehalfOf: null,
    },
  ];
}
