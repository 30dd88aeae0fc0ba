import { DomainFailure, type Fault } from '../../domain/shared/failure';

export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Waits for a use case and gives the faults that it found in the input; any other failure goes on. */
export async function catchFaults<T>(work: Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    if (error instanceof DomainFailure && error.error.code === 'invalid') {
      return { ok: false, faults: error.error.faults };
    }
    throw error;
  }
}
