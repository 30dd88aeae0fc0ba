import type { Ladder, Rung } from '../../domain/reference/ladder';
import { rungsByHeight } from '../../domain/reference/placeOnLadder';
import { careerText } from '../../presentation/career/careerText';
import { sourceNames, sourceText } from '../../presentation/reference/sourceText';
import type { Levels, SummaryListParams } from './partials';

/** What the sources say about a rung, a sentence per line. */
export function rungLines(ladder: Ladder, rung: Rung): readonly string[] {
  const beside = ladder.rungs.filter(({ id, height }) => height === rung.height && id !== rung.id);
  return [
    rung.text,
    careerText.thinkingLevel(rung.thinkingLevel, sourceNames(rung.sources)),
    rung.nlqf === undefined
      ? careerText.noNlqf
      : careerText.nlqf(rung.nlqf.text, rung.nlqf.derived, sourceText(rung.nlqf.sources)),
    careerText.line(rung.line),
    ...(beside.length === 0 ? [] : [careerText.beside(beside.map(({ name }) => name).join(', '))]),
    ...(rung.remark === undefined ? [] : [rung.remark]),
    `${sourceText(rung.sources)}.`,
  ];
}

/** The level chip of a rung; a rung that is no level of the raster has none. */
export function rungLevels({ position }: Rung): Levels | undefined {
  return position === 'A' || position === 'B' || position === 'C' ? [position] : undefined;
}

/** All rungs, the highest first. */
export function ladderList(ladder: Ladder): SummaryListParams {
  return {
    rows: rungsByHeight(ladder)
      .flat()
      .map((rung) => ({ key: rung.name, values: rungLines(ladder, rung), levels: rungLevels(rung) })),
  };
}
