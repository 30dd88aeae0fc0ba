import { z } from 'zod';
import { idSchema as id, sourcesSchema as sources, textSchema as text, versionSchema } from './basicParts';
import type { RolesCatalog } from './rolesCatalog';

/**
 * The shape of a catalog file (`db/catalogs/<id>/<version>.yaml`). The shape says what a catalog *is*; whether
 * its parts fit together (unknown ids, gaps, doubles) is checked by `findCatalogFaults`.
 *
 * Texts are Dutch and our own; `sources` names the facts of the source documents a text rests on. Words between
 * `**` are the words that make the difference. A text that rests on no source has `derived: true`.
 */

export const levels = ['A', 'B', 'C'] as const;
export type Level = (typeof levels)[number];

export const weightClasses = ['zwaar', 'midden', 'licht', 'toets', 'gelijk'] as const;
export type WeightClass = (typeof weightClasses)[number];

/** The four factors of art. 4(4) of the pay-transparency directive (EU) 2023/970. */
export const factors = [
  'vaardigheden',
  'inspanning',
  'verantwoordelijkheid',
  'arbeidsomstandigheden',
] as const;
export type Factor = (typeof factors)[number];

const factorSet = z.strictObject({ main: z.enum(factors), also: z.array(z.enum(factors)).default([]) });

export const sourcedText = z.strictObject({ id, text, sources, derived: z.boolean().default(false) });
export type SourcedText = z.infer<typeof sourcedText>;

export const resultArea = z.strictObject({
  id,
  name: text,
  sources,
  /** The result that is reached (accountmanager); empty where the source gives indicators instead. */
  results: z.array(sourcedText).default([]),
  /** Tasks or process steps. For key-accountmanager each is walked with ja, deels or nee. */
  tasks: z.array(sourcedText).min(1),
  indicators: z.array(sourcedText).default([]),
  /** `team`: only asked when the job leads a team, because the source makes the area conditional. */
  onlyWhen: z.enum(['team']).optional(),
  factors: factorSet.optional(),
});
export type ResultArea = z.infer<typeof resultArea>;

export const competency = z.strictObject({
  id,
  name: text,
  /** The level as the source writes it, for instance "5" or "4/5"; shown, never calculated with. */
  sourceLevel: z.string().optional(),
  /** Levels whose profile starts with this competency; absent: all. */
  levels: z.array(z.enum(levels)).optional(),
  sources,
  behaviours: z.array(sourcedText).min(1),
});
export type Competency = z.infer<typeof competency>;

/** A place that the source leaves open for the employer to fill in (xxx). */
const fillIn = z.strictObject({
  id,
  place: z.enum([
    'kop',
    'kenmerken',
    'organisatie',
    'taken',
    'indicatoren',
    'omstandigheden',
    'kennis',
    'competenties',
    'datum',
    'ondertekening',
  ]),
  areaId: id.optional(),
  text,
  sources,
});
export type FillIn = z.infer<typeof fillIn>;

const gateId = z.enum(['klantrelatie-en-verkoop', 'leidinggeven', 'winkelketen-contract']);
const gate = z.strictObject({
  id: gateId,
  question: text,
  hint: text,
  values: z
    .array(
      z.strictObject({
        id: z.enum(['ja', 'nee', 'geen', 'functioneel', 'team', 'leidinggevenden']),
        label: text,
        hint: text.optional(),
      }),
    )
    .min(2),
  sources,
});
export type Gate = z.infer<typeof gate>;

const condition = z.strictObject({
  id: z.enum(['verkeer', 'werkdruk', 'werktijden', 'werkplek']),
  question: text,
  hint: text,
  /** How the condition stands in the profile when it applies. */
  statement: text,
  sources,
  derived: z.boolean().default(false),
});
export type Condition = z.infer<typeof condition>;

const effort = z.strictObject({
  id: z.enum(['mentaal', 'emotioneel', 'fysiek']),
  question: text,
  hint: text,
});
export type Effort = z.infer<typeof effort>;

const method = z.strictObject({
  name: z.literal('drempelmethode'),
  version: z.literal('1'),
  weights: z.strictObject({
    zwaar: z.int().positive(),
    midden: z.int().positive(),
    licht: z.int().positive(),
    toets: z.literal(0),
    gelijk: z.literal(0),
  }),
  /** Whole percents, both ends included: a share in this band marks a border case. */
  borderBand: z.tuple([z.int(), z.int()]),
  /** Whole percents, both ends included: a share in this band marks a mixed job. */
  mixedBand: z.tuple([z.int(), z.int()]),
  /** Whole percents: a time share on work of another level from here on is a signal. */
  timeShareFrom: z.int(),
  /** The method in plain Dutch, for the page "Zo rekenen wij" and the appendix of the profile. */
  explanation: z.array(z.strictObject({ heading: text, paragraphs: z.array(text).min(1) })).min(1),
});
export type Method = z.infer<typeof method>;

