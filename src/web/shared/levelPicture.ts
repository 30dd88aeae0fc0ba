import { orHigher } from '../../presentation/advice/labels';
import { counted, percent } from '../../presentation/shared/numbers';

/**
 * Lays out the picture of the advice page: per dimension where the answers lie, and per threshold which share of the
 * weight points to it. Only geometry and words; `views/partials/levelPicture.ejs` draws it. Two variants are made,
 * because text must stay readable on a narrow screen too.
 */

export const pictureColumns = ['lichter', 'A', 'B', 'C', 'zwaarder'] as const;
export type PictureColumn = (typeof pictureColumns)[number];

export interface LevelPictureModel {
  /** Prefix of the ids in the picture; unique on the page. */
  readonly id: string;
  readonly title: string;
  /** Two to four sentences that tell what the picture shows. */
  readonly description: string;
  readonly dimensions: readonly {
    readonly name: string;
    /** An option for several levels has a different `from` and `to`. Answers "nvt" are left out. */
    readonly answers: readonly {
      readonly from: PictureColumn;
      readonly to: PictureColumn;
      /** For the table: which question, and what was answered. */
      readonly label: string;
    }[];
  }[];
  readonly advised: PictureColumn | null;
  readonly thresholds: readonly {
    readonly level: 'A' | 'B' | 'C';
    /** 0 to 1; null when nothing counts. */
    readonly share: number | null;
    /** Numbers of answers. */
    readonly for: number;
    readonly against: number;
    readonly reached: boolean;
  }[];
}

interface Measures {
  readonly variant: 'breed' | 'smal';
  readonly width: number;
  readonly left: number;
  readonly column: number;
  readonly headHeight: number;
  readonly nameChars: number;
  readonly nameLine: number;
  /** From the top of a row to its first line of answers; null: under the name. */
  readonly answersTop: number | null;
  readonly answerLine: number;
  readonly radius: number;
  readonly dotsPerColumn: number;
  readonly rowMin: number;
  readonly rowBottom: number;
}

const wide: Measures = {
  variant: 'breed',
  width: 710,
  left: 190,
  column: 104,
  headHeight: 44,
  nameChars: 25,
  nameLine: 19,
  answersTop: 20,
  answerLine: 17,
  radius: 5.5,
  dotsPerColumn: 5,
  rowMin: 54,
  rowBottom: 17,
};
const narrow: Measures = {
  variant: 'smal',
  width: 320,
  left: 0,
  column: 64,
  headHeight: 44,
  nameChars: 40,
  nameLine: 19,
  answersTop: null,
  answerLine: 15,
  radius: 4.5,
  dotsPerColumn: 4,
  rowMin: 76,
  rowBottom: 14,
};

export interface PictureText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface LaidOutVariant {
  readonly variant: 'breed' | 'smal';
  readonly width: number;
  readonly height: number;
  readonly titleId: string;
  readonly descriptionId: string;
  readonly radius: number;
  /** The column of the advised level. */
  readonly band: PictureBox | null;
  readonly columns: readonly {
    readonly x: number;
    readonly lines: readonly PictureText[];
    readonly bold: boolean;
  }[];
  readonly bottom: number;
  readonly rows: readonly {
    readonly top: number;
    /** Where the lines of the columns are drawn in this row: not through its name. */
    readonly trackTop: number;
    readonly trackBottom: number;
    readonly names: readonly PictureText[];
    readonly count: PictureText;
    readonly dots: readonly { readonly x: number; readonly y: number }[];
    readonly bars: readonly PictureBox[];
  }[];
  readonly thresholdHeading: PictureText;
  readonly thresholds: readonly {
    readonly label: PictureText;
    readonly counts: PictureText;
    readonly share: PictureText;
    readonly verdict: PictureText;
    readonly verdictAnchor: string;
    readonly reached: boolean;
    readonly track: PictureBox;
    /** Width of the part "for"; null when nothing counts. */
    readonly forWidth: number | null;
  }[];
  readonly half: {
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
    readonly text: PictureText;
  };
}
export interface LaidOutLevelPicture {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly variants: readonly LaidOutVariant[];
  readonly table: readonly { readonly name: string; readonly answers: readonly string[] }[];
  readonly thresholds: readonly {
    /** "B of hoger", and "C" for the highest. */
    readonly label: string;
    readonly for: number;
    readonly against: number;
    readonly share: string;
    readonly reached: boolean;
  }[];
}

