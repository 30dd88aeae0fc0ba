import { packZip } from '../../../../src/infrastructure/zip/packZip';
import { hostileBytes } from '../../../support/pdf/corpus';
import { describeWith, run, scratchDirectory } from '../../../support/pdf/externalTools';
import { readZip } from '../../../support/zip/readZip';

const madeAt = '2026-11-26T23:30:00.000Z';
const files = [
  { name: 'z-index.pdf', bytes: hostileBytes, madeAt },
  { name: 'a.json', bytes: Buffer.from('{"naam":"Zoë"}'.repeat(50)), madeAt: '2026-01-02T00:00:00.000Z' },
  { name: 'leeg.json', bytes: new Uint8Array(), madeAt },
];

it('holds the files as they were, in the order that was given, with the day that they were made', () => {
  const read = readZip(packZip(files));
  expect(read.map(({ name, date, stored }) => [name, date, stored])).toEqual([
    ['z-index.pdf', '2026-11-26 12:00', true],
    ['a.json', '2026-01-02 12:00', false],
    ['leeg.json', '2026-11-26 12:00', false],
  ]);
  expect(read.map(({ bytes }) => bytes)).toEqual(files.map(({ bytes }) => Buffer.from(bytes)));
});

it('is the same for the same files', () => {
  expect(packZip(files)).toEqual(packZip(files));
});

it.each([
  '../uit.pdf',
  'map/in.pdf',
  '.verborgen',
  'c:uit.pdf',
  'Naam.pdf',
  'naam',
  'a.b.pdf',
  'zoë.pdf',
  '__proto__',
  '',
])('takes no file with the name "%s"', (name) => {
  expect(() => packZip([{ name, bytes: hostileBytes, madeAt }])).toThrow(RangeError);
});

it('takes no name twice', () => {
  expect(() => packZip([...files, ...files.slice(0, 1)])).toThrow('Not a name: z-index.pdf');
});

describeWith('unzip', 'unzip', () => {
  it('finds no fault', () => {
    const scratch = scratchDirectory();
    try {
      expect(run('unzip', ['-t', scratch.write('x.zip', packZip(files))])).toContain('No errors detected');
    } finally {
      scratch.remove();
    }
  });
});
