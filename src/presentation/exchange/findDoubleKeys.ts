interface Level {
  /** Keys seen so far; null in a list. */
  readonly seen: Set<string> | null;
  /** Name of the field or place in the list that is being read. */
  step: string;
}

/**
 * The fields that occur twice in one object of a JSON text, as faults in plain Dutch. JSON.parse keeps the last one and
 * says nothing; here nothing is ignored silently. The text must be valid JSON.
 */
export function findDoubleKeys(json: string): string[] {
  const faults: string[] = [];
  const levels: Level[] = [];
  // Strings are matched whole, so that a brace or colon inside one is never seen.
  const tokens = json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\],]/g);
  for (const [token, isKey] of tokens) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ seen: new Set(), step: '' });
    else if (token === '[') levels.push({ seen: null, step: '0' });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && level?.seen === null) level.step = String(Number(level.step) + 1);
    else if (isKey !== undefined && level?.seen) {
      const key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string;
      level.step = key;
      if (level.seen.has(key))
        faults.push(`"${levels.map(({ step }) => step).join('.')}": dit veld staat er twee keer.`);
      level.seen.add(key);
    }
  }
  return faults;
}
