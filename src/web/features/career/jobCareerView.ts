import type { JobCareer } from '../../../application/references/viewCareer';
import { placeOnLadder } from '../../../domain/reference/placeOnLadder';
import { careerText } from '../../../presentation/career/careerText';
import type { CardParams, Levels, PageHeadingParams } from '../../shared/partials';
import { urls } from '../../urls';
import { principlesCard, profilesCard } from './careerView';
import {
  differenceView,
  disagreementsView,
  type DifferenceView,
  type DisagreementsView,
} from './compareViews';
import { rungLevels, rungLines } from '../../shared/ladderView';
import { jobSteps, type StepView } from '../../shared/careerSteps';

/** The view model of `views/pages/career/job.ejs`. */
export interface JobCareerView {
  readonly heading: PageHeadingParams;
  readonly place: {
    readonly heading: string;
    readonly levels: Levels | null;
    readonly paragraphs: readonly string[];
    readonly lines: readonly string[];
  };
  readonly stepsHeading: string;
  readonly steps: readonly StepView[];
  /** Where it helps: under A, where the names are mixed up. */
  readonly differences: DifferenceView | null;
  readonly disagreements: DisagreementsView | null;
  readonly principles: CardParams;
  readonly more: CardParams;
}

const { job: text } = careerText;

function noPlace({ restsOn, outcome }: JobCareer): string {
  if (restsOn === 'open') return text.open;
  if (outcome === 'onder-a') return text.under;
  return outcome === 'buiten-familie' || outcome === 'past-niet' ? text.outside : text.undecided;
}

function placeOf(career: JobCareer): JobCareerView['place'] {
  const { references, position, restsOn, outcome } = career;
  const { ladder } = references;
  const found = ladder === null || position === null ? null : placeOnLadder(ladder, position);
  if (ladder === null || found === null || restsOn === 'open') {
    return {
      heading: text.noPlaceHeading,
      levels: null,
      paragraphs: [ladder === null ? careerText.none.text : noPlace(career)],
      lines: [],
    };
  }
  return {
    heading: text.place(found.rung.name),
    levels: rungLevels(found.rung) ?? null,
    paragraphs: [text.restsOn[restsOn], ...(outcome === 'onder-a' ? [text.fits] : [])],
    lines: rungLines(ladder, found.rung),
  };
}

/** Where a functie stands, and what the next step asks. */
export function jobCareerView(career: JobCareer): JobCareerView {
  const { job, references, position, raster, sheet } = career;
  const { ladder, profiles } = references;
  const own = profiles.find(({ id }) => id === position);
  return {
    heading: { over: text.over, heading: job.name },
    place: placeOf(career),
    stepsHeading: careerText.steps,
    steps: ladder === null || position === null ? [] : jobSteps(ladder, raster, sheet, position),
    differences: own === undefined ? null : differenceView(own),
    disagreements: own === undefined ? null : disagreementsView(own, careerText.disagreements),
    principles: principlesCard,
    more: {
      ...profilesCard(profiles),
      links: [
        { href: urls.advies(job.id), label: text.advice },
        { href: urls.loopbaan(), label: text.whole },
        ...(profilesCard(profiles).links ?? []),
      ],
    },
  };
}
