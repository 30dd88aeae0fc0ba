import { wrapped } from '../../../../src/presentation/shared/wrapped';

const word = 'verantwoordelijkheid';
const line = Array.from({ length: 10 }, () => word).join(' ');

describe('wrapped', () => {
  it('keeps every row within the width of a terminal', () => {
    const rows = wrapped(line).split('\n');
    expect(rows.length).toBeGreaterThan(1);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(88);
    expect(rows.map((row) => row.trim()).join(' ')).toBe(line);
  });

  it('keeps the indent of an item and of an indented line', () => {
    const indents = (text: string): number[] =>
      wrapped(text)
        .split('\n')
        .map((row) => /^ */.exec(row)?.[0].length ?? 0);
    expect(new Set(indents(`- ${line}`).slice(1))).toEqual(new Set([4]));
    expect(new Set(indents(`  ${line}`))).toEqual(new Set([4]));
  });

  it('keeps a word whole that is longer than a row', () => {
    expect(wrapped('x'.repeat(200))).toBe(`  ${'x'.repeat(200)}`);
  });

  it('turns line breaks and control characters into spaces', () => {
    expect(wrapped('een\ntwee\u001b[31mdrie\u0007')).toBe('  een twee [31mdrie ');
  });
});
