import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogLibrary } from '../../../../src/infrastructure/catalogs/loadCatalogLibrary';
import { loadReferenceLibrary } from '../../../../src/infrastructure/catalogs/loadReferenceLibrary';
import { CatalogLibraryError } from '../../../../src/infrastructure/catalogs/catalogLibraryError';
import { readCatalogFile } from '../../../../src/infrastructure/catalogs/readCatalogFile';
import { projectPaths } from '../../../../src/projectPaths';
import { factsOf } from '../../../support/bronnen/factFixture';
import { releasedAreas, releasedRaster } from '../../../support/bronnen/releasedCatalogs';
import {
  releasedAssistant,
  releasedCompetencies,
  releasedJunior,
  releasedKnowledge,
  releasedLadder,
} from '../../../support/bronnen/releasedReferences';

interface Said {
  readonly id: string;
  readonly text: string;
}

const junior = releasedJunior();
const assistant = releasedAssistant();
const competencies = releasedCompetencies();
const knowledge = releasedKnowledge();

describe('the shipped reference files', () => {
  it('have no faults and the bytes that the manifest names', () => {
    const library = loadReferenceLibrary(projectPaths.references);
    expect(library.list('2026-11-26').map(({ reference }) => `${reference.kind} ${reference.id}`)).toEqual([
      'referentieprofiel junior-accountmanager',
      'referentieprofiel commercieel-medewerker',
      'competentiebibliotheek competenties',
      'kennisbibliotheek kennis-en-vaardigheden',
      'loopbaanladder loopbaan',
    ]);
    expect(library.list('2024-12-31')).toEqual([]);
    expect(library.get('loopbaan', '9.9.9')).toBeUndefined();
  });

  it('are told apart when one byte changes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'naslag-'));
    cpSync(projectPaths.references, folder, { recursive: true });
    const file = join(folder, 'loopbaan/1.0.0.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# anders\n`);
    expect(() => loadReferenceLibrary(folder)).toThrow(CatalogLibraryError);
    expect(() => loadReferenceLibrary(folder)).toThrow(/loopbaan\/1\.0\.0\.yaml: hash-differs/);
    rmSync(folder, { recursive: true });
  });

  it('cannot be graded with: they are in no list of catalogs and are no catalog', () => {
    const catalogs = loadCatalogLibrary(projectPaths.catalogs).list('2026-11-26');
    expect(catalogs.map(({ catalog }) => catalog.id)).toEqual(['accountmanager', 'key-accountmanager']);
    const read = readCatalogFile(join(projectPaths.references, 'junior-accountmanager/1.0.0.yaml'));
    expect(read.ok).toBe(false);
  });
});

describe('the Junior accountmanager', () => {
  it('has three roles and three core tasks with all tasks of the sources, under the ids of the facts', () => {
    expect(junior.roles.map(({ id, tasks }) => [id, tasks.length])).toEqual([
      ['relatiebeheerder', 23],
      ['vertegenwoordiger', 27],
      ['commercieel-beleidsondersteuner', 11],
    ]);
    expect(junior.coreTasks.map(({ processes }) => processes.map(({ number }) => number))).toEqual([
      ['1.1', '1.2', '1.3', '1.4'],
      ['2.1', '2.2', '2.3', '2.4'],
      ['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7'],
    ]);
    const tasks = (document: string): string[] =>
      factsOf(document)
        .filter(({ kind }) => kind === 'taak')
        .map(({ id }) => id)
        .sort();
    expect(junior.roles.flatMap((role) => role.tasks.map(({ id }) => id)).sort()).toEqual(tasks('000'));
    const steps = junior.coreTasks.flatMap(({ processes }) => processes.flatMap((process) => process.steps));
    expect(steps.map(({ id }) => id).sort()).toEqual(tasks('002'));
  });

  it('keeps what differs between the roles', () => {
    const behaviours = (role: number, name: string): number | undefined =>
      junior.roles[role]?.competencies.find((one) => one.name === name)?.behaviours.length;
    expect([behaviours(0, 'Analyseren'), behaviours(2, 'Analyseren')]).toEqual([4, 3]);
    expect(junior.roles.map(({ risks }) => risks.length)).toEqual([1, 1, 1]);
    expect(junior.differences).toHaveLength(9);
  });

  it('shows every difference between sources with two or more of them', () => {
    for (const { views } of [...junior.disagreements, ...assistant.disagreements]) {
      expect(new Set(views.map(({ source }) => source)).size).toBeGreaterThan(1);
    }
    expect(junior.disagreements.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['denkniveau', 'mbo-3-of-4', 'particuliere-klanten', 'buiten-de-kaders']),
    );
    expect(junior.disagreements.flatMap(({ criterion }) => criterion ?? [])).toHaveLength(5);
  });
});

