import { crc32, inflateRawSync } from 'node:zlib';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** As the file says it, without a zone: "2026-11-26 12:00". */
  readonly date: string;
  readonly stored: boolean;
}

/** Reads a ZIP by its central directory (APPNOTE 4.3); throws when the parts do not fit each other. */
export function readZip(zip: Uint8Array): ZippedFile[] {
  const data = Buffer.from(zip);
  const end = data.length - 22;
  if (data.readUInt32LE(end) !== 0x06054b50) throw new Error('No end of central directory');
  const files: ZippedFile[] = [];
  let at = data.readUInt32LE(end + 16);
  let next = 0;
  for (let left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (data.readUInt32LE(at) !== 0x02014b50) throw new Error('No entry in the central directory');
    const [method, time, day] = [
      data.readUInt16LE(at + 10),
      data.readUInt16LE(at + 12),
      data.readUInt16LE(at + 14),
    ];
    const [size, whole] = [data.readUInt32LE(at + 20), data.readUInt32LE(at + 24)];
    const nameLength = data.readUInt16LE(at + 28);
    const skip = data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
    const local = data.readUInt32LE(at + 42);
    const name = data.toString('latin1', at + 46, at + 46 + nameLength);
    if (local !== next || data.readUInt32LE(local) !== 0x04034b50)
      throw new Error(`${name} is not in its place`);
    if (
      !data
        .subarray(local + 30)
        .toString('latin1', 0, nameLength)
        .startsWith(name)
    )
      throw new Error(`${name} has two names`);
    const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const raw = data.subarray(from, from + size);
    const bytes = method === 0 ? raw : inflateRawSync(raw);
    if (bytes.length !== whole || crc32(bytes) !== data.readUInt32LE(at + 16))
      throw new Error(`${name} is damaged`);
    const two = (value: number) => String(value).padStart(2, '0');
    const date = `${1980 + (day >> 9)}-${two((day >> 5) & 15)}-${two(day & 31)} ${two(time >> 11)}:${two((time >> 5) & 63)}`;
    files.push({ name, bytes, date, stored: method === 0 });
    next = from + size;
    at += 46 + nameLength + skip;
  }
  if (at !== end) throw new Error('There is something behind the central directory');
  return files;
}
