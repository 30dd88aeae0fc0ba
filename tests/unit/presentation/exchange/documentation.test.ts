import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indelingSchema } from '../../../../src/presentation/exchange/indelingSchema';
import { readIndeling } from '../../../../src/presentation/exchange/readIndeling';
import { realAreas, realRaster } from '../../../support/grading/realCatalogs';

const text = readFileSync(join(__dirname, '../../../../docs/uitwisseling.md'), 'utf8');

describe('docs/uitwisseling.md', () => {
  it('gives an example that is read as it stands', () => {
    const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    const read = readIndeling(JSON.parse(example), () => ({
      raster: realRaster.catalog,
      areas: realAreas.catalog,
    }));
    expect(read).toMatchObject({ ok: true, value: { job: { jobNumber: 'AM-31' } } });
  });

  it('names every field of the format', () => {
    for (const field of Object.keys(indelingSchema.shape)) expect(text).toContain(`\`${field}`);
  });
});
