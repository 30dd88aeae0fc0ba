import { join } from 'node:path';

const root = join(__dirname, '..');

/** Where the files of the product are, seen from the sources as well as from the build. */
export const projectPaths = {
  views: join(root, 'views'),
  /** Made by the build of the client. */
  public: join(root, 'dist', 'public'),
  migrations: join(root, 'db', 'migrations'),
  catalogs: join(root, 'db', 'catalogs'),
  references: join(root, 'db', 'references'),
  /** The fictional employer to look around in. */
  example: join(root, 'db', 'voorbeeld', 'verhaal.json'),
  /** The program that goes with a copy of the log and checks it. */
  logChecker: join(root, 'audit', 'controleer.mjs'),
  packageFile: join(root, 'package.json'),
} as const;
