import type { Message } from '../../domain/messages/message';
import type { Actor } from '../../domain/workflow/actor';
import type { Clock, Repositories, UnitOfWork } from '../ports';
import { accountsOf } from '../shared/accountsOf';
import { authorise } from '../shared/authorise';
import { mayKnowOf } from './mayKnowOf';

/** A message as its reader may see it now. */
export interface ShownMessage extends Message {
  /** Null: about no functie, or about one that the reader may know nothing of any more. */
  readonly job: { readonly id: string; readonly name: string; readonly looks: boolean } | null;
}

/** The messages of one person. */
export interface MessagesPage {
  /** The last first; at most `mostMessages`. */
  readonly messages: readonly ShownMessage[];
  readonly unread: number;
  /** Whether the person gets mails; null: nobody does here. */
  readonly mails: boolean | null;
}

export const mostMessages = 100;
/** How many new messages a start page shows. */
const mostNews = 3;

interface Deps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

export function makeViewMessages({ unitOfWork }: Pick<Deps, 'unitOfWork'>) {
  return (actor: Actor): Promise<MessagesPage> => {
    authorise(actor, 'messages.own');
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const { messages, outbox } = repositories;
      const own = await accountsOf(repositories, actor.accountId);
      return {
        messages: await shown(repositories, actor, own, await messages.list(own, mostMessages)),
        unread: await messages.countUnread(own),
        mails: outbox.open ? !(await messages.wantsNoMail(actor.accountId)) : null,
      };
    });
  };
}

/** The last messages that were not read, and how many there are. */
export function makeViewNews({ unitOfWork }: Pick<Deps, 'unitOfWork'>) {
  return (actor: Actor): Promise<Omit<MessagesPage, 'mails'>> => {
    authorise(actor, 'messages.own');
    return unitOfWork.read(actor.organisationId, async (repositories) => {
      const own = await accountsOf(repositories, actor.accountId);
      const unread = await repositories.messages.countUnread(own);
      if (unread === 0) return { messages: [], unread };
      const last = (await repositories.messages.list(own, mostMessages)).filter(
        ({ readAt }) => readAt === null,
      );
      return { messages: await shown(repositories, actor, own, last.slice(0, mostNews)), unread };
    });
  };
}

/** Opens one message, which is then read. Undefined when it is not the actor's, or not there. */
export function makeOpenMessage({ unitOfWork, clock }: Deps) {
  return (actor: Actor, number: number): Promise<ShownMessage | undefined> => {
    authorise(actor, 'messages.own');
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const own = await accountsOf(repositories, actor.accountId);
      const found = await repositories.messages.find(own, number);
      if (found === undefined) return undefined;
      await repositories.messages.markRead(own, [number], at);
      return (await shown(repositories, actor, own, [found]))[0];
    });
  };
}

/** Marks everything as read up to a message: what came in after the page was shown stays new. */
export function makeReadAllMessages({ unitOfWork, clock }: Deps) {
  return (actor: Actor, upTo: number): Promise<void> => {
    authorise(actor, 'messages.own');
    const at = clock.now().toISOString();
    return unitOfWork.write(actor.organisationId, async (repositories) => {
      const own = await accountsOf(repositories, actor.accountId);
      await repositories.messages.markRead(own, { upTo }, at);
    });
  };
}

/** Chooses whether messages also come by mail. */
export function makeChooseMail({ unitOfWork }: Pick<Deps, 'unitOfWork'>) {
  return (actor: Actor, mails: boolean): Promise<void> => {
    authorise(actor, 'messages.own');
    return unitOfWork.write(actor.organisationId, ({ messages }) =>
      messages.setNoMail(actor.accountId, !mails),
    );
  };
}

async function shown(
  repositories: Repositories,
  actor: Actor,
  own: readonly string[],
  messages: readonly Message[],
): Promise<readonly ShownMessage[]> {
  const jobs = new Map<string, ShownMessage['job']>();
  for (const id of new Set(messages.flatMap(({ jobId }) => jobId ?? []))) {
    const job = await repositories.jobs.find(id);
    const may = job === undefined ? undefined : await mayKnowOf(repositories, actor, job, own);
    jobs.set(id, job !== undefined && may?.knows === true ? { id, name: job.name, looks: may.looks } : null);
  }
  return messages.map((message) => ({ ...message, job: jobs.get(message.jobId ?? '') ?? null }));
}
