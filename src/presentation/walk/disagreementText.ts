import type { SourceDisagreement } from '../../domain/catalog/rolesCatalog';

/** A point on which sources differ: the question, and behind it what each source says. */
export function disagreementDetails({ topic, question, views }: SourceDisagreement): {
  readonly summary: string;
  readonly paragraphs: readonly string[];
} {
  return {
    summary: `${topic}: ${question}`,
    paragraphs: views.map(({ source, text, sources }) => `${source}: ${text} (bron: ${sources.join(', ')})`),
  };
}
