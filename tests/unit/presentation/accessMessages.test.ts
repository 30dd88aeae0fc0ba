import { initials, roleLabel } from '../../../src/presentation/accessMessages';

describe('a person in the header', () => {
  it.each([
    ['Fenna Brouwer', 'FB'],
    ['sam de boer', 'SB'],
    ['Ömer', 'Ö'],
    ['  ', ''],
  ])('has initials: %j becomes %j', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });

  it('has roles in words', () => {
    expect(roleLabel(['beheerder', 'hr'])).toBe('Beheerder en HR');
    expect(roleLabel(['hr'])).toBe('HR');
  });
});
