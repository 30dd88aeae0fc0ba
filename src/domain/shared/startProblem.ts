/** One fault of a setting in the environment. */
export type ConfigFault =
  | {
      readonly problem:
        | 'not-a-host'
        | 'not-a-port'
        | 'not-a-directory'
        | 'not-an-origin'
        | 'insecure-origin'
        | 'not-a-log-level'
        | 'not-proxies'
        | 'not-a-mail-server'
        | 'not-an-email'
        | 'not-an-issuer'
        | 'not-a-time-stamper'
        | 'too-long';
      readonly variable: string;
    }
  | {
      readonly problem: 'unknown-variable';
      readonly variable: string;
      /** The variable that was probably meant. */
      readonly meant: string | null;
    }
  | {
      readonly problem: 'missing-partner';
      readonly variable: string;
      /** The settings that are there, and need this one. */
      readonly partners: readonly string[];
    };

/** Why the program refuses to start; the wording lives in `presentation/startMessages.ts`. */
export type StartProblem =
  | { readonly code: 'config'; readonly faults: readonly ConfigFault[] }
  | { readonly code: 'database-not-opened'; readonly path: string; readonly reason: string }
  | {
      readonly code: 'database-setting';
      readonly setting: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly code: 'key-missing'; readonly path: string }
  | { readonly code: 'key-unusable'; readonly path: string; readonly reason: string }
  | { readonly code: 'seal-key-missing'; readonly path: string }
  | { readonly code: 'seal-key-exposed'; readonly path: string }
  | { readonly code: 'seal-key-unusable'; readonly path: string; readonly reason: string }
  /** Between which moments the certificate holds, ISO 8601. */
  | {
      readonly code: 'seal-key-expired';
      readonly path: string;
      readonly from: string;
      readonly until: string;
    }
  | { readonly code: 'schema-newer'; readonly found: number; readonly known: number }
  | { readonly code: 'migration-changed'; readonly file: string }
  | { readonly code: 'migration-missing'; readonly file: string }
  | { readonly code: 'migration-misnamed'; readonly file: string }
  | { readonly code: 'migration-failed'; readonly file: string; readonly reason: string };

/** The one way the start is refused: nothing was changed that has to be undone. */
export class StartFailure extends Error {
  constructor(
    readonly problem: StartProblem,
    options?: ErrorOptions,
  ) {
    super(problem.code, options);
    this.name = 'StartFailure';
  }
}
