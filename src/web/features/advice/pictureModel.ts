import type { RasterCatalog } from '../../../domain/catalog/catalog';
import type { Receipt } from '../../../domain/grading/advice';
import { isSpecialChoice } from '../../../domain/grading/sheet';
import { canWeigh } from '../../../domain/grading/weighedAnswer';
import { choiceLabel, orHigher } from '../../../presentation/advice/labels';
import { adviceText } from '../../../presentation/level/advicePageText';
import { enumerate, percent } from '../../../presentation/shared/numbers';
import {
  layOutLevelPicture,
  pictureColumns,
  type LevelPictureModel,
  type PictureColumn,
} from '../../shared/levelPicture';
import type { LevelPictureParams } from '../../shared/partials';
import { marksOfChoice } from '../../shared/levelMarks';

type Dimension = LevelPictureModel['dimensions'][number];
const { picture: text } = adviceText;

function columnsOf(choice: string): { from: PictureColumn; to: PictureColumn } {
  const columns = marksOfChoice(choice).filter((mark) => mark !== 'nvt');
  const from = columns[0];
  const to = columns.at(-1);
  if (from === undefined || to === undefined) throw new Error(`the choice ${choice} lies nowhere`);
  return { from, to };
}

/** The dimensions with a criterion that can weigh, and per dimension the answers that count. */
function dimensionsOf(raster: RasterCatalog, { sheet }: Receipt): { id: string; drawn: Dimension }[] {
  return raster.dimensions.flatMap(({ id, name }) => {
    const criteria = raster.criteria.filter((criterion) => criterion.dimension === id && canWeigh(criterion));
    if (criteria.length === 0) return [];
    const answers = criteria.flatMap((criterion) => {
      const choice = sheet.answers[criterion.id]?.choice;
      return choice === undefined || choice === 'nvt'
        ? []
        : [{ ...columnsOf(choice), label: `${criterion.shortName}: ${choiceLabel(choice)}` }];
    });
    return [{ id, drawn: { name, answers } }];
  });
}

function rangeOf(answers: Dimension['answers']): string {
  const ranks = answers.flatMap(({ from, to }) => [pictureColumns.indexOf(from), pictureColumns.indexOf(to)]);
  const words = (column: PictureColumn | undefined): string =>
    column !== undefined && isSpecialChoice(column) ? choiceLabel(column) : (column ?? '');
  const lowest = pictureColumns[Math.min(...ranks)];
  const highest = pictureColumns[Math.max(...ranks)];
  return lowest === highest ? `op ${words(lowest)}` : `tussen ${words(lowest)} en ${words(highest)}`;
}

function describe(dimensions: readonly Dimension[], { advice }: Receipt): string {
  const filled = dimensions.filter(({ answers }) => answers.length > 0);
  const empty = dimensions.filter(({ answers }) => answers.length === 0);
  const shares = advice.thresholds.flatMap(({ level, share }) =>
    share === null ? [] : [`${percent(share)} naar ${orHigher(level)}`],
  );
  return [
    ...filled.map(({ name, answers }) => text.range(answers.length, name, rangeOf(answers))),
    ...(empty.length === 0 ? [] : [text.none(empty.map(({ name }) => name))]),
    ...(shares.length === 0
      ? []
      : [`Van het gewicht wijst ${enumerate(shares)}. Meer dan de helft is nodig.`]),
  ].join(' ');
}

/** The model of the picture: where the answers that count lie, and what share points to each level. */
export function levelPictureModel(
  raster: RasterCatalog,
  receipt: Receipt,
  jobName: string,
): LevelPictureModel {
  const dimensions = dimensionsOf(raster, receipt).map(({ drawn }) => drawn);
  const { provisionalLevel, thresholds } = receipt.advice;
  return {
    id: 'niveauprofiel',
    title: text.title(jobName),
    description: describe(dimensions, receipt),
    dimensions,
    advised: provisionalLevel === 'onder-a' ? 'lichter' : provisionalLevel,
    thresholds: thresholds.map((threshold) => ({
      level: threshold.level,
      share: threshold.share,
      for: threshold.for.length,
      against: threshold.against.length,
      reached: threshold.reached,
    })),
  };
}

/** The picture, with the answers "niet van toepassing" in its table only; null when nothing counts. */
export function levelPicture(
  raster: RasterCatalog | null,
  receipt: Receipt,
  jobName: string,
): LevelPictureParams | null {
  if (raster === null || receipt.advice.provisionalLevel === null) return null;
  const picture = layOutLevelPicture(levelPictureModel(raster, receipt, jobName));
  const notApplicable = dimensionsOf(raster, receipt).map(({ id }) =>
    raster.criteria
      .filter(
        (criterion) =>
          criterion.dimension === id &&
          canWeigh(criterion) &&
          receipt.sheet.answers[criterion.id]?.choice === 'nvt',
      )
      .map(({ shortName }) => text.notApplicable(shortName)),
  );
  return {
    ...picture,
    table: picture.table.map((row, index) => ({
      ...row,
      answers: [...row.answers, ...(notApplicable[index] ?? [])],
    })),
  };
}
