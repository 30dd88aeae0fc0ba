import { z } from 'zod';
import { describeIssue } from '../../../../src/presentation/exchange/describeIssue';

function described(schema: z.ZodType, input: unknown): string[] {
  return (schema.safeParse(input).error?.issues ?? []).flatMap((issue) => describeIssue(issue).split('\n'));
}

describe('describeIssue', () => {
  it.each<[string, z.ZodType, unknown, string[]]>([
    ['a missing field', z.strictObject({ a: z.string() }), {}, ['"a": dit veld ontbreekt.']],
    [
      'unknown fields, one line each',
      z.strictObject({}),
      { b: 1, c: 2 },
      ['"b": dit veld bestaat niet.', '"c": dit veld bestaat niet.'],
    ],
    ['another type', z.object({ a: z.boolean() }), { a: 'ja' }, ['"a": hier moet true of false staan.']],
    ['a list instead of an object', z.object({}), [], ['de invoer: hier moet een object staan.']],
    ['a value outside the list', z.object({ a: z.enum(['x', 'y']) }), { a: 'z' }, ['"a": kies uit x, y.']],
    ['a text that is empty', z.object({ a: z.string().min(1) }), { a: '' }, ['"a": vul dit in.']],
    [
      'a text that is too long',
      z.object({ a: z.string().max(3) }),
      { a: 'vier' },
      ['"a": maak dit korter, hoogstens 3 tekens.'],
    ],
    ['a number that is too small', z.object({ a: z.number().min(2) }), { a: 1 }, ['"a": minstens 2.']],
    ['a number that is too big', z.object({ a: z.number().max(2) }), { a: 3 }, ['"a": hoogstens 2.']],
    [
      'anything else',
      z.object({ a: z.string().regex(/^x$/) }),
      { a: 'y' },
      ['"a": dit is niet goed ingevuld.'],
    ],
  ])('says what is wrong with %s', (_case, schema, input, expected) => {
    expect(described(schema, input)).toEqual(expected);
  });
});
