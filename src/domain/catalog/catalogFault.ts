/** What can be wrong with a catalog or with the manifest. The Dutch wording is in `presentation/catalogFaults.ts`. */
export const catalogFaultCodes = [
  // The shape: a part is missing, too much, or of the wrong kind.
  'shape-missing',
  'shape-unknown-key',
  'shape-type',
  'shape-value',
  'shape-format',
  'shape-empty',
  'shape-count',
  'shape-other',
  // Ids and texts.
  'id-repeated',
  'derived-with-sources',
  'sources-missing',
  'source-repeated',
  'marks-unbalanced',
  'marks-outside-rows',
  // The method.
  'percentage-out-of-range',
  'band-reversed',
  'weights-out-of-order',
  // Gates, working conditions, effort, signatures.
  'gate-missing',
  'gate-values-differ',
  'condition-missing',
  'effort-missing',
  'signatures-incomplete',
  // Result areas and places to fill in.
  'area-condition-repeated',
  'no-deciding-area',
  'fill-in-area-missing',
  'fill-in-area-unknown',
  'fill-in-area-superfluous',
  // Competencies.
  'competency-levels-unordered',
  'competency-levels-superfluous',
  'competency-levels-differ',
  'competencies-too-many',
  'competency-at-level-missing',
  // Dimensions, criteria and options.
  'dimension-unknown',
  'dimension-empty',
  'no-heavy-criterion',
  'option-id-differs',
  'option-levels-unordered',
  'option-not-adjacent',
  'options-out-of-order',
  'level-missing',
  'level-repeated',
  'equal-with-choices',
  'weighing-without-choice',
  'rows-differ-from-topics',
  'row-is-no-continuation',
  'term-repeated',
  'factor-repeated',
  // Pairs that are counted once.
  'pair-of-one',
  'pair-criterion-unknown',
  'pair-without-weight',
  'criterion-in-two-pairs',
  // Reference functions and the career ladder.
  'role-unknown',
  'process-unknown',
  'sign-repeated',
  'view-repeated',
  'rung-unknown',
  'step-not-up',
  // Files and the manifest.
  'file-unreadable',
  'yaml-syntax',
  'file-outside-folder',
  'file-listed-twice',
  'file-not-listed',
  'hash-differs',
  'catalog-id-differs',
  'catalog-version-differs',
  'version-repeated',
  'period-reversed',
  'periods-overlap',
] as const;
export type CatalogFaultCode = (typeof catalogFaultCodes)[number];

/** A step on the way to a place: a key, the id of a list member, or its position (from 0) when it has no id. */
export type PathStep = string | number;
export type FaultParams = Readonly<Record<string, string | number>>;

/** One fault: what is wrong, where, and the words that the message needs. */
export interface CatalogFault {
  readonly code: CatalogFaultCode;
  readonly path: readonly PathStep[];
  readonly params: FaultParams;
}

/** A fault with the file it stands in, relative to the folder of the catalogs. */
export interface CatalogFileFault {
  readonly file: string;
  readonly fault: CatalogFault;
}

export function catalogFault(
  code: CatalogFaultCode,
  path: readonly PathStep[],
  params: FaultParams = {},
): CatalogFault {
  return { code, path, params };
}
