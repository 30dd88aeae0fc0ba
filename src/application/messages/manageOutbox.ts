import type { MailStatus } from '../../domain/messages/outgoingMail';
import type { Actor } from '../../domain/workflow/actor';
import type { Clock, OutgoingMail, UnitOfWork } from '../ports';
import { authorise } from '../shared/authorise';
import { by } from '../shared/by';

/** The mails of the organisation: how many are in which state, and those that need a decision. */
export interface OutboxOverview {
  /** Whether a mail server is set at all. */
  readonly open: boolean;
  readonly counts: Readonly<Record<MailStatus, number>>;
  /** Uncertain and failed ones, the last first, with how their person is called now. */
  readonly troubled: readonly (OutgoingMail & { readonly name: string })[];
}

/** How many mails that need a decision are shown. */
const mostShown = 50;

interface Deps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

export function makeViewOutbox({ unitOfWork }: Pick<Deps, 'unitOfWork'>) {
  return (actor: Actor): Promise<OutboxOverview> => {
    authorise(actor, 'mail.outbox');
    return unitOfWork.read(actor.organisationId, async ({ outbox, people }) => {
      const troubled: OutboxOverview['troubled'][number][] = [];
      for (const mail of await outbox.list(['onzeker', 'mislukt'], mostShown)) {
        troubled.push({ ...mail, name: (await people.find(mail.accountId))?.name ?? '' });
      }
      return { open: outbox.open, counts: await outbox.count(), troubled };
    });
  };
}

/**
 * Lets a mail leave again that failed, or of which nobody knows whether it left. Pressing twice is harmless. Refused by nobody: one
 * that is not there, or not in that state, changes nothing.
 */
export function makeSendMailAgain({ unitOfWork, clock }: Deps) {
  return (actor: Actor, number: number): Promise<void> => {
    authorise(actor, 'mail.outbox');
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async ({ outbox, audit }) => {
      const mail = (await outbox.list(['onzeker', 'mislukt'], Number.MAX_SAFE_INTEGER)).find(
        (one) => one.number === number,
      );
      if (mail === undefined || !(await outbox.sendAgain(number, at))) return;
      await audit.append({ kind: 'mail-opnieuw', accountId: mail.accountId }, by(actor, at));
    });
  };
}
