import { zipSync, type Zippable } from 'fflate';
import type { PackedFile } from '../../domain/objection/objectionFile';

/** A name that means the same on every system and leads to no folder. */
const plainName = /^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/;

/**
 * Packs files as a ZIP, in the order in which they are given. The same files give the same bytes, wherever that is done. Throws RangeError on
 * a name with anything but plain lower-case letters, digits, dashes and one full stop, and on a name that comes twice.
 */
export function packZip(files: readonly PackedFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes, madeAt } of files) {
    if (!plainName.test(name) || Object.hasOwn(entries, name)) throw new RangeError(`Not a name: ${name}`);
    // A PDF is compressed inside already.
    entries[name] = [bytes, { level: name.endsWith('.pdf') ? 0 : 6, mtime: noonOf(madeAt) }];
  }
  return zipSync(entries);
}

/**
 * A ZIP knows only local time without a zone, and fflate takes that of the machine: at noon of the day (UTC) every machine writes the same.
 * The moment itself stands in the list of exhibits.
 */
function noonOf(moment: string): Date {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date: ${moment}`);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}
