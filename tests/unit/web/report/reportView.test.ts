import { reportView } from '../../../../src/web/features/report/reportView';
import { sampleReport } from '../../../support/gallery/reportPages';

const few = sampleReport.twice;
if (few === null) throw new Error('the sample was graded twice');
const valuesOf = (twice: typeof sampleReport.twice) =>
  reportView({ ...sampleReport, twice }).twice.list?.rows.map(({ values }) => values[0]);

it('says why there is no kappa when both always chose the same, and warns that there are few', () => {
  const same = { ...few, outcome: { pairs: 4, equal: 1, kappa: null, hidden: false } };
  expect(valuesOf(same)).toEqual([
    '4',
    '100\u00a0%',
    'niet te berekenen: allebei kozen steeds hetzelfde',
    '116',
    '79\u00a0%',
    '0,66',
  ]);
  expect(reportView(sampleReport).twice.warning).toContain('minder dan 10');
});

it('says why figures are left out, only when they are', () => {
  expect(valuesOf(few)?.slice(0, 3)).toEqual(['4', 'te weinig om te tonen', 'te weinig om te tonen']);
  expect(reportView(sampleReport).twice.hidden).toContain('te weinig om te tonen');
  const shown = { ...few, outcome: few.answers };
  expect(reportView({ ...sampleReport, twice: shown }).twice.hidden).toBeNull();
});

it('does not warn when there are enough, and writes a kappa below zero', () => {
  const enough = {
    ...few,
    saysLittle: false,
    outcome: { pairs: 10, equal: 0.4, kappa: -0.2, hidden: false },
  };
  expect(valuesOf(enough)?.[2]).toBe('-0,20');
  expect(valuesOf({ ...enough, outcome: { pairs: 10, equal: 0.5, kappa: -0.001, hidden: false } })?.[2]).toBe(
    '0,00',
  );
  expect(reportView({ ...sampleReport, twice: enough }).twice.warning).toBeNull();
});

it('has no figure without answers, and no list without gradings', () => {
  const none = { pairs: 0, equal: null, kappa: null, hidden: false };
  expect(valuesOf({ ...few, answers: none })?.at(-1)).toBe('geen cijfer: er is niets om te vergelijken');
  expect(reportView({ ...sampleReport, twice: null }).twice.list).toBeNull();
});
