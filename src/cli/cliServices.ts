import type { GradeToday } from '../application/grading/gradeToday';
import type { Clock, SealKeyInfo, SealReport, TrustedCertificate } from '../application/ports';
import type { Recalculated } from './recalculate';
import type { Pkcs12Problem } from '../presentation/signing/pkcs12Text';
import type { CatalogFault } from '../domain/catalog/catalogFault';
import type { ExportedChain } from '../presentation/audit/exportText';
import type { PrintDocument } from '../presentation/document/printDocument';

/** Why something that the program itself needs is not in order, in words for a person. */
export class CliBroken extends Error {}

/** What the commands need from the outside. `src/cli.ts` brings the real ones. */
export interface CliServices {
  readonly version: string;
  readonly clock: Clock;
  /** Text for the one who reads the result, and text for the one who runs the command. */
  readonly out: (text: string) => void;
  readonly say: (text: string) => void;
  /** Throws CliBroken when the catalogs of the program are not in order. */
  gradeToday(): GradeToday;
  /** Checks a catalog file or a reference file; the title is how people call it. */
  checkCatalogFile(
    path: string,
  ):
    | { readonly ok: true; readonly title: string; readonly version: string }
    | { readonly ok: false; readonly faults: readonly CatalogFault[] };
  /** Draws the document; `tooLong` when it needs more pages than allowed. */
  drawPdf(
    document: PrintDocument,
  ): Promise<{ readonly bytes: Uint8Array; readonly unknownCharacters: readonly string[] } | 'tooLong'>;
  /** Runs the server until it is told to stop; gives the exit code when it could not start. */
  serve(): Promise<number>;
  /**
   * Gives the account with this address a one-time link, as an administrator; `unknown` when there is no such account.
   * With `newKey` it gives up what needs a key that is lost. Throws CliBroken when the database or the key cannot be used.
   */
  recoverAccess(
    email: string,
    newKey: boolean,
  ): Promise<{ readonly url: string; readonly expiresAt: string } | 'unknown'>;
  /** Takes the second factor of the account with this address away. Throws CliBroken as `recoverAccess` does. */
  removeFactor(email: string): Promise<'done' | 'none' | 'unknown'>;
  /** The certificates in a file, or those of this installation for null; null when the file has none. */
  trustedCertificates(file: Uint8Array | null): Promise<readonly TrustedCertificate[] | null>;
  /** Checks a file by its bytes alone; `sha256` is of the whole file. */
  checkSealed(
    pdf: Uint8Array,
    trusted: readonly TrustedCertificate[],
  ): Promise<{ readonly report: SealReport; readonly sha256: string }>;
  /** Gives the advice again on the grading inside a file, as `recalculate` does. Throws CliBroken as `gradeToday` does. */
  recalculate(json: string, frozen: string | null): Recalculated;
  /**
   * Lets a new key seal from now on, or one from a PKCS#12 file. Throws CliBroken when the keys cannot be read or written.
   */
  renewSealKey(
    imported: { readonly bytes: Uint8Array; readonly password: string } | null,
  ): Promise<
    { readonly ok: true; readonly key: SealKeyInfo } | { readonly ok: false; readonly problem: Pkcs12Problem }
  >;
  /**
   * Fills an empty DATA_DIR with the example; `notEmpty`: something is there already. Throws CliBroken when it cannot be
   * written.
   */
  fillExample(): Promise<
    | {
        readonly ok: true;
        readonly password: string;
        readonly people: readonly { readonly name: string; readonly email: string; readonly roles: string }[];
        readonly signed: readonly { readonly name: string; readonly bytes: Uint8Array }[];
      }
    | { readonly ok: false; readonly notEmpty: string }
  >;
  /** Brings the database up to date and gives the migrations that ran. Throws CliBroken when it cannot. */
  migrate(): Promise<readonly string[]>;
  /** Opens every chain of the log for handing out. Throws CliBroken when the database cannot be used. */
  openLogExports(): Promise<LogExports>;
}

/** The chains of the log, and what goes with a copy of them. */
export interface LogExports {
  readonly at: string;
  readonly chains: readonly (ExportedChain & { lines(): AsyncIterable<string> })[];
  /** The program that checks a copy, as text. */
  readonly checker: string;
  close(): Promise<void>;
}
