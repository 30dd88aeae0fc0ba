import fc from 'fast-check';
import { findDoubleKeys } from '../../../../src/presentation/exchange/findDoubleKeys';

describe('findDoubleKeys', () => {
  it.each<[string, string[]]>([
    ['{"a":1,"b":{"a":2}}', []],
    ['{"a":1,"a":2}', ['"a": dit veld staat er twee keer.']],
    ['{"a":{"b":1,"c":{},"b":2}}', ['"a.b": dit veld staat er twee keer.']],
    ['[{"a":1},{"a":1}]', []],
    ['{"x":[1,{"a":1,"a":1}]}', ['"x.1.a": dit veld staat er twee keer.']],
    ['{"a":"{\\"a\\":1,\\"a\\":2}","b":": ,"}', []],
    ['{"\\u0061":1,"a":2}', ['"a": dit veld staat er twee keer.']],
    ['{"a" : 1, "a"\n: 2, "a": 3}', Array.from({ length: 2 }, () => '"a": dit veld staat er twee keer.')],
    ['"tekst"', []],
  ])('reads %s', (json, faults) => {
    expect(findDoubleKeys(json)).toEqual(faults);
  });

  it('finds nothing in anything that JSON.stringify wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(findDoubleKeys(JSON.stringify(value, null, indent))).toEqual([]);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
