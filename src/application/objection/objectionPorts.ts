import type { ObjectionDecisionContent } from '../../domain/objection/objectionDecision';
import type {
  ExhibitFile,
  ObjectionFileContent,
  ObjectionFileForm,
  PackedFile,
} from '../../domain/objection/objectionFile';
import type { Clock, Digests, Sealer, UnitOfWork } from '../ports';

/** What objection stands on. */
export interface ObjectionPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly digests: Digests;
  readonly sealer: Sealer;
  /** Draws a decision on an objection. Rejects with DomainFailure `busy` or `document-too-long`. */
  readonly printDecision: (content: ObjectionDecisionContent, contentSha256: string) => Promise<Uint8Array>;
  /** What a sealed decision of this organisation says, from the file itself. */
  readonly readDecision: (pdf: Uint8Array) => ObjectionDecisionContent;
  /** Draws the list in front of the exhibits: for `pdf` with the exhibits inside. Rejects with DomainFailure `busy` or `file-too-large`. */
  readonly printFile: (
    content: ObjectionFileContent,
    exhibits: readonly ExhibitFile[],
    form: ObjectionFileForm,
  ) => Promise<Uint8Array>;
  /** Packs files in this order; the same files give the same bytes. */
  readonly packZip: (files: readonly PackedFile[]) => Uint8Array;
}
