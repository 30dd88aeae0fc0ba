import fc from 'fast-check';
import { networkOf } from '../../../../src/domain/access/networkOf';
import { factorIsObligatory, stageOf } from '../../../../src/domain/access/secondFactor';
import {
  readCode,
  shownCode,
  spokenCodeLength,
  spokenCodeSigns,
} from '../../../../src/domain/access/spokenCode';
import { roles } from '../../../../src/domain/workflow/actions';

describe('the second factor', () => {
  it('is obligatory for who decides about others', () => {
    expect(roles.filter((role) => factorIsObligatory([role]))).toEqual(['beheerder', 'hr', 'leidinggevende']);
    expect(factorIsObligatory(['medewerker', 'hr'])).toBe(true);
    expect(factorIsObligatory([])).toBe(false);
  });

  it.each([
    [['hr'], true, true, 'volledig'],
    [['hr'], true, false, 'tweede-factor'],
    [['hr'], false, false, 'instellen'],
    [['medewerker'], false, false, 'volledig'],
    [['medewerker'], true, false, 'tweede-factor'],
    [['leidinggevende'], false, true, 'volledig'],
  ] as const)('of %j, set up: %s, shown: %s, gives stage %s', (held, hasFactor, factorShown, stage) => {
    expect(stageOf({ roles: held, hasFactor, factorShown })).toBe(stage);
  });
});

describe('a code to type over', () => {
  const codes = fc
    .array(fc.constantFrom(...Array.from(spokenCodeSigns)), {
      minLength: spokenCodeLength,
      maxLength: spokenCodeLength,
    })
    .map((signs) => signs.join(''));

  it('is read as it was made, whatever the capitals, spaces and look-alikes', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readCode(shownCode(code))).toBe(code);
        expect(readCode(` ${shownCode(code).toLowerCase()} `)).toBe(code);
        expect(readCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
      }),
    );
  });
});

describe('the network of a visitor', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
    ['', ''],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
