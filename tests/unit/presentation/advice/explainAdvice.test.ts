import fc from 'fast-check';
import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import { makeReceipt } from '../../../../src/domain/grading/receipt';
import type { BoundCatalogs } from '../../../../src/domain/grading/receipt';
import type { GradingSheet } from '../../../../src/domain/grading/sheet';
import { explainAdvice } from '../../../../src/presentation/advice/explainAdvice';
import type { Explanation } from '../../../../src/presentation/advice/explainAdvice';
import { cases } from '../../../support/grading/arbitraries';
import type { Case } from '../../../support/grading/arbitraries';
import { anAreasCatalog, aRaster, aSheet, tasksOf } from '../../../support/grading/builders';
import type { RasterParts } from '../../../support/grading/builders';

const chain = { 'winkelketen-contract': 'ja' } as const;

function explain(
  parts: RasterParts,
  choices: Record<string, string>,
  rest: Partial<GradingSheet> = {},
): Explanation {
  const raster = aRaster(parts);
  const areas = anAreasCatalog([2, 2, 2, 2, 2]);
  const bound: BoundCatalogs = {
    raster: { catalog: raster, sha256: 'a'.repeat(64) },
    areas: { catalog: areas, sha256: 'b'.repeat(64) },
  };
  return explainAdvice({ raster, areas }, makeReceipt(bound, aSheet(choices, rest), defaultGradingSettings));
}
const heavy = (...ids: string[]): RasterParts => ({ criteria: ids.map((id) => ({ id })) });
const six = heavy('k1', 'k2', 'k3', 'k4', 'k5', 'k6');

describe('the explanation of a level', () => {
  it('says what points to it and what is missing for the next', () => {
    const { headline, summary } = explain(six, { k1: 'C', k2: 'B', k3: 'B', k4: 'B', k5: 'B', k6: 'B' });
    expect(headline).toBe('Advies: niveau B');
    expect(summary).toEqual([
      'Alle antwoorden die iets over B zeggen, wijzen naar B of hoger.',
      '17\u00a0% van het gewicht wijst naar C.',
      'Meer dan de helft is nodig.',
    ]);
  });

  it('says that exactly half is not enough', () => {
    const { summary, whyNotHigher, strength, borderCase } = explain(heavy('k1', 'k2'), { k1: 'B', k2: 'A' });
    expect(summary).toContain('Precies de helft is niet genoeg.');
    expect(whyNotHigher).toBe(
      '50\u00a0% van het gewicht wijst naar B of hoger. Precies de helft is niet genoeg. Tegen B spreekt: ‘Onderwerp k2’.',
    );
    expect(strength).toMatch(/^Het advies staat krap\./);
    expect(borderCase).toContain('Precies de helft van het gewicht wijst naar B of hoger.');
  });

  it('names the heaviest answers first and counts the rest', () => {
    const { whyNotLower } = explain(
      { criteria: [{ id: 'licht', weight: 'licht' }, ...six.criteria] },
      { licht: 'A', k1: 'A', k2: 'A', k3: 'A', k4: 'A', k5: 'A', k6: 'A' },
    );
    expect(whyNotLower).toContain('‘Onderwerp k1’, ‘Onderwerp k2’, ‘Onderwerp k3’ en nog 4 andere.');
  });

  it('points below A to a lighter job, and above C to an expert', () => {
    const low = explain(heavy('k1', 'k2'), { k1: 'lichter', k2: 'lichter' });
    expect([low.headline, low.summary.at(-1), low.whyNotLower]).toEqual([
      'Advies: lichter dan niveau A',
      'Zoek een lichtere voorbeeldfunctie.',
      'Onder A kent het raster geen niveau.',
    ]);
    const high = explain(heavy('k1', 'k2'), { k1: 'zwaarder', k2: 'zwaarder' });
    expect(high.summary.at(-1)).toBe('Meer dan de helft van het gewicht is zelfs zwaarder dan C.');
    expect(high.whyNotHigher).toContain('C is het hoogste niveau van het raster.');
  });

  it('names heavy answers that lie far from the level', () => {
    const { borderCase } = explain(six, { k1: 'A', k2: 'A', k3: 'A', k4: 'A', k5: 'A', k6: 'C' });
    expect(borderCase).toEqual(['Een zwaar antwoord ligt ver van niveau A: ‘Onderwerp k6’.']);
  });
});

