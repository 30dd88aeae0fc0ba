import type { ReferenceProfile } from '../../../domain/reference/referenceProfile';
import { careerText } from '../../../presentation/career/careerText';
import { sourceText } from '../../../presentation/reference/sourceText';
import type { TableParams } from '../../shared/partials';

/** Where sources differ: each point with what every source says. */
export interface DisagreementsView {
  readonly id: string;
  readonly heading: string;
  readonly points: readonly {
    readonly topic: string;
    readonly question: string;
    readonly views: readonly { readonly source: string; readonly text: string; readonly codes: string }[];
  }[];
}

/** The functie beside the one that it is taken for. */
export interface DifferenceView {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly table: TableParams;
}

/** All points of a reference profile on which its sources differ; null when there are none. */
export function disagreementsView(profile: ReferenceProfile, heading: string): DisagreementsView | null {
  if (profile.disagreements.length === 0) return null;
  return {
    id: `verschil-${profile.id}`,
    heading,
    points: profile.disagreements.map(({ topic, question, views }) => ({
      topic,
      question,
      views: views.map(({ source, text, sources }) => ({ source, text, codes: sourceText(sources) })),
    })),
  };
}

/** The table of differences with the function that it is compared with; null when there is none. */
export function differenceView(profile: ReferenceProfile): DifferenceView | null {
  const { comparedWith, differences, jobTitle } = profile;
  if (comparedWith === undefined || differences.length === 0) return null;
  return {
    id: 'vergeleken',
    heading: careerText.differences(jobTitle, comparedWith.name),
    paragraphs: [careerText.differencesIntro, `${comparedWith.text} ${sourceText(comparedWith.sources)}.`],
    table: {
      id: 'vergeleken-tabel',
      caption: careerText.differencesTable.caption,
      captionHidden: true,
      head: [{ text: careerText.differencesTable.topic }, { text: jobTitle }, { text: comparedWith.name }],
      rows: differences.map(({ topic, own, other }) => [
        { text: topic, header: true },
        { text: own.text, sub: sourceText(own.sources) },
        { text: other.text, sub: sourceText(other.sources) },
      ]),
    },
  };
}
