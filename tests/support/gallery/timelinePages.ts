import { join } from 'node:path';
import type { TimelineEntry } from '../../../src/application/timeline/timelineEntry';
import { timelineText } from '../../../src/presentation/timeline/timelineText';
import { timelineView } from '../../../src/web/features/timeline/timelineView';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const entry: TimelineEntry = {
  sequence: 9,
  at: '2026-11-21T09:30:00.000Z',
  accountId: 'fenna',
  onBehalfOf: null,
  event: { kind: 'aanbieding-ingetrokken', jobId: 'noord', version: 1 },
  count: 1,
  reason: 'De medewerker wil eerst praten over de regio.\nDaarna bieden we het profiel opnieuw aan.',
  record: null,
};
const entries: readonly TimelineEntry[] = [
  entry,
  {
    ...entry,
    event: { kind: 'niveau-bepaald', jobId: 'noord', level: 'B', advised: 'A', deviates: true },
    reason: 'Het team groeit volgend jaar, en dan past niveau B beter bij het werk.',
  },
  {
    ...entry,
    accountId: 'vera',
    onBehalfOf: 'fenna',
    event: { kind: 'antwoord-bewaard', jobId: 'noord', question: 'plannen', revision: 2 },
    count: 18,
    reason: null,
  },
  {
    ...entry,
    event: {
      kind: 'functie-gemaakt',
      jobId: 'noord',
      catalogId: 'accountmanager',
      catalogVersion: '1.0.0',
      copiedFrom: null,
    },
    reason: null,
  },
];
const names = {
  people: new Map([
    ['fenna', 'Fenna Brouwer'],
    ['vera', 'Vera Vos'],
  ]),
  jobs: new Map([['noord', 'Accountmanager Noord']]),
  departments: new Map<string, string>(),
  questions: new Map([['criterium.plannen-maken', 'Plannen maken']]),
};
const page = {
  heading: {
    over: 'Accountmanager Noord',
    heading: timelineText.title,
    intro: timelineText.jobIntro,
  },
  isOneJob: true,
  url: '#',
  page: 1,
};

/** The real page with what happened, and when nothing did. */
export const timelinePages: Readonly<Record<string, GalleryPage>> = {
  tijdlijn: {
    layout: 'main',
    frame: { title: timelineText.title },
    body: () => view(timelineView({ entries, names }, page)),
  },
  'tijdlijn-leeg': {
    layout: 'main',
    frame: { title: timelineText.title },
    body: () => view(timelineView({ entries: [], names }, page)),
  },
};

function view(page: unknown): Promise<string> {
  return renderView(join(viewsDir, 'pages/timeline/timeline.ejs'), { page });
}
