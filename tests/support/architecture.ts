import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** One import of one file: where it stands and what it points to (a path from `src/`, or the name of a package). */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** A ring: the folder (or file) of `src/`, and what it may import beside itself. */
interface Ring {
  readonly name: string;
  readonly holds: (file: string) => boolean;
  /** Whether the ring may import this file of `src/`. */
  readonly mayImportFile: (file: string, from: string) => boolean;
  readonly mayImportPackage: (name: string) => boolean;
}

const under =
  (...folders: readonly string[]) =>
  (file: string): boolean =>
    folders.some((folder) => file === folder || file.startsWith(`${folder}/`));

const nodePackage = (name: string): boolean => name.startsWith('node:');

/** Two features never import each other: what they share lives in `web/shared`. */
function otherFeature(file: string, from: string): boolean {
  const feature = (path: string): string | undefined => /^web\/features\/([^/]+)\//.exec(path)?.[1];
  return feature(file) !== undefined && feature(from) !== undefined && feature(file) !== feature(from);
}

/** The rings from the inside out (docs/begrippen.md explains the names). The first that holds a file is its ring. */
export const rings: readonly Ring[] = [
  {
    name: 'domain',
    holds: under('domain'),
    mayImportFile: under('domain'),
    mayImportPackage: (name) => name === 'zod',
  },
  {
    name: 'application',
    holds: under('application'),
    mayImportFile: under('application', 'domain'),
    mayImportPackage: () => false,
  },
  {
    name: 'presentation',
    holds: under('presentation'),
    mayImportFile: under('presentation', 'domain'),
    // Both are pure: they only look at values.
    mayImportPackage: (name) => ['zod', 'diff'].includes(name),
  },
  {
    name: 'infrastructure',
    holds: under('infrastructure'),
    mayImportFile: (file) =>
      under('infrastructure', 'domain')(file) || file === 'application/ports' || under('presentation')(file),
    mayImportPackage: (name) => name !== 'express',
  },
  {
    name: 'web',
    holds: under('web'),
    mayImportFile: (file, from) =>
      under('web', 'application', 'presentation', 'domain')(file) &&
      !otherFeature(file, from) &&
      !(under('web/shared', 'web/middleware')(from) && under('web/features')(file)),
    mayImportPackage: (name) =>
      nodePackage(name) ||
      [
        'express',
        'express-serve-static-core',
        '@fastify/busboy',
        'csv-parse/sync',
        'helmet',
        'ejs',
        'zod',
      ].includes(name),
  },
  {
    name: 'cli',
    holds: under('cli'),
    mayImportFile: under('cli', 'application', 'presentation', 'domain'),
    mayImportPackage: nodePackage,
  },
];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** Every import, export-from, dynamic import and require in a source text, as it is written. */
export function importsIn(sourceText: string): string[] {
  return ts.preProcessFile(sourceText, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** All imports of all files under `src/`. */
export function allImports(srcFolder: string): Import[] {
  return sourceFiles(srcFolder).flatMap((path) => {
    const from = relative(srcFolder, path).split(sep).join(posix.sep);
    return importsIn(readFileSync(path, 'utf8')).map((name) => ({
      from,
      to: name.startsWith('.')
        ? relative(srcFolder, resolve(dirname(path), name))
            .split(sep)
            .join(posix.sep)
        : name,
    }));
  });
}

/** The imports that no ring allows, each as one line. Only the files directly in `src/` may import every ring. */
export function forbiddenImports(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const ring = rings.find((candidate) => candidate.holds(from));
    if (ring === undefined) return from.includes('/') ? [`${from}: stands in no ring`] : [];
    const isFile =
      /^(domain|application|presentation|infrastructure|web|cli|config|composition|server)(\/|$)/.test(to);
    const allowed = isFile ? ring.mayImportFile(to, from) : ring.mayImportPackage(to);
    return allowed ? [] : [`${from} (${ring.name}) imports ${to}`];
  });
}
