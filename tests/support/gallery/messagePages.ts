import { join } from 'node:path';
import type { ShownMessage } from '../../../src/application/messages/viewMessages';
import type { ListedWork, Work } from '../../../src/application/work/viewWork';
import type { OutboxOverview } from '../../../src/application/messages/manageOutbox';
import { outboxText } from '../../../src/presentation/messages/outboxText';
import { outboxView } from '../../../src/web/features/outbox/outboxView';
import { messagesText } from '../../../src/presentation/messages/messageText';
import { workText } from '../../../src/presentation/work/workText';
import { messagesView } from '../../../src/web/features/messages/messagesView';
import { newsMessage } from '../../../src/web/shared/newsMessage';
import { workView } from '../../../src/web/features/work/workView';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const job = { id: 'functie-1', name: 'Accountmanager regio Noord-Nederland', looks: true };
const message: ShownMessage = {
  number: 7,
  accountId: 'vera',
  kind: 'tekenen-akkoord',
  jobId: job.id,
  job,
  aboutId: 'aanbieding',
  at: '2026-11-21T09:30:00.000Z',
  readAt: null,
};
const messages: readonly ShownMessage[] = [
  message,
  { ...message, number: 6, kind: 'herinnering', jobId: null, job: null },
  { ...message, number: 5, kind: 'getekend', readAt: '2026-11-21T09:30:00.000Z' },
  { ...message, number: 4, kind: 'tekenen-gezien', job: null, readAt: '2026-11-21T09:30:00.000Z' },
];

const progress = { done: 4, total: 22, started: true, next: null, doubts: 2, stopped: false };
const item: ListedWork = {
  kind: 'vragen',
  jobId: job.id,
  jobName: job.name,
  aboutId: job.id,
  since: '2026-10-02T09:30:00.000Z',
  dueOn: null,
  onBehalfOf: null,
  onBehalfName: null,
  state: { status: 'concept', progress, level: null },
};
const work: Work = {
  today: '2026-11-21',
  jobCount: 4,
  items: [
    item,
    {
      ...item,
      kind: 'weigering',
      dueOn: '2026-11-20',
      state: { status: 'geweigerd', progress: null, level: 'B' },
    },
    {
      ...item,
      kind: 'akkoord',
      onBehalfOf: 'anna',
      onBehalfName: 'Anna de Vries',
      state: { status: 'ter-tekening', progress: null, level: 'C' },
    },
    { ...item, kind: 'profiel', state: { status: 'niveau-bepaald', progress: null, level: 'A' } },
  ],
};
const context = {
  own: { replacedBy: [], replaces: [] },
  news: newsMessage({ messages: messages.slice(0, 2), unread: 5 }),
  mayCreate: true,
  mayList: true,
};

const mail = {
  number: 3,
  accountId: 'vera',
  name: 'Anouk van der Heijden-Özdemir',
  kind: 'getekend',
  status: 'onzeker',
  attempts: 1,
  createdAt: '2026-11-21T09:30:00.000Z',
  notBefore: '2026-11-21T09:30:00.000Z',
  claimedAt: '2026-11-21T09:30:00.000Z',
  doneAt: '2026-11-21T09:41:00.000Z',
} as const;
const outbox: OutboxOverview = {
  open: true,
  counts: { wacht: 2, bezig: 1, verstuurd: 318, mislukt: 1, onzeker: 1 },
  troubled: [mail, { ...mail, number: 2, name: 'Bo Visser', status: 'mislukt' }],
};

/** The real pages with messages and with what waits. */
export const messagePages: Readonly<Record<string, GalleryPage>> = {
  berichten: {
    layout: 'main',
    frame: { title: messagesText.title },
    body: () => view('messages/messages', messagesView({ messages, unread: 2, mails: true }, true)),
  },
  mails: {
    layout: 'main',
    frame: { title: outboxText.title },
    body: () => view('outbox/outbox', outboxView(outbox)),
  },
  'mails-uit': {
    layout: 'main',
    frame: { title: outboxText.title },
    body: () =>
      view(
        'outbox/outbox',
        outboxView({
          open: false,
          counts: { wacht: 0, bezig: 0, verstuurd: 0, mislukt: 0, onzeker: 0 },
          troubled: [],
        }),
      ),
  },
  'berichten-leeg': {
    layout: 'main',
    frame: { title: messagesText.title },
    body: () => view('messages/messages', messagesView({ messages: [], unread: 0, mails: null }, false)),
  },
  werkvoorraad: {
    layout: 'main',
    frame: { title: workText.title },
    body: () => view('work/work', workView(work, { kind: null, page: 1 }, context)),
  },
  'werkvoorraad-leeg': {
    layout: 'main',
    frame: { title: workText.title },
    body: () =>
      view(
        'work/work',
        workView(
          { ...work, items: [] },
          { kind: null, page: 1 },
          { ...context, news: null, mayCreate: false },
        ),
      ),
  },
};

function view(name: string, page: unknown): Promise<string> {
  return renderView(join(viewsDir, `pages/${name}.ejs`), { page });
}
