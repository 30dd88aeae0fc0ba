// Builds what the server runs: every file of src becomes one module, so that dist has the shape of src. Types are not
// checked here: `npm run typecheck` does that, and `npm test` runs it first.
import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = import.meta.dirname;
const files = readdirSync(join(root, 'src'), { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(root, 'src', file));

// A module that was removed or moved must not stay behind.
await rm(join(root, 'dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: files,
  outbase: 'src',
  outdir: 'dist',
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
});
console.log(`server side built: ${files.length} modules`);
