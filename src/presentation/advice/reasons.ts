import type { Criterion, Level, Option, RasterCatalog } from '../../domain/catalog/catalog';
import type { Advice } from '../../domain/grading/advice';
import type { GradingSheet } from '../../domain/grading/sheet';
import { choiceLabel, capitalise } from './labels';

/** One answer as a reason: what was chosen, why, the evidence, and the source in the seed. */
export interface Reason {
  readonly level: Level;
  readonly direction: 'voor' | 'tegen';
  readonly criterionId: string;
  readonly shortName: string;
  readonly choice: string;
  readonly choiceLabel: string;
  /** The chosen statement as it stands in the catalog. */
  readonly statement: string;
  readonly reason: string | null;
  readonly evidence: string | null;
  readonly sources: readonly string[];
  /** The statement rests on no source: it is the opposite of another level's. */
  readonly derived: boolean;
}

/** The rows of an option as sentences: each row continues a lead-in, but stands alone here. */
function sentencesOf({ rows }: Pick<Option, 'rows'>): string {
  return rows.map((row) => capitalise(row.replaceAll('**', ''))).join(' ');
}

/** The statement that belongs to a choice, with its sources. */
export function chosenStatement(
  criterion: Criterion,
  choice: string,
): { text: string; sources: readonly string[]; derived: boolean } {
  const option = criterion.options.find((candidate) => candidate.id === choice);
  if (option !== undefined)
    return { text: sentencesOf(option), sources: option.sources, derived: option.derived };
  const reference =
    choice === 'lichter' ? criterion.below : choice === 'zwaarder' ? criterion.above : undefined;
  return { text: capitalise(choiceLabel(choice)), sources: reference?.sources ?? [], derived: false };
}

function filled(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text.trim();
}

/** All reasons of an advice: per threshold the answers for and then the answers against, in catalog order. */
export function reasonsOf(
  raster: RasterCatalog | null,
  sheet: GradingSheet,
  advice: Pick<Advice, 'thresholds'>,
): Reason[] {
  const byId = new Map((raster?.criteria ?? []).map((criterion) => [criterion.id, criterion]));
  const reason = (level: Level, direction: Reason['direction'], criterionId: string): Reason[] => {
    const criterion = byId.get(criterionId);
    const answer = sheet.answers[criterionId];
    if (criterion === undefined || answer === undefined) return [];
    const { text, sources, derived } = chosenStatement(criterion, answer.choice);
    return [
      {
        level,
        direction,
        criterionId,
        shortName: criterion.shortName,
        choice: answer.choice,
        choiceLabel: choiceLabel(answer.choice),
        statement: text,
        reason: filled(answer.reason),
        evidence: filled(answer.evidence),
        sources,
        derived,
      },
    ];
  };
  return advice.thresholds.flatMap((threshold) => [
    ...threshold.for.flatMap((id) => reason(threshold.level, 'voor', id)),
    ...threshold.against.flatMap((id) => reason(threshold.level, 'tegen', id)),
  ]);
}
