import type { ProfileUseCases } from '../../../application/profile/profileUseCases';
import type { PrintDocument } from '../../../presentation/document/printDocument';

/** What became of a document: its bytes, or the number of pages that it would have more than. */
export type Printed =
  | { readonly outcome: 'printed'; readonly bytes: Uint8Array }
  | { readonly outcome: 'too-long'; readonly mostPages: number };

/** What the pages of the profile stand on. */
export interface ProfileDeps {
  readonly profile: ProfileUseCases;
  /** Draws a document away from the event loop. Rejects with DomainFailure `busy` when too many wait. */
  readonly print: (document: PrintDocument) => Promise<Printed>;
  /** The characters of a text that the PDF cannot show, each once. */
  readonly unprintable: (text: string) => readonly string[];
}
