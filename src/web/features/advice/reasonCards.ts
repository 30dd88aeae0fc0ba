import type { Level, RasterCatalog, WeightClass } from '../../../domain/catalog/catalog';
import type { ProvisionalLevel, Receipt } from '../../../domain/grading/advice';
import type { Explanation, ThresholdText } from '../../../presentation/advice/explainAdvice';
import type { Reason } from '../../../presentation/advice/reasons';
import { anchorOf } from '../../../presentation/advice/labels';
import { anchorText } from '../../../presentation/organisation/anchorText';
import { adviceText, weightLabel } from '../../../presentation/level/advicePageText';
import type { Levels } from '../../shared/partials';
import { marksOfChoice } from '../../shared/levelMarks';
import type { QuestionLink } from './questionLinks';

/** One answer as a reason; `views/pages/advice/reasons.ejs` prints it. */
export interface ReasonItem {
  readonly levels: Levels;
  readonly name: string;
  readonly statement: string;
  readonly question: QuestionLink;
  readonly weightClass: WeightClass;
  readonly weight: string;
  readonly doubt: boolean;
  readonly reason: string | null;
  readonly noReason: string;
  readonly evidence: string | null;
  /** What the criterion means at this employer. */
  readonly anchor: string | null;
  readonly source: string;
}

export interface ReasonGroup {
  readonly summary: string;
  readonly items: readonly ReasonItem[];
}

/** A card about one threshold: the strongest reasons in sight, all others behind a line. */
export interface ReasonCard {
  readonly id: string;
  readonly heading: string;
  readonly intro: string;
  readonly items: readonly ReasonItem[];
  readonly groups: readonly ReasonGroup[];
}

/** The thresholds that neither made nor stopped the level. */
export interface OtherThreshold {
  readonly level: Level;
  readonly sentence: string;
  readonly groups: readonly ReasonGroup[];
}

export interface ReasonCards {
  readonly cards: readonly ReasonCard[];
  readonly rest: readonly OtherThreshold[];
}

const { reasons: text } = adviceText;
const inSight = 5;
const heaviness: Record<WeightClass, number> = { zwaar: 0, midden: 1, licht: 2, toets: 3, gelijk: 3 };

/** The reasons of an advice, ordered so that a reader meets first what decided. */
export function reasonCards(
  raster: RasterCatalog,
  receipt: Receipt,
  explanation: Explanation,
  linkOf: (id: string) => QuestionLink,
): ReasonCards {
  const { provisionalLevel, outcome } = receipt.advice;
  if (provisionalLevel === null) return { cards: [], rest: [] };
  const provisional = outcome !== provisionalLevel;
  const item = itemMaker(raster, receipt, linkOf);
  const made = explanation.thresholds.find(({ level }) => level === provisionalLevel);
  const stopped = explanation.thresholds.find(({ level }) => rankOf(level) === rankOf(provisionalLevel) + 1);
  const lower =
    made === undefined
      ? plainCard('waarom-niet-lager', text.notLower, explanation.whyNotLower)
      : card('waarom', text.level(made.level, provisional), explanation.whyNotLower, made, 'voor', item);
  const higher =
    stopped === undefined
      ? plainCard('waarom-niet-hoger', text.notHigher, explanation.whyNotHigher)
      : card('waarom-niet', text.notLevel(stopped.level), explanation.whyNotHigher, stopped, 'tegen', item);
  return {
    cards: made === undefined ? [higher, lower] : [lower, higher],
    rest: explanation.thresholds
      .filter((threshold) => threshold !== made && threshold !== stopped)
      .map((threshold) => ({
        level: threshold.level,
        sentence: threshold.sentence,
        groups: [groupOf(threshold, 'voor', item), groupOf(threshold, 'tegen', item)].filter(isFilled),
      })),
  };
}

function rankOf(level: ProvisionalLevel): number {
  return ['onder-a', 'A', 'B', 'C'].indexOf(level);
}

function isFilled(group: ReasonGroup): boolean {
  return group.items.length > 0;
}

function plainCard(id: string, heading: string, intro: string): ReasonCard {
  return { id, heading, intro, items: [], groups: [] };
}

function card(
  id: string,
  heading: string,
  intro: string,
  threshold: ThresholdText,
  direction: Reason['direction'],
  item: (reason: Reason) => ReasonItem,
): ReasonCard {
  const main = reasonsOn(threshold, direction)
    .map(item)
    .sort((one, other) => heaviness[one.weightClass] - heaviness[other.weightClass]);
  const rest = main.slice(inSight);
  return {
    id,
    heading,
    intro,
    items: main.slice(0, inSight),
    groups: [
      { summary: text.more(rest.length, direction, threshold.level), items: rest },
      groupOf(threshold, direction === 'voor' ? 'tegen' : 'voor', item),
    ].filter(isFilled),
  };
}

function reasonsOn(threshold: ThresholdText, direction: Reason['direction']): readonly Reason[] {
  return direction === 'voor' ? threshold.for : threshold.against;
}

function groupOf(
  threshold: ThresholdText,
  direction: Reason['direction'],
  item: (reason: Reason) => ReasonItem,
): ReasonGroup {
  const reasons = reasonsOn(threshold, direction);
  return {
    summary: (direction === 'voor' ? text.for : text.against)(reasons.length, threshold.level),
    items: reasons.map(item),
  };
}

function itemMaker(
  raster: RasterCatalog,
  { sheet, employer }: Receipt,
  linkOf: (id: string) => QuestionLink,
): (reason: Reason) => ReasonItem {
  return (reason) => {
    const weight = raster.criteria.find(({ id }) => id === reason.criterionId)?.weight ?? 'gelijk';
    return {
      levels: marksOfChoice(reason.choice),
      name: reason.shortName,
      statement: reason.statement,
      question: linkOf(reason.criterionId),
      weightClass: weight,
      weight: weightLabel(weight),
      doubt: sheet.answers[reason.criterionId]?.doubt === true,
      reason: reason.reason,
      noReason: text.noReason,
      evidence: reason.evidence,
      anchor: anchorText(anchorOf(reason.criterionId, employer)),
      source: reason.derived
        ? text.derived
        : reason.sources.length === 0
          ? text.noSource
          : text.source(reason.sources),
    };
  };
}
