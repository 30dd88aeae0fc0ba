import { join } from 'node:path';
import { buildCli } from '../../support/cli/cli';
import type { Cli } from '../../support/cli/cli';
import { runInProcess } from '../../support/cli/inProcess';
import { temporaryDirectory } from '../../support/cli/temporaryDirectory';
import { allScenarios, goldenText, withoutHash } from '../../support/grading/scenarios';

const files = temporaryDirectory();
let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => {
  cli.close();
  files.remove();
});

const scenarioFile = (name: string): string => {
  const found = allScenarios().find((scenario) => scenario.name === name);
  if (found === undefined) throw new Error(`no scenario ${name}`);
  return found.file;
};
const anIndeling = (change: object = {}): string =>
  JSON.stringify({
    catalogus: 'accountmanager',
    functie: { naam: 'Accountmanager' },
    poort: { 'klantrelatie-en-verkoop': 'ja', leidinggeven: 'geen', 'winkelketen-contract': 'nee' },
    ...change,
  });

describe('indelingswijzer advies', () => {
  it('prints the advice as JSON on stdout and nothing on stderr', async () => {
    const { code, out, err } = await cli.run('advies', scenarioFile('alles-b'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const advice = JSON.parse(out) as Record<string, unknown>;
    expect(advice).toMatchObject({
      uitkomst: 'B',
      voorlopigNiveau: 'B',
      grensgeval: false,
      minsteWijzigingen: { omhoog: 7, omlaag: 6 },
      combinatie: null,
      methode: { naam: 'drempelmethode', versie: '1' },
      catalogus: { id: 'accountmanager', versie: '1.0.0' },
    });
    expect(Object.keys(advice)).toEqual(
      expect.arrayContaining([
        'drempels',
        'redenen',
        'waaromNietHoger',
        'waaromNietLager',
        'doorslag',
        'signalen',
        'resultaatgebieden',
      ]),
    );
  });

  it('proposes a reference function under A, and gives the shares per role of one that is walked', async () => {
    const lighter = await runInProcess('advies', scenarioFile('lichter-dan-a'));
    expect(JSON.parse(lighter.out)).toMatchObject({
      uitkomst: 'onder-a',
      voorstel: {
        voorbeeldfunctie: 'commercieel-medewerker',
        kandidaten: [{ id: 'commercieel-medewerker' }],
      },
    });
    const walked = await runInProcess('advies', scenarioFile('junior-mengsel'));
    expect(JSON.parse(walked.out)).toMatchObject({
      uitkomst: 'junior-accountmanager',
      resultaatgebieden: [
        { id: 'relatiebeheerder', gedragen: true },
        { id: 'vertegenwoordiger', aandeel: 15 / 27 },
        { id: 'commercieel-beleidsondersteuner', aandeel: 0.5, gedragen: false },
      ],
      voorbeeldfunctie: { id: 'junior-accountmanager', past: 'past' },
      methode: { naam: 'rollenwandeling' },
      catalogus: { id: 'junior-accountmanager', versie: '1.0.0' },
    });
  });

  it('prints the explanation with --tekst, before or after the file', async () => {
    const file = scenarioFile('combinatie');
    const [after, before] = [
      await cli.run('advies', file, '--tekst'),
      await cli.run('advies', '--tekst', file),
    ];
    expect(after).toEqual(before);
    expect(after).toMatchObject({ code: 0, err: '' });
    const text = withoutHash(after.out);
    expect(text).toBe(goldenText('combinatie', text));
  });

  it('ends with 2 and a message on stderr for input that is not right', async () => {
    const { code, out, err } = await cli.run('advies', 'weg.json');
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'weg.json: dit bestand is er niet.\n' });
  });

  it('gives the same advice twice', async () => {
    const file = scenarioFile('net-niveau-b');
    expect(await cli.run('advies', file)).toEqual(await cli.run('advies', file));
  });
});

describe('the input of advies', () => {
  it('reads a file with a byte order mark', async () => {
    const path = files.file('bom.json', `\uFEFF${anIndeling()}`);
    expect(await runInProcess('advies', path)).toMatchObject({ code: 0, err: '' });
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['no JSON', '{ "catalogus": ', /dit is geen JSON/],
    ['an empty file', '', /dit is geen JSON/],
    ['a list', '[]', /de invoer: hier moet een object staan/],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), /geen tekst in UTF-8/],
    ['more than five megabytes', `"${'x'.repeat(5 * 1024 * 1024)}"`, /te groot/],
    ['an unknown field', anIndeling({ niveau: 'B' }), /"niveau": dit veld bestaat niet/],
    [
      'a field that stands there twice',
      '{"functie":1,"functie":2}',
      /"functie": dit veld staat er twee keer/,
    ],
    [
      'an unknown criterion',
      anIndeling({ antwoorden: { plannen: { keuze: 'B' } } }),
      /"antwoorden\.plannen": dit criterium bestaat niet/,
    ],
    [
      'an unknown option',
      anIndeling({ antwoorden: { 'plannen-maken': { keuze: 'D' } } }),
      /"antwoorden\.plannen-maken\.keuze": "D" bestaat hier niet\. Kies uit lichter, A, B, C, zwaarder, nvt/,
    ],
    [
      'areas while the chain gate is no',
      anIndeling({ resultaatgebieden: { '004-rg1-taak-2': 'ja' } }),
      /"resultaatgebieden": .*"poort\.winkelketen-contract" is nee/,
    ],
    ['time shares of more than one', anIndeling({ tijdsdelen: { A: 0.7, C: 0.4 } }), /"tijdsdelen": /],
  ])('refuses %s with exit code 2 and a message that names it', async (_case, content, message) => {
    const path = files.file('indeling.json', content);
    const { code, out, err } = await runInProcess('advies', path);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('indeling.json');
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\bat .*:\d+/);
  });

  it('names all faults at once', async () => {
    const path = files.file(
      'fouten.json',
      anIndeling({ antwoorden: { een: { keuze: 'A' }, twee: { keuze: 'A' } }, tijdsdelen: { A: 1, B: 1 } }),
    );
    const { err } = await runInProcess('advies', path);
    expect(err.split('\n').filter((line) => line.startsWith('"'))).toHaveLength(3);
  });

  it('refuses a file that is not there and a directory', async () => {
    const missing = join(files.path, 'weg.json');
    expect(await runInProcess('advies', missing)).toEqual({
      code: 2,
      out: '',
      err: `${missing}: dit bestand is er niet.\n`,
    });
    expect(await runInProcess('advies', files.path)).toEqual({
      code: 2,
      out: '',
      err: `${files.path}: dit is een map en geen bestand.\n`,
    });
  });
});
