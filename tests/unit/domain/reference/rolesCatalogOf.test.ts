import { rolesCatalogSchema } from '../../../../src/domain/catalog/rolesCatalog';
import { defaultGradingSettings } from '../../../../src/domain/grading/advice';
import { giveAdvice } from '../../../../src/domain/grading/giveAdvice';
import { emptySheet } from '../../../../src/domain/grading/sheet';
import { canWeigh } from '../../../../src/domain/grading/weighedAnswer';
import { rolesCatalogsOn } from '../../../../src/domain/reference/withReferences';
import { disagreementsAbout } from '../../../../src/domain/reference/disagreements';
import { releasedAssistant, releasedJunior } from '../../../support/bronnen/releasedReferences';
import { realRaster, realRoles } from '../../../support/grading/realCatalogs';
import { releasedLibrary } from '../../../support/releasedLibrary';

const junior = realRoles('junior-accountmanager').catalog;
const assistant = realRoles('commercieel-medewerker').catalog;

describe('a reference function as a catalog', () => {
  it.each([
    [junior, releasedJunior()],
    [assistant, releasedAssistant()],
  ])('has the roles and tasks of its file, under their own ids', (catalog, profile) => {
    expect(rolesCatalogSchema.parse(structuredClone(catalog))).toEqual(catalog);
    expect(catalog.resultAreas.map(({ id, tasks }) => [id, tasks.map((task) => task.id)])).toEqual(
      profile.roles.map(({ id, tasks }) => [id, tasks.map((task) => task.id)]),
    );
    expect(catalog.gates).toEqual([]);
    expect(catalog.conditions).toEqual(realRaster.catalog.conditions);
  });

  it('stands under the catalogs of the library, by day and by version', () => {
    const library = releasedLibrary();
    expect(rolesCatalogsOn(library, '2026-11-26').map(({ id }) => id)).toEqual([
      'commercieel-medewerker',
      'junior-accountmanager',
    ]);
    expect(rolesCatalogsOn(library, '2024-12-31')).toEqual([]);
    expect(library.get('junior-accountmanager', '9.9.9')).toBeUndefined();
    expect(library.current('loopbaan', '2026-11-26')).toBeUndefined();
  });

  it('takes behaviours from the library for a competency that its source only names', () => {
    const behaviours = (name: string): number | undefined =>
      assistant.competencies.find((one) => one.name === name)?.behaviours.length;
    expect([behaviours('Klantgericht handelen'), behaviours('Technologie inzetten')]).toEqual([6, 0]);
    expect(assistant.competencies.find(({ name }) => name === 'Omgaan met procedures')?.roles).toHaveLength(
      4,
    );
  });

  it('lets start aside what people told of the level, and what the sources do not agree on', () => {
    const asideOf = (id: string): boolean | undefined =>
      [...junior.marks, ...junior.knowledge].find((one) => one.id === id)?.aside;
    expect([asideOf('000-nlqf-kennis-01'), asideOf('003-niveau-07'), asideOf('000-nlqf-kennis-05')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('gives the names of the profiles in one line, and those of people only where there are no others', () => {
    const line = (of: typeof junior): string =>
      of.characteristics.find(({ id }) => id === 'namen')?.text ?? '';
    expect(line(junior)).toContain('Verkoper buitendienst');
    expect(line(junior)).not.toContain('Eventmanager');
    expect(line(assistant)).toContain('Inside sales representative');
  });

  it('says at each role where the sources differ about it', () => {
    const topics = junior.resultAreas.map((role) => disagreementsAbout(junior, role).map(({ id }) => id));
    expect(topics[1]).toContain('mbo-3-of-4');
    expect(topics[2]).toContain('beleid');
    expect(topics[0]).not.toContain('mbo-3-of-4');
  });
});

describe('roles beside the raster', () => {
  const answersAt = (level: 'lichter' | 'A') =>
    Object.fromEntries(
      realRaster.catalog.criteria
        .filter(canWeigh)
        .map(({ id, options }) => [
          id,
          { choice: level === 'A' ? (options[0]?.id ?? '') : level, reason: 'x' },
        ]),
    );
  const tasks = Object.fromEntries(
    assistant.resultAreas.flatMap((role, index) =>
      role.tasks.map(({ id }) => [id, index === 0 ? ('ja' as const) : ('nee' as const)] as const),
    ),
  );
  const catalogs = { raster: realRaster.catalog, areas: null, roles: assistant };
  const gates = {
    'klantrelatie-en-verkoop': 'ja',
    leidinggeven: 'geen',
    'winkelketen-contract': 'nee',
  } as const;

  it('decide under A alone: a level of the raster always goes first', () => {
    const at = (level: 'lichter' | 'A') =>
      giveAdvice(
        catalogs,
        { ...emptySheet, gates, answers: answersAt(level), tasks },
        defaultGradingSettings,
      );
    expect(at('lichter').outcome).toBe('commercieel-medewerker');
    expect(at('A')).toMatchObject({ outcome: 'A', reference: { fit: 'past' } });
  });

  it('never decide over the gates', () => {
    const sheet = {
      ...emptySheet,
      gates: { ...gates, 'klantrelatie-en-verkoop': 'nee' },
      answers: answersAt('lichter'),
      tasks,
    } as const;
    expect(giveAdvice(catalogs, sheet, defaultGradingSettings).outcome).toBe('buiten-familie');
  });
});
