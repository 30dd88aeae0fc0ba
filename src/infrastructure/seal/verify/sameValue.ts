import { isKind, type PdfValue } from '../pdf/values';

/** Whether two values say the same; how they are written does not count. */
export function sameValue(one: PdfValue, other: PdfValue): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return one === other;
  if (isKind(one, 'name')) return isKind(other, 'name') && one.name === other.name;
  if (isKind(one, 'text')) return isKind(other, 'text') && sameBytes(one.bytes, other.bytes);
  if (isKind(one, 'ref')) {
    return isKind(other, 'ref') && one.number === other.number && one.generation === other.generation;
  }
  if (isKind(one, 'array')) {
    return (
      isKind(other, 'array') &&
      one.items.length === other.items.length &&
      one.items.every(({ value }, index) => sameValue(value, other.items[index]?.value ?? null))
    );
  }
  if (isKind(one, 'stream')) {
    return isKind(other, 'stream') && sameValue(one.dict, other.dict) && sameBytes(one.raw, other.raw);
  }
  return (
    isKind(other, 'dict') &&
    one.entries.size === other.entries.size &&
    [...one.entries].every(([key, { value }]) => {
      const found = other.entries.get(key);
      return found !== undefined && sameValue(value, found.value);
    })
  );
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(Buffer.from(other));
}