/** Both variants of the picture, and the same facts for the table below it. */
export function layOutLevelPicture(model: LevelPictureModel): LaidOutLevelPicture {
  return {
    id: model.id,
    title: model.title,
    description: model.description,
    variants: [layOut(model, wide), layOut(model, narrow)],
    table: model.dimensions.map(({ name, answers }) => ({
      name,
      answers: answers.map(({ label }) => label),
    })),
    thresholds: model.thresholds.map((threshold) => ({
      ...threshold,
      label: orHigher(threshold.level),
      share: percentage(threshold.share),
    })),
  };
}

function layOut(model: LevelPictureModel, measures: Measures): LaidOutVariant {
  const centre = (column: PictureColumn) =>
    measures.left + measures.column * (pictureColumns.indexOf(column) + 0.5);
  let top = measures.headHeight;
  const rows = model.dimensions.map((dimension) => {
    const row = layOutRow(dimension, top, measures, centre);
    top += row.height;
    return row;
  });
  const columnBottom = top;
  const lower = layOutThresholds(model, columnBottom + 46, measures);
  return {
    variant: measures.variant,
    width: measures.width,
    height: lower.bottom,
    titleId: `${model.id}-${measures.variant}-titel`,
    descriptionId: `${model.id}-${measures.variant}-tekst`,
    radius: measures.radius,
    band:
      model.advised === null
        ? null
        : {
            x: centre(model.advised) - measures.column / 2,
            y: 2,
            width: measures.column,
            height: columnBottom + 4,
          },
    columns: pictureColumns.map((column) => ({
      x: centre(column),
      lines: columnHead(column, measures).map((text, index, all) => ({
        x: centre(column),
        y: (all.length === 1 ? 27 : 19) + index * 17,
        text,
      })),
      bold: measures.variant === 'breed' || column.length === 1,
    })),
    bottom: columnBottom,
    rows,
    thresholdHeading: { x: 0, y: columnBottom + 38, text: 'Welk deel van het gewicht wijst erheen?' },
    thresholds: lower.bars,
    half: lower.half,
  };
}

function columnHead(column: PictureColumn, measures: Measures): readonly string[] {
  return column === 'zwaarder' && measures.variant === 'smal' ? ['zwaar-', 'der'] : [column];
}

function layOutRow(
  dimension: LevelPictureModel['dimensions'][number],
  top: number,
  measures: Measures,
  centre: (column: PictureColumn) => number,
) {
  const lines = wrap(dimension.name, measures.nameChars);
  const names = lines.map((text, index) => ({ x: 0, y: top + 24 + index * measures.nameLine, text }));
  const textBottom = 24 + lines.length * measures.nameLine;
  const answersTop = measures.answersTop ?? textBottom + 18;
  const placed = placeAnswers(dimension.answers, measures.dotsPerColumn);
  const lineCount = Math.max(0, ...placed.map(({ line }) => line + 1));
  const y = (line: number) => top + answersTop + line * measures.answerLine;
  const gap = measures.radius * 3;
  const height = Math.max(
    measures.rowMin,
    textBottom + 12,
    answersTop + Math.max(0, lineCount - 1) * measures.answerLine + measures.rowBottom,
  );
  return {
    top,
    height,
    trackTop: measures.answersTop === null ? top + textBottom + 6 : top,
    trackBottom: top + height,
    names,
    count: { x: 0, y: top + textBottom, text: countOf(dimension.answers.length) },
    dots: placed.flatMap(({ from, to, line, slot, slots }) =>
      from === to ? [{ x: centre(from) + (slot - (slots - 1) / 2) * gap, y: y(line) }] : [],
    ),
    bars: placed.flatMap(({ from, to, line }) =>
      from === to
        ? []
        : [
            {
              x: centre(from) - measures.column * 0.28,
              y: y(line) - measures.radius,
              width: centre(to) - centre(from) + measures.column * 0.56,
              height: measures.radius * 2,
            },
          ],
    ),
  };
}

