import { sheetFromAnswers } from '../../../../src/domain/grading/sheetFromAnswers';
import type { AnswerRow } from '../../../../src/domain/grading/sheetFromAnswers';
import { anAreasCatalog, aRaster } from '../../../support/grading/builders';

const catalogs = { raster: aRaster({ criteria: [{ id: 'k1' }, { id: 'k2' }] }), areas: anAreasCatalog() };

function row(
  kind: AnswerRow['kind'],
  questionId: string,
  value: string | null,
  rest: Partial<AnswerRow> = {},
): AnswerRow {
  return { kind, questionId, value, reason: '', evidence: '', doubt: false, ...rest };
}
const sheet = (...rows: AnswerRow[]) => sheetFromAnswers(catalogs, rows);
const chain = row('poort', 'winkelketen-contract', 'ja');

describe('sheetFromAnswers', () => {
  it('gathers every kind of answer in its place', () => {
    expect(
      sheet(
        chain,
        row('criterium', 'k1', 'B', { reason: ' Zie het plan. ', evidence: 'Accountplan', doubt: true }),
        row('taak', 'rg1-taak-1', 'deels'),
        row('gebied', 'rg1', null, { reason: 'Maakt het jaarplan.' }),
        row('omstandigheid', 'verkeer', 'ja'),
        row('tijdsdeel', 'C', '30'),
      ),
    ).toEqual({
      gates: { 'winkelketen-contract': 'ja' },
      answers: { k1: { choice: 'B', reason: 'Zie het plan.', evidence: 'Accountplan', doubt: true } },
      tasks: { 'rg1-taak-1': 'deels' },
      areaReasons: { rg1: 'Maakt het jaarplan.' },
      timeShares: { C: 0.3 },
      conditions: { verkeer: 'ja' },
    });
  });

  it('takes a row without a choice as unanswered', () => {
    expect(sheet(row('criterium', 'k1', null, { reason: 'Nog uitzoeken.' })).answers).toEqual({});
  });

  it('leaves out empty texts and a doubt that was not noted', () => {
    expect(sheet(row('criterium', 'k1', 'B', { reason: '  ' })).answers).toEqual({ k1: { choice: 'B' } });
    expect(sheet(chain, row('gebied', 'rg1', null, { reason: ' ' })).areaReasons).toEqual({});
  });

  it('leaves out questions that the catalogs do not ask', () => {
    expect(sheet(row('criterium', 'vroeger', 'B'), chain, row('taak', 'rg1-taak-99', 'ja'))).toMatchObject({
      answers: {},
      tasks: {},
    });
  });

  it('does not count the tasks of Key accountmanager without a chain contract', () => {
    const tasks = [row('taak', 'rg1-taak-1', 'ja'), row('gebied', 'rg1', null, { reason: 'Hoort erbij.' })];
    expect(sheet(...tasks)).toMatchObject({ tasks: {}, areaReasons: {} });
    expect(sheet(row('poort', 'winkelketen-contract', 'nee'), ...tasks)).toMatchObject({ tasks: {} });
  });

  it('does not count the area for teams when no team is led', () => {
    const people = row('taak', 'rg5-taak-1', 'ja');
    expect(sheet(chain, people).tasks).toEqual({});
    expect(sheet(chain, row('poort', 'leidinggeven', 'team'), people).tasks).toEqual({ 'rg5-taak-1': 'ja' });
  });

  it('takes a time share of nothing as not given', () => {
    expect(sheet(row('tijdsdeel', 'A', '0'), row('tijdsdeel', 'B', null)).timeShares).toEqual({});
  });
});
