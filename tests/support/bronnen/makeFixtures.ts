/**
 * Makes `facts.json` and `sourceRuns.txt` from the source documents, which are not part of this repository.
 *
 *   npx tsx tests/support/bronnen/makeFixtures.ts <folder with the source texts> <facts file>
 *
 * The facts file is a JSON list of { id, seed, kind, level, key_terms }: our own restatement of each fact of the
 * sources. Kept from it: the ids of all facts, with kind, level and distinguishing words. Of the source texts only truncated SHA-256 hashes of their runs of
 * eleven words are kept, sorted, so that no sentence of a source can be read here.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfRun, runsOf, wordsOf } from './normalise';

interface SourceFact {
  readonly id: string;
  readonly seed: string;
  readonly kind: string;
  readonly level: string | null;
  readonly key_terms: readonly string[];
}

const hashesPerLine = 12;

function main(sourceFolder: string, factsFile: string): void {
  const facts = JSON.parse(readFileSync(factsFile, 'utf8')) as readonly SourceFact[];
  const described = facts.map(({ id, kind, level, key_terms: keyTerms }) => ({ id, kind, level, keyTerms }));
  writeFileSync(
    join(__dirname, 'facts.json'),
    `{\n"facts": [\n${described.map((fact) => JSON.stringify(fact)).join(',\n')}\n],\n"allIds": [\n${facts
      .map(({ id }) => JSON.stringify(id))
      .join(',\n')}\n]\n}\n`,
  );

  const hashes = new Set<string>();
  for (const file of readdirSync(sourceFolder).filter((name) => name.endsWith('.txt'))) {
    for (const run of runsOf(wordsOf(readFileSync(join(sourceFolder, file), 'utf8')))) hashes.add(hashOfRun(run));
  }
  const sorted = [...hashes].sort();
  const lines: string[] = [];
  for (let start = 0; start < sorted.length; start += hashesPerLine) {
    lines.push(sorted.slice(start, start + hashesPerLine).join(' '));
  }
  writeFileSync(join(__dirname, 'sourceRuns.txt'), `${lines.join('\n')}\n`);
  process.stdout.write(`${described.length} facts, ${facts.length} ids, ${sorted.length} runs\n`);
}

const [sourceFolder, factsFile] = process.argv.slice(2);
if (sourceFolder === undefined || factsFile === undefined) {
  process.stderr.write('Usage: makeFixtures.ts <folder with the source texts> <facts file>\n');
  process.exitCode = 2;
} else {
  main(sourceFolder, factsFile);
}
