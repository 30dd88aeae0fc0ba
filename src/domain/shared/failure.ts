import type { SealProblem } from '../signing/sealFailure';

/**
 * Everything a use case can refuse, as a closed union. The codes are mapped to a status, a page and a log
 * level in one place (`web/shared/failurePages.ts`); the wording lives in `presentation/`.
 */
export type DomainError =
  | { readonly code: 'not-found'; readonly what: string }
  | { readonly code: 'forbidden'; readonly action: string }
  | { readonly code: 'own-job'; readonly action: string }
  /** They grade this functie blind and did not hand in yet. */
  | { readonly code: 'blind'; readonly action: string }
  | { readonly code: 'wrong-status'; readonly status: string; readonly action: string }
  | {
      readonly code: 'stale';
      readonly what: string;
      readonly stored: unknown;
      readonly storedRevision: number;
    }
  | { readonly code: 'invalid'; readonly faults: readonly Fault[] }
  | { readonly code: 'not-ready'; readonly missing: readonly string[] }
  | { readonly code: 'too-many-attempts'; readonly seconds: number }
  | {
      readonly code: 'document-too-long';
      readonly document: PrintedDocument;
      readonly jobId: string;
      readonly mostPages: number;
    }
  /** A file of exhibits would be too large to hand out as one file. */
  | { readonly code: 'file-too-large' }
  /** A seal could not be set; nothing was stored. */
  | { readonly code: 'not-sealed'; readonly problem: SealProblem | 'clock-behind' }
  | { readonly code: 'busy' };

/** A document that is drawn for one functie. */
export type PrintedDocument =
  'functieprofiel' | 'ontvangstbewijs' | 'indelingsbesluit' | 'besluit-op-bezwaar';

/** One fault of an input: the field it belongs to and what is wrong, as a code that `presentation/` words. */
export interface Fault {
  readonly field: string;
  readonly problem: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The one way a use case stops: nothing was stored. */
export class DomainFailure extends Error {
  constructor(readonly error: DomainError) {
    super(error.code);
    this.name = 'DomainFailure';
  }
}

/** Stops the use case with a refusal. */
export function refuse(error: DomainError): never {
  throw new DomainFailure(error);
}

/** Stops the use case because fields are wrong; does nothing when there are no faults. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) refuse({ code: 'invalid', faults });
}
