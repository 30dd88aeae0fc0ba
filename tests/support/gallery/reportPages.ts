import { join } from 'node:path';
import type { Report } from '../../../src/application/report/viewReport';
import { reportView } from '../../../src/web/features/report/reportView';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

/** A report with few gradings that were done twice. */
export const sampleReport: Report = {
  at: '2026-11-21T09:30:00.000Z',
  organisationName: 'Voorbeeld BV',
  statuses: { counts: [{ key: 'getekend', count: 12 }], total: 12 },
  levels: {
    counts: [
      { key: 'A', count: 5 },
      { key: 'B', count: 7 },
    ],
    total: 12,
  },
  catalogs: { counts: [{ key: 'accountmanager', count: 12 }], total: 12 },
  borderCases: 0.25,
  deviations: 0,
  evidence: 0.71,
  twice: {
    outcome: { pairs: 4, equal: null, kappa: null, hidden: true },
    answers: { pairs: 116, equal: 0.7931, kappa: 0.6612, hidden: false },
    saysLittle: true,
  },
};

/** The real page of the report. */
export const reportPages: Readonly<Record<string, GalleryPage>> = {
  rapport: {
    layout: 'main',
    frame: { title: 'Rapport' },
    body: () => renderView(join(viewsDir, 'pages/report/report.ejs'), { page: reportView(sampleReport) }),
  },
};
