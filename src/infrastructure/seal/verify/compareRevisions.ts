import type { SealRemark } from '../../../application/ports';
import type { XrefSection } from '../pdf/crossReference';
import type { OpenPdf } from '../pdf/openPdf';
import { skipSpace, standsAt } from '../pdf/parseValue';
import { catalogOf, signatureFieldsOf, type SignatureField } from '../pdf/signatureFields';
import { isKind, type PdfDict, type PdfValue } from '../pdf/values';
import { sameValue } from './sameValue';

/** What may change in a field that was empty, when it is signed. */
const fieldKeys = new Set(['V', 'AP', 'F', 'TU', 'Contents', 'M', 'AS']);
/** What may change in the form: that there are signatures, and defaults of fields to type in (we have none). */
const formKeys = new Set(['SigFlags', 'DR', 'DA']);
/** What may change in the catalog: which signature is the certification, and proofs for later checks. */
const catalogKeys = new Set(['Perms', 'DSS', 'Extensions']);
const withoutPerms = new Set(['DSS', 'Extensions']);

/**
 * Compares a file with how it was when it was signed (ISO 32000-1, 12.8.2.2.2, P = 2): nothing may have changed but what
 * comes with signing an empty field. Every other change is named. `before` is the beginning of `after`.
 */
export function compareRevisions(before: OpenPdf, after: OpenPdf): SealRemark[] {
  const remarks: SealRemark[] = [];
  const changed = (about: string): void => {
    remarks.push({ code: 'object-changed', about });
  };
  for (const section of after.sections) {
    if (section.from >= before.end && !isTiled(after, section, before.end)) changed('bytes');
  }
  const rootBefore = catalogOf(before);
  if (catalogOf(after).number !== rootBefore.number) changed('Root');
  if (!sameId(before, after)) changed('ID');

  const allowed = allowedChanges(before, after, remarks);
  const numbers = new Set([...before.numbers(), ...after.numbers()]);
  for (const number of numbers) {
    if (isWhereItWas(before, after, number)) continue;
    if (allowed.has(number)) continue;
    const existed = before.locate(number)?.kind === 'at' || before.locate(number)?.kind === 'in';
    const [one, other] = [before, after].map((pdf) =>
      pdf.resolve({ kind: 'ref', number, generation: generationIn(pdf, number) }),
    );
    if (existed && sameValue(one ?? null, other ?? null)) continue;
    if (!existed && isContainer(after, number)) continue;
    if (isMetadata(before, number)) remarks.push({ code: 'metadata-changed', about: `object ${number}` });
    else changed(`object ${number}`);
  }
  return remarks;
}

function generationIn(pdf: OpenPdf, number: number): number {
  const location = pdf.locate(number);
  return location?.kind === 'at' ? location.generation : 0;
}

function isWhereItWas(before: OpenPdf, after: OpenPdf, number: number): boolean {
  const [one, other] = [before.locate(number), after.locate(number)];
  if (one === undefined || other === undefined) return one === other || (one?.kind ?? other?.kind) === 'free';
  if (one.kind === 'at' && other.kind === 'at') {
    return one.offset === other.offset && one.generation === other.generation && one.offset < before.end;
  }
  if (one.kind === 'in' && other.kind === 'in') {
    return (
      one.container === other.container &&
      one.index === other.index &&
      isWhereItWas(before, after, one.container)
    );
  }
  return one.kind === 'free' && other.kind === 'free';
}

/** Streams that hold a table or other objects, which other programs write; what is in them is compared by itself. */
function isContainer(pdf: OpenPdf, number: number): boolean {
  const value = pdf.object(number)?.value;
  const type = isKind(value, 'stream') ? value.dict.entries.get('Type')?.value : null;
  return isKind(type, 'name') && (type.name === 'XRef' || type.name === 'ObjStm');
}

function isMetadata(before: OpenPdf, number: number): boolean {
  const isThis = (value: PdfValue | undefined): boolean => isKind(value, 'ref') && value.number === number;
  return (
    isThis(before.trailer.entries.get('Info')?.value) ||
    isThis(catalogOf(before).dict.entries.get('Metadata')?.value)
  );
}

/** The first half of the identifier names the document for ever (14.4). */
function sameId(before: OpenPdf, after: OpenPdf): boolean {
  const [one, other] = [before, after].map((pdf) => {
    const id = pdf.get(pdf.trailer, 'ID');
    return isKind(id, 'array') ? (id.items[0]?.value ?? null) : null;
  });
  return sameValue(one ?? null, other ?? null);
}

