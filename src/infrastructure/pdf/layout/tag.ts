/** The structure types that the documents use (ISO 32000-1, 14.8.4). */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Form';

export interface TagAttributes {
  /** Of a TH: what it heads (14.8.5.7). */
  readonly scope?: 'Row' | 'Column';
  /** Of a Table: what it is about. */
  readonly summary?: string;
  /** Of an L. */
  readonly bullets?: boolean;
  /** What is read in place of what is drawn. */
  readonly actualText?: string;
}

/** A node of the logical structure. It holds either other nodes, in reading order, or drawn content; never both. */
export interface Tag {
  readonly type: TagType;
  readonly attributes: TagAttributes;
  readonly children: Tag[];
}

/** Makes a node and hangs it under its parent as the last. */
export function addTag(parent: Tag, type: TagType, attributes: TagAttributes = {}): Tag {
  const tag: Tag = { type, attributes, children: [] };
  parent.children.push(tag);
  return tag;
}

/** The root of the structure. */
export function documentTag(): Tag {
  return { type: 'Document', attributes: {}, children: [] };
}
