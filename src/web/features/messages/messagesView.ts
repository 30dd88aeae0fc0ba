import {
  mostMessages,
  type MessagesPage,
  type ShownMessage,
} from '../../../application/messages/viewMessages';
import { messagesText, messageWords } from '../../../presentation/messages/messageText';
import { momentOf } from '../../../presentation/shared/dates';
import type {
  CheckboxParams,
  EmptyStateParams,
  MessageParams,
  PageHeadingParams,
  WorkListParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import { messageHref } from './messageHref';

/** The view model of `views/pages/messages/messages.ejs`. */
export interface MessagesView {
  readonly heading: PageHeadingParams;
  readonly saved: MessageParams | null;
  readonly work: Link;
  readonly list: WorkListParams | null;
  readonly more: string | null;
  readonly empty: EmptyStateParams | null;
  /** The button that marks everything as read; null when there is nothing new. */
  readonly readAll: { readonly action: string; readonly label: string; readonly upTo: number } | null;
  /** The choice to get mails; null when nobody gets any. */
  readonly mail: {
    readonly heading: string;
    readonly action: string;
    readonly choice: CheckboxParams;
    readonly save: string;
  } | null;
}

/** The messages of the reader. `saved`: the choice about mails was just kept. */
export function messagesView({ messages, unread, mails }: MessagesPage, saved: boolean): MessagesView {
  const { empty, mail } = messagesText;
  return {
    heading: {
      heading: messagesText.title,
      intro: messages.length === 0 ? messagesText.intro : messagesText.unread(unread),
    },
    saved:
      saved && mails !== null
        ? {
            id: 'bewaard',
            tone: 'goed',
            heading: mail.saved.heading,
            paragraphs: [mails ? mail.saved.on : mail.saved.off],
            announce: true,
          }
        : null,
    work: { href: urls.werkvoorraad(), label: messagesText.work },
    list:
      messages.length === 0
        ? null
        : { id: 'berichten', heading: messagesText.list, items: messages.map(messageRow) },
    more: messages.length === mostMessages ? messagesText.more : null,
    empty: messages.length === 0 ? { heading: empty.heading, text: empty.text } : null,
    readAll:
      unread === 0
        ? null
        : {
            action: urls.berichtenGelezen(),
            label: messagesText.readAll,
            upTo: Math.max(...messages.map(({ number }) => number)),
          },
    mail:
      mails === null
        ? null
        : {
            heading: mail.heading,
            action: urls.berichtenMail(),
            choice: {
              id: 'mail',
              name: 'mail',
              legend: mail.heading,
              legendSize: 'verborgen',
              options: [{ value: 'ja', label: mail.label, hint: mail.hint, checked: mails }],
            },
            save: mail.save,
          },
  };
}

function messageRow(message: ShownMessage): WorkListParams['items'][number] {
  const { number, kind, job, jobId, at, readAt } = message;
  const { subject, text } = messageWords[kind];
  const isClosed = messageHref(message) === null;
  return {
    label: subject(job?.name ?? null),
    href: isClosed ? null : urls.bericht(number),
    sub: isClosed && jobId !== null ? messagesText.closed : text,
    status: readAt === null ? { label: messagesText.isNew, icon: 'circle-dot', tone: 'info' } : undefined,
    when: momentOf(at),
  };
}
