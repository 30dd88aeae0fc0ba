type Parts = Readonly<Record<string, unknown>>;

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys under which a part says what it is, the most telling first. */
const telling = ['question', 'name', 'heading', 'text', 'label', 'topic', 'term'] as const;
/** What is a code or a name for the program, and says nothing to a reader. */
const codes: readonly string[] = [
  'id',
  'sources',
  'derived',
  'levels',
  'weight',
  'dimension',
  'factors',
  'kind',
  'onlyWhen',
  'place',
  'areaId',
  'condition',
  'criterion',
  'choices',
  'roles',
  'aside',
];

/** What a part of a catalog says, in words; parts of more lines are joined by a line break. */
export function textOfPart(value: unknown, path: readonly string[] = []): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    const isText = value.some((member) => isParts(member) || path.at(-1) === 'paragraphs');
    return value.map((member) => textOfPart(member)).join(isText ? '\n' : ', ');
  }
  return linesOf(value as Parts).join('\n');
}

function linesOf(parts: Parts): string[] {
  const rows = parts['rows'];
  // An option: the level, and what it says there.
  if (Array.isArray(rows))
    return [`${String(parts['id'])}: ${rows.map((row) => textOfPart(row)).join(' / ')}`];
  const main = telling.find((key) => typeof parts[key] === 'string');
  if (main === undefined) {
    return Object.entries(parts).map(([key, value]) => `${key}: ${textOfPart(value)}`);
  }
  return [
    textOfPart(parts[main]),
    ...Object.entries(parts)
      .filter(([key]) => key !== main && !codes.includes(key))
      .map(([key, part]) => textOfPart(part, [key])),
  ].filter((line) => line !== '');
}
