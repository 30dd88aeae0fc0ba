import { z } from 'zod';
import { medianRatio, median, rounded } from './numbers';

/** One line of `docs/snelheid.json`. */
export const measurementSchema = z.strictObject({
  naam: z.string().min(1),
  onze: z.number().nonnegative(),
  eenheid: z.string().min(1),
  naast: z.string().min(1),
  naastWaarde: z.number().positive(),
  verhouding: z.number().nonnegative(),
  doel: z.string().regex(/^[≥≤] \d+(,\d+)?$/),
  haalt: z.boolean(),
});

/** The file `docs/snelheid.json`, which others read. */
export const reportSchema = z.strictObject({
  datum: z.iso.datetime(),
  machine: z.string().min(1),
  metingen: z.array(measurementSchema).min(1),
});

export type Measurement = z.output<typeof measurementSchema>;
export type Report = z.output<typeof reportSchema>;

/** What was measured beside each other, round after round. */
export interface Compared {
  readonly name: string;
  readonly unit: string;
  readonly ours: readonly number[];
  readonly beside: readonly number[];
  readonly besideName: string;
  readonly goal: Goal;
}

/** What the ratio should be: at least (`≥`) or at most (`≤`) so much. */
export type Goal = readonly ['≥' | '≤', number];

/** The line of a comparison. The goal is held against the ratio itself, not against what is rounded for reading. */
export function measurementOf({ name, unit, ours, beside, besideName, goal }: Compared): Measurement {
  const ratio = medianRatio(ours, beside);
  const [sign, bound] = goal;
  return {
    naam: name,
    onze: readable(median(ours)),
    eenheid: unit,
    naast: besideName,
    naastWaarde: readable(median(beside)),
    verhouding: rounded(ratio, 3),
    doel: `${sign} ${String(bound).replace('.', ',')}`,
    haalt: sign === '≥' ? ratio >= bound : ratio <= bound,
  };
}

/** A table of the report for a terminal. */
export function tableOf({ metingen }: Report): string {
  const rows = metingen.map((one) => [
    one.naam,
    `${one.onze} ${one.eenheid}`,
    `${one.naastWaarde} (${one.naast})`,
    String(one.verhouding).replace('.', ','),
    one.doel,
    one.haalt ? 'ja' : 'NEE',
  ]);
  const lines = [['meting', 'onze', 'naast', 'verhouding', 'doel', 'haalt'], ...rows];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => line.map((text, column) => text.padEnd(widths?.[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function readable(value: number): number {
  return rounded(value, value < 100 ? 2 : 0);
}
