/** Where a request comes from, as far as signing in needs to know. */
export interface Visitor {
  /** The browser in plain words, for the list of sessions. */
  readonly browser: string;
  /** The network of the address that the request came from. */
  readonly network: string;
  /** The hash of the secret by which the browser may be known; absent when it has none. */
  readonly knownAs?: string;
}
