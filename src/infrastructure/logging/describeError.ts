const mostCauses = 3;
const mostPlaces = 20;

/** What the log may know of an error: its class, its code, where it arose, and the same of its causes. */
export interface ErrorDescription {
  readonly name: string;
  readonly code?: string;
  /** The places of the stack, innermost first. */
  readonly places: readonly string[];
  readonly cause?: ErrorDescription;
}

/**
 * Describes an error without its message: messages quote input ("Unexpected token 'J', "Jan …" is not valid JSON").
 * Does not rely on `instanceof`, because errors of native modules can come from another realm.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (typeof error !== 'object' || error === null) return { name: typeof error, places: [] };
  const { name, code, stack, cause } = error as Readonly<Record<string, unknown>>;
  const places = typeof stack === 'string' ? placesOf(stack) : [];
  return {
    name: isWord(name) ? name : 'Error',
    ...(isWord(code) && { code }),
    places,
    ...(cause !== undefined && depth < mostCauses && { cause: describeError(cause, depth + 1) }),
  };
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^\w[\w-]{0,79}$/.test(value);
}

/** Only lines that end like a place in a file: a message can have a line that begins like one. */
function placesOf(stack: string): readonly string[] {
  return stack
    .split('\n')
    .map((line) => /^ {4}at (.*:\d+:\d+\)?|.*\(<anonymous>\))$/.exec(line)?.[1])
    .filter((place) => place !== undefined)
    .slice(0, mostPlaces);
}
