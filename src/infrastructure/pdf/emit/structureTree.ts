import type { Tag } from '../layout/tag';
import type { PdfFile, PdfStructureElement } from './pdfFile';

/** The structure elements of the file, by the tags of the layout. */
export interface StructureTree {
  of(tag: Tag): PdfStructureElement;
  /** No more content after this. */
  end(): void;
}

/** Makes all elements in reading order, before anything is drawn (ISO 32000-1, 14.7.2; ISO 14289-1, 7.1). */
export function createStructureTree(file: PdfFile, root: Tag): StructureTree {
  const elements = new Map<Tag, PdfStructureElement>();
  const make = (tag: Tag): PdfStructureElement => {
    const element = file.kit.struct(tag.type, {});
    setAttributes(element, tag);
    elements.set(tag, element);
    for (const child of tag.children) element.add(make(child));
    return element;
  };
  const rootElement = make(root);
  file.kit.addStructure(rootElement);
  return {
    of(tag) {
      const element = elements.get(tag);
      if (element === undefined) throw new Error(`The tag ${tag.type} is not in the structure tree`);
      return element;
    },
    end() {
      rootElement.end();
    },
  };
}

function setAttributes(element: PdfStructureElement, { attributes }: Tag): void {
  const { data } = element.dictionary;
  if (attributes.scope !== undefined) data.A = { O: 'Table', Scope: attributes.scope };
  if (attributes.summary !== undefined && attributes.summary !== '') {
    data.A = { O: 'Table', Summary: textObject(attributes.summary) };
  }
  if (attributes.bullets === true) data.A = { O: 'List', ListNumbering: 'Disc' };
  if (attributes.actualText !== undefined) data.ActualText = textObject(attributes.actualText);
}

/** PDFKit writes a plain string as a name and a `String` object as text. */
export function textObject(text: string): unknown {
  return Object(text) as unknown;
}
