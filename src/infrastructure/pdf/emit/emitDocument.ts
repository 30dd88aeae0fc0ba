import { createHash } from 'node:crypto';
import type { PrintDocument } from '../../../presentation/document/printDocument';
import type { LaidOutDocument } from '../layout/layoutDocument';
import type { Artifact, Owner, PageItem } from '../layout/pageItems';
import { embedAttachments } from './attachments';
import { color, num, textOperators } from './operators';
import { addOutline } from './outline';
import { openPdfFile, type PdfFile, type PdfInfo } from './pdfFile';
import { addSignatureField } from './signatureField';
import { createStructureTree, type StructureTree } from './structureTree';
import { watermarkOperator } from './watermark';
import { xmpMetadata } from './xmpMetadata';

const program = 'Indelingswijzer';

/** How each artifact is marked (ISO 32000-1, table 330; ISO 14289-1, 7.8 for head and foot). */
const artifactProperties: Readonly<Record<Artifact, string>> = {
  header: '<</Type /Pagination /Subtype /Header /Attached [/Top]>>',
  footer: '<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>',
  watermark: '<</Type /Pagination /Subtype /Watermark>>',
  repeated: '<</Type /Pagination>>',
  decoration: '<</Type /Layout>>',
};

/** Writes a laid out document as a tagged PDF. */
export async function emitDocument(document: PrintDocument, laidOut: LaidOutDocument): Promise<Uint8Array> {
  const info = infoOf(document);
  const file = openPdfFile(info, xmpMetadata(info), fileIdOf(document));
  const structure = createStructureTree(file, laidOut.structure);
  for (const { items } of laidOut.pages) {
    file.kit.addPage();
    for (const item of items) drawItem(file, structure, item);
  }
  structure.end();
  addOutline(file, laidOut.outline);
  embedAttachments(file, document.attachments, info.CreationDate);
  return file.finish();
}

function infoOf(document: PrintDocument): PdfInfo {
  const date = new Date(document.createdAt);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date: ${document.createdAt}`);
  return {
    Title: document.title === '' ? 'Document' : document.title,
    ...(document.author === '' ? {} : { Author: document.author }),
    ...(document.subject === '' ? {} : { Subject: document.subject }),
    Creator: program,
    Producer: `${program} (PDFKit)`,
    CreationDate: date,
    ModDate: date,
  };
}

/** Other content has another identifier (ISO 32000-1, 14.4), and the same content the same. */
function fileIdOf(document: PrintDocument): Uint8Array {
  const attachments = document.attachments.map(({ content, ...rest }) => ({
    ...rest,
    content: typeof content === 'string' ? content : createHash('sha256').update(content).digest('hex'),
  }));
  const text = JSON.stringify({ ...document, attachments });
  return new Uint8Array(createHash('sha256').update(text).digest().subarray(0, 16));
}

function drawItem(file: PdfFile, structure: StructureTree, item: PageItem): void {
  if (item.kind === 'signatureField') {
    addSignatureField(file, structure.of(item.owner), item);
    return;
  }
  const owner: Owner = item.kind === 'watermark' ? 'watermark' : item.owner;
  const operators = operatorsOf(file, item);
  if (typeof owner === 'string') {
    file.kit.addContent(`/Artifact ${artifactProperties[owner]} BDC\n${operators}\nEMC`);
    return;
  }
  const content = file.kit.markStructureContent(owner.type);
  file.kit.addContent(operators);
  file.kit.endMarkedContent();
  structure.of(owner).add(content);
}

function operatorsOf(file: PdfFile, item: Exclude<PageItem, { kind: 'signatureField' }>): string {
  switch (item.kind) {
    case 'text':
      return textOperators(file, item.style, item.lines);
    case 'watermark':
      return watermarkOperator(file);
    case 'rule': {
      const line = `${num(item.x1)} ${num(item.y)} m ${num(item.x2)} ${num(item.y)} l S`;
      const stroke = `${color(item.color, 'RG')} ${num(item.thickness)} w`;
      // Round dots: a dash of no length with round ends.
      return item.dotted === true ? `${stroke} q 1 J [0 2.4] 0 d ${line} Q` : `${stroke} ${line}`;
    }
    case 'box': {
      const rectangle = `${num(item.x)} ${num(item.y)} ${num(item.width)} ${num(item.height)} re`;
      const fill = item.fill === undefined ? [] : [color(item.fill, 'rg'), rectangle, 'f'];
      const stroke = item.stroke === undefined ? [] : [color(item.stroke, 'RG'), '0.75 w', rectangle, 'S'];
      return [...fill, ...stroke].join('\n');
    }
  }
}
