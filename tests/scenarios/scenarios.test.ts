import { defaultGradingSettings } from '../../src/domain/grading/advice';
import { giveAdvice } from '../../src/domain/grading/giveAdvice';
import { makeReceipt, textsOf } from '../../src/domain/grading/receipt';
import type { BoundCatalogs } from '../../src/domain/grading/receipt';
import type { Receipt } from '../../src/domain/grading/advice';
import { adviceText } from '../../src/presentation/advice/adviceText';
import { adviceJson } from '../../src/presentation/exchange/adviceJson';
import { readIndeling } from '../../src/presentation/exchange/readIndeling';
import type { ReadIndeling } from '../../src/presentation/exchange/readIndeling';
import { isReferenceId, referenceIds } from '../../src/domain/reference/parts';
import { realAreas, realRaster, realRoles } from '../support/grading/realCatalogs';
import { allScenarios, goldenNames, goldenText, withoutHash } from '../support/grading/scenarios';
import type { Scenario } from '../support/grading/scenarios';

function boundOf(catalogId: string, referenceId: string | null): BoundCatalogs {
  if (isReferenceId(catalogId)) return { raster: null, areas: null, roles: realRoles(catalogId) };
  return {
    raster: catalogId === 'key-accountmanager' ? null : realRaster,
    areas: realAreas,
    roles: referenceId === null ? null : realRoles(referenceId),
  };
}

function read({ indeling }: Scenario): ReadIndeling {
  const result = readIndeling(indeling, (...ids) => textsOf(boundOf(...ids)));
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result.value;
}

function receiptOf({ catalogId, referenceId, sheet }: ReadIndeling): Receipt {
  return makeReceipt(boundOf(catalogId, referenceId), sheet, defaultGradingSettings);
}

/** "25/50" as a share; null when nothing counts. */
function shareOf(fraction: string): number | null {
  const [part, whole] = fraction.split('/').map(Number);
  return whole === 0 ? null : Number(part) / Number(whole);
}

interface AdviceOutput {
  readonly drempels: readonly { readonly niveau: string; readonly aandeel: number | null }[];
  readonly signalen: readonly { readonly soort: string }[];
  readonly resultaatgebieden: readonly {
    id: string;
    aandeel: number | null;
    gedragen: boolean;
    open: boolean;
  }[];
  readonly nogTeBeantwoorden: readonly string[];
}

const scenarios = allScenarios();
const references = referenceIds.map((id) => realRoles(id).catalog);

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (name, scenario) => {
  const { expected } = scenario;
  const indeling = read(scenario);
  const receipt = receiptOf(indeling);
  const catalogs = textsOf(boundOf(indeling.catalogId, indeling.referenceId));
  const json = adviceJson(catalogs, receipt) as AdviceOutput;

  it('gives the outcome that the method gives by hand', () => {
    expect(json).toMatchObject({
      uitkomst: expected.uitkomst,
      voorlopigNiveau: expected.voorlopigNiveau,
      grensgeval: expected.grensgeval,
      grensgevalRedenen: expected.grensgevalRedenen,
      gemengd: expected.gemengd,
      minsteWijzigingen: expected.minsteWijzigingen,
      combinatie: expected.combinatie ?? null,
    });
    if (expected.grond !== undefined) expect(receipt.advice.ground.kind).toBe(expected.grond);
  });

  it('gives the shares that the method gives by hand', () => {
    const shares = Object.entries(expected.aandelen).flatMap(([niveau, fraction]) =>
      fraction === null ? [] : [{ niveau, aandeel: shareOf(fraction) }],
    );
    expect(json.drempels.map(({ niveau, aandeel }) => ({ niveau, aandeel }))).toEqual(shares);
    expect(json.resultaatgebieden.map(({ id, aandeel }) => [id, aandeel])).toEqual(
      Object.entries(expected.gebieden ?? openAreas(json)).map(([id, fraction]) => [id, shareOf(fraction)]),
    );
    const open = json.resultaatgebieden.filter((area) => area.open).map(({ id }) => id);
    expect(open).toEqual(
      expected.open ?? (expected.gebieden === undefined ? Object.keys(openAreas(json)) : []),
    );
  });

  it('gives the signals and open questions that the method gives by hand', () => {
    expect(json.signalen.map(({ soort }) => soort).sort()).toEqual([...expected.signalen].sort());
    expect([...json.nogTeBeantwoorden].sort()).toEqual([...(expected.nogTeBeantwoorden ?? [])].sort());
  });

  it('explains itself as the golden text does', () => {
    const text = withoutHash(adviceText(catalogs, receipt, indeling, references));
    expect(text).toBe(goldenText(name, text));
  });

  it('does not change with the decision, the reasons or the order of the answers', () => {
    const { sheet } = indeling;
    const reversed = Object.fromEntries(Object.entries(sheet.answers).reverse());
    const advice = giveAdvice(catalogs, { ...sheet, answers: reversed }, defaultGradingSettings);
    expect(advice).toEqual(receipt.advice);
  });
});

/** Areas that are asked but not answered: with nothing expected they are all open, without a share. */
function openAreas(json: AdviceOutput): Record<string, string> {
  return Object.fromEntries(json.resultaatgebieden.map(({ id }) => [id, '0/0']));
}

describe('the golden texts', () => {
  it('belong one to one to the scenarios', () => {
    expect(goldenNames()).toEqual(scenarios.map(({ name }) => name).sort());
  });
});
