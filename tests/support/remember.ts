import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../../node_modules/.cache');

/** Where something is kept that all test files need and that is dear to make. What it is made of is in the name, as a hash. */
export function rememberedAt(name: string): string {
  return join(root, name);
}

/** Makes the file of that place; it gets its name when all of it is there, because test files run side by side. */
export function remember(place: string, make: (path: string) => void): void {
  mkdirSync(dirname(place), { recursive: true });
  const scratch = `${place}.${randomUUID()}`;
  make(scratch);
  renameSync(scratch, place);
}
