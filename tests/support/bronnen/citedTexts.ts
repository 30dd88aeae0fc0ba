/** A place in a catalog that names sources, with everything that stands there as one text. */
export interface CitedText {
  readonly path: string;
  readonly text: string;
  readonly sources: readonly string[];
}

const textKeys = ['name', 'text', 'question', 'hint', 'words'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function ownText(part: Record<string, unknown>): string {
  const rows: unknown = part['rows'];
  const sourceLevel = part['sourceLevel'];
  return [
    ...textKeys.map((key) => part[key]),
    ...(Array.isArray(rows) ? (rows as unknown[]) : []),
    isText(sourceLevel) ? `(${sourceLevel})` : undefined,
  ]
    .filter(isText)
    .join(' ');
}

/** Every place of a catalog or reference file that names sources, however deep. */
export function citedTextsOf(catalog: { readonly id: string }): CitedText[] {
  const found: CitedText[] = [];
  visit(catalog, catalog.id);
  return found;

  function visit(part: unknown, path: string): void {
    if (Array.isArray(part)) {
      part.forEach((item: unknown, index) => {
        visit(item, `${path}[${index}]`);
      });
    } else if (isRecord(part)) {
      const sources: unknown = part['sources'];
      if (Array.isArray(sources)) found.push({ path, text: ownText(part), sources: sources.filter(isText) });
      for (const [key, value] of Object.entries(part)) visit(value, `${path}.${key}`);
    }
  }
}

/** Every sentence and label of a catalog, in order; ids and sources are not texts. */
export function textsOf(catalog: object): string[] {
  const found: string[] = [];
  visit(catalog);
  return found;

  function visit(part: unknown): void {
    if (isText(part)) found.push(part);
    else if (Array.isArray(part)) part.forEach(visit);
    else if (isRecord(part)) {
      for (const [key, value] of Object.entries(part)) {
        if (key !== 'id' && key !== 'sources' && key !== 'version' && key !== 'kind') visit(value);
      }
    }
  }
}
