import type { BoundCatalog } from './catalog';

/** The name of a question such as `criterium.mandaat` in one of these catalogs; undefined when none of them asks it. */
export function nameOfQuestion(catalogs: readonly BoundCatalog[], question: string): string | undefined {
  const [kind, id] = question.split('.');
  for (const { catalog } of catalogs) {
    const found = namesOf(catalog, kind).find((one) => one.id === id);
    if (found !== undefined) return found.name;
  }
  return undefined;
}

function namesOf(
  catalog: BoundCatalog['catalog'],
  kind: string | undefined,
): readonly { readonly id: string; readonly name: string }[] {
  const areas = catalog.kind === 'raster' ? [] : catalog.resultAreas;
  const asked = (all: readonly { readonly id: string; readonly question: string }[]) =>
    all.map(({ id, question }) => ({ id, name: question }));
  switch (kind) {
    case 'criterium':
      return catalog.kind === 'raster'
        ? catalog.criteria.map(({ id, shortName }) => ({ id, name: shortName }))
        : [];
    case 'taak':
      return areas.flatMap(({ tasks }) => tasks.map(({ id, text }) => ({ id, name: text })));
    case 'gebied':
      return areas;
    case 'poort':
      return asked(catalog.gates);
    case 'omstandigheid':
      return asked(catalog.conditions);
    case 'inspanning':
      return asked(catalog.efforts);
    default:
      return [];
  }
}
