import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderGallery } from './serve';

/** Writes the pages of the gallery as files, to read or to validate: `npx tsx tests/support/gallery/write.ts MAP`. */
async function writeGallery(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, html] of await renderGallery()) writeFileSync(join(folder, `${name}.html`), html);
}

void writeGallery(process.argv[2] ?? 'gallery');
