import { createHash } from 'node:crypto';
import type { Attachment } from '../../../presentation/document/printDocument';
import type { PdfFile, PdfReference } from './pdfFile';
import { textObject } from './structureTree';

/** The words of ISO 19005-3, table in 6.8. */
const relationships = { data: 'Data', supplement: 'Supplement' } as const satisfies Record<
  NonNullable<Attachment['relation']>,
  string
>;

/**
 * Embeds files that belong to the document as a whole (ISO 19005-3, 6.8: associated files). PDFKit's own `file()`
 * writes the checksum as digits; the standard asks for the sixteen bytes (ISO 32000-1, 7.11.4).
 */
export function embedAttachments(file: PdfFile, attachments: readonly Attachment[], date: Date): void {
  const associated: PdfReference[] = [];
  for (const attachment of attachments) {
    const content = contentOf(attachment);
    const madeAt = attachment.madeAt === undefined ? date : dateOf(attachment.madeAt);
    const embedded = file.kit.ref({
      Type: 'EmbeddedFile',
      Subtype: attachment.mediaType.replace(/[^A-Za-z0-9.+-]/g, (character) => `#${hex(character)}`),
      Params: {
        Size: content.length,
        CreationDate: madeAt,
        ModDate: madeAt,
        CheckSum: new Uint8Array(createHash('md5').update(content).digest()),
      },
    });
    embedded.end(content);
    const specification = file.kit.ref({
      Type: 'Filespec',
      AFRelationship: relationships[attachment.relation ?? 'data'],
      F: textObject(attachment.name),
      UF: textObject(attachment.name),
      Desc: textObject(attachment.description),
      EF: { F: embedded, UF: embedded },
    });
    specification.end();
    file.kit.addNamedEmbeddedFile(attachment.name, specification);
    associated.push(specification);
  }
  if (associated.length > 0) file.catalog.AF = associated;
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}

function dateOf(moment: string): Date {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date: ${moment}`);
  return date;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}
