import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from '../../../src/presentation/licences';

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(join(__dirname, '../../../package.json'), 'utf8'),
) as Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>;
const installed = Object.keys({ ...dependencies, ...devDependencies });

describe('the licences', () => {
  it('name packages that are used', () => {
    expect(
      licences.map(({ packageName }) => packageName).filter((name) => !installed.includes(name)),
    ).toEqual([]);
  });

  it('name every font and every drawing that is shipped', () => {
    const shipped = installed.filter((name) => /font|lucide|govuk/.test(name) && name !== 'fontkit');
    expect(licences.map(({ packageName }) => packageName)).toEqual(expect.arrayContaining(shipped));
  });
});
