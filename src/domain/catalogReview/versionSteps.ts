import type { BoundCatalog } from '../catalog/catalog';
import type { BoundCatalogs } from '../grading/receipt';
import type { AnswerRow } from '../grading/sheetFromAnswers';

/** From which version of a catalog to which; they differ. */
export interface VersionStep {
  readonly catalogId: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The catalogs that are in force in another version than a functie uses: its own, and beside it the areas when there is a chain contract or the
 * level is theirs, and the reference function that is walked. A catalog that is in force in no version at all is left out: there is nothing to go over to.
 */
export function versionSteps(
  from: BoundCatalogs,
  to: BoundCatalogs,
  answers: readonly Pick<AnswerRow, 'kind' | 'questionId' | 'value'>[],
  level: string | null,
): readonly VersionStep[] {
  const hasChain = answers.some(
    ({ kind, questionId, value }) =>
      kind === 'poort' && questionId === 'winkelketen-contract' && value === 'ja',
  );
  const usesAreas = from.raster === null || hasChain || level === 'key-accountmanager';
  return [
    ...step(from.raster, to.raster),
    ...(usesAreas ? step(from.areas, to.areas) : []),
    ...step(from.roles ?? null, to.roles ?? null),
  ];
}

function step(from: BoundCatalog | null, to: BoundCatalog | null): VersionStep[] {
  if (from === null || to === null || from.catalog.version === to.catalog.version) return [];
  return [{ catalogId: from.catalog.id, from: from.catalog.version, to: to.catalog.version }];
}

/** Whether one of these lists of versions leads to all the versions that are in force now. */
export function coversSteps(
  noted: readonly (readonly VersionStep[])[],
  steps: readonly VersionStep[],
): boolean {
  return noted.some((one) =>
    steps.every(({ catalogId, to }) => one.some((known) => known.catalogId === catalogId && known.to === to)),
  );
}

/** The versions that are in force now in one line, to see that they are still the same. */
export function versionsMark(steps: readonly Pick<VersionStep, 'catalogId' | 'to'>[]): string {
  return steps.map(({ catalogId, to }) => `${catalogId}@${to}`).join(',');
}
