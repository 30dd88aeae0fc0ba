/**
 * A document as plain data: what a page of the PDF says, without how it looks. Made by `presentation/document/`,
 * drawn by `infrastructure/pdf/`. It survives structured cloning, so that it can be drawn in a worker thread.
 */
export interface PrintDocument {
  /** Name of the file as a reader shows it in its window; not drawn on a page, the first heading does that. */
  readonly title: string;
  readonly subject: string;
  /** Name of the organisation; empty when unknown. */
  readonly author: string;
  /** ISO 8601 with zone; the same document and date give the same bytes. */
  readonly createdAt: string;
  /** Prints "concept" on every page. */
  readonly draft: boolean;
  /** Running head of every page, for instance "Organisatie · Functieprofiel". */
  readonly header: string;
  /** Left part of the running foot; the right part is "pagina x van y". */
  readonly footer: string;
  readonly blocks: readonly Block[];
  readonly attachments: readonly Attachment[];
}

/**
 * Text in which `**words**` are bold (see marked.ts: what someone typed goes through `asTyped`, or its asterisks would
 * work too). A line end is a line end on paper, an empty line starts a new paragraph. At most 20,000 characters are
 * printed of one text; what is cut off is visible as cut.
 */
export type Marked = string;

/** A heading, a label, a column header and a word of a signature box are plain text of one line, without marks. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly onNewPage?: boolean;
    }
  | { readonly kind: 'paragraph'; readonly text: Marked; readonly tone?: 'normal' | 'note' | 'small' }
  | { readonly kind: 'list'; readonly items: readonly Marked[] }
  /** Two columns: label and value; a value of null is a line to fill in by hand. */
  | {
      readonly kind: 'facts';
      readonly summary: string;
      readonly rows: readonly { readonly label: string; readonly value: Marked | null }[];
    }
  | {
      readonly kind: 'table';
      readonly summary: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly TableCell[])[];
    }
  /** A labelled line (or box) to fill in by hand. */
  | { readonly kind: 'fillIn'; readonly label: string }
  /** Side by side, never split over pages. */
  | { readonly kind: 'signatures'; readonly boxes: readonly [SignatureBox, SignatureBox] }
  /** The place of a seal of the organisation, where no person signs. `fieldName` as with a signature; who cannot see the box hears `description`. */
  | { readonly kind: 'seal'; readonly fieldName: string; readonly description: string };

export interface TableColumn {
  readonly header: string;
  /** Relative width. */
  readonly width: number;
}
export type TableCell = readonly CellBlock[];
export type CellBlock =
  | { readonly kind: 'paragraph'; readonly text: Marked; readonly tone?: 'normal' | 'small' }
  | { readonly kind: 'list'; readonly items: readonly Marked[] };

export interface SignatureBox {
  /** Name of the AcroForm field, for instance handtekening_leidinggevende. */
  readonly fieldName: string;
  /** For instance "Leidinggevende". */
  readonly role: string;
  /** The words that this signature stands for: "voor akkoord" or "voor gezien". */
  readonly words: string;
  /** What the signature means and does not mean, one sentence. */
  readonly meaning: string;
  /** null: a line to write the name on. */
  readonly name: string | null;
}

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  /** A text is written as UTF-8; bytes are embedded as they are, and are not changed. */
  readonly content: string | Uint8Array;
  /**
   * How it stands to the document (ISO 19005-3, 6.8): `data` says in data what the document says in words (the default), `supplement`
   * is a document of its own.
   */
  readonly relation?: 'data' | 'supplement';
  /** When it was made, ISO 8601 with zone; without it that is when the document was made. */
  readonly madeAt?: string;
}

/** What the drawing of a document gives back beside the bytes. */
export interface RenderedDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters for which there is no font; they are printed as "?". */
  readonly unknownCharacters: readonly string[];
}
