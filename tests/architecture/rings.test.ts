import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allImports, forbiddenImports, importsIn } from '../support/architecture';

const root = join(__dirname, '..', '..');

describe('the rings', () => {
  it('import only inward', () => {
    const imports = allImports(join(root, 'src'));
    expect(imports.length).toBeGreaterThan(100);
    expect(forbiddenImports(imports)).toEqual([]);
  });

  it.each([
    ['domain/grading/x.ts', 'application/ports'],
    ['domain/grading/x.ts', 'node:crypto'],
    ['domain/grading/x.ts', 'express'],
    ['application/jobs/x.ts', 'presentation/advice/labels'],
    ['application/jobs/x.ts', 'kysely'],
    ['presentation/advice/x.ts', 'application/ports'],
    ['presentation/advice/x.ts', 'express'],
    ['infrastructure/database/x.ts', 'web/app'],
    ['infrastructure/database/x.ts', 'application/jobs/createJob'],
    ['web/features/jobs/x.ts', 'infrastructure/database/openDatabase'],
    ['web/features/jobs/x.ts', 'web/features/advice/viewModel'],
    ['web/shared/x.ts', 'web/features/advice/viewModel'],
    ['web/features/jobs/x.ts', 'kysely'],
    ['cli/x.ts', 'infrastructure/pdf/renderDocument'],
    ['elsewhere/x.ts', 'domain/catalog/catalog'],
  ])('are broken when %s imports %s', (from, to) => {
    expect(forbiddenImports([{ from, to }])).toHaveLength(1);
  });

  it('see every way to import', () => {
    const source = `
      import a from 'one'; import type { b } from 'two'; export { c } from 'three';
      export * from 'four'; const d = require('five'); const e = await import('six'); import f = require('seven');`;
    expect(importsIn(source).sort()).toEqual(['five', 'four', 'one', 'seven', 'six', 'three', 'two']);
  });
});

describe('the environment', () => {
  it('is read in config.ts alone', () => {
    const files = [...new Set(allImports(join(root, 'src')).map(({ from }) => from))];
    const readers = files.filter((file) =>
      readFileSync(join(root, 'src', file), 'utf8').includes('process.env'),
    );
    expect(readers).toEqual(['config.ts']);
  });
});
