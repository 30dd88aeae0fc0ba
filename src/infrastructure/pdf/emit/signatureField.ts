import type { PageItem } from '../layout/pageItems';
import type { PdfFile, PdfReference, PdfStructureElement } from './pdfFile';
import { textObject } from './structureTree';

type SignatureFieldItem = Extract<PageItem, { kind: 'signatureField' }>;

const isPrinted = 1 << 2;
const signaturesExist = 1;

/**
 * An empty signature field, field and widget in one (ISO 32000-1, 12.7.4.5), in the structure as a Form element with
 * a description (ISO 14289-1, 7.18.4). Any PDF reader can sign it.
 */
export function addSignatureField(
  file: PdfFile,
  element: PdfStructureElement,
  item: SignatureFieldItem,
): void {
  const { kit } = file;
  const form = formOf(file);
  const appearance = kit.ref({
    Type: 'XObject',
    Subtype: 'Form',
    FormType: 1,
    BBox: [0, 0, item.width, item.height],
    Resources: {},
  });
  appearance.compress = false;
  // Without any content PDFKit would write a dictionary in place of a stream (ISO 19005-3, 6.3.3).
  appearance.end('q Q');
  // PDFKit closes the annotation at once: every key has to be here.
  kit.annotate(item.x, item.y, item.width, item.height, {
    Subtype: 'Widget',
    FT: 'Sig',
    T: textObject(item.name),
    TU: textObject(item.description),
    Contents: textObject(item.description),
    F: isPrinted,
    P: kit.page.dictionary,
    MK: {},
    AP: { N: appearance },
    structParent: element,
  });
  const widget = kit.page.annotations.at(-1);
  if (widget !== undefined) form.Fields.push(widget);
  // The reference to the annotation gets the page that is current when the element ends.
  element.end();
}

function formOf(file: PdfFile): { Fields: PdfReference[] } {
  const existing = file.catalog.AcroForm as PdfReference | undefined;
  if (existing !== undefined) return existing.data as { Fields: PdfReference[] };
  file.kit.initForm();
  const form = (file.catalog.AcroForm as PdfReference).data;
  // Forbidden in PDF/A (ISO 19005-3, 6.4.1).
  delete form.NeedAppearances;
  form.SigFlags = signaturesExist;
  return form as { Fields: PdfReference[] };
}
