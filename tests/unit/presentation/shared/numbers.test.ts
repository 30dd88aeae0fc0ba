import { counted, enumerate, percent } from '../../../../src/presentation/shared/numbers';

describe('percent', () => {
  it.each([
    [0, '0\u00a0%'],
    [1, '100\u00a0%'],
    [0.714, '71\u00a0%'],
    [0.5, '50\u00a0%'],
    [0.504, '50,4\u00a0%'],
    [0.496, '49,6\u00a0%'],
    [0.5001, 'net meer dan 50\u00a0%'],
    [0.4999, 'net minder dan 50\u00a0%'],
  ])('writes %d as %s, and never hides on which side of the half it lies', (share, expected) => {
    expect(percent(share)).toBe(expected);
  });
});

describe('counted', () => {
  it.each([
    [0, '0 antwoorden'],
    [1, '1 antwoord'],
    [2, '2 antwoorden'],
  ])('counts %i', (count, expected) => {
    expect(counted(count, 'antwoord', 'antwoorden')).toBe(expected);
  });
});

describe('enumerate', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a en b'],
    [['a', 'b', 'c'], 'a, b en c'],
  ])('joins %j', (parts, expected) => {
    expect(enumerate(parts)).toBe(expected);
  });

  it('takes another last word', () => {
    expect(enumerate(['A', 'B'], 'of')).toBe('A of B');
  });
});
