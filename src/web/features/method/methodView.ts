import type { MethodFile } from '../../../application/grading/viewMethod';
import type { BoundCatalog, FileCatalog, Method } from '../../../domain/catalog/catalog';
import { methodText } from '../../../presentation/level/methodText';
import type { SummaryListParams, TableParams } from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import { exampleView, type ExampleView } from './exampleView';
import { explanationParts, type ExplanationSection } from './explanationParts';
import { areasTable, lacksConditions, weightsTables } from './weightsTables';

/** What is told about one catalog. */
export interface CatalogView {
  readonly id: string;
  readonly heading: string;
  readonly sections: readonly ExplanationSection[];
  readonly tables: {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly tables: readonly TableParams[];
  };
}

/** The view model of `views/pages/method/method.ejs`. */
export interface MethodView {
  readonly heading: string;
  readonly intro: string;
  readonly contents: { readonly label: string; readonly links: readonly Link[] };
  readonly catalogs: readonly CatalogView[];
  readonly references: {
    readonly heading: string;
    readonly intro: string;
    readonly points: readonly string[];
    /** To read each in full. */
    readonly links: readonly Link[];
  } | null;
  readonly figures: { readonly heading: string; readonly list: SummaryListParams } | null;
  readonly example: { readonly heading: string; readonly view: ExampleView } | null;
  readonly general: { readonly heading: string; readonly sections: readonly ExplanationSection[] } | null;
  readonly not: { readonly heading: string; readonly points: readonly string[] };
  readonly sources: { readonly heading: string; readonly paragraphs: readonly string[] };
  readonly versions: {
    readonly heading: string;
    readonly intro: string;
    readonly list: SummaryListParams;
  };
}

const { sections: headings } = methodText;

/** Everything that the page tells, from the catalogs in force. */
export function methodView({ catalogs, references, example }: MethodFile): MethodView {
  const { own, general } = explanationParts(catalogs);
  const views = own.map(({ catalog, sections }) => catalogView(catalog, sections));
  const method = example?.raster.method ?? null;
  const parts = [
    ...views.map(({ id, heading }) => ({ id, heading })),
    ...(references.length === 0 ? [] : [{ id: 'onder-het-raster', heading: headings.references }]),
    ...(method === null ? [] : [{ id: 'getallen', heading: headings.figures }]),
    ...(example === null ? [] : [{ id: 'voorbeeld', heading: headings.example }]),
    ...(general.length === 0 ? [] : [{ id: 'alle-functies', heading: headings.general }]),
    { id: 'niet', heading: headings.not },
    { id: 'bronnen', heading: headings.sources },
    { id: 'versies', heading: headings.versions },
  ];
  return {
    heading: methodText.title,
    intro: methodText.intro,
    contents: {
      label: methodText.contents,
      links: parts.map(({ id, heading }) => ({ href: `#${id}`, label: heading })),
    },
    catalogs: views,
    references:
      references.length === 0
        ? null
        : {
            heading: headings.references,
            intro: methodText.references.intro(references.map(({ catalog }) => catalog.jobTitle)),
            points: methodText.references.points,
            links: references.map(({ catalog: { id, jobTitle } }) => ({
              href: urls.naslagfunctie(id),
              label: methodText.references.link(jobTitle),
            })),
          },
    figures: method === null ? null : { heading: headings.figures, list: figuresList(method) },
    example: example === null ? null : { heading: headings.example, view: exampleView(example) },
    general: general.length === 0 ? null : { heading: headings.general, sections: general },
    not: { heading: headings.not, points: methodText.not },
    sources: {
      heading: headings.sources,
      paragraphs: [
        ...[...catalogs, ...references].map(({ catalog }) =>
          methodText.sources(catalog.jobTitle, catalog.provenance),
        ),
        methodText.sourceIds,
      ],
    },
    versions: {
      heading: headings.versions,
      intro: methodText.versions.intro,
      list: { rows: [...catalogs, ...references].flatMap(versionRows) },
    },
  };
}

function catalogView(catalog: FileCatalog, sections: readonly ExplanationSection[]): CatalogView {
  const { weights } = methodText;
  return {
    id: catalog.id,
    heading: catalog.kind === 'raster' ? methodText.raster(catalog.jobTitle) : catalog.jobTitle,
    sections,
    tables: {
      heading: catalog.kind === 'raster' ? headings.weights : methodText.areas.caption,
      paragraphs:
        catalog.kind === 'raster'
          ? [weights.intro, weights.factors, ...(lacksConditions(catalog) ? [weights.noConditions] : [])]
          : [],
      tables: catalog.kind === 'raster' ? weightsTables(catalog) : [areasTable(catalog)],
    },
  };
}

function figuresList({ weights, borderBand, mixedBand, timeShareFrom }: Method): SummaryListParams {
  const { figures } = methodText;
  const rows: readonly (readonly [string, string])[] = [
    [figures.weights, figures.weightsValue(weights.zwaar, weights.midden, weights.licht)],
    [figures.threshold, figures.thresholdValue],
    [figures.border, figures.borderValue(...borderBand)],
    [figures.mixed, figures.mixedValue(...mixedBand)],
    [figures.time, figures.timeValue(timeShareFrom)],
  ];
  return { rows: rows.map(([key, value]) => ({ key, values: [value] })) };
}

function versionRows({ catalog, sha256 }: BoundCatalog): SummaryListParams['rows'] {
  const { versions } = methodText;
  return [
    {
      key: versions.rows(catalog.id, catalog.version),
      values: [
        ...(catalog.kind === 'rollen'
          ? []
          : [`${versions.method}: ${catalog.method.name}, versie ${catalog.method.version}`]),
        `${versions.sha256}: ${sha256}`,
      ],
    },
  ];
}
