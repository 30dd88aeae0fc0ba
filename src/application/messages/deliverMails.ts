import type { MessageKind } from '../../domain/messages/message';
import { claimHoldsMs, nextAttempt, type MailStatus } from '../../domain/messages/outgoingMail';
import { MailUncertain } from '../../domain/messages/mailUncertain';
import type { Clock, Logger, Mail, Mailer, OutgoingMail, Repositories, UnitOfWork } from '../ports';
import type { IsStopping } from '../worker/startWorker';

export interface DeliverDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly mailer: Mailer;
  readonly words: (kind: MessageKind) => Pick<Mail, 'subject' | 'text'>;
  /** Of this process: whose claim is whose. */
  readonly workerId: string;
}

/**
 * Hands every mail that may leave to the mail server, each at most once: it is claimed in a transaction of its own before it is
 * handed over, and what became of it is written down after. A claim of a process that is gone becomes uncertain, and is
 * never taken up again by itself (see ADR 0128).
 */
export function makeDeliverMails(deps: DeliverDeps) {
  const { unitOfWork, clock, logger, workerId } = deps;
  return async (isStopping: IsStopping): Promise<void> => {
    const ids = await unitOfWork.readDirectory((directory) => directory.organisationIds());
    for (const organisationId of ids) {
      const now = clock.now();
      const claimedBefore = new Date(now.getTime() - claimHoldsMs).toISOString();
      const hasWork = await unitOfWork.read(organisationId, ({ outbox }) =>
        outbox.hasWork(now.toISOString(), claimedBefore),
      );
      if (!hasWork) continue;
      const lost = await unitOfWork.write(organisationId, ({ outbox }) =>
        outbox.giveUpClaims(claimedBefore, now.toISOString()),
      );
      if (lost > 0) logger.warn('mail-uncertain', { count: lost });
      while (!isStopping() && (await deliverNext(organisationId))) {
        // Goes on with the next one.
      }
    }
  };

  /** False when nothing may leave now. */
  async function deliverNext(organisationId: string): Promise<boolean> {
    const at = clock.now().toISOString();
    const claimed = await unitOfWork.write(organisationId, async (repositories) => {
      const mail = await repositories.outbox.claimNext(workerId, at);
      if (mail === undefined) return undefined;
      const to = await addressOf(repositories, mail);
      if (to === null) await repositories.outbox.drop(mail.number, workerId);
      return { mail, to };
    });
    if (claimed === undefined) return false;
    const { mail, to } = claimed;
    if (to === null) return true;
    const outcome = await handOver(mail, to);
    await unitOfWork.write(organisationId, ({ outbox }) =>
      outbox.settle(mail.number, workerId, outcome, clock.now().toISOString()),
    );
    return true;
  }

  async function handOver(
    { kind, attempts, accountId }: OutgoingMail,
    to: string,
  ): Promise<{ readonly status: MailStatus; readonly notBefore?: string }> {
    try {
      await deps.mailer.send({ to, ...deps.words(kind) });
      return { status: 'verstuurd' };
    } catch (error) {
      if (error instanceof MailUncertain) {
        logger.warn('mail-uncertain', { accountId, error });
        return { status: 'onzeker' };
      }
      logger.warn('mail-failed', { accountId, error });
      const next = nextAttempt(attempts, clock.now());
      return next === null ? { status: 'mislukt' } : { status: 'wacht', notBefore: next.toISOString() };
    }
  }
}

/** Where the mail goes; null when it is not needed any more: the person left, wants no mail, or read the message already. */
async function addressOf(
  { people, messages }: Repositories,
  { number, accountId }: OutgoingMail,
): Promise<string | null> {
  const account = await people.find(accountId);
  const message = await messages.find([accountId], number);
  if (account?.active !== true || message === undefined || message.readAt !== null) return null;
  return (await messages.wantsNoMail(accountId)) ? null : account.email;
}
