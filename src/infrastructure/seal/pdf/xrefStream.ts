import type { Location, XrefSection } from './crossReference';
import { decodeStream } from './decodeStream';
import { readObject } from './readObject';
import { damaged, isKind, mostObjects, PdfProblem, nameOf, type PdfDict } from './values';

/** A cross-reference stream (ISO 32000-1, 7.5.8): other programs write them, we do not. */
export function readXrefStream(bytes: Uint8Array, from: number): XrefSection {
  const object = readObject(bytes, from, (value) => (typeof value === 'number' ? value : null));
  if (!isKind(object.value, 'stream')) damaged('no table of objects');
  const { dict } = object.value;
  if (nameOf(dict.entries.get('Type')?.value) !== 'XRef') damaged('no table of objects');
  const content = decodeStream(object.value);
  const widths = numbersIn(dict, 'W');
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  if (widths.length !== 3 || widths.some((width) => width > 8)) damaged('the widths of a table');
  const index = dict.entries.has('Index') ? numbersIn(dict, 'Index') : [0, ...numbersIn(dict, 'Size')];
  const entries = new Map<number, Location>();
  let at = 0;
  const field = (width: number): number => {
    let value = 0;
    for (let count = 0; count < width; count += 1) value = value * 256 + (content[at++] ?? 0);
    return value;
  };
  for (let part = 0; part + 1 < index.length; part += 2) {
    const [first = 0, count = 0] = index.slice(part, part + 2);
    if (first + count > mostObjects) throw new PdfProblem('too-much', 'objects');
    for (let offset = 0; offset < count; offset += 1) {
      if (at >= content.length) damaged('a table of objects is too short');
      const type = typeWidth === 0 ? 1 : field(typeWidth);
      const [second, third] = [field(secondWidth), field(thirdWidth)];
      if (entries.has(first + offset)) damaged('an object stands in a table twice');
      entries.set(first + offset, locationOf(type, second, third));
    }
  }
  return { form: 'stream', from, to: object.to, entries, trailer: dict };
}

function locationOf(type: number, second: number, third: number): Location {
  if (type === 1) return { kind: 'at', offset: second, generation: third };
  return type === 2 ? { kind: 'in', container: second, index: third } : { kind: 'free' };
}

function numbersIn(dict: PdfDict, key: string): number[] {
  const value = dict.entries.get(key)?.value;
  const items = isKind(value, 'array') ? value.items.map((item) => item.value) : [value];
  return items.map((item) =>
    typeof item === 'number' && Number.isInteger(item) && item >= 0 ? item : damaged(`${key} of a table`),
  );
}
