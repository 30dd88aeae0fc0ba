import { defaultGradingSettings } from '../../../../../src/domain/grading/advice';
import { makeReceipt } from '../../../../../src/domain/grading/receipt';
import { explainAdvice } from '../../../../../src/presentation/advice/explainAdvice';
import { tippingView } from '../../../../../src/web/features/advice/tippingView';
import type { TippingView } from '../../../../../src/web/features/advice/tippingView';
import { aRaster, aSheet } from '../../../../support/grading/builders';

function viewOf(choices: Readonly<Record<string, string>>): TippingView {
  const raster = aRaster({ criteria: Object.keys(choices).map((id) => ({ id })) });
  const receipt = makeReceipt(
    { raster: { catalog: raster, sha256: 'a'.repeat(64) }, areas: null },
    aSheet(choices),
    defaultGradingSettings,
  );
  const explanation = explainAdvice({ raster, areas: null }, receipt);
  return tippingView(raster, receipt, explanation, (id) => ({
    label: `Vraag ${id}`,
    name: id,
    href: `/vragen/${id}`,
  }));
}

/** Rows as "from → to", with the question in front. */
function changesIn(table: TippingView['table']): readonly string[] {
  return (table?.rows ?? []).map(([question, change]) =>
    [question?.text, change?.change?.from.join(''), change?.change?.to.join('')].join(' '),
  );
}

describe('what would change the advice', () => {
  it('shows each question once, with its smallest step', () => {
    // Two of four at B is exactly half: advice A. An A that rises tips it, to B as well as further.
    const view = viewOf({ a: 'B', b: 'B', c: 'A', d: 'A' });
    expect(changesIn(view.table)).toEqual(['Vraag c A B', 'Vraag d A B']);
    expect(view.intro).toBe('Verander je één van deze antwoorden? Dan wordt het advies niveau B.');
  });

  it('shows at most five questions, counts the others and keeps all changes in a table', () => {
    const view = viewOf(
      Object.fromEntries('abcdefghijklmn'.split('').map((id, i) => [id, i < 7 ? 'B' : 'A'])),
    );
    expect(changesIn(view.table)).toHaveLength(5);
    expect(view.more).toBe('En nog 2 andere vragen.');
    expect(view.all?.table.rows.length).toBe(21);
    expect(view.all?.summary).toBe('Bekijk 21 wijzigingen in een tabel');
  });

  it('names the new level in a column when the changes lead to different levels', () => {
    const view = viewOf({ a: 'A', b: 'C' });
    const outcomes = view.table?.rows.map((row) => row.at(-1)?.text);
    expect(new Set(outcomes).size).toBeGreaterThan(1);
    expect(view.table?.head.map(({ text }) => text)).toContain('Nieuw advies');
    expect(view.intro).toBe('Verander je één van deze antwoorden? Dan verandert het advies.');
  });

  it('says so when no single answer changes the level', () => {
    const view = viewOf({ a: 'B', b: 'B', c: 'B', d: 'B', e: 'B' });
    expect(view.table).toBeNull();
    expect(view.intro).toBe('Geen enkel ander antwoord verandert het niveau.');
  });
});
