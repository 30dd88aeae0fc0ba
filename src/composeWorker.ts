import { makeDeliverMails } from './application/messages/deliverMails';
import type { IsStopping } from './application/worker/startWorker';
import type { Adapters } from './composition';
import { messageMail } from './presentation/messages/messageText';
import { urls } from './web/urls';

type Needed = Pick<Adapters, 'unitOfWork' | 'clock' | 'ids' | 'logger' | 'mailer'>;

/** What the server does beside answering: mails leave. `baseUrl` is the origin that visitors use. */
export function workerTasks(
  { mailer, ids, ...adapters }: Needed,
  baseUrl: string,
): readonly ((isStopping: IsStopping) => Promise<void>)[] {
  return mailer === null
    ? []
    : [
        makeDeliverMails({
          ...adapters,
          mailer,
          words: (kind) => messageMail(kind, baseUrl + urls.berichten()),
          workerId: ids.newId(),
        }),
      ];
}
