import type { CareerFile } from '../../../application/references/viewCareer';
import { frozenCatalogs } from '../../../domain/grading/frozenCatalogs';
import { placeOnLadder, positionOf } from '../../../domain/reference/placeOnLadder';
import type { FrozenContent } from '../../../domain/signing/frozenContent';
import { careerText } from '../../../presentation/career/careerText';
import { ownText } from '../../../presentation/own/ownText';
import { jobSteps, type StepView } from '../../shared/careerSteps';
import { rungLines } from '../../shared/ladderView';
import type { Link } from '../../shared/shell';
import { urls } from '../../urls';

/** Where the own functie stands on the ladder, and what the next step asks. */
export interface OwnCareerView {
  readonly heading: string;
  readonly intro: string;
  readonly lines: readonly string[];
  readonly principles: readonly string[];
  readonly stepsHeading: string;
  readonly steps: readonly StepView[];
  readonly links: readonly Link[];
}

/**
 * By the level and the answers that were frozen with the copy, and by nothing that was answered later. Null when there is no
 * ladder, or when the functie has no place on it.
 */
export function ownCareerView(
  decision: FrozenContent['decision'],
  { references, raster: ofToday }: CareerFile,
): OwnCareerView | null {
  const { ladder, profiles } = references;
  const position = positionOf(decision.level, null);
  const place = ladder === null || position === null ? null : placeOnLadder(ladder, position);
  if (ladder === null || position === null || place === null) return null;
  const raster = frozenCatalogs(decision).raster ?? ofToday;
  const own = profiles.find(({ id }) => id === position);
  return {
    heading: ownText.career.heading,
    intro: ownText.career.place(place.rung.name),
    lines: rungLines(ladder, place.rung),
    principles: careerText.principles.list,
    stepsHeading: careerText.steps,
    steps: jobSteps(ladder, raster, decision.receipt.sheet, position),
    links: own === undefined ? [] : [{ href: urls.naslagfunctie(own.id), label: ownText.career.read }],
  };
}
