import { isSpecialChoice } from '../../../../src/domain/grading/sheet';

describe('isSpecialChoice', () => {
  it('knows lighter, heavier and nvt from the options of a catalog', () => {
    expect(['lichter', 'zwaarder', 'nvt', 'A', 'ABC', ''].map(isSpecialChoice)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