/** The numbers of the objects that changed, or came, in a way that signing explains. */
function allowedChanges(before: OpenPdf, after: OpenPdf, remarks: SealRemark[]): Set<number> {
  const allowed = new Set<number>();
  const fieldsBefore = signatureFieldsOf(before);
  const fieldsAfter = signatureFieldsOf(after);
  const roots: PdfValue[] = [];
  for (const field of fieldsBefore) {
    const now = fieldsAfter.find(({ object }) => object.number === field.object.number);
    if (now === undefined || field.signature !== null || now.signature === null) continue;
    if (!onlyChanged(field.dict, now.dict, fieldKeys)) continue;
    allowed.add(field.object.number);
    roots.push(...[...fieldKeys].map((key) => now.dict.entries.get(key)?.value ?? null));
    // Some programs draw in the old appearance (of a field that was empty) instead of a new one.
    const drawn = oldAppearance(before, field);
    if (drawn !== null) {
      allowed.add(drawn);
      roots.push({ kind: 'ref', number: drawn, generation: 0 });
    }
  }
  const [catalogBefore, catalogAfter] = [catalogOf(before), catalogOf(after)];
  const [formBefore, formAfter] = [before, after].map((pdf) => pdf.get(catalogOf(pdf).dict, 'AcroForm'));
  // What is allowed after the certification may be said once, not changed.
  const saidBefore = catalogBefore.dict.entries.has('Perms') ? withoutPerms : catalogKeys;
  if (onlyChanged(catalogBefore.dict, catalogAfter.dict, saidBefore)) {
    allowed.add(catalogBefore.number);
    roots.push(...[...catalogKeys].map((key) => catalogAfter.dict.entries.get(key)?.value ?? null));
  }
  const formReference = catalogBefore.dict.entries.get('AcroForm')?.value;
  if (
    isKind(formReference, 'ref') &&
    isKind(formBefore, 'dict') &&
    isKind(formAfter, 'dict') &&
    onlyChanged(formBefore, formAfter, formKeys)
  ) {
    allowed.add(formReference.number);
    roots.push(...[...formKeys].map((key) => formAfter.entries.get(key)?.value ?? null));
  }
  if (allowed.size === 0) remarks.push({ code: 'bytes-after-seal', about: 'revision' });
  addNewBelow(before, after, roots, allowed);
  return allowed;
}

function oldAppearance(before: OpenPdf, field: SignatureField): number | null {
  const appearance = before.get(field.dict, 'AP');
  const normal = isKind(appearance, 'dict') ? appearance.entries.get('N')?.value : null;
  return isKind(normal, 'ref') ? normal.number : null;
}

/** Whether two dictionaries are the same but for these keys. */
function onlyChanged(before: PdfDict, after: PdfDict, keys: ReadonlySet<string>): boolean {
  const names = new Set([...before.entries.keys(), ...after.entries.keys()]);
  return [...names].every(
    (name) =>
      keys.has(name) ||
      sameValue(before.entries.get(name)?.value ?? null, after.entries.get(name)?.value ?? null),
  );
}

/** Adds every object that was not there before and hangs under what may be new. */
function addNewBelow(
  before: OpenPdf,
  after: OpenPdf,
  roots: readonly PdfValue[],
  allowed: Set<number>,
): void {
  const waiting = [...roots];
  const seen = new Set<number>();
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isKind(value, 'ref')) {
      if (seen.has(value.number)) continue;
      seen.add(value.number);
      const existed = before.locate(value.number);
      if (existed !== undefined && existed.kind !== 'free' && !allowed.has(value.number)) continue;
      allowed.add(value.number);
      waiting.push(after.resolve(value));
    } else if (isKind(value, 'array')) waiting.push(...value.items.map((item) => item.value));
    else if (isKind(value, 'dict')) waiting.push(...[...value.entries.values()].map((entry) => entry.value));
    else if (isKind(value, 'stream')) waiting.push(value.dict);
  }
}

/**
 * Whether an added part is nothing but its objects, its table and its end: bytes that we do not look at are bytes that
 * another reader might. A table in a stream is one of its objects.
 */
function isTiled(pdf: OpenPdf, section: XrefSection, start: number): boolean {
  const previous = pdf.sections.filter(({ from }) => from < section.from);
  const from = Math.max(start, ...previous.map(({ to }) => endAfter(pdf.bytes, to)));
  const objects = [...section.entries]
    .flatMap(([number, location]) => (location.kind === 'at' ? [{ number, offset: location.offset }] : []))
    .filter(({ offset }) => offset !== section.from)
    .sort((a, b) => a.offset - b.offset);
  let at = from;
  for (const { number, offset } of objects) {
    if (skipSpace(pdf.bytes, at) !== offset) return false;
    const object = pdf.locate(number)?.kind === 'at' ? pdf.object(number) : null;
    // An object that a later part replaces is not looked up here; its own part is no longer in use.
    if (object?.from !== offset) return false;
    at = object.to;
  }
  return skipSpace(pdf.bytes, at) === section.from && endAfter(pdf.bytes, section.to) <= pdf.end;
}

/** After `startxref`, its number and `%%EOF`. */
function endAfter(bytes: Uint8Array, to: number): number {
  const at = skipSpace(bytes, to);
  if (!standsAt(bytes, at, 'startxref')) return Number.POSITIVE_INFINITY;
  const text = Buffer.from(bytes.subarray(at, at + 64)).toString('latin1');
  const match = /^startxref[\r\n ]+\d+[\r\n ]+%%EOF(\r\n|\r|\n)?/.exec(text);
  return match === null ? Number.POSITIVE_INFINITY : at + match[0].length;
}
