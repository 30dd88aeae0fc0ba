import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csv, unguarded } from '../../../../src/presentation/shared/csv';

const read = (text: string): string[][] =>
  parse(text, { bom: true, delimiter: ';', relaxColumnCount: true, recordDelimiter: '\r\n' });

it('gives every text back as it was, or with an apostrophe in front when a spreadsheet would calculate it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        expect(read(csv(rows)).map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((text) => text.replace(/^'/, ''))),
        );
      },
    ),
  );
});

it('gives every text back exactly, once the apostrophes are taken off', () => {
  const start = fc.stringMatching(/^['=+@ -]{0,4}$/);
  fc.assert(
    fc.property(fc.tuple(start, fc.string({ unit: 'binary' })), ([begin, rest]) => {
      expect(read(csv([[begin + rest, 'x']]))[0]?.map(unguarded)).toEqual([begin + rest, 'x']);
    }),
  );
});

it.each(["'=1", "''=1", "'t Hooft", "'"])('keeps %j apart from a text that it guarded', (text) => {
  expect(unguarded(read(csv([[text]]))[0]?.[0] ?? '')).toBe(text);
});

it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', '\0=1', '  =1', '＝1', '＋1', '－1', '＠x'])(
  'keeps %j from being a formula',
  (text) => {
    expect(read(csv([[text]]))[0]?.[0]).toBe(`'${text}`);
  },
);

it('leaves numbers, names and texts with signs inside alone', () => {
  expect(csv([['Anne-Marie "Mies" =D', 12, '']])).toBe('\uFEFF"Anne-Marie ""Mies"" =D";"12";""\r\n');
});
