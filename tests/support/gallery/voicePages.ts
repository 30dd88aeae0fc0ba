import { join } from 'node:path';
import type { AskedRound } from '../../../src/application/voice/viewVoices';
import type { View, VoiceRound } from '../../../src/domain/voice/voice';
import type { Job } from '../../../src/domain/workflow/job';
import { askedText, voiceFaults, voiceText } from '../../../src/presentation/voice/voiceText';
import { askedView } from '../../../src/web/features/voice/askedView';
import { voicesView, type ShownVoices } from '../../../src/web/features/voice/voicesView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import { aJob } from '../database';
import { realRaster } from '../grading/realCatalogs';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const job: Job = aJob({ id: 'noord', name: 'Accountmanager Noord', department: 'Verkoop' });
const catalogs = { raster: realRaster.catalog, areas: null, roles: null };
const point = 'plannen-maken';
const round: VoiceRound = {
  id: 'ronde',
  jobId: job.id,
  question: 'Klopt dit met hoe het werk nu gaat?',
  points: ['beschrijving', point],
  dueOn: '2026-12-01',
  asked: [
    { accountId: 'vera', as: 'leidinggevende' },
    { accountId: 'mo', as: 'medewerker' },
    { accountId: 'lies', as: 'medewerker' },
  ],
  openedBy: 'fenna',
  openedAt: '2026-11-21T09:30:00.000Z',
  closed: null,
};
const view: View = {
  accountId: 'mo',
  point,
  verdict: 'anders',
  text: 'Ik maak het jaarplan zelf en bespreek het daarna met mijn leidinggevende.',
  choice: 'C',
  revision: 1,
  givenAt: '2026-11-22T09:30:00.000Z',
};
const views = [view, { ...view, accountId: 'vera', verdict: 'eens' as const, text: '', choice: null }];
const decision = {
  point,
  text: 'Het jaarplan telt mee: we kiezen B en passen de uitleg aan.',
  revision: 1,
  decidedBy: 'fenna',
  decidedAt: '2026-11-23T09:30:00.000Z',
};
const closed: VoiceRound = {
  ...round,
  closed: {
    by: 'fenna',
    at: '2026-11-23T09:30:00.000Z',
    answers: [{ point, choice: 'B', reason: 'Maakt het accountplan samen met de manager.' }],
  },
};
const shown: ShownVoices = {
  file: { job, catalogs, answers: [], allowed: new Set(['voice.ask']) },
  records: [{ round, views, decisions: [] }],
  candidates: [
    { accountId: 'vera', as: 'leidinggevende', name: 'Vera Vos' },
    { accountId: 'mo', as: 'medewerker', name: 'Mo Werker' },
  ],
  points: ['beschrijving', ...realRaster.catalog.criteria.map(({ id }) => id)],
  toDecide: [point],
  names: new Map([
    ['vera', 'Vera Vos'],
    ['mo', 'Mo Werker'],
    ['lies', 'Lies Weg'],
  ]),
  left: ['lies'],
};
const gates = [
  { kind: 'poort' as const, questionId: 'klantrelatie-en-verkoop', value: 'ja' },
  { kind: 'poort' as const, questionId: 'leidinggeven', value: 'geen' },
];
const asked: AskedRound = { round, job, catalogs, gates, views: [view], decisions: [] };
const none = wordedFaults([], {});
const faults = (...given: readonly { field: string; problem: string }[]) =>
  wordedFaults(given, voiceFaults(round.points));

/** The real pages about views: asking, deciding, answering, and what is left when a round is closed. */
export const voicePages: Readonly<Record<string, GalleryPage>> = {
  zienswijzen: {
    layout: 'main',
    frame: { title: voiceText.heading },
    body: () =>
      voices(voicesView(shown, null, faults({ field: `besluit-${point}`, problem: 'besluit-nodig' }), null)),
  },
  'zienswijzen-vragen': {
    layout: 'main',
    frame: { title: voiceText.heading },
    body: () =>
      voices(
        voicesView(
          { ...shown, records: [{ round: closed, views, decisions: [decision] }] },
          null,
          faults({ field: 'wie', problem: 'geen-keuze' }, { field: 'uiterlijk', problem: 'verleden' }),
          'changed',
        ),
      ),
  },
  'zienswijzen-niemand': {
    layout: 'main',
    frame: { title: voiceText.heading },
    body: () => voices(voicesView({ ...shown, records: [], candidates: [] }, null, none, null)),
  },
  zienswijze: {
    layout: 'main',
    frame: { title: askedText.heading },
    body: () =>
      own(askedView(asked, null, faults({ field: `tekst-${point}`, problem: 'uitleg-nodig' }), null)),
  },
  'zienswijze-gesloten': {
    layout: 'main',
    frame: { title: askedText.heading },
    body: () => own(askedView({ ...asked, round: closed, decisions: [decision] }, null, none, null)),
  },
};

const voices = (page: unknown): Promise<string> =>
  renderView(join(viewsDir, 'pages/voice/voices.ejs'), { page });
const own = (page: unknown): Promise<string> => renderView(join(viewsDir, 'pages/voice/asked.ejs'), { page });
