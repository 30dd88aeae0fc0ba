import type { AnswerRow } from '../../../../src/domain/grading/sheetFromAnswers';
import {
  isFinished,
  isReadyForAdvice,
  progressOf,
  stopsAtTheGates,
  walkPages,
} from '../../../../src/domain/grading/walk';
import type { WalkPage } from '../../../../src/domain/grading/walk';
import type { GateAnswers } from '../../../../src/domain/grading/sheet';
import { realAreas, realRaster } from '../../../support/grading/realCatalogs';

const both = { raster: realRaster.catalog, areas: realAreas.catalog };
const kinds = (pages: readonly WalkPage[]): string[] => pages.map(({ kind }) => kind);

function row(kind: AnswerRow['kind'], questionId: string, value: string | null, reason = ''): AnswerRow {
  return { kind, questionId, value, reason, evidence: '', doubt: false };
}

describe('walkPages', () => {
  it('asks the gates, each weighing criterion, the equal criteria, the competencies and the conditions', () => {
    const pages = walkPages(both, {});
    expect(kinds(pages)).toEqual([
      'poort',
      ...Array.from({ length: 18 }, () => 'vraag'),
      'gelijk',
      'competenties',
      'omstandigheden',
    ]);
    expect(pages.filter(({ kind }) => kind === 'vraag').map(({ number }) => number)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
    expect(pages.find(({ kind }) => kind === 'gelijk')?.questions).toHaveLength(3);
    expect(pages.find(({ kind }) => kind === 'competenties')?.questions).toHaveLength(8);
  });

  it('asks the areas behind a chain contract, and that of personnel only for a team', () => {
    const areas = (gates: GateAnswers): string[] =>
      walkPages(both, gates)
        .filter(({ kind }) => kind === 'gebied')
        .map(({ subjectId }) => subjectId);
    expect(areas({})).toEqual([]);
    expect(areas({ 'winkelketen-contract': 'ja' })).toEqual(['rg1', 'rg2', 'rg3', 'rg4']);
    expect(areas({ 'winkelketen-contract': 'ja', leidinggeven: 'team' })).toHaveLength(5);
  });

  it('asks no criteria of a job that is graded as Key accountmanager', () => {
    expect(kinds(walkPages({ ...both, raster: null }, { 'winkelketen-contract': 'ja' }))).toEqual([
      'poort',
      'gebied',
      'gebied',
      'gebied',
      'gebied',
      'omstandigheden',
    ]);
  });

  it('asks nothing without a catalog', () => {
    expect(walkPages({ raster: null, areas: null }, {})).toEqual([]);
  });
});

describe('isFinished', () => {
  it.each<[string, AnswerRow | undefined, boolean]>([
    ['no row', undefined, false],
    ['no choice yet', row('criterium', 'x', null, 'Nog kiezen.'), false],
    ['an option', row('criterium', 'x', 'B'), true],
    ['lighter without a reason', row('criterium', 'x', 'lichter'), false],
    ['nvt with a reason', row('criterium', 'x', 'nvt', 'Komt niet voor.'), true],
    ['an area without its text', row('gebied', 'rg1', null), false],
    ['an area with its text', row('gebied', 'rg1', null, 'Hoort erbij.'), true],
    ['an effort without a word of explanation', row('inspanning', 'fysiek', 'geen'), false],
    ['an effort with one', row('inspanning', 'fysiek', 'geen', 'Kantoorwerk.'), true],
    ['a task', row('taak', 't', 'nee'), true],
  ])('for %s', (_case, given, expected) => {
    expect(isFinished(given)).toBe(expected);
  });
});

describe('progressOf', () => {
  const [gates] = walkPages(both, {});
  const answered = (...ids: string[]): AnswerRow[] => ids.map((id) => row('poort', id, 'ja'));
  const progress = (rows: AnswerRow[]): string | undefined => gates && progressOf(gates, rows);

  it('goes from not begun over begun to done', () => {
    expect(progress([])).toBe('niet-begonnen');
    expect(progress(answered('leidinggeven'))).toBe('bezig');
    expect(progress(answered('leidinggeven', 'klantrelatie-en-verkoop', 'winkelketen-contract'))).toBe(
      'klaar',
    );
  });
});

describe('stopsAtTheGates', () => {
  it.each<[GateAnswers, boolean]>([
    [{}, false],
    [{ 'klantrelatie-en-verkoop': 'nee' }, true],
    [{ leidinggeven: 'leidinggevenden' }, true],
    [{ leidinggeven: 'team' }, false],
    [{ leidinggeven: 'team', 'winkelketen-contract': 'nee' }, true],
    [{ leidinggeven: 'team', 'winkelketen-contract': 'ja' }, false],
  ])('for %j is %s', (given, expected) => {
    expect(stopsAtTheGates(given)).toBe(expected);
  });
});

describe('isReadyForAdvice', () => {
  const gateRows = (gates: GateAnswers): AnswerRow[] =>
    Object.entries(gates).map(([id, value]) => row('poort', id, String(value)));
  const open: GateAnswers = {
    'klantrelatie-en-verkoop': 'ja',
    leidinggeven: 'geen',
    'winkelketen-contract': 'nee',
  };

  it('needs the gates and every weighing criterion, not the competencies or conditions', () => {
    const pages = walkPages(both, open);
    const rows = [
      ...gateRows(open),
      ...pages
        .filter(({ kind }) => kind === 'vraag')
        .map(({ subjectId }) => row('criterium', subjectId, 'nvt', 'Nee.')),
    ];
    expect(isReadyForAdvice(pages, open, rows)).toBe(true);
    expect(isReadyForAdvice(pages, open, rows.slice(0, -1))).toBe(false);
    expect(isReadyForAdvice(pages, open, rows.slice(1))).toBe(false);
  });

  it('needs only the gates when they stop the walk', () => {
    const shut: GateAnswers = { ...open, 'klantrelatie-en-verkoop': 'nee' };
    expect(isReadyForAdvice(walkPages(both, shut), shut, gateRows(shut))).toBe(true);
  });
});
