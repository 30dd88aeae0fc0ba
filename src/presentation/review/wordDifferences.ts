/** A run of words that both texts have, or only one. */
export interface WordRun {
  readonly text: string;
  readonly differs: boolean;
}

/** Above so many pairs of words two texts are told as wholly different. */
const mostPairs = 250_000;

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

/** Which words of two texts differ, in order: those that stay are the longest common row of words. */
export function wordDifferences(
  from: string,
  to: string,
): { readonly from: readonly WordRun[]; readonly to: readonly WordRun[] } {
  const [before, after] = unmarked(from, to).map(wordsOf);
  const [old, now] = [before ?? [], after ?? []];
  const kept = old.length * now.length > mostPairs ? { old: [], now: [] } : commonWords(old, now);
  return { from: runsOf(old, new Set(kept.old)), to: runsOf(now, new Set(kept.now)) };
}

function runsOf(words: readonly string[], kept: ReadonlySet<number>): WordRun[] {
  const runs: WordRun[] = [];
  words.forEach((word, index) => {
    const differs = !kept.has(index);
    const last = runs.at(-1);
    if (last?.differs === differs) runs[runs.length - 1] = { text: last.text + word, differs };
    else runs.push({ text: word, differs });
  });
  return runs;
}

/** The places of the longest common row of words, in both. */
function commonWords(old: readonly string[], now: readonly string[]): { old: number[]; now: number[] } {
  const same = (one: number, other: number): boolean => old[one]?.trim() === now[other]?.trim();
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (one: number, other: number): number => lengths[one]?.[other] ?? 0;
  for (let one = old.length - 1; one >= 0; one -= 1) {
    for (let other = now.length - 1; other >= 0; other -= 1) {
      const row = lengths[one];
      if (row === undefined) continue;
      row[other] = same(one, other)
        ? at(one + 1, other + 1) + 1
        : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const kept = { old: [] as number[], now: [] as number[] };
  let [one, other] = [0, 0];
  while (one < old.length && other < now.length) {
    if (same(one, other)) {
      kept.old.push(one);
      kept.now.push(other);
      one += 1;
      other += 1;
    } else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  }
  return kept;
}
