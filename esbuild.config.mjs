// Builds what the browser gets: styles (Sass, then esbuild for fonts and minifying) and client modules. Every file
// gets the hash of its content in its name; manifest.json tells the server which name it got. The icons that the
// views use are written beside it, so that the server needs no icon package at run time.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { compile } from 'sass';

const root = import.meta.dirname;
const outDir = join(root, 'dist/public');
const assetsDir = join(outDir, 'assets');
const target = ['es2022', 'chrome115', 'firefox121', 'safari16.4'];
/** Largest sizes, compressed, in bytes: the build fails above them. */
const budgets = { css: 20_000, js: 10_000, signature: 7_000 };

const manifest = {};
await rm(outDir, { recursive: true, force: true });
await mkdir(assetsDir, { recursive: true });

const shared = {
  absWorkingDir: root,
  outdir: assetsDir,
  publicPath: '/assets',
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: 'none',
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  target,
};

// What only the sign pages need is a file of its own.
const modules = await build({
  ...shared,
  entryPoints: ['public/client/main.ts', 'public/client/signature.ts'],
  format: 'esm',
});
const boot = await build({ ...shared, entryPoints: ['public/client/boot.ts'], format: 'iife' });

const sass = compile(join(root, 'public/styles/main.scss'), {
  loadPaths: [join(root, 'node_modules')],
  quietDeps: true,
  style: 'expanded',
});
const styles = await build({
  ...shared,
  stdin: {
    contents: sass.css,
    loader: 'css',
    resolveDir: join(root, 'public/styles'),
    sourcefile: 'styles.css',
  },
  entryNames: 'styles-[hash]',
  loader: { '.woff2': 'file' },
});

for (const { metafile } of [modules, boot, styles]) {
  for (const file of Object.keys(metafile.outputs)) remember(file);
}

const favicon = await readFile(join(root, 'public/images/favicon.svg'));
await writeFile(join(assetsDir, `favicon-${hashOf(favicon)}.svg`), favicon);
remember(`favicon-${hashOf(favicon)}.svg`);

await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest, null, 2));
await writeFile(join(outDir, 'icons.json'), JSON.stringify(await readIcons(), null, 2));

const sizes = {
  css: await compressedSize('styles.css'),
  js: (await compressedSize('main.js')) + (await compressedSize('boot.js')),
  signature: await compressedSize('signature.js'),
};
console.log(
  `client side built: css ${sizes.css} bytes, js ${sizes.js} and ${sizes.signature} bytes compressed`,
);
for (const [kind, budget] of Object.entries(budgets)) {
  if (sizes[kind] > budget)
    throw new Error(`${kind} is ${sizes[kind]} bytes compressed; the budget is ${budget}`);
}

/** Puts `styles-ABCDEFGH.css` in the manifest under `styles.css`. */
function remember(file) {
  const name = basename(file);
  manifest[name.replace(/-[A-Z0-9]{8}(?=\.[a-z0-9]+$)/, '')] = `/assets/${name}`;
}

function hashOf(content) {
  const digest = createHash('sha256').update(content).digest();
  return Array.from(digest.subarray(0, 8), (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('');
}

async function compressedSize(name) {
  return gzipSync(await readFile(join(assetsDir, basename(manifest[name]))), { level: 9 }).length;
}

/** The drawings of the icons that are on the list of the views. */
async function readIcons() {
  const list = await readFile(join(root, 'src/web/shared/iconNames.ts'), 'utf8');
  const { code } = await transform(list, { loader: 'ts', format: 'esm' });
  const { lucideNames } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const folder = join(root, 'node_modules/lucide-static/icons');
  const drawings = lucideNames.map(async (name) => [
    name,
    await readFile(new URL(`${name}.svg`, pathToFileURL(`${folder}/`)), 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(drawings));
}
