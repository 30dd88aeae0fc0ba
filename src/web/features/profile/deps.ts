import type { ProfileUseCases } from '../../../application/profile/profileUseCases';
import type { CareerUseCases } from '../../../application/references/careerUseCases';
import type { PrintDocument } from '../../../presentation/document/printDocument';

/** What the pages of the profile stand on. */
export interface ProfileDeps {
  readonly profile: ProfileUseCases;
  /** The libraries that competencies and knowledge can be chosen from. */
  readonly viewReferences: CareerUseCases['viewReferences'];
  /**
   * Draws the document of a functie away from the event loop. Rejects with DomainFailure `busy` when too many wait, and
   * with `document-too-long` when it would have too many pages.
   */
  readonly print: (jobId: string, document: PrintDocument) => Promise<Uint8Array>;
  /** The characters of a text that the PDF cannot show, each once. */
  readonly unprintable: (text: string) => readonly string[];
}
