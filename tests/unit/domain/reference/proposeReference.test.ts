import fc from 'fast-check';
import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import { giveAdvice } from '../../../../src/domain/grading/giveAdvice';
import { emptySheet } from '../../../../src/domain/grading/sheet';
import type { Answer } from '../../../../src/domain/grading/sheet';
import { choicesInOrder } from '../../../../src/domain/grading/weighedAnswer';
import { proposeReference } from '../../../../src/domain/reference/proposeReference';
import { releasedAssistant, releasedJunior } from '../../../support/bronnen/releasedReferences';
import { realRaster } from '../../../support/grading/realCatalogs';

const raster = realRaster.catalog;
const profiles = [releasedJunior(), releasedAssistant()];

function chosen(choices: Readonly<Record<string, string>>): { answers: Record<string, Answer> } {
  return {
    answers: Object.fromEntries(
      Object.entries(choices).map(([id, choice]): [string, Answer] => [id, { choice }]),
    ),
  };
}

/** Every criterion lighter than A, except those named. */
function lighterBut(choices: Readonly<Record<string, string>>): { answers: Record<string, Answer> } {
  const all = Object.fromEntries(raster.criteria.map(({ id }): [string, string] => [id, 'lichter']));
  return chosen({ ...all, ...choices });
}

describe('proposeReference', () => {
  it.each(['A', 'B', 'C', 'key-accountmanager', 'buiten-familie', 'onbepaald'] as const)(
    'proposes nothing for the outcome %s',
    (outcome) => {
      expect(proposeReference(outcome, profiles, lighterBut({}))).toBeNull();
    },
  );

  it('points to Commercieel medewerker when all is lighter than A, with all four roles', () => {
    const sheet = lighterBut({});
    const { outcome } = giveAdvice(
      { raster, areas: null },
      { ...emptySheet, ...sheet },
      defaultGradingSettings,
    );
    expect(outcome).toBe('onder-a');
    const proposal = proposeReference(outcome, profiles, sheet);
    expect(proposal?.proposed).toBe('commercieel-medewerker');
    expect(proposal?.candidates.map(({ referenceId }) => referenceId)).toEqual(['commercieel-medewerker']);
    expect(proposal?.candidates[0]?.roles.map(({ roleId }) => roleId).sort()).toEqual([
      'commercieel-administratief-medewerker',
      'commercieel-ondersteuner',
      'verkoop-en-klantencontact',
      'webshopmedewerker',
    ]);
  });

  it('points to the junior and mostly the vertegenwoordiger when a lighter job wins new customers', () => {
    const sheet = chosen({
      'klantbestand-en-prospects': 'BC',
      verkoopstijl: 'A',
      'netwerk-beheren': 'B',
      onderhandelingsvrijheid: 'B',
      complexiteit: 'lichter',
      klantgroep: 'lichter',
      'plannen-maken': 'lichter',
    });
    const proposal = proposeReference('onder-a', profiles, sheet);
    expect(proposal?.proposed).toBe('junior-accountmanager');
    expect(proposal?.candidates[0]?.roles.map(({ roleId, reasons }) => [roleId, reasons.length])).toEqual([
      ['vertegenwoordiger', 4],
      ['relatiebeheerder', 1],
    ]);
    expect(proposal?.candidates[0]?.roles[0]).toMatchObject({ part: 0.8 });
  });

  it('gives each reason with the answer, the tasks of the role and their source', () => {
    const proposal = proposeReference('onder-a', profiles, chosen({ 'netwerk-beheren': 'B' }));
    expect(proposal?.candidates[0]?.roles[0]?.reasons).toEqual([
      {
        criterionId: 'netwerk-beheren',
        choice: 'B',
        text: 'De functie breidt het netwerk uit. De vertegenwoordiger haalt daar leads uit.',
        sources: ['000-rol2-taak-02'],
      },
    ]);
  });

  it('proposes neither at a draw, and shows both', () => {
    const proposal = proposeReference(
      'onder-a',
      profiles,
      chosen({ 'netwerk-beheren': 'B', 'plannen-maken': 'lichter' }),
    );
    expect(proposal?.proposed).toBeNull();
    expect(proposal?.candidates.map(({ referenceId }) => referenceId)).toEqual([
      'junior-accountmanager',
      'commercieel-medewerker',
    ]);
  });

  it('has no candidate when no answer points anywhere', () => {
    const proposal = proposeReference('onder-a', profiles, chosen({ 'plannen-maken': 'nvt' }));
    expect(proposal).toEqual({ proposed: null, candidates: [] });
  });
});

describe('for every sheet', () => {
  const sheets = fc
    .array(fc.nat(), { minLength: raster.criteria.length, maxLength: raster.criteria.length })
    .map((picks) =>
      chosen(
        Object.fromEntries(
          raster.criteria.flatMap((criterion, index): [string, string][] => {
            const offered = [...choicesInOrder(criterion), 'nvt', ''];
            const choice = offered[(picks[index] ?? 0) % offered.length] ?? '';
            return choice === '' ? [] : [[criterion.id, choice]];
          }),
        ),
      ),
    );

  it('the order of the answers never matters', () => {
    fc.assert(
      fc.property(sheets, ({ answers }) => {
        const reversed = { answers: Object.fromEntries(Object.entries(answers).reverse()) };
        expect(proposeReference('onder-a', profiles, reversed)).toEqual(
          proposeReference('onder-a', profiles, { answers }),
        );
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it('every reason is an answer that was given, and the parts of a candidate make a whole', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        for (const { roles, criterionIds } of proposeReference('onder-a', profiles, sheet)?.candidates ??
          []) {
          const reasons = roles.flatMap((role) => role.reasons);
          for (const { criterionId, choice } of reasons) {
            expect(sheet.answers[criterionId]?.choice).toBe(choice);
          }
          expect([...new Set(reasons.map(({ criterionId }) => criterionId))].sort()).toEqual(
            [...criterionIds].sort(),
          );
          expect(roles.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 10);
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it('what is proposed has more answers than any other candidate', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const proposal = proposeReference('onder-a', profiles, sheet);
        const [first, ...others] = proposal?.candidates ?? [];
        const most = first?.criterionIds.length ?? 0;
        const wins = first !== undefined && others.every(({ criterionIds }) => criterionIds.length < most);
        expect(proposal?.proposed).toBe(wins ? first.referenceId : null);
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});
