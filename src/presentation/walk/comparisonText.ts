import type { RolesComparison } from '../../domain/catalog/rolesCatalog';

/** A function that looks like the reference function, with what differs behind a line per topic. */
export function comparisonCardText(
  jobTitle: string,
  { name, text, sources, differences }: RolesComparison,
): {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly details: readonly { readonly summary: string; readonly paragraphs: readonly string[] }[];
} {
  return {
    id: 'lijkt-erop',
    heading: `${jobTitle} of ${name.toLowerCase()}?`,
    paragraphs: [
      'De namen lopen door elkaar. Volgens één bron is het ander werk.',
      `${text} (bron: ${sources.join(', ')})`,
    ],
    details: differences.map(({ topic, own, other }) => ({
      summary: topic,
      paragraphs: [
        `${jobTitle}: ${own.text} (bron: ${own.sources.join(', ')})`,
        `${name}: ${other.text} (bron: ${other.sources.join(', ')})`,
      ],
    })),
  };
}
