/** An outside service that says when a signature existed (RFC 3161). */
export interface TimeStamper {
  /** Asks for a time stamp on these bytes. Never rejects, and never takes longer than its bound. */
  stamp(bytes: Uint8Array): Promise<TimeStamp>;
}

/** A time stamp that was checked, or why there is none: a code for the log and the register. */
export type TimeStamp =
  | { readonly ok: true; readonly token: Uint8Array; readonly at: string }
  | { readonly ok: false; readonly reason: string };
