/** Whether the bytes from a place on are these. */
export function holds(bytes: Uint8Array, from: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[from + index] === byte);
}

/** A whole number of `length` bytes, the largest first. Bytes behind the end count as 0. */
export function numberAt(bytes: Uint8Array, from: number, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index += 1) value = value * 256 + (bytes[from + index] ?? 0);
  return value;
}

/** The parts one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
