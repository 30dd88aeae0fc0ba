import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli } from '../../support/cli/cli';
import type { Cli } from '../../support/cli/cli';
import { runInProcess } from '../../support/cli/inProcess';

const catalogs = join(__dirname, '../../../db/catalogs');
let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => {
  cli.close();
});

describe('indelingswijzer catalogus controleer', () => {
  it.each(['accountmanager', 'key-accountmanager'])(
    'finds nothing wrong with the released %s',
    async (id) => {
      const { code, out, err } = await cli.run('catalogus', 'controleer', join(catalogs, id, '1.0.0.yaml'));
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^De catalogus klopt: .*, versie 1\.0\.0\.\n$/);
    },
  );

  it.each([
    ['junior-accountmanager', 'Junior accountmanager'],
    ['loopbaan', 'loopbaan'],
  ])('finds nothing wrong with the released reference file %s', async (id, title) => {
    const path = join(catalogs, '../references', id, '1.0.0.yaml');
    expect(await runInProcess('catalogus', 'controleer', path)).toEqual({
      code: 0,
      out: `De catalogus klopt: ${title}, versie 1.0.0.\n`,
      err: '',
    });
  });

  it('lists all faults of a faulty catalog at once', async () => {
    const released = readFileSync(join(catalogs, 'accountmanager', '1.0.0.yaml'), 'utf8');
    const faulty = released
      .replace('version: 1.0.0', 'version: een')
      .replace('jobTitle: Accountmanager', 'jobTitle: ""')
      .replace(
        '  - [onderhandelingsmandaat, onderhandelingsvrijheid]',
        '  - [onderhandelingsmandaat, onbekend]',
      );
    const { code, out, err } = await cli.run('catalogus', 'controleer', cli.file('fout.yaml', faulty));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('fout.yaml klopt niet:');
    expect(err).toContain('version');
    expect(err).toContain('jobTitle');
    expect(err).toContain('onbekend');
  });

  it.each<[string, string]>([
    ['a file that is no YAML', 'a: [b'],
    ['a file that is no catalog', 'hallo'],
    ['an empty file', ''],
  ])('refuses %s', async (_case, content) => {
    const path = cli.file('catalogus.yaml', content);
    const { code, out, err } = await runInProcess('catalogus', 'controleer', path);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n').length).toBeGreaterThan(2);
  });

  it('refuses a file that is not there, a directory and a file that is too big', async () => {
    expect(await runInProcess('catalogus', 'controleer', 'weg.yaml')).toMatchObject({ code: 2, out: '' });
    expect(await runInProcess('catalogus', 'controleer', '.')).toMatchObject({
      code: 2,
      err: '.: dit is een map en geen bestand.\n',
    });
    const big = cli.file('groot.yaml', '#'.repeat(5 * 1024 * 1024 + 1));
    expect((await runInProcess('catalogus', 'controleer', big)).err).toContain('te groot');
  });
});
