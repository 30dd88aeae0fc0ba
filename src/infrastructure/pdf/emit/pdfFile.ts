import PDFDocument from 'pdfkit';
import { openFont, type FontKey } from '../fonts/openFonts';
import type { Cluster } from '../text/shapeText';
import { page } from '../theme';

/**
 * PDFKit as this folder uses it: a writer of objects, pages, embedded fonts and the structure tree. Everything that
 * PDFKit does not document is named in `PdfKit` below and nowhere else; the version is pinned, and the conformance
 * tests fail when one of these parts changes.
 */

/** A PDF dictionary under construction; a string is a name, a `String` object is text. */
export type PdfDictionary = Record<string, unknown>;

/** An indirect object. */
export interface PdfReference {
  readonly id: number;
  data: PdfDictionary;
  compress: boolean;
  end(content?: string | Uint8Array): void;
}

/** An element of the structure tree. */
export interface PdfStructureElement {
  readonly dictionary: PdfReference;
  add(child: PdfStructureElement | PdfMarkedContent): void;
  end(): void;
}

/** A marked-content sequence that belongs to a structure element. */
export interface PdfMarkedContent {
  readonly refs: readonly unknown[];
}

interface EmbeddedFont {
  readonly id: string;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): PdfReference;
}

interface OutlineItem {
  addItem(title: string, options: PdfDictionary): OutlineItem;
  readonly outlineData: PdfDictionary;
}

interface PdfKit {
  readonly _root: PdfReference;
  _font: EmbeddedFont;
  _id: Uint8Array;
  _addInfo: () => void;
  readonly page: {
    readonly dictionary: PdfReference;
    readonly fonts: Record<string, PdfReference>;
    readonly xobjects: Record<string, PdfReference>;
    readonly annotations: PdfReference[];
  };
  readonly outline: OutlineItem;
  ref(data: PdfDictionary): PdfReference;
  registerFont(name: string, font: unknown): void;
  font(name: string): void;
  addPage(): void;
  addContent(operators: string): void;
  appendXML(xml: string): void;
  struct(type: string, options: PdfDictionary): PdfStructureElement;
  addStructure(element: PdfStructureElement): void;
  getStructParentTree(): { limits: boolean };
  markStructureContent(tag: string): PdfMarkedContent;
  endMarkedContent(): void;
  initForm(): void;
  annotate(x: number, y: number, width: number, height: number, options: PdfDictionary): void;
  addNamedEmbeddedFile(name: string, file: PdfReference): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): void;
}

/** The entries of the document information dictionary. */
export interface PdfInfo {
  readonly Title: string;
  readonly Author?: string;
  readonly Subject?: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
}

/** A glyph as a content stream shows it; measures are thousandths of the text size. */
export interface EncodedGlyph {
  /** Its number in the subset, as hexadecimal digits. */
  readonly code: string;
  /** What the pen has to move after it, beyond its width in the font. */
  readonly after: number;
  readonly xOffset: number;
  readonly rise: number;
}

/** A cluster as a content stream shows it. */
export interface EncodedCluster {
  readonly glyphs: readonly EncodedGlyph[];
  /** What the glyphs stand for in this file; two characters that share a glyph share this too. */
  readonly stands: string;
}

/** A PDF file under construction. */
export interface PdfFile {
  /** The document catalog. */
  readonly catalog: PdfDictionary;
  readonly kit: PdfKit;
  /** Registers the glyphs of a cluster with the subset of its font. */
  encode(cluster: Cluster): EncodedCluster;
  /** The resource name of a font on the current page. */
  fontName(font: FontKey): string;
  finish(): Promise<Uint8Array>;
}

/**
 * Opens a file that is both PDF/A-3a and PDF/UA-1. PDFKit's `subset` knows only one of them: the file is made as
 * PDF/A-3a, and the identification of PDF/UA stands in our own metadata.
 */
export function openPdfFile(info: PdfInfo, xmp: string, fileId: Uint8Array): PdfFile {
  const document = new PDFDocument({
    size: [page.width, page.height],
    autoFirstPage: false,
    // The type wants a name; null keeps Helvetica, which cannot be embedded, out of the file.
    font: null as unknown as string,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    info: { ...info },
  });
  const kit = document as unknown as PdfKit;
  const chunks: Uint8Array[] = [];
  const finished = new Promise<Uint8Array>((resolve, reject) => {
    kit.on('data', (chunk) => chunks.push(chunk));
    kit.on('end', () => {
      resolve(joined(chunks));
    });
    kit.on('error', reject);
  });
  kit._id = fileId;
  kit._addInfo = () => {
    kit.appendXML(xmp);
  };
  // Later seals use ETSI.CAdES.detached; readers are told from the first revision on (EN 319 142-1, 5.5).
  kit._root.data.Extensions = { ESIC: { BaseVersion: '1.7', ExtensionLevel: 2 } };
  // The root of a number tree has no limits (ISO 32000-1, 7.9.7).
  kit.getStructParentTree().limits = false;

  const encoded = new Map<Cluster, EncodedCluster>();
  const fonts = new Map<FontKey, EmbeddedFont>();
  const embedded = (key: FontKey): EmbeddedFont => {
    let font = fonts.get(key);
    if (font === undefined) {
      kit.registerFont(key, openFont(key));
      kit.font(key);
      font = kit._font;
      fonts.set(key, font);
    }
    return font;
  };

  return {
    catalog: kit._root.data,
    kit,
    encode(cluster) {
      let done = encoded.get(cluster);
      if (done === undefined) {
        done = encodeWith(embedded(cluster.font), cluster);
        encoded.set(cluster, done);
      }
      return done;
    },
    fontName(key) {
      const font = embedded(key);
      kit.page.fonts[font.id] ??= font.ref();
      return font.id;
    },
    finish() {
      kit.end();
      return finished;
    },
  };
}

function encodeWith(font: EmbeddedFont, cluster: Cluster): EncodedCluster {
  let stands = '';
  const glyphs = cluster.glyphs.map((glyph) => {
    const index = font.subset.includeGlyph(glyph.id);
    font.widths[index] ??= glyph.width;
    stands += String.fromCodePoint(...(font.unicode[index] ??= glyph.codePoints));
    const code = index.toString(16).padStart(4, '0');
    return { code, after: glyph.advance - glyph.width, xOffset: glyph.xOffset, rise: glyph.yOffset };
  });
  return { glyphs, stands };
}

/** In memory of its own, so that it can be handed from one thread to another. */
function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
