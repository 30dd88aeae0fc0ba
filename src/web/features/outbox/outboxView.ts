import type { OutboxOverview } from '../../../application/messages/manageOutbox';
import {
  mailStatusLabels,
  outboxText,
  shownMailStatuses,
  troubleText,
} from '../../../presentation/messages/outboxText';
import type {
  CardParams,
  EmptyStateParams,
  MessageParams,
  PageHeadingParams,
  SummaryListParams,
} from '../../shared/partials';
import { urls } from '../../urls';

/** The view model of `views/pages/outbox/outbox.ejs`. */
export interface OutboxView {
  readonly heading: PageHeadingParams;
  /** Given when no mail server is set. */
  readonly closed: MessageParams | null;
  readonly counts: { readonly heading: string; readonly list: SummaryListParams };
  readonly troubled: {
    readonly heading: string;
    readonly rows: readonly {
      readonly label: string;
      readonly sub: string;
      readonly action: string;
    }[];
    readonly again: string;
  } | null;
  readonly empty: EmptyStateParams | null;
  readonly why: CardParams;
}

/** How it is with the mails. */
export function outboxView({ open, counts, troubled }: OutboxOverview): OutboxView {
  const { closed, none, why } = outboxText;
  return {
    heading: { heading: outboxText.title, intro: outboxText.intro },
    closed: open ? null : { id: 'uit', tone: 'let', heading: closed.heading, paragraphs: closed.paragraphs },
    counts: {
      heading: outboxText.counts,
      list: {
        rows: shownMailStatuses.map((status) => ({
          key: mailStatusLabels[status],
          values: [String(counts[status])],
        })),
      },
    },
    troubled:
      troubled.length === 0
        ? null
        : {
            heading: outboxText.troubled,
            rows: troubled.map(({ number, name, status, doneAt }) => ({
              label: outboxText.to(name),
              sub: troubleText(status, doneAt),
              action: urls.mailOpnieuw(number),
            })),
            again: outboxText.again,
          },
    empty: troubled.length === 0 && open ? { heading: none.heading, text: none.text } : null,
    why: { id: 'onzeker', heading: why.heading, paragraphs: why.paragraphs },
  };
}
