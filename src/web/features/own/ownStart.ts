import type { MessageUseCases } from '../../../application/messages/messageUseCases';
import type { makeViewWork } from '../../../application/work/viewWork';
import type { Actor } from '../../../domain/workflow/actor';
import { decide } from '../../../domain/workflow/decide';
import { workText } from '../../../presentation/work/workText';
import type { MessageParams, WorkListParams } from '../../shared/partials';
import { newsMessage } from '../../shared/newsMessage';
import { workRow } from '../../shared/workRow';

export interface OwnStartDeps {
  readonly messages: Pick<MessageUseCases, 'viewNews'>;
  readonly viewWork: ReturnType<typeof makeViewWork>;
}

/** What stands above the own page for who starts there: new messages, and what waits for them. */
export interface OwnStart {
  readonly news: MessageParams | null;
  readonly work: WorkListParams | null;
}

/** Null for who starts at the werkvoorraad: there they read the same. */
export async function ownStart({ messages, viewWork }: OwnStartDeps, actor: Actor): Promise<OwnStart | null> {
  if (decide(actor, 'job.list') === 'allowed') return null;
  const { items, today } = await viewWork(actor);
  return {
    news: newsMessage(await messages.viewNews(actor)),
    work:
      items.length === 0
        ? null
        : { id: 'taken', heading: workText.list, items: items.map((item) => workRow(item, today)) },
  };
}
