import { diffArrays } from 'diff';

/** A run of words that both texts have, or only one. */
export interface WordRun {
  readonly text: string;
  readonly differs: boolean;
}

/** Texts that differ in more words than this are told as wholly different, so that no text takes long. */
const mostDifferences = 2000;

/** The words of a text, each with the white space before it. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+/g) ?? [];
}

/** The marks of bold words say nothing here, unless they are all that differs. */
function unmarked(from: string, to: string): readonly [string, string] {
  const bare = [from, to].map((text) => text.replaceAll('**', ''));
  const [one = '', other = ''] = bare;
  return one === other ? [from, to] : [one, other];
}

/** Which words of two texts differ, in order. White space is no difference. */
export function wordDifferences(
  from: string,
  to: string,
): { readonly from: readonly WordRun[]; readonly to: readonly WordRun[] } {
  const [before, after] = unmarked(from, to);
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const parts = diffArrays(old, now, {
    comparator: (one, other) => one.trim() === other.trim(),
    maxEditLength: mostDifferences,
  }) ?? [
    { removed: true, added: false, count: old.length },
    { removed: false, added: true, count: now.length },
  ];
  const runs = { from: [] as WordRun[], to: [] as WordRun[] };
  // Counted on both sides: words that are the same may have other white space before them.
  const at = { from: 0, to: 0 };
  for (const { added, removed, count } of parts) {
    for (const side of ['from', 'to'] as const) {
      if (side === 'from' ? added : removed) continue;
      const words = (side === 'from' ? old : now).slice(at[side], at[side] + count);
      at[side] += count;
      if (words.length > 0) runs[side].push({ text: words.join(''), differs: added || removed });
    }
  }
  return runs;
}
