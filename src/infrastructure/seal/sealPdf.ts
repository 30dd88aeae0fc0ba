import { createHash } from 'node:crypto';
import type { SealRequest } from '../../application/ports';
import { SealFailure } from '../../domain/signing/sealFailure';
import { sealDescription, sealWords } from '../../presentation/signing/sealText';
import { num } from '../pdf/emit/operators';
import { guardLine } from '../pdf/text/guardText';
import { sealBox } from './appearance/sealBox';
import { streamOf, subsetFonts } from './appearance/subsetFonts';
import {
  beginUpdate,
  changedDict,
  refText,
  textString,
  type IncrementalUpdate,
} from './pdf/incrementalUpdate';
import { openPdf, type OpenPdf } from './pdf/openPdf';
import { catalogOf, signatureFieldsOf, type SignatureField } from './pdf/signatureFields';
import { isKind, PdfProblem, type PdfDict } from './pdf/values';

/** A file with a place for the signature, and what has to be signed. */
export interface Unsigned {
  /** The whole file, with zeros where the signature comes. */
  readonly bytes: Uint8Array;
  /** Where the digits of the signature begin, and how many bytes they stand for. */
  readonly contentsAt: number;
  readonly room: number;
  /** SHA-256 of everything but the place of the signature. */
  readonly digest: Uint8Array;
  readonly unknownCharacters: readonly string[];
}

const locked = 1 << 7;
const printed = 1 << 2;
/** SignaturesExist and AppendOnly (ISO 32000-1, table 219). */
const signatureFlags = 3;

/**
 * Writes everything of a seal but the signature itself, as one incremental update of the file: the box, the filled field and
 * the signature dictionary (ISO 32000-1, 12.8; EN 319 142-1). The first seal of a file also says what may still happen
 * (DocMDP, 12.8.2.2). Throws SealFailure.
 */
export function prepareSeal(request: SealRequest, room: number): Unsigned {
  try {
    return prepare(request, room);
  } catch (error) {
    if (error instanceof PdfProblem) throw new SealFailure('not-sealable', { cause: error });
    throw error;
  }
}

function prepare(request: SealRequest, room: number): Unsigned {
  const pdf = openPdf(request.pdf);
  const fields = signatureFieldsOf(pdf);
  const field = fieldToSign(pdf, fields, request.fieldName);
  const isFirst = fields.every(({ signature }) => signature === null);
  const othersToSign = fields.some((other) => other !== field && other.signature === null);
  const update = beginUpdate(pdf);
  const unknown = new Set<string>();

  const appearance = writeAppearance(update, pdf, field, request, unknown);
  const signature = update.reserve();
  const contents = signatureBody(request, room, isFirst ? (othersToSign ? 2 : 1) : null);
  update.write(signature, contents.body);
  const description = textString(sealDescription(request.act, request.signer?.name ?? null, request.at));
  update.write(
    field.object.number,
    changedDict(pdf.bytes, field.dict, {
      V: refText(signature),
      AP: `<</N ${refText(appearance)}>>`,
      F: String(printed | locked),
      TU: description,
      Contents: description,
    }),
  );
  writeForm(update, pdf, isFirst ? signature : null);

  const fileId = createHash('sha256').update(request.pdf).update(contents.body).digest().subarray(0, 16);
  const bytes = update.finish(new Uint8Array(fileId));
  return withRange(bytes, update.bodyAt(signature) + contents.contentsAt, room, [...unknown]);
}

function fieldToSign(pdf: OpenPdf, fields: readonly SignatureField[], name: string): SignatureField {
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new SealFailure('field-missing');
  if (field.signature !== null) throw new SealFailure('field-already-signed');
  const forbids = fields.some(({ signature }) => signature !== null && permissionIn(pdf, signature) === 1);
  if (forbids) throw new SealFailure('signing-forbidden');
  return field;
}

/** What a certification signature allows (12.8.2.2.2): 1 nothing, 2 filling in and signing; null when it is none. */
function permissionIn(pdf: OpenPdf, signature: number): number | null {
  const references = pdf.get(pdf.dict({ kind: 'ref', number: signature, generation: 0 }), 'Reference');
  if (!isKind(references, 'array')) return null;
  for (const { value } of references.items) {
    const parameters = pdf.get(pdf.dict(value), 'TransformParams');
    const permission = isKind(parameters, 'dict') ? pdf.get(parameters, 'P') : null;
    if (typeof permission === 'number') return permission;
  }
  return null;
}

