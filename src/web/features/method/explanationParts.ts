import type { BoundCatalog, FileCatalog, Method } from '../../../domain/catalog/catalog';

export type ExplanationSection = Method['explanation'][number];

/** The explanation of one catalog, without what all catalogs say alike. */
export interface OwnExplanation {
  readonly catalog: FileCatalog;
  readonly sections: readonly ExplanationSection[];
}

function sameSection(one: ExplanationSection, other: ExplanationSection): boolean {
  return one.heading === other.heading && one.paragraphs.join('\n') === other.paragraphs.join('\n');
}

/** Splits the explanations in what each catalog says for itself and what all of them say in the same words. */
export function explanationParts(catalogs: readonly BoundCatalog<FileCatalog>[]): {
  readonly own: readonly OwnExplanation[];
  readonly general: readonly ExplanationSection[];
} {
  const explanations = catalogs.map(({ catalog }) => catalog.method.explanation);
  const [first = []] = explanations;
  const general =
    explanations.length < 2
      ? []
      : first.filter((section) =>
          explanations.every((sections) => sections.some((other) => sameSection(section, other))),
        );
  return {
    own: catalogs.map(({ catalog }) => ({
      catalog,
      sections: catalog.method.explanation.filter(
        (section) => !general.some((shared) => sameSection(section, shared)),
      ),
    })),
    general,
  };
}
