import type { z } from 'zod';

const typeNames: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  object: 'een object',
  record: 'een object',
  array: 'een lijst',
};

/** A path as people write it: `antwoorden.plannen-maken.keuze`; the whole input when it is empty. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'de invoer' : `"${path.map(String).join('.')}"`;
}

/** One fault that zod found in JSON or YAML input, in plain Dutch and with the name of the field. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const field = fieldName(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `${fieldName([...issue.path, key])}: dit veld bestaat niet.`).join('\n');
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? `${field}: dit veld ontbreekt.`
        : `${field}: hier moet ${typeNames[issue.expected] ?? issue.expected} staan.`;
    case 'invalid_value':
      return `${field}: kies uit ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return issue.origin === 'string'
        ? `${field}: vul dit in.`
        : `${field}: minstens ${String(issue.minimum)}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `${field}: maak dit korter, hoogstens ${String(issue.maximum)} tekens.`
        : `${field}: hoogstens ${String(issue.maximum)}.`;
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_union':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'custom':
      return `${field}: dit is niet goed ingevuld.`;
  }
}
