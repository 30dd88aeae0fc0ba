/**
 * A share (0 to 1) as whole percents, "71 %" with a space that does not break. One decimal where rounding would hide on which side of the half it
 * lies: "50,4 %".
 */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const hidesTheHalf = rounded === 50 && share !== 0.5;
  const figure = hidesTheHalf ? (share * 100).toFixed(1).replace('.', ',') : String(rounded);
  return `${figure === '50,0' ? (share > 0.5 ? 'net meer dan 50' : 'net minder dan 50') : figure}\u00a0%`;
}

/** "1 antwoord", "3 antwoorden". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a en b", "a, b en c". */
export function enumerate(parts: readonly string[], last = 'en'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;
}