interface Placed {
  readonly from: PictureColumn;
  readonly to: PictureColumn;
  readonly line: number;
  readonly slot: number;
  readonly slots: number;
}

/** Gives every answer a line: dots of one column side by side, a bar on the first line where its columns are free. */
function placeAnswers(
  answers: LevelPictureModel['dimensions'][number]['answers'],
  dotsPerColumn: number,
): readonly Placed[] {
  const taken = pictureColumns.map(() => new Set<number>());
  const placed: Placed[] = [];
  pictureColumns.forEach((column, index) => {
    const dots = answers.filter(({ from, to }) => from === column && to === column).length;
    for (let dot = 0; dot < dots; dot += 1) {
      const line = Math.floor(dot / dotsPerColumn);
      taken[index]?.add(line);
      const slots = Math.min(dotsPerColumn, dots - line * dotsPerColumn);
      placed.push({ from: column, to: column, line, slot: dot % dotsPerColumn, slots });
    }
  });
  for (const { from, to } of answers) {
    if (from === to) continue;
    const columns = taken.slice(pictureColumns.indexOf(from), pictureColumns.indexOf(to) + 1);
    let line = 0;
    while (columns.some((lines) => lines.has(line))) line += 1;
    for (const lines of columns) lines.add(line);
    placed.push({ from, to, line, slot: 0, slots: 1 });
  }
  return placed;
}

function layOutThresholds(model: LevelPictureModel, top: number, measures: Measures) {
  const onWide = measures.variant === 'breed';
  const trackX = onWide ? measures.left : 0;
  const trackWidth = onWide ? 330 : 320;
  const rowHeight = onWide ? 46 : 82;
  const bars = model.thresholds.map((threshold, index) => {
    const y = top + 14 + index * rowHeight;
    const track = { x: trackX, y: onWide ? y : y + 24, width: trackWidth, height: 22 };
    const verdict =
      threshold.share === null ? 'telt niet mee' : threshold.reached ? 'gehaald' : 'niet gehaald';
    return {
      label: { x: 0, y: y + (onWide ? 9 : 16), text: orHigher(threshold.level) },
      counts: {
        x: 0,
        y: y + (onWide ? 27 : 63),
        text: `${threshold.for} voor, ${threshold.against} tegen`,
      },
      share: {
        x: onWide ? trackX + trackWidth + 14 : 104,
        y: y + 16,
        text: percentage(threshold.share),
      },
      verdict: { x: onWide ? trackX + trackWidth + 96 : 320, y: y + 16, text: verdict },
      verdictAnchor: onWide ? 'start' : 'end',
      reached: threshold.reached,
      track,
      forWidth: threshold.share === null ? null : Math.round(threshold.share * trackWidth * 10) / 10,
    };
  });
  const last = bars.at(-1)?.track.y ?? top;
  const halfX = trackX + trackWidth / 2;
  const halfBottom = last + 22 + 8;
  const textY = halfBottom + 17 + (onWide ? 0 : 17);
  return {
    bars,
    half: {
      x: halfX,
      top: (bars[0]?.track.y ?? top) - 8,
      bottom: onWide ? halfBottom : last + 28,
      text: { x: halfX, y: textY, text: 'de helft: er is meer nodig' },
    },
    bottom: textY + 8,
  };
}

function percentage(share: number | null): string {
  return share === null ? 'geen' : percent(share);
}

function countOf(answers: number): string {
  return answers === 0 ? 'geen antwoord' : counted(answers, 'antwoord', 'antwoorden');
}

/** Lines of at most `size` characters; a longer word stands alone. */
function wrap(text: string, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= size)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
