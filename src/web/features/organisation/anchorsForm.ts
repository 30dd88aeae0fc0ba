import { z } from 'zod';
import type { Criterion, RasterCatalog } from '../../../domain/catalog/catalog';
import { canWeigh } from '../../../domain/grading/weighedAnswer';
import { settingsBounds } from '../../../domain/organisation/settings';
import { refuse } from '../../../domain/shared/failure';
import { anchorsText, settingsFaultWords } from '../../../presentation/organisation/settingsText';
import { optionalText } from '../../shared/formFields';
import { parseForm, type Parsed } from '../../shared/parseForm';
import type { SubmitRowParams, TextareaParams } from '../../shared/partials';
import { urls } from '../../urls';
import { submitRow } from './formView';
import { saveFields, type SaveValues } from './schema';
import type { SettingsForm } from './settingsForm';

/** The view model of `views/pages/organisation/anchors.ejs`; `settingsHandlers` adds the address and the revision. */
export interface AnchorsView {
  readonly heading: string;
  readonly intro: string;
  readonly frozen: string;
  readonly criteria: readonly {
    readonly id: string;
    readonly heading: string;
    readonly field: TextareaParams;
    readonly statementsHeading: string;
    readonly statements: readonly { readonly letters: string; readonly rows: readonly string[] }[];
  }[];
  readonly submit: SubmitRowParams;
}

type AnchorsValue = SaveValues & { readonly anchors: Readonly<Record<string, string>> };

/** A dimension with criteria that can have an ijkpunt: those that can move the level. */
export interface AnchorsDimension {
  readonly id: string;
  readonly name: string;
  readonly criteria: readonly Criterion[];
}

/** The dimensions of these rasters that have a page, each once. */
export function anchorsDimensions(rasters: readonly RasterCatalog[]): readonly AnchorsDimension[] {
  return rasters
    .flatMap(({ dimensions, criteria }) =>
      dimensions.map(({ id, name }) => ({
        id,
        name,
        criteria: criteria.filter((criterion) => criterion.dimension === id && canWeigh(criterion)),
      })),
    )
    .filter(({ criteria }) => criteria.length > 0);
}

/** The page of one dimension; stops as not found when there is no such dimension. */
export function anchorsForm(
  rasters: readonly RasterCatalog[],
  dimensionId: string,
): SettingsForm<'ijkpunten', AnchorsValue> {
  const dimension =
    anchorsDimensions(rasters).find(({ id }) => id === dimensionId) ??
    refuse({ code: 'not-found', what: 'dimension' });
  const title = anchorsText.title(dimension.name);
  return {
    group: 'ijkpunten',
    url: urls.instellingenIjkpunten(dimension.id),
    title,
    view: 'organisation/anchors',
    parse: (body) => parseAnchors(dimension, body),
    words: settingsFaultWords,
    names: {},
    typed: (content) => content,
    change: ({ anchors }) => anchors,
    page: (typed, worded): AnchorsView => ({
      heading: title,
      intro: anchorsText.intro,
      frozen: anchorsText.frozen,
      criteria: dimension.criteria.map((criterion) => ({
        id: `criterium-${criterion.id}`,
        heading: criterion.question,
        field: {
          id: criterion.id,
          name: criterion.id,
          label: anchorsText.field(criterion.shortName),
          value: typed[criterion.id] ?? '',
          rows: 3,
          limit: settingsBounds.anchor,
          error: worded.of(criterion.id),
        },
        statementsHeading: anchorsText.statements,
        statements: criterion.options.map(({ levels, rows }) => ({ letters: levels.join(', '), rows })),
      })),
      submit: submitRow,
    }),
  };
}

/** A text per criterion of the dimension, and nothing else. */
function parseAnchors({ criteria }: AnchorsDimension, body: unknown): Parsed<AnchorsValue> {
  const fields = Object.fromEntries(criteria.map(({ id }) => [id, optionalText(settingsBounds.anchor)]));
  const parsed = parseForm(z.strictObject(fields), withoutSaveFields(body));
  const saving = parseForm(z.strictObject(saveFields), onlySaveFields(body));
  if (parsed.ok && saving.ok) return { ok: true, value: { ...saving.value, anchors: parsed.value } };
  return { ok: false, faults: [parsed, saving].flatMap((one) => (one.ok ? [] : one.faults)) };
}

function entriesOf(body: unknown): [string, unknown][] {
  return typeof body === 'object' && body !== null ? Object.entries(body) : [];
}

function withoutSaveFields(body: unknown): object {
  return Object.fromEntries(entriesOf(body).filter(([name]) => !(name in saveFields)));
}

function onlySaveFields(body: unknown): object {
  return Object.fromEntries(entriesOf(body).filter(([name]) => name in saveFields));
}
