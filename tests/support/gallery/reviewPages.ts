import { join } from 'node:path';
import type { ListedReview } from '../../../src/application/catalogReview/listReviews';
import type { NewerForJob, ReviewFile } from '../../../src/application/catalogReview/viewReview';
import { defaultGradingSettings } from '../../../src/domain/grading/advice';
import type { StoredAnswer } from '../../../src/domain/grading/storedAnswer';
import { adviceOnMove, whatMakesItDiffer } from '../../../src/domain/catalogReview/adviceOnMove';
import { carryOver } from '../../../src/domain/catalogReview/carryOver';
import { gradingChanges } from '../../../src/domain/catalogReview/gradingChanges';
import { touchedAnswers } from '../../../src/domain/catalogReview/touchedAnswers';
import type { Job } from '../../../src/domain/workflow/job';
import { reviewFaultWords, reviewText } from '../../../src/presentation/catalogReview/reviewText';
import { reviewListView } from '../../../src/web/features/catalogReview/listView';
import { reviewView } from '../../../src/web/features/catalogReview/reviewView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import { aJob, testMoment } from '../database';
import { newer as plan, newerFrom, newerRaster } from '../grading/newerLibrary';
import { realAreas, realRaster } from '../grading/realCatalogs';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const job: Job = aJob({
  id: 'noord',
  name: 'Accountmanager Noord',
  department: 'Verkoop',
  status: 'getekend',
});
const from = { raster: realRaster.catalog, areas: realAreas.catalog, roles: null };
const to = { raster: newerRaster, areas: realAreas.catalog, roles: null };
const steps = [{ catalogId: 'accountmanager', from: '1.0.0', to: '1.1.0' }];

function answer(kind: StoredAnswer['kind'], questionId: string, value: string | null): StoredAnswer {
  return {
    jobId: job.id,
    kind,
    questionId,
    value,
    reason: 'Zo staat het in het accountplan.',
    evidence: 'Accountplan, bladzijde 4',
    doubt: false,
    revision: 1,
    answeredBy: 'fenna',
    answeredByName: 'Fenna Brouwer',
    answeredAt: testMoment,
  };
}

const answers = [
  answer('poort', 'klantrelatie-en-verkoop', 'ja'),
  answer('poort', 'leidinggeven', 'geen'),
  answer('poort', 'winkelketen-contract', 'nee'),
  ...realRaster.catalog.criteria.map((criterion) =>
    answer(
      'criterium',
      criterion.id,
      criterion.options.find(({ levels }) => levels.includes('B'))?.id ?? 'nvt',
    ),
  ),
];
const changes = gradingChanges(from, to);
const newer: NewerForJob = {
  steps,
  since: newerFrom,
  from,
  to,
  changes,
  touched: touchedAnswers(changes, answers),
  carried: carryOver(from, to, answers).list,
  advice: adviceOnMove(from, to, answers, defaultGradingSettings),
  because: whatMakesItDiffer(from, to, answers, defaultGradingSettings),
  way: 'opnieuw',
  noted: false,
  bar: '2027-11-21',
};
const file: ReviewFile = {
  job,
  decision: null,
  newer,
  earlier: [],
  names: new Map([['fenna', 'Fenna Brouwer']]),
  allowed: new Set(['catalog.move', 'catalog.stay']),
};
const moved: ReviewFile = {
  ...file,
  newer: null,
  earlier: [
    {
      id: 'overgang',
      jobId: job.id,
      kind: 'overgegaan',
      versions: steps,
      reason: 'De catalogus is vernieuwd.',
      by: 'fenna',
      at: '2026-11-26T09:30:00.000Z',
      from,
      to,
      answers: [
        { kind: 'criterium', questionId: plan.reworded.id, fate: 'nakijken', before: answers[4] ?? null },
        {
          kind: 'criterium',
          questionId: plan.choiceGone.id,
          fate: 'keuze-weg',
          before: { value: 'B', reason: 'Maakt zelf het plan.', evidence: '', doubt: false },
        },
        { kind: 'criterium', questionId: plan.freshId, fate: 'nieuw', before: null },
      ],
    },
  ],
};
const listed: readonly ListedReview[] = [
  { job, steps, since: newerFrom, touched: 4, differs: ['uitkomst', 'open-vragen'], way: 'opnieuw' },
  {
    job: aJob({ id: 'zuid', name: 'Accountmanager Zuid' }),
    steps,
    since: newerFrom,
    touched: 1,
    differs: ['grensgeval'],
    way: 'direct',
  },
  {
    job: aJob({ id: 'oost', name: 'Accountmanager Oost' }),
    steps,
    since: newerFrom,
    touched: 0,
    differs: [],
    way: 'eerst-tekenen',
  },
];
const none = wordedFaults([], reviewFaultWords);
const list = (page: object): Promise<string> =>
  renderView(join(viewsDir, 'pages/catalogReview/list.ejs'), { page });
const review = (page: object): Promise<string> =>
  renderView(join(viewsDir, 'pages/catalogReview/review.ejs'), { page });
const frame = { title: reviewText.title };

/** The real pages about looking again after a new version of a catalog. */
export const reviewPages: Readonly<Record<string, GalleryPage>> = {
  'nakijken-lijst': { layout: 'main', frame, body: () => list(reviewListView(listed)) },
  'nakijken-leeg': { layout: 'main', frame, body: () => list(reviewListView([])) },
  nakijken: { layout: 'main', frame, body: () => review(reviewView(file, {}, none)) },
  'nakijken-fout': {
    layout: 'main',
    frame,
    body: () =>
      review(
        reviewView(
          { ...file, newer: { ...newer, way: 'opnieuw', changes: [], touched: [] } },
          { 'eerder-reden': '' },
          wordedFaults(
            [
              { field: 'reden', problem: 'leeg' },
              { field: 'eerder-reden', problem: 'een-per-jaar' },
            ],
            reviewFaultWords,
          ),
        ),
      ),
  },
  'nakijken-wacht': {
    layout: 'main',
    frame,
    body: () =>
      review(
        reviewView({ ...file, newer: { ...newer, way: 'eerst-tekenen', noted: true, bar: null } }, {}, none),
      ),
  },
  'nakijken-overgegaan': { layout: 'main', frame, body: () => review(reviewView(moved, {}, none)) },
};
