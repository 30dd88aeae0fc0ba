import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folder = join(root, 'scenarios');

/** What a scenario must give, worked out by hand from the method (`waarom` says how). */
export interface Expected {
  readonly waarom: string;
  readonly uitkomst: string;
  readonly voorlopigNiveau: string | null;
  /** Per threshold the weight for and the whole weight, as "25/50"; "0/0" when nothing counts, null without a raster. */
  readonly aandelen: Readonly<Record<'A' | 'B' | 'C', string | null>>;
  readonly grensgeval: boolean;
  readonly grensgevalRedenen: readonly string[];
  readonly gemengd: boolean;
  readonly signalen: readonly string[];
  readonly minsteWijzigingen: { readonly omhoog: number | null; readonly omlaag: number | null };
  readonly nogTeBeantwoorden?: readonly string[];
  readonly combinatie?: object;
  /** Per area the carried tasks and the answered tasks, as "6.5/8". */
  readonly gebieden?: Readonly<Record<string, string>>;
  readonly open?: readonly string[];
  readonly grond?: string;
}

export interface Scenario {
  readonly name: string;
  readonly file: string;
  readonly indeling: unknown;
  readonly expected: Expected;
}

/** All scenarios, by name. */
export function allScenarios(): Scenario[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const file = join(folder, name, 'indeling.json');
      return {
        name,
        file,
        indeling: JSON.parse(readFileSync(file, 'utf8')) as unknown,
        expected: JSON.parse(readFileSync(join(folder, name, 'verwacht.json'), 'utf8')) as Expected,
      };
    });
}

/** The text without the check number, which changes with every letter of a catalog. */
export function withoutHash(text: string): string {
  return text.replace(/[0-9a-f]{16}…/g, '(controlegetal)');
}

/**
 * The golden explanation of a scenario. With UPDATE_GOLDEN=1 it is written first, for a person to read before it is
 * committed; without it a missing file gives undefined, which no explanation equals.
 */
export function goldenText(name: string, text: string): string | undefined {
  const file = join(root, 'golden', `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The names of the golden files. */
export function goldenNames(): string[] {
  return readdirSync(join(root, 'golden'))
    .map((file) => file.replace(/\.txt$/, ''))
    .sort();
}
