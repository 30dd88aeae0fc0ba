import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli } from '../../support/cli/cli';
import type { Cli } from '../../support/cli/cli';
import { runInProcess } from '../../support/cli/inProcess';

let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => {
  cli.close();
});

const helpLine = 'Hulp: indelingswijzer help\n';
const { version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
  version: string;
};

describe('indelingswijzer as a program', () => {
  it('gives its version and ends with 0', async () => {
    expect(await cli.run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('ends with 2 for a command that it does not know', async () => {
    expect(await cli.run('adviseer')).toEqual({
      code: 2,
      out: '',
      err: `De opdracht "adviseer" bestaat niet.\n${helpLine}`,
    });
  });
});

describe('indelingswijzer', () => {
  it.each(['help', '--help', '-h'])('gives the help for %s, with the commands that exist', async (word) => {
    const { code, out, err } = await runInProcess(word);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of [
      'advies',
      'profiel',
      'controleer',
      'sleutel nieuw',
      'catalogus controleer',
      'start',
      'migreer',
      'toegang herstellen',
    ]) {
      expect(out).toContain(`indelingswijzer ${command}`);
    }
    expect(out).not.toMatch(/dokter|backup|verhuis|indelingswijzer herstel/);
  });

  it('gives the help of one command', async () => {
    const { code, out } = await runInProcess('profiel', '--help');
    expect(code).toBe(0);
    expect(out).toContain('Gebruik: indelingswijzer profiel INDELING.json --uit BESTAND.pdf');
    expect(await runInProcess('help', 'profiel')).toMatchObject({ code: 0, out });
  });

  it.each<[string, string[], string]>([
    ['no command', [], 'Geef een opdracht.'],
    ['an unknown command', ['adviseer'], 'De opdracht "adviseer" bestaat niet.'],
    ['an unknown option in front', ['--tekst'], 'De optie --tekst bestaat hier niet.'],
    ['an unknown option', ['advies', 'x.json', '--json'], 'De optie --json bestaat hier niet.'],
    [
      'half a command',
      ['catalogus'],
      'De opdracht "catalogus" bestaat niet.\nBedoel je: catalogus controleer?',
    ],
    [
      'half a command about access',
      ['toegang'],
      'De opdracht "toegang" bestaat niet.\nBedoel je: toegang herstellen?',
    ],
    ['nobody to help', ['toegang', 'herstellen'], 'Geef ook E-MAILADRES.'],
    ['no file', ['advies'], 'Geef ook INDELING.json.'],
    ['two files', ['advies', 'a.json', 'b.json'], '"b.json" hoort hier niet.'],
    ['no target', ['profiel', 'x.json'], 'Geef ook --uit BESTAND.pdf.'],
    ['an option without its value', ['profiel', 'x.json', '--uit'], 'Geef bij --uit ook BESTAND.pdf.'],
    ['a value that is too much', ['advies', 'x.json', '--tekst=ja'], 'De optie --tekst heeft geen waarde.'],
    ['an option twice', ['advies', 'x.json', '--tekst', '--tekst'], 'De optie --tekst staat er twee keer.'],
    ['an argument for start', ['start', 'nu'], '"nu" hoort hier niet.'],
  ])('refuses %s with exit code 2 and a line to the help', async (_case, args, message) => {
    expect(await runInProcess(...args)).toEqual({ code: 2, out: '', err: `${message}\n${helpLine}` });
  });

  it.each(['dokter', 'backup', 'herstel', 'verhuis'])(
    'says of %s that it does not exist (yet)',
    async (command) => {
      expect(await runInProcess(command, 'iets')).toEqual({
        code: 2,
        out: '',
        err: `${command}: deze opdracht bestaat (nog) niet.\n${helpLine}`,
      });
    },
  );
});
