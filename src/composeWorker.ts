import { makeDeliverMails } from './application/messages/deliverMails';
import { makeWriteReminders } from './application/messages/writeReminders';
import type { IsStopping } from './application/worker/startWorker';
import type { Adapters } from './composition';
import type { MessageKind } from './domain/messages/message';
import { messageMail } from './presentation/messages/messageText';
import { urls } from './web/urls';

type Needed = Pick<Adapters, 'unitOfWork' | 'library' | 'clock' | 'ids' | 'logger' | 'mailer'>;

/** What the server does beside answering: people are reminded, and mails leave. `baseUrl` is the origin that visitors use. */
export function workerTasks(
  { mailer, ids, ...adapters }: Needed,
  baseUrl: string,
): readonly ((isStopping: IsStopping) => Promise<void>)[] {
  const remind = makeWriteReminders(adapters);
  if (mailer === null) return [remind];
  const words = (kind: MessageKind): ReturnType<typeof messageMail> =>
    messageMail(kind, baseUrl + urls.berichten());
  return [remind, makeDeliverMails({ ...adapters, mailer, words, workerId: ids.newId() })];
}
