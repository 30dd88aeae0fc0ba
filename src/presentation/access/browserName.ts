type Pattern = readonly [name: string, pattern: RegExp];

/** The first that fits is it: most browsers name others beside themselves. */
const browsers: readonly Pattern[] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
];
const systems: readonly Pattern[] = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['Mac', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

/** A browser in words that its user recognises: "Firefox op Windows". Nothing of the header itself is kept. */
export function browserName(userAgent: string): string {
  const nameIn = (patterns: readonly Pattern[]): string | undefined =>
    patterns.find(([, pattern]) => pattern.test(userAgent))?.[0];
  return `${nameIn(browsers) ?? 'Onbekende browser'} op ${nameIn(systems) ?? 'een onbekend apparaat'}`;
}
