import fc from 'fast-check';
import type { Catalog } from '../../../../src/domain/catalog/catalog';
import type { CatalogChange } from '../../../../src/domain/catalog/changes/catalogChange';
import { catalogChanges } from '../../../../src/domain/catalog/changes/catalogChanges';
import { canonicalJson } from '../../../../src/domain/shared/canonicalJson';
import { leavesOf, listsOf, withValue, type Leaf } from '../../../support/grading/leaves';
import { realAreas, realRaster, realRoles } from '../../../support/grading/realCatalogs';

const catalogs: readonly Catalog[] = [
  realRaster.catalog,
  realAreas.catalog,
  realRoles('junior-accountmanager').catalog,
  realRoles('commercieel-medewerker').catalog,
];

/** What names a catalog or a member, and what says which catalog it is: a change of it is something else than a change of a value. */
const names = ['id', 'kind', 'version', 'heading', 'term', 'source'];
function changeable(catalog: Catalog): Leaf[] {
  return leavesOf(catalog).filter(({ path }) => !names.includes(String(path.at(-1))));
}

function another(value: Leaf['value']): Leaf['value'] {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${value} anders`;
}

/** The way to a place as a change tells it, as far as it is named: the ids of what a leaf stands in. */
function namesOnTheWay(catalog: Catalog, path: Leaf['path']): string[] {
  let here: unknown = catalog;
  return path.flatMap((step) => {
    here = (here as Record<string | number, unknown>)[step];
    const id = (here as Record<string, unknown> | null)?.['id'];
    return typeof step === 'string' ? [step] : typeof id === 'string' ? [id] : [];
  });
}

/** A change, with its sides changed over. */
function turned(change: CatalogChange): CatalogChange {
  const other = { erbij: 'weg', weg: 'erbij' } as const;
  const kind = change.kind === 'erbij' || change.kind === 'weg' ? other[change.kind] : change.kind;
  return { ...change, kind, from: change.to, to: change.from };
}

function sorted(changes: readonly CatalogChange[]): string[] {
  return changes
    .map((change) => canonicalJson({ ...change, questions: [...change.questions].map(canonicalJson).sort() }))
    .sort();
}

/** Which values change, and which members go, as numbers: so that a failing case reads short. */
const plans = fc.record({
  values: fc.array(fc.nat(), { maxLength: 6 }),
  removals: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
});

/** A catalog with some of its values changed and some members taken out. */
function mutated(
  catalog: Catalog,
  {
    values,
    removals,
  }: { readonly values: readonly number[]; readonly removals: readonly [number, number][] },
): Catalog {
  const leaves = changeable(catalog);
  const changed = values.reduce((whole, index) => {
    const leaf = leaves[index % leaves.length];
    return leaf === undefined ? whole : withValue(whole, leaf.path, another(leaf.value));
  }, catalog);
  return removals.reduce((whole, [which, member]) => {
    const lists = listsOf(whole);
    const list = lists[which % lists.length];
    return list === undefined
      ? whole
      : withValue(whole, [...list.path, member % list.members.length], undefined);
  }, changed);
}

describe.each(catalogs.map((catalog) => [catalog.id, catalog] as const))(
  'the changes of %s',
  (_, catalog) => {
    it('are none when the catalog is the same, whatever its number', () => {
      expect(catalogChanges(catalog, structuredClone(catalog))).toEqual([]);
      expect(catalogChanges(catalog, { ...catalog, version: '9.9.9' })).toEqual([]);
    });

    it('are exactly one, at its place and with both texts, for a value that changes by itself', () => {
      const leaves = changeable(catalog);
      fc.assert(
        fc.property(fc.nat(leaves.length - 1), (index) => {
          const { path, value } = leaves[index] ?? { path: [], value: '' };
          const changes = catalogChanges(catalog, withValue(catalog, path, another(value)));
          const [change] = changes;
          const told = `${path.join(' > ')}: ${canonicalJson(changes)}`;
          expect([changes.length, told]).toEqual([1, told]);
          const way = namesOnTheWay(catalog, path);
          expect([way.filter((name) => change?.path.includes(name) !== true), told]).toEqual([[], told]);
          expect(change?.from).not.toBe(change?.to);
          if (typeof value === 'string') expect(change?.to).toContain(another(value));
        }),
        { numRuns: 80 },
      );
    });

    it('are exactly one for a member that goes, and the mirror of it for one that comes', () => {
      const lists = listsOf(catalog);
      fc.assert(
        fc.property(fc.nat(lists.length - 1), fc.nat(), (which, member) => {
          const { path, members } = lists[which] ?? { path: [], members: [1] };
          const without = withValue(catalog, [...path, member % members.length], undefined);
          const gone = catalogChanges(catalog, without);
          const told = `${path.join(' > ')}: ${canonicalJson(gone)}`;
          expect([gone.map(({ kind }) => kind), told]).toEqual([['weg'], told]);
          expect(sorted(catalogChanges(without, catalog))).toEqual(sorted(gone.map(turned)));
        }),
        { numRuns: 40 },
      );
    });

    it('are the same places with the sides changed over when from and to are', () => {
      fc.assert(
        fc.property(plans, plans, (onePlan, otherPlan) => {
          const [one, other] = [mutated(catalog, onePlan), mutated(catalog, otherPlan)];
          expect(sorted(catalogChanges(other, one))).toEqual(sorted(catalogChanges(one, other).map(turned)));
        }),
        { numRuns: 40 },
      );
    });

    it('leave no difference in the deep structure unmentioned', () => {
      fc.assert(
        fc.property(plans, plans, (onePlan, otherPlan) => {
          const [one, other] = [mutated(catalog, onePlan), mutated(catalog, otherPlan)];
          // Every value that only one side has, or has more often, stands in the text of a change of that side.
          const changes = catalogChanges(one, other);
          const unmentioned = (mine: Catalog, theirs: Catalog, side: 'from' | 'to'): string[] => {
            const there = countOf(leavesOf(theirs).map(({ value }) => String(value)));
            const texts = changes.map((change) => change[side] ?? '').join('\n');
            return [...countOf(telling(mine))].flatMap(([value, times]) =>
              times > (there.get(value) ?? 0) && !texts.includes(value) ? [value] : [],
            );
          };
          expect(unmentioned(one, other, 'from')).toEqual([]);
          expect(unmentioned(other, one, 'to')).toEqual([]);
        }),
        { numRuns: 40 },
      );
    });
  },
);

/** The texts of a catalog that somebody reads: what a name, a source or a code is, is told with what it belongs to. */
function telling(catalog: Catalog): string[] {
  const codes = [
    ...names,
    'sources',
    'derived',
    'levels',
    'main',
    'also',
    'weight',
    'dimension',
    'place',
    'words',
    'condition',
    'criterion',
    'choices',
    'roles',
  ];
  return leavesOf(catalog).flatMap(({ path, value }) => {
    const key = [...path].reverse().find((step) => typeof step === 'string');
    return typeof value === 'string' && value.includes(' ') && !codes.includes(String(key)) ? [value] : [];
  });
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe('a change of the raster', () => {
  const raster = realRaster.catalog;
  const first = raster.criteria[0];
  if (first === undefined) throw new Error('a raster has criteria');

  it('says which question and which choice it is about', () => {
    const option = first.options[0];
    const reworded = withValue(raster, ['criteria', 0, 'options', 0, 'rows', 0], 'doet iets anders');
    expect(catalogChanges(raster, reworded)).toEqual([
      expect.objectContaining({
        kind: 'tekst',
        group: 'vraag',
        path: ['criteria', first.id, 'options', option?.id, 'rows', '1'],
        questions: [{ kind: 'criterium', id: first.id }],
        choice: option?.id,
        from: option?.rows[0],
        to: 'doet iets anders',
      }),
    ]);
  });

  it.each([
    ['a weight', ['criteria', 0, 'weight'], 'midden', 'gewicht', 'vraag'],
    ['a weight of the method', ['method', 'weights', 'zwaar'], 4, 'gewicht', 'rekenregel'],
    ['a band', ['method', 'borderBand'], [45, 55], 'waarde', 'rekenregel'],
    ['a pair that is counted once', ['countedOnce', 0], undefined, 'weg', 'rekenregel'],
    [
      'the explanation of the method',
      ['method', 'explanation', 0, 'paragraphs', 0],
      'Nieuw.',
      'tekst',
      'uitleg',
    ],
    ['a source', ['criteria', 0, 'sources'], ['001-x'], 'waarde', 'uitleg'],
    ['the purpose', ['purpose', 0, 'text'], 'Verkoopt.', 'tekst', 'profieltekst'],
    [
      'how a condition stands in the profile',
      ['conditions', 0, 'statement'],
      'Rijdt.',
      'tekst',
      'profieltekst',
    ],
    ['what a gate asks', ['gates', 0, 'question'], 'Verkoopt de functie?', 'tekst', 'vraag'],
  ] as const)('of %s has its kind and its group', (_, path, value, kind, group) => {
    const changed = withValue(raster, path, value);
    if (canonicalJson(changed) === canonicalJson(raster)) throw new Error('nothing changed');
    // Some places have no list of sources of their own; then the value is new there.
    const [change, ...more] = catalogChanges(raster, changed);
    expect(more).toEqual([]);
    expect(change?.group).toBe(group);
    if (path.at(-1) !== 'sources') expect(change?.kind).toBe(kind);
  });

  it('in the order of the criteria is told as an order, not as coming and going', () => {
    const changes = catalogChanges(raster, { ...raster, criteria: [...raster.criteria].reverse() });
    expect(changes.map(({ kind, group }) => [kind, group])).toEqual([['volgorde', 'uitleg']]);
  });

  it('of an area that goes is about its tasks too', () => {
    const areas = realAreas.catalog;
    const [change] = catalogChanges(areas, { ...areas, resultAreas: areas.resultAreas.slice(1) });
    expect(change?.questions.filter(({ kind }) => kind === 'taak')).toHaveLength(
      areas.resultAreas[0]?.tasks.length ?? 0,
    );
  });

  it('is not told between two catalogs that are not the same', () => {
    expect(() => catalogChanges(raster, realAreas.catalog)).toThrow();
  });
});
