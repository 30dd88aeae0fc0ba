import type { TakenStep } from '../../domain/objection/objectionStep';

/** The steps of objections in one organisation, by the decision (indelingsbesluit) that they are about. The schema refuses every change. */
export interface ObjectionRepository {
  /** In order; empty when nothing was asked. */
  steps(rulingId: string): Promise<readonly TakenStep[]>;
  /** Of every decision about which something was asked. */
  all(): Promise<ReadonlyMap<string, readonly TakenStep[]>>;
  /** Adds the step with that number. `file`: the sealed decision, for a step `besloten` only. */
  add(rulingId: string, taken: TakenStep, sha256: string, file: Uint8Array | null): Promise<void>;
  /** The step whose sealed decision is this file, by its SHA-256 (lower-case hex) and its size in bytes. */
  findByFile(
    sha256: string,
    size: number,
  ): Promise<
    { readonly rulingId: string; readonly number: number; /** ISO 8601. */ readonly at: string } | undefined
  >;
  /** The sealed decision of a step; undefined when there is none. */
  file(rulingId: string, number: number): Promise<Uint8Array | undefined>;
}