function writeAppearance(
  update: IncrementalUpdate,
  pdf: OpenPdf,
  field: SignatureField,
  request: SealRequest,
  unknown: Set<string>,
): number {
  const { width, height } = sizeOf(pdf, field.dict);
  const fonts = subsetFonts();
  const operators = sealBox(fonts, { width, height }, request, unknown);
  const resources = `<</Font ${fonts.write(update)}>>`;
  const appearance = update.reserve();
  update.write(
    appearance,
    streamOf(
      Buffer.from(operators, 'latin1'),
      `/Type /XObject /Subtype /Form /FormType 1 /BBox [0 0 ${num(width)} ${num(height)}] /Resources ${resources}`,
    ),
  );
  return appearance;
}

function sizeOf(pdf: OpenPdf, field: PdfDict): { readonly width: number; readonly height: number } {
  const rectangle = pdf.get(field, 'Rect');
  const sides = isKind(rectangle, 'array') ? rectangle.items.map(({ value }) => Number(value)) : [];
  const [left = 0, bottom = 0, right = 0, top = 0] = sides;
  const [width, height] = [Math.abs(right - left), Math.abs(top - bottom)];
  if (!(width >= 20 && height >= 20)) throw new SealFailure('not-sealable');
  return { width, height };
}

/** Place for `/ByteRange`: numbers of ten digits, filled in when the file is whole. */
const emptyRange = `[0 ${'0'.repeat(10)} ${'0'.repeat(10)} ${'0'.repeat(10)}]`;
const rangeKey = '/ByteRange ';
const contentsKey = '/Contents ';

/** The signature dictionary (table 252). `permission`: what may still happen after a certification; null for no certification. */
function signatureBody(
  request: SealRequest,
  room: number,
  permission: 1 | 2 | null,
): { readonly body: string; readonly contentsAt: number } {
  const begin = `<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n${rangeKey}${emptyRange}\n${contentsKey}`;
  const name = guardLine(request.signer?.name ?? request.organisationName, 200);
  const reference =
    permission === null
      ? []
      : [
          '/Reference [<</Type /SigRef /TransformMethod /DocMDP ' +
            `/TransformParams <</Type /TransformParams /P ${permission} /V /1.2>>>>]`,
        ];
  const rest = [
    `/M (${pdfDate(request.at)})`,
    `/Name ${textString(name)}`,
    `/Reason ${textString(sealWords(request.act))}`,
    ...reference,
  ];
  return { body: `${begin}<${'0'.repeat(2 * room)}>\n${rest.join('\n')}>>`, contentsAt: begin.length };
}

/** A moment in UTC (7.9.4). */
function pdfDate(at: string): string {
  return `D:${new Date(at)
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/[-T:]/g, '')}Z`;
}

/** The form says that there are signatures; the catalog names the certification when this is it. */
function writeForm(update: IncrementalUpdate, pdf: OpenPdf, certification: number | null): void {
  const catalog = catalogOf(pdf);
  const form = catalog.dict.entries.get('AcroForm')?.value;
  if (!isKind(form, 'ref')) throw new SealFailure('not-sealable');
  const formDict = pdf.dict(form);
  if (pdf.get(formDict, 'SigFlags') !== signatureFlags) {
    update.write(form.number, changedDict(pdf.bytes, formDict, { SigFlags: String(signatureFlags) }));
  }
  if (certification !== null) {
    update.write(
      catalog.number,
      changedDict(pdf.bytes, catalog.dict, { Perms: `<</DocMDP ${refText(certification)}>>` }),
    );
  }
}

/** Fills in which bytes are signed: everything but the place of the signature (12.8.1). */
function withRange(
  bytes: Uint8Array,
  at: number,
  room: number,
  unknownCharacters: readonly string[],
): Unsigned {
  const after = at + 2 * room + 2;
  const numbers = [at, after, bytes.length - after].map((number) => String(number).padStart(10, '0'));
  const rangeAt = at - contentsKey.length - 1 - emptyRange.length;
  bytes.set(Buffer.from(`[0 ${numbers.join(' ')}]`, 'latin1'), rangeAt);
  const digest = createHash('sha256').update(bytes.subarray(0, at)).update(bytes.subarray(after)).digest();
  return { bytes, contentsAt: at + 1, room, digest: new Uint8Array(digest), unknownCharacters };
}
