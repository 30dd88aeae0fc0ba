import type { CatalogFault } from '../../../../src/domain/catalog/catalogFault';
import { checkReference } from '../../../../src/domain/reference/checkReference';
import {
  releasedAssistant,
  releasedCompetencies,
  releasedJunior,
  releasedKnowledge,
  releasedLadder,
} from '../../../support/bronnen/releasedReferences';

function faultsOf(data: unknown): readonly CatalogFault[] {
  const checked = checkReference(data);
  return checked.ok ? [] : checked.faults;
}

/** Codes with their places, for a short comparison. */
function places(data: unknown): string[] {
  return faultsOf(data).map(({ code, path }) => `${code} ${path.join('/')}`);
}

describe('checkReference', () => {
  it.each([
    ['Junior accountmanager', releasedJunior()],
    ['Commercieel medewerker', releasedAssistant()],
    ['the competencies', releasedCompetencies()],
    ['the knowledge', releasedKnowledge()],
    ['the ladder', releasedLadder()],
  ])('gives %s back when nothing is wrong', (_name, reference) => {
    expect(checkReference(reference)).toEqual({ ok: true, reference });
  });

  it('names the kinds that exist when the kind is another one', () => {
    expect(faultsOf({ kind: 'raster' })).toEqual([
      {
        code: 'shape-value',
        path: ['kind'],
        params: { allowed: 'referentieprofiel, competentiebibliotheek, kennisbibliotheek, loopbaanladder' },
      },
    ]);
    expect(places('tekst')).toEqual(['shape-type ']);
  });

  it('tells all faults of the shape at once', () => {
    const [first, ...others] = releasedJunior().roles;
    const data = { ...releasedJunior(), jobTitle: '', extra: 1, roles: [{ ...first, tasks: [] }, ...others] };
    expect(places(data)).toEqual([
      'shape-empty jobTitle',
      'shape-count roles/relatiebeheerder/tasks',
      'shape-unknown-key extra',
    ]);
  });

  it('takes no text without a source', () => {
    const junior = releasedJunior();
    const data = { ...junior, career: [{ id: 'x', text: 'Groeit door.', sources: [] }] };
    expect(places(data)).toEqual(['shape-count career/x/sources']);
  });

  it('tells of a task, behaviour or step that stands there twice', () => {
    const junior = releasedJunior();
    const [first, second] = junior.roles;
    const task = first?.tasks[0];
    if (second === undefined || task === undefined) throw new Error('the junior has two roles with tasks');
    second.tasks.push(task);
    expect(places(junior)).toEqual(['id-repeated roles/tasks']);
  });

  it('tells of roles and work processes that are not there', () => {
    const assistant = releasedAssistant();
    const [sign] = assistant.signs;
    const [item] = assistant.knowledge;
    if (sign === undefined || item === undefined) throw new Error('there are signs and knowledge');
    sign.roles = ['baas'];
    item.roles = ['chef'];
    item.processes = ['9.9'];
    expect(places(assistant)).toEqual([
      'role-unknown signs/0/roles',
      `role-unknown knowledge/${item.id}/roles`,
      `process-unknown knowledge/${item.id}/processes`,
    ]);
  });

  it('lets one answer point to a role once', () => {
    const junior = releasedJunior();
    const [sign] = junior.signs;
    if (sign === undefined) throw new Error('there are signs');
    junior.signs.push({ ...sign, text: 'Nog eens.' });
    expect(places(junior)).toEqual(['sign-repeated signs']);
  });

  it('wants sources that differ to be two sources', () => {
    const junior = releasedJunior();
    const [disagreement] = junior.disagreements;
    const [view] = disagreement?.views ?? [];
    if (disagreement === undefined || view === undefined) throw new Error('there are disagreements');
    disagreement.views = [view, view];
    expect(places(junior)).toEqual([`view-repeated disagreements/${disagreement.id}/views`]);
  });

  it('wants to know with what a function is compared', () => {
    const junior = releasedJunior();
    delete junior.comparedWith;
    expect(places(junior)).toEqual(['shape-missing comparedWith']);
  });

  it('lets a step of the ladder only go up, between rungs that are there', () => {
    const ladder = releasedLadder();
    const [first, second] = ladder.steps;
    if (first === undefined || second === undefined) throw new Error('there are steps');
    [first.from, first.to] = [first.to, first.from];
    second.to = 'directeur';
    expect(places(ladder)).toEqual([`step-not-up steps/${first.id}`, `rung-unknown steps/${second.id}`]);
  });

  it('lets a position stand on one rung, and a competency or an item in a library once', () => {
    const ladder = releasedLadder();
    for (const rung of ladder.rungs.slice(0, 2)) rung.position = 'A';
    expect(places(ladder)).toEqual(['id-repeated rungs/position']);
    const competencies = releasedCompetencies();
    competencies.competencies.push(...competencies.competencies.slice(0, 1));
    expect(places(competencies)).toEqual(['id-repeated competencies']);
    const knowledge = releasedKnowledge();
    knowledge.items.push(...knowledge.items.slice(0, 1));
    expect(places(knowledge)).toEqual(['id-repeated items']);
  });

  it('says of a text that is ours that it is, and of another that it is not', () => {
    const ladder = releasedLadder();
    const [step] = ladder.steps;
    if (step === undefined) throw new Error('there are steps');
    step.derived = true;
    expect(places(ladder)).toEqual([`derived-with-sources steps/${step.id}`]);
  });
});