describe('the Commercieel medewerker', () => {
  it('has four roles with the tasks of the source and what practice said of each', () => {
    expect(assistant.roles.map(({ id, tasks, practice }) => [id, tasks.length, practice.length])).toEqual([
      ['verkoop-en-klantencontact', 6, 5],
      ['commercieel-administratief-medewerker', 2, 2],
      ['commercieel-ondersteuner', 5, 1],
      ['webshopmedewerker', 3, 2],
    ]);
  });
});

describe('the signs of both functions', () => {
  it('name criteria of the raster, and choices that these offer', () => {
    const raster = releasedRaster();
    for (const { criterion, choices } of [...junior.signs, ...assistant.signs]) {
      const found = raster.criteria.find(({ id }) => id === criterion);
      const offered = ['lichter', ...(found?.options.map(({ id }) => id) ?? []), 'zwaarder'];
      expect(choices.filter((choice) => !offered.includes(choice))).toEqual([]);
    }
  });

  it('name the criteria at which sources differ by their id', () => {
    const criteria = new Set(releasedRaster().criteria.map(({ id }) => id));
    expect(
      junior.disagreements.flatMap(({ criterion }) => criterion ?? []).filter((id) => !criteria.has(id)),
    ).toEqual([]);
  });

  it('never point to both functions with one answer', () => {
    const answers = (signs: typeof junior.signs): string[] =>
      signs.flatMap(({ criterion, choices }) => choices.map((choice) => `${criterion} ${choice}`));
    const ofAssistant = new Set(answers(assistant.signs));
    expect(answers(junior.signs).filter((answer) => ofAssistant.has(answer))).toEqual([]);
  });

  it('reach every role', () => {
    for (const { roles, signs } of [junior, assistant]) {
      const reached = new Set(signs.flatMap((sign) => sign.roles));
      expect(roles.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
    }
  });
});

describe('the libraries', () => {
  it('hold 46 competencies, each with its level and source', () => {
    expect(competencies.competencies).toHaveLength(46);
    expect(new Set(competencies.competencies.map(({ name }) => name)).size).toBe(46);
  });

  it('say the behaviours in the same words as the profiles and the catalog of Key accountmanager', () => {
    const parts: readonly { competencies: readonly { behaviours: readonly Said[] }[] }[] = [
      ...junior.roles,
      ...assistant.roles,
      releasedAreas(),
    ];
    const said = parts.flatMap((part) => part.competencies.flatMap(({ behaviours }) => behaviours));
    const own = new Map(said.map(({ id, text }) => [id, text]));
    for (const { behaviours } of competencies.competencies) {
      for (const { text, sources } of behaviours) {
        expect(sources.map((id) => own.get(id))).toEqual(sources.map(() => text));
      }
    }
    const listed = competencies.competencies.flatMap(({ behaviours }) =>
      behaviours.flatMap((one) => one.sources),
    );
    expect([...own.keys()].filter((id) => !listed.includes(id))).toEqual([]);
  });

  it('hold every competency that a source asks for', () => {
    const cited = new Set(
      competencies.competencies.flatMap(({ uses }) => uses.flatMap((use) => use.sources)),
    );
    const named = factsOf('000', '002', '003', '004').filter(({ kind }) => kind === 'competentie');
    const raster = factsOf('001').filter(({ id }) => id.startsWith('001-comp-'));
    expect([...named, ...raster].filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('hold every piece of knowledge and every skill of the sources', () => {
    const cited = new Set(knowledge.items.flatMap(({ sources }) => sources));
    const asked = factsOf('000', '001', '002', '003', '004').filter(({ kind }) =>
      ['kennis', 'vaardigheid', 'taal', 'leervermogen', 'ervaring', 'vereiste'].includes(kind),
    );
    expect(asked.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the career ladder', () => {
  it('goes from commercieel medewerker to account director, with the thinking level of each rung', () => {
    const { rungs } = releasedLadder();
    const line = rungs.filter((rung) => rung.line !== 'salesmanagement');
    expect(line.map(({ name, thinkingLevel }) => `${name}: ${thinkingLevel}`)).toEqual([
      'Commercieel medewerker: merendeel mbo, enkelen hbo',
      'Junior accountmanager: mbo niveau 4',
      'Accountmanager A: mbo+/hbo',
      'Accountmanager B: hbo/hbo+',
      'Accountmanager C: hbo+/wo',
      'Key accountmanager: hbo of hbo/wo',
      'Account director: wo',
    ]);
    expect(line.map(({ height }) => height)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('takes only the NLQF level of the junior from a source', () => {
    const { rungs } = releasedLadder();
    expect(rungs.filter(({ nlqf }) => nlqf?.derived === false).map(({ id }) => id)).toEqual([
      'junior-accountmanager',
    ]);
  });
});