/** What a signature under the profile stands for, and what not. */
const signature = sourcedText.extend({
  id: z.enum(['leidinggevende', 'medewerker']),
  words: z.enum(['voor akkoord', 'voor gezien']),
});
export type SignatureMeaning = z.infer<typeof signature>;

/** What every catalog has, also one that is walked by role. */
export const commonParts = {
  id,
  version: versionSchema,
  jobTitle: text,
  /** One line for the list of catalogs. */
  summary: text,
  /** Where the content comes from, and for which branch it was written. */
  provenance: text,
  purpose: z.array(sourcedText).min(1),
  characteristics: z.array(sourcedText).min(1),
  /** Place in the organisation: who leads this job, and what this job may direct. */
  organisation: z.array(sourcedText),
  /** What a reader has to know about the competencies, for instance that five is the advised maximum. */
  competencyNotes: z.array(sourcedText),
  conditions: z.array(condition).length(4),
  efforts: z.array(effort).length(3),
  /** Notes that stand in the profile, such as the NB that the level rests on the functieprofiel alone. */
  notes: z.array(sourcedText),
  /** Meaning of the two signatures; a catalog may leave it to the program. */
  signatures: z.array(signature).optional(),
  fillIns: z.array(fillIn),
  /** Help texts for writing the context of the job. */
  contextHelp: z.array(sourcedText),
};

const base = {
  ...commonParts,
  method,
  gates: z.array(gate).length(3),
  resultAreas: z.array(resultArea).min(1),
  competencies: z.array(competency).min(1),
};

const reference = z.strictObject({ text, sources: sources.min(1) });
const option = z.strictObject({
  /** The levels joined: A, B, C, AB, BC, ABC or AC. */
  id: z.string().regex(/^(A|B|C|AB|BC|AC|ABC)$/),
  levels: z.array(z.enum(levels)).min(1),
  /** One row per topic of the criterion (one row when it has no topics); continues the lead-in "De medewerker in deze functie …". */
  rows: z.array(text).min(1),
  sources,
  derived: z.boolean(),
});
export type Option = z.infer<typeof option>;

const criterion = z.strictObject({
  id,
  dimension: id,
  /** Two to four words, for lists, titles and tables. */
  shortName: text,
  question: text,
  /** Labels of the aligned rows; empty when each option has one row. */
  topics: z.array(text),
  weight: z.enum(weightClasses),
  options: z.array(option).min(1),
  /** Reference point below A (junior), where the sources give one. Not a level. */
  below: reference.optional(),
  /** Reference point above C (key), where the sources give one. Not a level. */
  above: reference.optional(),
  /** What counts as evidence. */
  evidence: text,
  factors: factorSet,
  /** What HR has to know about this criterion. */
  note: text.optional(),
  /** Words that need explaining, shown as help with the question. */
  terms: z.array(z.strictObject({ term: text, explanation: text })).default([]),
});
export type Criterion = z.infer<typeof criterion>;

const knowledgeItem = sourcedText.extend({ kind: z.enum(['niveau', 'ervaring', 'kennis']) });
export type KnowledgeItem = z.infer<typeof knowledgeItem>;

export const rasterCatalogSchema = z.strictObject({
  ...base,
  kind: z.literal('raster'),
  dimensions: z.array(z.strictObject({ id, name: text })).min(1),
  criteria: z.array(criterion).min(1),
  /** Pairs of criteria that measure one fact twice; counted once. */
  countedOnce: z.array(z.tuple([id, id])),
});
export type RasterCatalog = z.infer<typeof rasterCatalogSchema>;

export const areasCatalogSchema = z.strictObject({
  ...base,
  kind: z.literal('resultaatgebieden'),
  knowledge: z.array(knowledgeItem).min(1),
  /** Aggravating circumstances (bezwarende omstandigheden) that the source names. */
  burdens: z.array(sourcedText.extend({ condition: condition.shape.id })),
});
export type AreasCatalog = z.infer<typeof areasCatalogSchema>;

export const catalogSchema = z.discriminatedUnion('kind', [rasterCatalogSchema, areasCatalogSchema]);
/** A catalog as it stands in a file of `db/catalogs`. */
export type FileCatalog = z.infer<typeof catalogSchema>;

/** Everything that a functie can be graded with: a catalog file, or the roles of a reference function (ADR 0124). */
export type Catalog = FileCatalog | RolesCatalog;

/** A catalog as it is bound to a grading: the version and the SHA-256 (hex) of the file's bytes. */
export interface BoundCatalog<C extends Catalog = Catalog> {
  readonly catalog: C;
  readonly sha256: string;
}
