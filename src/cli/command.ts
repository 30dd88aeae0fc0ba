import type { CliServices } from './cliServices';

/** Exit codes that people's scripts rely on. */
export const exitCode = { done: 0, broken: 1, refused: 2, notTrusted: 3 } as const;
export type ExitCode = number;

/** The option of a command: with a value (`--uit BESTAND`) or without. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** How the value is called in the usage line. */
  readonly value?: string;
  readonly required?: boolean;
  readonly does: string;
}

export interface GivenArguments {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command of the binary. */
export interface Command {
  /** The words that name it, such as `catalogus controleer`. */
  readonly words: readonly string[];
  /** The files it takes, as they are called in the usage line. */
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly does: string;
  run(given: GivenArguments, services: CliServices): Promise<ExitCode>;
}

/** The input is not right: the command did nothing. Carries what a person reads, one fault per line. */
export class CliRefusal extends Error {
  constructor(
    readonly lines: readonly string[],
    /** Whether the line that points to the help belongs under it. */
    readonly aboutUse = false,
  ) {
    super(lines.join('\n'));
    this.name = 'CliRefusal';
  }
}
