import type { OpenPdf } from './openPdf';
import type { ReadObject } from './readObject';
import { damaged, isKind, nameOf, textOf, type PdfDict } from './values';

/** A signature field of the form (ISO 32000-1, 12.7.4.5). */
export interface SignatureField {
  readonly name: string;
  /** The field, which is its own widget. */
  readonly object: ReadObject;
  readonly dict: PdfDict;
  /** The number of the signature dictionary; null when the field is empty. */
  readonly signature: number | null;
}

const mostFields = 100;

/** The catalog of the file (7.7.2). */
export function catalogOf(pdf: OpenPdf): { readonly number: number; readonly dict: PdfDict } {
  const root = pdf.trailer.entries.get('Root')?.value;
  if (!isKind(root, 'ref')) damaged('no catalog');
  return { number: root.number, dict: pdf.dict(root) };
}

/** The signature fields in the order of the form. Fields in fields are not looked into: we make none. */
export function signatureFieldsOf(pdf: OpenPdf): SignatureField[] {
  const form = pdf.get(catalogOf(pdf).dict, 'AcroForm');
  if (!isKind(form, 'dict')) return [];
  const fields = pdf.get(form, 'Fields');
  if (!isKind(fields, 'array')) return [];
  if (fields.items.length > mostFields) damaged('more fields than there can be');
  return fields.items.flatMap(({ value }): SignatureField[] => {
    const dict = pdf.resolve(value);
    if (!isKind(dict, 'dict') || nameOf(pdf.get(dict, 'FT')) !== 'Sig') return [];
    const object = isKind(value, 'ref') ? pdf.object(value.number) : null;
    if (object === null) damaged('a field has no object of its own');
    const name = textOf(pdf.get(dict, 'T'));
    if (name === null) damaged('a field has no name');
    const signature = dict.entries.get('V')?.value;
    if (signature !== undefined && signature !== null && !isKind(signature, 'ref'))
      damaged('a signature has no object of its own');
    return [{ name, object, dict, signature: isKind(signature, 'ref') ? signature.number : null }];
  });
}
