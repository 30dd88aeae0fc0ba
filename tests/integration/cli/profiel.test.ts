import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli } from '../../support/cli/cli';
import type { Cli } from '../../support/cli/cli';

const scenario = (name: string): string => join(__dirname, '../../scenarios', name, 'indeling.json');
let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => {
  cli.close();
});

/** What stands in the file as plain text: structure, names of fields and metadata. */
function bytesOf(name: string): string {
  return readFileSync(join(cli.directory, name)).toString('latin1');
}

describe('indelingswijzer profiel', () => {
  it('writes the profile at the advised level, with both signature fields and the grading inside', async () => {
    const run = await cli.run('profiel', scenario('alles-b'), '--uit', 'profiel.pdf');
    expect(run).toEqual({ code: 0, out: 'Geschreven: profiel.pdf\n', err: '' });
    const bytes = bytesOf('profiel.pdf');
    expect(bytes.startsWith('%PDF-1.7')).toBe(true);
    expect(bytes).toContain('handtekening_leidinggevende');
    expect(bytes).toContain('handtekening_medewerker');
    expect(bytes).toContain('indeling.json');
  });

  it('writes the profile of a Key accountmanager, and says which characters it prints as a question mark', async () => {
    const indeling = JSON.parse(readFileSync(scenario('key-alle-gebieden'), 'utf8')) as { functie: object };
    const path = cli.file(
      'vreemd.json',
      JSON.stringify({ ...indeling, functie: { ...indeling.functie, naam: 'Accountmanager \u{13000}' } }),
    );
    const { code, out, err } = await cli.run('profiel', '--uit=key.pdf', path);
    expect({ code, out }).toEqual({ code: 0, out: 'Geschreven: key.pdf\n' });
    expect(err).toContain('\u{13000}');
    expect(bytesOf('key.pdf').startsWith('%PDF-1.7')).toBe(true);
  });

  it('writes the profile of a reference function with the grading inside', async () => {
    const run = await cli.run('profiel', scenario('junior-mengsel'), '--uit', 'junior.pdf');
    expect(run).toEqual({ code: 0, out: 'Geschreven: junior.pdf\n', err: '' });
    expect(bytesOf('junior.pdf')).toContain('handtekening_medewerker');
  });

  it('follows the decision where the advice has no level', async () => {
    const indeling = JSON.parse(readFileSync(scenario('geen-accountmanager'), 'utf8')) as object;
    const decided = cli.file(
      'besloten.json',
      JSON.stringify({ ...indeling, besluit: { niveau: 'A', motivering: 'Tijdelijk zo ingedeeld.' } }),
    );
    expect(await cli.run('profiel', decided, '--uit', 'besloten.pdf')).toMatchObject({ code: 0, err: '' });
    expect(bytesOf('besloten.pdf').startsWith('%PDF-1.7')).toBe(true);
  });

  it.each([
    ['lichter-dan-a', 'lichter dan niveau A'],
    ['grotendeels-onbekend', 'nog niet te bepalen'],
    ['junior-past-niet', 'past niet bij deze voorbeeldfunctie'],
    ['geen-accountmanager', 'past niet bij deze functies'],
  ])('refuses %s without a decision, with the reason', async (name, reason) => {
    const { code, out, err } = await cli.run('profiel', scenario(name), '--uit', `${name}.pdf`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
    expect(existsSync(join(cli.directory, `${name}.pdf`))).toBe(false);
  });

  it('refuses a decided level that the catalog does not describe', async () => {
    const indeling = JSON.parse(readFileSync(scenario('key-deels'), 'utf8')) as object;
    const decided = cli.file('key-b.json', JSON.stringify({ ...indeling, besluit: { niveau: 'B' } }));
    const { code, err } = await cli.run('profiel', decided, '--uit', 'key-b.pdf');
    expect(code).toBe(2);
    expect(err).toContain('"besluit.niveau"');
  });

  it('ends with 1 when it cannot write', async () => {
    const { code, out, err } = await cli.run(
      'profiel',
      scenario('alles-b'),
      '--uit',
      join('geen-map', 'profiel.pdf'),
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/schrijven lukt niet \(ENOENT\)/);
  });

  it('refuses a grading that is not right, before anything is written', async () => {
    const path = cli.file('fout.json', '{}');
    expect(await cli.run('profiel', path, '--uit', 'fout.pdf')).toMatchObject({ code: 2, out: '' });
    expect(existsSync(join(cli.directory, 'fout.pdf'))).toBe(false);
  });
});
