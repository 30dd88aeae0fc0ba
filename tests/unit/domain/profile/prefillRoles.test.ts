import { emptySheet } from '../../../../src/domain/grading/sheet';
import { noNotes, prefillProfile } from '../../../../src/domain/profile/prefillProfile';
import { mostLines, sectionIdsOf } from '../../../../src/domain/profile/profile';
import type { JobProfile, ProfileLine } from '../../../../src/domain/profile/profile';
import { realRoles } from '../../../support/grading/realCatalogs';

const junior = realRoles('junior-accountmanager').catalog;
const assistant = realRoles('commercieel-medewerker').catalog;

/** The profile as it starts when these roles belong to the functie and the others do not. */
function profileWith(catalog: typeof junior, roles: readonly string[]): JobProfile {
  const tasks = Object.fromEntries(
    catalog.resultAreas.flatMap(({ id, tasks: own }) =>
      own.map((task) => [task.id, roles.includes(id) ? ('ja' as const) : ('nee' as const)] as const),
    ),
  );
  return prefillProfile({
    job: { name: 'Junior', department: 'Verkoop', jobNumber: 'J-1' },
    level: catalog.id,
    catalog,
    sheet: { ...emptySheet, tasks, conditions: { verkeer: 'ja' } },
    notes: noNotes,
  });
}

function kept(lines: readonly ProfileLine[]): readonly string[] {
  return lines.filter(({ choice }) => choice === 'houden').map(({ original }) => original);
}

describe('the profile of a reference function', () => {
  it.each([
    [junior, ['relatiebeheerder', 'vertegenwoordiger']],
    [assistant, ['commercieel-ondersteuner']],
  ])('starts every section from the reference function, with sources', (catalog, roles) => {
    const profile = profileWith(catalog, roles);
    const { doel, context, niveaukenmerken, kennis, competenties, omstandigheden } = profile;
    for (const { lines } of [doel, context, niveaukenmerken, kennis, omstandigheden]) {
      expect(kept(lines).length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(mostLines);
    }
    expect([...doel.lines, ...kennis.lines].every(({ sources }) => sources.length > 0)).toBe(true);
    expect(competenties.chosen).toHaveLength(5);
    expect(sectionIdsOf(profile)).toContain('niveaukenmerken');
  });

  it('is about the carried roles: their tasks, what can go wrong in them, and their knowledge', () => {
    const profile = profileWith(junior, ['vertegenwoordiger']);
    expect(profile.resultaatgebieden.filter(({ content }) => content.included).map(({ id }) => id)).toEqual([
      'vertegenwoordiger',
    ]);
    const risks = kept(profile.niveaukenmerken.lines).filter((text) => text.startsWith('Afbreukrisico'));
    expect(risks).toEqual([expect.stringContaining('als vertegenwoordiger')]);
    const analysis = 'Kan voor klanten accountanalyses uitvoeren.';
    const known = (roles: readonly string[]) => kept(profileWith(junior, roles).kennis.lines);
    expect(known(['relatiebeheerder'])).toContain(analysis);
    expect(known(['commercieel-beleidsondersteuner'])).not.toContain(analysis);
  });

  it('has the core tasks with their results, outside the profile until somebody takes them in', () => {
    const { resultaatgebieden } = profileWith(junior, ['relatiebeheerder']);
    const core = resultaatgebieden.filter(({ id }) => id.startsWith('kerntaak'));
    expect(core.map(({ content }) => [content.included, content.results.length > 0])).toEqual([
      [false, true],
      [false, true],
      [false, true],
    ]);
  });

  it('has all roles when none is carried, so that a level that deviates still has its work', () => {
    const { resultaatgebieden } = profileWith(assistant, []);
    expect(resultaatgebieden.map(({ content }) => content.included)).toEqual([true, true, true, true]);
  });

  it('puts what starts outside the profile behind the rest', () => {
    const { lines } = profileWith(junior, ['relatiebeheerder']).niveaukenmerken;
    const choices = lines.map(({ choice }) => choice);
    expect(choices.indexOf('weglaten')).toBe(choices.lastIndexOf('houden') + 1);
    expect(lines[0]?.id).toBe('000-nlqf-kennis-01');
  });
});
