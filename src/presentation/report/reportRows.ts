import type { SettableLevel } from '../../domain/grading/levelDecision';
import type { ShownCounts } from '../../domain/report/hideFew';
import { fewestToLearnFrom, type TwiceGraded } from '../../domain/report/twiceGraded';
import type { JobStatus } from '../../domain/workflow/status';
import {
  countText,
  equalText,
  kappaText,
  reportCatalog,
  reportLevel,
  reportStatus,
  reportText,
  shareText,
} from './reportText';

/** The figures that the report is made of. */
export interface ReportFigures {
  readonly statuses: ShownCounts<JobStatus>;
  readonly levels: ShownCounts<SettableLevel | 'geen'>;
  readonly catalogs: ShownCounts<string>;
  readonly borderCases: number | null;
  readonly deviations: number | null;
  readonly evidence: number | null;
  readonly twice: TwiceGraded | null;
}

/** A group of counts in words; rows of zero are left out. */
export interface ReportGroup {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly count: number | null }[];
  readonly total: number | null;
}

/** The groups of counts, in the order of the page and the file. */
export function reportGroups({ statuses, levels, catalogs }: ReportFigures): readonly ReportGroup[] {
  return [
    groupOf('statussen', reportText.statuses, statuses, reportStatus),
    groupOf('niveaus', reportText.levels, levels, reportLevel),
    groupOf('catalogi', reportText.catalogs, catalogs, reportCatalog),
  ];
}

function groupOf<Key extends string>(
  id: string,
  heading: string,
  { counts, total }: ShownCounts<Key>,
  label: (key: Key) => string,
): ReportGroup {
  return {
    id,
    heading,
    total,
    rows: counts.filter(({ count }) => count !== 0).map(({ key, count }) => ({ label: label(key), count })),
  };
}

/** What is told about how levels came about. */
export function qualityRows({
  borderCases,
  deviations,
  evidence,
}: ReportFigures): readonly { readonly label: string; readonly value: string }[] {
  return [
    { label: reportText.borderCases, value: shareText(borderCases) },
    { label: reportText.deviations, value: shareText(deviations) },
    { label: reportText.evidence, value: shareText(evidence) },
  ];
}

/** How far two assessors agree; empty when that may not be told. */
export function twiceRows({
  twice,
}: Pick<ReportFigures, 'twice'>): readonly { readonly label: string; readonly value: string }[] {
  if (twice === null) return [];
  const { outcome, answers } = twice;
  const words = reportText.twice;
  return [
    { label: words.pairs, value: String(outcome.pairs) },
    { label: words.outcomeEqual, value: equalText(outcome) },
    { label: words.outcomeKappa, value: kappaText(outcome) },
    { label: words.answers, value: String(answers.pairs) },
    { label: words.answersEqual, value: equalText(answers) },
    { label: words.answersKappa, value: kappaText(answers) },
  ];
}

/** That there are too few gradings to learn much from; null when there are enough, or no figures. */
export function twiceWarning({ twice }: Pick<ReportFigures, 'twice'>): string | null {
  return twice?.saysLittle === true ? reportText.twice.saysLittle(fewestToLearnFrom) : null;
}

/** Why figures about two assessors are left out; null when none is. */
export function twiceHidden({ twice }: Pick<ReportFigures, 'twice'>): string | null {
  return twice !== null && (twice.outcome.hidden || twice.answers.hidden) ? reportText.twice.hidden : null;
}

/** The rows of the file. */
export function reportRows(figures: ReportFigures): readonly (readonly (string | number)[])[] {
  const warnings = [twiceWarning(figures), twiceHidden(figures)].flatMap((warning) => warning ?? []);
  return [
    ['Onderdeel', reportText.heads.what, reportText.heads.count],
    ...reportGroups(figures).flatMap(({ heading, rows, total }) => [
      ...rows.map(({ label, count }) => [heading, label, count ?? countText(null)]),
      [heading, reportText.total, total ?? countText(null)],
    ]),
    ...qualityRows(figures).map(({ label, value }) => [reportText.quality, label, value]),
    ...twiceRows(figures).map(({ label, value }) => [reportText.twice.heading, label, value]),
    ...warnings.map((warning) => [reportText.twice.heading, reportText.twice.beware, warning]),
  ];
}
