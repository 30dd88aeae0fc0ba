import type { PrintDocument, RenderedDocument } from '../../presentation/document/printDocument';

/** What a worker is asked; without a document it warms up. */
export interface WorkerJob {
  readonly id: number;
  readonly document: PrintDocument | null;
}

/** What a worker says back. Errors cross threads as data, since classes do not. */
export type WorkerAnswer =
  | { readonly id: number; readonly outcome: 'rendered'; readonly rendered: RenderedDocument }
  | { readonly id: number; readonly outcome: 'too-long'; readonly pages: number }
  | { readonly id: number; readonly outcome: 'failed'; readonly reason: string };

/** Loads the fonts, the hyphenation patterns and every part of the layout before the first user waits for them. */
export const warmUpDocument: PrintDocument = {
  title: 'Proef',
  subject: '',
  author: '',
  createdAt: '2026-01-01T00:00:00Z',
  draft: true,
  header: 'Proef',
  footer: 'Proef',
  blocks: [
    { kind: 'heading', level: 1, text: 'Proef' },
    {
      kind: 'paragraph',
      text: 'De verantwoordelijkheid voor **resultaten** ligt bij de accountmanager: '.repeat(5),
    },
    { kind: 'list', items: ['Klantgerichtheid', 'Samenwerking'] },
    { kind: 'facts', summary: 'Proef', rows: [{ label: 'Datum', value: null }] },
  ],
  attachments: [],
};
