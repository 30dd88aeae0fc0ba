import { DomainFailure, type DomainError } from '../../domain/shared/failure';

export type Caught<T, Code extends DomainError['code']> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Extract<DomainError, { code: Code }> };

/**
 * Waits for a use case and gives the refusals that the page can show itself; any other failure goes on to the
 * failure pages. For a form: `await caught(saveIt(…), 'invalid', 'stale')`.
 */
export async function caught<T, Code extends DomainError['code']>(
  work: Promise<T>,
  ...codes: readonly Code[]
): Promise<Caught<T, Code>> {
  try {
    return { ok: true, value: await work };
  } catch (failure) {
    if (failure instanceof DomainFailure && hasCode(failure.error, codes)) {
      return { ok: false, error: failure.error };
    }
    throw failure;
  }
}

function hasCode<Code extends DomainError['code']>(
  error: DomainError,
  codes: readonly Code[],
): error is Extract<DomainError, { code: Code }> {
  return codes.some((code) => code === error.code);
}
