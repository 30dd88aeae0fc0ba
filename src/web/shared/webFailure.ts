/** What can go wrong with a request before a use case is asked. */
export type WebFailureCode =
  | 'signed-out'
  | 'halfway'
  | 'unproven'
  | 'cross-site'
  | 'stale-form'
  | 'too-large'
  | 'unreadable'
  | 'wrong-method'
  | 'no-such-page';

/** Stops a request; `failurePages.ts` gives the status and the page. */
export class WebFailure extends Error {
  constructor(
    readonly code: WebFailureCode,
    /** Where to go on after signing in again, or after proving who it is. */
    readonly returnTo?: string,
  ) {
    super(code);
    this.name = 'WebFailure';
  }
}
