/** The middle of the values; of an even number, halfway between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('No values');
  return (low + high) / 2;
}

/** The median of the ratios of what was measured in the same round. */
export function medianRatio(ours: readonly number[], beside: readonly number[]): number {
  if (ours.length !== beside.length) throw new RangeError('Not the same rounds');
  return median(ours.map((value, round) => value / (beside[round] ?? Number.NaN)));
}

/** Rounded to so many digits behind the comma. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