describe('the explanation of an open outcome', () => {
  it('asks for heavy answers and keeps the provisional level apart', () => {
    const { headline, summary, strength, changes } = explain(six, { k1: 'B' });
    expect(headline).toBe('Advies: nog niet te bepalen (voorlopig niveau B)');
    expect(summary).toEqual([
      'Van de 6 zware onderwerpen is er 1 beantwoord.',
      'Minstens de helft is nodig voor een advies.',
      'Beantwoord nog: ‘Onderwerp k2’, ‘Onderwerp k3’, ‘Onderwerp k4’, ‘Onderwerp k5’ en ‘Onderwerp k6’.',
    ]);
    expect(strength).toBe('Dit is nog geen advies over een niveau.');
    expect(changes[1]).toBe('Voor een hoger voorlopig niveau is 1 ander antwoord genoeg.');
  });

  it('says it when nothing is answered, and when nothing heavy applies', () => {
    expect(explain(six, {})).toMatchObject({
      headline: 'Advies: nog niet te bepalen',
      whyNotHigher: 'Er is nog geen antwoord dat meetelt.',
      changes: ['Beantwoord eerst meer zware onderwerpen.'],
    });
    expect(explain(heavy('k1'), { k1: 'nvt' }).summary[0]).toBe(
      'Alle zware onderwerpen staan op ‘niet van toepassing’.',
    );
  });

  it('names both sides of a contradiction', () => {
    const { summary } = explain(six, { k1: 'A', k2: 'A', k3: 'C', k4: 'C' });
    expect(summary.slice(1, 3)).toEqual([
      'Licht zijn: ‘Onderwerp k1’ en ‘Onderwerp k2’.',
      'Zwaar zijn: ‘Onderwerp k3’ en ‘Onderwerp k4’.',
    ]);
  });
});

describe('the explanation of an outcome by gates or areas', () => {
  const levelB = { k1: 'B', k2: 'B' };
  const four = ['rg1', 'rg2', 'rg3', 'rg4'].reduce<GradingSheet['tasks']>(
    (tasks, id) => ({ ...tasks, ...tasksOf(id, ['ja', 'ja']) }),
    {},
  );

  it('says what the raster alone would give, and that it does not decide', () => {
    const shut = explain(heavy('k1', 'k2'), levelB, { gates: { 'klantrelatie-en-verkoop': 'nee' } });
    expect(shut.summary.at(-1)).toBe('Het raster alleen zou niveau B geven.');
    expect(shut.strength).toBe('De poortvragen geven de doorslag. De andere antwoorden veranderen dit niet.');
    expect(shut.changes).toEqual(['Alleen een ander antwoord op een poortvraag verandert dit advies.']);
    const carried = explain(heavy('k1', 'k2'), { k1: 'B', k2: 'A' }, { gates: chain, tasks: four });
    expect(carried.headline).toBe('Advies: Key accountmanager');
    expect(carried.borderCase).toEqual(['Het niveau van het raster alleen is een grensgeval.']);
    expect(carried.mixed).toBe('De antwoorden op de criteria van het raster liggen gemengd.');
  });

  it('explains a combination with its areas and the house rule', () => {
    const tasks = {
      ...tasksOf('rg1', ['ja', 'ja']),
      ...tasksOf('rg3', ['ja', 'deels']),
      ...tasksOf('rg4', ['deels', 'deels']),
    };
    const { combination, areas } = explain(heavy('k1', 'k2'), levelB, { gates: chain, tasks });
    expect(combination?.sentences).toEqual([
      'Bij de functie horen 2 gebieden van de Key accountmanager: ‘Gebied rg1’ en ‘Gebied rg3’.',
      'Het advies van het raster blijft daarbij staan.',
      'Jullie organisatie heeft hiervoor een regel.',
      'Deel de twee delen van de functie apart in.',
    ]);
    expect(areas.map(({ verdict, sentence }) => `${verdict}. ${sentence}`)).toEqual([
      'Hoort bij de functie. 100\u00a0% van de 2 taken hoort erbij.',
      'Nog open. Nog geen taak is beantwoord.',
      'Hoort bij de functie. 75\u00a0% van de 2 taken hoort erbij.',
      'Hoort niet bij de functie. 50\u00a0% van de 2 taken hoort erbij. Precies de helft is niet genoeg.',
    ]);
  });
});

/** Every sentence of an explanation. */
function sentencesOf(explanation: Explanation): string[] {
  const texts = [
    ...explanation.summary,
    explanation.strength,
    ...explanation.borderCase,
    explanation.mixed ?? '',
    ...explanation.thresholds.map(({ sentence }) => sentence),
    explanation.whyNotHigher,
    explanation.whyNotLower,
    ...explanation.changes,
    ...explanation.signals.map(({ text }) => text),
    ...(explanation.combination?.sentences ?? []),
    ...explanation.areas.map(({ sentence }) => sentence),
  ];
  return texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)).filter((sentence) => sentence !== '');
}

describe('every explanation', () => {
  const boundOf = ({ raster, areas }: Case): BoundCatalogs => ({
    raster: raster && { catalog: raster, sha256: 'a'.repeat(64) },
    areas: areas && { catalog: areas, sha256: 'b'.repeat(64) },
  });

  it('has words for every case, in sentences of at most fifteen words beside the names', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const receipt = makeReceipt(boundOf(one), one.sheet, { combinationRule: one.rule });
        const explanation = explainAdvice(one, receipt);
        for (const sentence of sentencesOf(explanation)) {
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
          expect(sentence).toMatch(/[.?!]$/);
          const words = sentence.replace(/‘[^’]*’/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
          expect([sentence, words.length <= 15]).toEqual([sentence, true]);
        }
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  it('is the same for the same receipt', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const receipt = makeReceipt(boundOf(one), one.sheet, { combinationRule: one.rule });
        expect(explainAdvice(one, receipt)).toEqual(explainAdvice(one, receipt));
      }),
      { numRuns: 50, seed: 12 },
    );
  });
});
