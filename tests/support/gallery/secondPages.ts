import { join } from 'node:path';
import type { Assessors } from '../../../src/application/second/askSecond';
import type { ShownSecond } from '../../../src/application/second/settleSecond';
import { defaultGradingSettings } from '../../../src/domain/grading/advice';
import { sheetFromAnswers } from '../../../src/domain/grading/sheetFromAnswers';
import { makeReceipt, type BoundCatalogs } from '../../../src/domain/grading/receipt';
import { openDifferences, type Comparison, type SideAnswer } from '../../../src/domain/second/second';
import { walkPages } from '../../../src/domain/grading/walk';
import { blindText, secondFaults, secondText } from '../../../src/presentation/second/secondText';
import { fieldsOf } from '../../../src/web/features/second/differenceCard';
import {
  secondView,
  type SecondNotice,
  type ShownSecondPage,
} from '../../../src/web/features/second/secondView';
import { blindView, type BlindNotice, type ShownBlind } from '../../../src/web/features/walk/blindView';
import { wordedFaults } from '../../../src/web/shared/wordedFaults';
import { aJob } from '../database';
import { realRaster } from '../grading/realCatalogs';
import type { GalleryPage } from './pages';
import { renderView, viewsDir } from './render';

const job = aJob({ id: 'noord', name: 'Accountmanager Noord', department: 'Verkoop' });
const bound: BoundCatalogs = { raster: realRaster, areas: null };
const catalogs = { raster: realRaster.catalog, areas: null, roles: null };
const side = (reason: string, but: Readonly<Record<string, string>> = {}): readonly SideAnswer[] => [
  ...['ja', 'geen', 'nee'].map((value, index): SideAnswer => {
    const questionId = realRaster.catalog.gates[index]?.id ?? '';
    return { kind: 'poort', questionId, value, reason: '', evidence: '', doubt: false };
  }),
  ...realRaster.catalog.criteria.map(({ id, options }): SideAnswer => {
    const value = but[id] ?? options.find(({ levels }) => levels.includes('B'))?.id ?? 'nvt';
    const evidence = id === 'plannen-maken' ? 'Accountplan 2026' : '';
    return { kind: 'criterium', questionId: id, value, reason, evidence, doubt: id === 'klantgroep' };
  }),
];
const found = (answers: readonly SideAnswer[]): Comparison['first'] => ({
  answers,
  receipt: makeReceipt(bound, sheetFromAnswers(catalogs, answers), defaultGradingSettings),
});
const comparison: Comparison = {
  first: found(side('Zo staat het in het accountplan, en zo bespraken we het met de leidinggevende.')),
  second: found(side('Ik zie in de planning iets anders.', { 'plannen-maken': 'zwaarder', klantgroep: 'C' })),
};
const agreed = {
  kind: 'criterium' as const,
  questionId: 'klantgroep',
  value: 'C',
  reason: 'We lazen samen de klantenlijst: er zitten ketens bij.',
  by: 'fenna',
  at: '2026-11-23T09:30:00.000Z',
};
const shown: ShownSecond = {
  second: {
    id: 'tweede',
    jobId: job.id,
    assessorId: 'kim',
    askedBy: 'fenna',
    askedAt: '2026-11-20T09:30:00.000Z',
    handedInAt: '2026-11-22T09:30:00.000Z',
    ended: null,
  },
  comparison,
  agreed: [agreed],
  open: openDifferences(comparison, [agreed]),
  names: new Map([
    ['kim', 'Kim de Boer'],
    ['fenna', 'Fenna Brouwer'],
  ]),
  firstNames: ['Fenna Brouwer', 'Vera Vos'],
  assessorActive: true,
  answered: 32,
  moves: new Map([['criterium.plannen-maken', { first: 'B', second: 'C' }]]),
  now: 'B',
};
const waiting: ShownSecond = {
  ...shown,
  second: { ...shown.second, handedInAt: null },
  comparison: null,
  agreed: [],
  open: [],
  answered: 18,
};
const account = (id: string, name: string): Assessors['candidates'][number] => ({
  id,
  organisationId: 'veenstad',
  name,
  email: `${id}@veenstad.example`,
  roles: ['hr'],
  active: true,
  staffNumber: '',
  revision: 1,
});
const assessors: Assessors = {
  candidates: [account('kim', 'Kim de Boer'), account('joop', 'Joop Hout')],
  leftOut: [
    { account: account('fenna', 'Fenna Brouwer'), because: 'vraagt' },
    { account: account('iris', 'Iris Bakker'), because: 'antwoordde' },
  ],
};
const blind: ShownBlind = {
  second: waiting.second,
  job,
  askedByName: 'Fenna Brouwer',
  catalogs,
  answers: comparison.second.answers.slice(0, 18).map((one) => ({
    ...one,
    jobId: job.id,
    revision: 1,
    answeredBy: 'kim',
    answeredByName: 'Kim de Boer',
    answeredAt: '2026-11-21T09:30:00.000Z',
  })),
  sheet: comparison.second.receipt.sheet,
  pages: walkPages(catalogs, comparison.second.receipt.sheet.gates).filter(
    ({ kind }) => kind !== 'omstandigheden',
  ),
};

const question = 'criterium.plannen-maken';
const page = (
  last: ShownSecond | null,
  given: Assessors | null,
  notice: SecondNotice | null = null,
  faults: readonly { readonly field: string; readonly problem: string }[] = [],
): GalleryPage => ({
  layout: 'main',
  frame: { title: secondText.heading },
  body: () => {
    const view: ShownSecondPage = { file: { job, catalogs }, last, assessors: given };
    const worded = wordedFaults(faults, secondFaults(fieldsOf(question)));
    return renderView(join(viewsDir, 'pages/second/second.ejs'), {
      page: secondView(view, faults.length === 0 ? null : {}, worded, notice),
    });
  },
});
const ended = { by: 'fenna', at: '2026-11-24T09:30:00.000Z' };
const grading = (notice: BlindNotice | null): GalleryPage => ({
  layout: 'main',
  frame: { title: blindText.heading },
  body: () => renderView(join(viewsDir, 'pages/walk/blind.ejs'), { page: blindView(blind, notice) }),
});

/** The real pages about a second grading: asking, waiting, grading blind, comparing, and what is left after the end. */
export const secondPages: Readonly<Record<string, GalleryPage>> = {
  'tweede-vragen': page(null, assessors, null, [{ field: 'wie', problem: 'geen-keuze' }]),
  'tweede-niemand': page(null, { ...assessors, candidates: [] }),
  'tweede-niet-nu': page(null, null),
  'tweede-wacht': page(waiting, null, 'asked'),
  'tweede-vergelijken': page(shown, null, null, [
    { field: fieldsOf(question).choice, problem: 'geen-keuze' },
    { field: fieldsOf(question).reason, problem: 'leeg' },
  ]),
  'tweede-gestopt': page(
    { ...shown, second: { ...shown.second, ended: { ...ended, reason: 'Kim is met verlof.' } } },
    assessors,
    'changed',
  ),
  'tweede-afgerond': page(
    {
      ...shown,
      open: [],
      agreed: [{ ...agreed, questionId: 'plannen-maken' }, agreed],
      second: { ...shown.second, ended: { ...ended, reason: '' } },
    },
    null,
  ),
  'tweede-blind': grading('notReady'),
};
