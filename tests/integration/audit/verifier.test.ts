import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectPaths } from '../../../src/projectPaths';
import { aChain, asExport, rehash } from '../../support/audit/chains';
import { tamper, tamperings } from '../../support/audit/tamper';
import { temporaryDirectory, type TemporaryDirectory } from '../../support/cli/temporaryDirectory';
import { randomly } from '../../support/randomly';

/** The program that goes with a copy of the log, run as somebody would who has nothing but the copy. */
let files: TemporaryDirectory;
beforeAll(() => (files = temporaryDirectory()));
afterAll(() => {
  files.remove();
});

const chain = aChain(40);
const kop = chain.at(-1)?.hash ?? '';
const whole = asExport(chain, { aantal: chain.length, kop });

function verify(...args: string[]): { readonly code: number | null; readonly lines: readonly string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [projectPaths.logChecker, ...args], {
    encoding: 'utf8',
  });
  return { code: status, lines: (stdout + stderr).split('\n').filter((line) => line !== '') };
}

it('says that an untouched copy fits, and gives the head', () => {
  const path = files.file('heel.jsonl', whole);
  const line = `heel.jsonl: klopt, 40 gebeurtenissen. Controlegetal van de laatste: ${kop}`;
  expect(verify(path)).toEqual({ code: 0, lines: [line] });
  expect(verify('--kop', chain[11]?.hash ?? '', path)).toEqual({ code: 0, lines: [line] });
});

it('finds every tampering in a copy, and a cut or rewritten one by the head that was kept', () => {
  const random = randomly(7);
  const kept = chain.at(-1)?.hash ?? '';
  const paths = Array.from({ length: 180 }, (_, index) => {
    const kind = tamperings[index % tamperings.length] ?? 'field';
    const { rows } = tamper(chain, kind, random, rehash);
    const end = { aantal: rows.length, kop: rows.at(-1)?.hash ?? '' };
    return files.file(`${kind}-${index}.jsonl`, asExport(rows, end));
  });
  const { code, lines } = verify('--kop', kept, ...paths);
  expect(code).toBe(1);
  expect(lines.length).toBe(paths.length);
  expect(lines.filter((line) => !line.includes('KLOPT NIET'))).toEqual([]);
});

it('finds what was done to the file itself', () => {
  const lines = whole.split('\n');
  const spoiled = {
    'laatste-regel-weg.jsonl': lines.slice(0, -2).join('\n'),
    'eerste-regel-weg.jsonl': lines.slice(1).join('\n'),
    'na-het-eind.jsonl': `${whole}${lines[3] ?? ''}\n`,
    'spatie.jsonl': whole.replace('"at":', '"at": '),
    'geen-json.jsonl': whole.replace('{"accountId"', '{accountId'),
    'leeg.jsonl': '',
  };
  const paths = Object.entries(spoiled).map(([name, text]) => files.file(name, text));
  const result = verify(...paths);
  expect(result.code).toBe(1);
  expect(result.lines.map((line) => /: KLOPT NIET: /.test(line))).toEqual(paths.map(() => true));
});

it('explains itself when it is used wrongly', () => {
  expect(verify().code).toBe(2);
  expect(verify('--kop', 'abc', files.file('x.jsonl', whole)).code).toBe(2);
  expect(verify(join(files.path, 'is-er-niet.jsonl'))).toEqual({
    code: 2,
    lines: ['is-er-niet.jsonl: niet te lezen (ENOENT)'],
  });
});
