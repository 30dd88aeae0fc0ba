import type { Competency, SourcedText } from '../catalog/catalog';
import type { ChosenCompetency, LineChoice, ProfileLine } from './profile';

/** A line of the catalog as it starts in a profile. */
export function line(
  id: string,
  original: string,
  sources: readonly string[],
  choice: LineChoice = 'houden',
): ProfileLine {
  return { id, original, sources: [...sources], choice, own: '' };
}

/** Texts of the catalog as they start in a profile. */
export function linesOf(texts: readonly SourcedText[]): ProfileLine[] {
  return texts.map(({ id, text, sources }) => line(id, text.replaceAll('**', ''), sources));
}

/** A competency of the catalog as it starts in a profile. */
export function competencyOf(competency: Competency): ChosenCompetency {
  return {
    id: competency.id,
    name: competency.name,
    sourceLevel: competency.sourceLevel ?? '',
    sources: [...competency.sources],
    behaviours: linesOf(competency.behaviours),
  };
}
