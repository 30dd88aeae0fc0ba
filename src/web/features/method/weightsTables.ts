import { factors } from '../../../domain/catalog/catalog';
import type { AreasCatalog, Criterion, RasterCatalog } from '../../../domain/catalog/catalog';
import { partnerOf } from '../../../domain/grading/weighedAnswer';
import { methodText } from '../../../presentation/level/methodText';
import type { TableParams } from '../../shared/partials';

const { weights: text, areas: areaText } = methodText;

/** One table per dimension: every criterion with its weight, its counted-once partner and its factor. */
export function weightsTables(raster: RasterCatalog): readonly TableParams[] {
  const nameOf = (id: string | undefined): string | undefined =>
    raster.criteria.find((criterion) => criterion.id === id)?.shortName;
  const row = (criterion: Criterion): TableParams['rows'][number] => [
    { text: criterion.shortName, header: true },
    {
      text: text.weight(criterion.weight, raster.method.weights[criterion.weight]),
      sub: text.pair(nameOf(partnerOf(raster, criterion.id))),
    },
    { text: text.factor(criterion.factors.main, criterion.factors.also) },
  ];
  return raster.dimensions.map(({ id, name }) => ({
    id: `gewicht-${id}`,
    caption: name,
    head: [{ text: text.columns.criterion }, { text: text.columns.weight }, { text: text.columns.factor }],
    rows: raster.criteria.filter((criterion) => criterion.dimension === id).map(row),
  }));
}

/** Whether no criterion says anything about working conditions. */
export function lacksConditions(raster: RasterCatalog): boolean {
  const touched = new Set(raster.criteria.flatMap(({ factors: own }) => [own.main, ...own.also]));
  return factors.some((factor) => factor === 'arbeidsomstandigheden' && !touched.has(factor));
}

/** The result areas with the number of tasks and the factor. */
export function areasTable(catalog: AreasCatalog): TableParams {
  return {
    id: `gebieden-${catalog.id}`,
    caption: areaText.caption,
    captionHidden: true,
    head: [
      { text: areaText.columns.area },
      { text: areaText.columns.tasks, numeric: true },
      { text: areaText.columns.factor },
    ],
    rows: catalog.resultAreas.map((area, index) => [
      {
        text: `${String(index + 1)}. ${area.name}`,
        header: true,
        sub: area.onlyWhen === undefined ? undefined : areaText.conditional,
      },
      { text: String(area.tasks.length), numeric: true },
      { text: area.factors === undefined ? text.nothing : text.factor(area.factors.main, area.factors.also) },
    ]),
  };
}
