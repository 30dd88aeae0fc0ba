/** Lays out bars with their words; `views/partials/barPicture.ejs` draws them, once for wide and once for narrow screens. */

export interface BarPictureModel {
  /** Prefix of the ids in the picture; unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The value as text stands behind the bar; null draws no bar but says why with `text`. */
  readonly bars: readonly { readonly label: string; readonly value: number | null; readonly text: string }[];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface LaidOutBars {
  readonly variant: 'breed' | 'smal';
  readonly width: number;
  readonly height: number;
  readonly titleId: string;
  readonly descriptionId: string;
  readonly rows: readonly {
    readonly label: Place;
    /** Null when there is nothing to draw. */
    readonly bar: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    } | null;
    readonly value: Place;
  }[];
}

export interface LaidOutBarPicture {
  readonly title: string;
  readonly description: string;
  readonly variants: readonly LaidOutBars[];
}

interface Measures {
  readonly variant: 'breed' | 'smal';
  readonly width: number;
  /** Where the bars begin, and how long the longest is. */
  readonly left: number;
  readonly longest: number;
  readonly rowHeight: number;
  readonly labelY: number;
  readonly barY: number;
  readonly barHeight: number;
  readonly valueY: number;
}

const wide: Measures = {
  variant: 'breed',
  width: 710,
  left: 250,
  longest: 390,
  rowHeight: 36,
  labelY: 23,
  barY: 7,
  barHeight: 22,
  valueY: 23,
};
const narrow: Measures = {
  variant: 'smal',
  width: 320,
  left: 0,
  longest: 250,
  rowHeight: 56,
  labelY: 18,
  barY: 26,
  barHeight: 20,
  valueY: 42,
};

/** Both variants of the picture. The longest bar fills the place that there is. */
export function layOutBars(model: BarPictureModel): LaidOutBarPicture {
  return {
    title: model.title,
    description: model.description,
    variants: [layOut(model, wide), layOut(model, narrow)],
  };
}

function layOut({ id, bars }: BarPictureModel, at: Measures): LaidOutBars {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return {
    variant: at.variant,
    width: at.width,
    height: bars.length * at.rowHeight + 4,
    titleId: `${id}-${at.variant}-titel`,
    descriptionId: `${id}-${at.variant}-uitleg`,
    rows: bars.map(({ label, value, text }, index) => {
      const top = index * at.rowHeight;
      const length = Math.round((at.longest * (value ?? 0)) / most);
      return {
        label: { x: 0, y: top + at.labelY, text: label },
        bar:
          value === null || value === 0
            ? null
            : { x: at.left, y: top + at.barY, width: Math.max(2, length), height: at.barHeight },
        value: { x: at.left + (value === null || value === 0 ? 0 : length + 10), y: top + at.valueY, text },
      };
    }),
  };
}
