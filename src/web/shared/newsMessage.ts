import type { ShownMessage } from '../../application/messages/viewMessages';
import { messagesText, messageWords } from '../../presentation/messages/messageText';
import type { MessageParams } from './partials';
import { urls } from '../urls';

/** The new messages in short, for a page where someone starts; null when there are none. */
export function newsMessage({
  messages,
  unread,
}: {
  readonly messages: readonly ShownMessage[];
  readonly unread: number;
}): MessageParams | null {
  if (unread === 0) return null;
  return {
    id: 'nieuws',
    tone: 'info',
    heading: messagesText.news(unread),
    paragraphs: [],
    links: [
      ...messages.map(({ number, kind, job }) => ({
        href: urls.bericht(number),
        label: messageWords[kind].subject(job?.name ?? null),
      })),
      ...(unread > messages.length ? [{ href: urls.berichten(), label: messagesText.toAll }] : []),
    ],
  };
}
