import type { Catalog, ResultArea } from '../catalog';
import type { CatalogChange, ChangedQuestion, ChangeGroup, ChangeKind } from './catalogChange';
import { differences, type Difference } from './differences';
import { textOfPart } from './textOfPart';

/** Parts of which every text is asked or answered. */
const asked: readonly string[] = ['criteria', 'gates', 'conditions', 'efforts', 'resultAreas'];
/** Of a part that is asked, what the profile takes and nobody answers. */
const forTheProfile: readonly string[] = ['statement', 'results', 'indicators', 'practice'];
/** What only explains, wherever it stands. */
const explains: readonly string[] = ['sources', 'derived', 'factors', 'dimension'];
const explainingParts: readonly string[] = [
  'summary',
  'provenance',
  'dimensions',
  'comparison',
  'disagreements',
  'signs',
];

function groupOf({ path, order }: Difference): ChangeGroup {
  const [part = '', , field = ''] = path;
  if (order === true || explains.includes(path.at(-1) ?? '') || path.includes('factors')) return 'uitleg';
  if (asked.includes(part)) return forTheProfile.includes(field) ? 'profieltekst' : 'vraag';
  if (part === 'countedOnce') return 'rekenregel';
  if (part === 'method') return path[1] === 'explanation' ? 'uitleg' : 'rekenregel';
  return explainingParts.includes(part) ? 'uitleg' : 'profieltekst';
}

function kindOf({ path, from, to, order }: Difference): ChangeKind {
  if (order === true) return 'volgorde';
  if (from === undefined) return 'erbij';
  if (to === undefined) return 'weg';
  if ((path[0] === 'criteria' && path.at(-1) === 'weight') || path[1] === 'weights') return 'gewicht';
  const coded: readonly string[] = ['onlyWhen', 'kind', 'dimension', 'main', 'place', 'areaId', 'condition'];
  return typeof from === 'string' && typeof to === 'string' && !coded.includes(path.at(-1) ?? '')
    ? 'tekst'
    : 'waarde';
}

function questionsOf({ path }: Difference, from: Catalog, to: Catalog): ChangedQuestion[] {
  const [part = '', id, field, member] = path;
  if (id === undefined) return [];
  switch (part) {
    case 'criteria':
      return [{ kind: 'criterium', id }];
    case 'gates':
      return [{ kind: 'poort', id }];
    case 'conditions':
      return [{ kind: 'omstandigheid', id }];
    case 'efforts':
      return [{ kind: 'inspanning', id }];
    case 'resultAreas':
      if (field === 'tasks' && member !== undefined) return [{ kind: 'taak', id: member }];
      return [{ kind: 'gebied', id }, ...(field === undefined || field === 'onlyWhen' ? tasksOf(id) : [])];
    default:
      return [];
  }

  // An area that comes, goes or is asked of others is about its tasks too.
  function tasksOf(areaId: string): ChangedQuestion[] {
    const areas: readonly ResultArea[] = [...from.resultAreas, ...to.resultAreas];
    const ids = areas
      .filter((area) => area.id === areaId)
      .flatMap((area) => area.tasks.map((task) => task.id));
    return [...new Set(ids)].map((taskId) => ({ kind: 'taak', id: taskId }));
  }
}

function choiceOf({ path }: Difference): string | null {
  const [part, , field, member] = path;
  const isChoice = (part === 'criteria' && field === 'options') || (part === 'gates' && field === 'values');
  return isChoice ? (member ?? null) : null;
}

function textOf(value: unknown, path: readonly string[]): string | null {
  return value === undefined ? null : textOfPart(value, path);
}

/**
 * Every difference between two versions of one catalog, in the order of the old one: what is asked, how it is counted, and all texts. The
 * version number is no difference. Throws when they are not of one catalog.
 */
export function catalogChanges(from: Catalog, to: Catalog): CatalogChange[] {
  if (from.id !== to.id || from.kind !== to.kind) throw new Error(`${from.id} is not ${to.id}`);
  return differences(from, { ...to, version: from.version }).map((difference) => ({
    catalogId: from.id,
    kind: kindOf(difference),
    group: groupOf(difference),
    path: difference.path,
    questions: questionsOf(difference, from, to),
    choice: choiceOf(difference),
    from: textOf(difference.from, difference.path),
    to: textOf(difference.to, difference.path),
  }));
}
