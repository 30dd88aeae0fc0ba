import type { CareerFile } from '../../../application/references/viewCareer';
import type { Ladder } from '../../../domain/reference/ladder';
import { careerText } from '../../../presentation/career/careerText';
import { sourceText } from '../../../presentation/reference/sourceText';
import type {
  CardParams,
  EmptyStateParams,
  PageHeadingParams,
  SummaryListParams,
} from '../../shared/partials';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';
import {
  differenceView,
  disagreementsView,
  type DifferenceView,
  type DisagreementsView,
} from './compareViews';
import { ladderList } from '../../shared/ladderView';
import { generalSteps, type StepView } from '../../shared/careerSteps';

/** The view model of `views/pages/career/career.ejs`. */
export interface CareerView {
  readonly heading: PageHeadingParams;
  readonly principles: CardParams;
  /** Said instead of everything below, when there is no ladder. */
  readonly none: EmptyStateParams | null;
  readonly whole: WholeLadder | null;
}

export interface WholeLadder {
  readonly contents: { readonly label: string; readonly links: readonly Link[] };
  readonly ladder: {
    readonly heading: string;
    readonly intro: string;
    readonly notes: readonly string[];
    readonly list: SummaryListParams;
  };
  readonly steps: { readonly heading: string; readonly intro: string; readonly items: readonly StepView[] };
  readonly differences: DifferenceView | null;
  readonly disagreements: {
    readonly heading: string;
    readonly intro: string;
    readonly parts: readonly DisagreementsView[];
  };
  readonly profiles: CardParams;
}

/** How to read the ladder; it stands on every page that shows it. */
export const principlesCard: CardParams = {
  id: 'zo-lees-je',
  heading: careerText.principles.heading,
  list: careerText.principles.list,
};

/** The cards that lead to the reference profiles. */
export function profilesCard(profiles: CareerFile['references']['profiles']): CardParams {
  return {
    id: 'meer',
    heading: careerText.profiles,
    links: profiles.map(({ id, jobTitle }) => ({ href: urls.naslagfunctie(id), label: jobTitle })),
  };
}

function wholeLadder(ladder: Ladder, { references, raster }: CareerFile): WholeLadder {
  const { profiles } = references;
  const differences = profiles.map(differenceView).find((view) => view !== null) ?? null;
  const disagreements = profiles.flatMap(
    (profile) => disagreementsView(profile, careerText.disagreementsOf(profile.jobTitle)) ?? [],
  );
  const links = [
    { href: '#ladder', label: careerText.ladder },
    { href: '#stappen', label: careerText.steps },
    ...(differences === null ? [] : [{ href: '#vergeleken', label: differences.heading }]),
    ...(disagreements.length === 0 ? [] : [{ href: '#bronnen', label: careerText.disagreements }]),
  ];
  return {
    contents: { label: careerText.contents, links },
    ladder: {
      heading: careerText.ladder,
      intro: careerText.ladderIntro,
      notes: [
        ladder.provenance,
        ...ladder.notes.map(({ text, sources }) => `${text} ${sourceText(sources)}.`),
      ],
      list: ladderList(ladder),
    },
    steps: { heading: careerText.steps, intro: careerText.stepsIntro, items: generalSteps(ladder, raster) },
    differences,
    disagreements: {
      heading: careerText.disagreements,
      intro: careerText.disagreementsIntro,
      parts: disagreements,
    },
    profiles: profilesCard(profiles),
  };
}

/** The whole ladder, for any functie. */
export function careerView(file: CareerFile): CareerView {
  const { ladder } = file.references;
  return {
    heading: { heading: careerText.title, intro: careerText.intro },
    principles: principlesCard,
    none: ladder === null ? { heading: careerText.none.heading, text: careerText.none.text } : null,
    whole: ladder === null ? null : wholeLadder(ladder, file),
  };
}
