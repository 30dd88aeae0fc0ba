import type { Criterion, RasterCatalog } from '../../domain/catalog/catalog';
import { canWeigh } from '../../domain/grading/weighedAnswer';
import { emptySheet } from '../../domain/grading/sheet';
import type { Ladder, LadderStep } from '../../domain/reference/ladder';
import {
  askedAt,
  nextStep,
  type NextStep,
  type StepDemand,
  type StepState,
} from '../../domain/reference/nextStep';
import { placeOnLadder } from '../../domain/reference/placeOnLadder';
import { capitalise } from '../../presentation/advice/labels';
import { chosenStatement } from '../../presentation/advice/reasons';
import { careerText } from '../../presentation/career/careerText';
import { positionLabel } from '../../presentation/reference/positionLabel';
import { sourceText } from '../../presentation/reference/sourceText';
import type { SummaryListParams } from './partials';

/** A step of the ladder, with what is known of it. */
export interface StepView {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** What the step asks, in groups that open; empty when there are no criteria. */
  readonly groups: readonly StepGroup[];
}

export interface StepGroup {
  readonly summary: string;
  readonly intro: string | null;
  /** What matters most stands open. */
  readonly isOpen: boolean;
  readonly list: SummaryListParams;
}

const { job: jobText } = careerText;
const shownStates: readonly StepState[] = ['gevraagd', 'onbekend', 'al-zo', 'nvt'];

function sentence(rows: readonly string[]): string {
  return rows.map((row) => capitalise(row.replaceAll('**', ''))).join(' ');
}

function stepWords({ text, derived, sources }: LadderStep): readonly string[] {
  return [`${text} ${derived ? careerText.ownStep : `${sourceText(sources)}.`}`];
}

function demandSource({ sources, derived }: Pick<StepDemand, 'sources' | 'derived'>): string {
  return `${derived ? sourceText([]) : sourceText(sources)}.`;
}

function criterionOf(raster: RasterCatalog, id: string): Criterion | undefined {
  return raster.criteria.find((criterion) => criterion.id === id);
}

/** Whether not every criterion that counts is among the demands. */
function isPartial(raster: RasterCatalog, { demands }: NextStep): boolean {
  return demands.length < raster.criteria.filter(canWeigh).length;
}

/** What a step asks of any functie: the statement of the one level against that of the next. */
function generalGroups(raster: RasterCatalog, step: NextStep): readonly StepGroup[] {
  return [
    {
      summary: careerText.criteria(step.demands.length),
      intro: isPartial(raster, step) ? careerText.fewCriteria : null,
      isOpen: false,
      list: {
        rows: step.demands.flatMap((demand) => {
          const criterion = criterionOf(raster, demand.criterionId);
          if (criterion === undefined) return [];
          const before = askedAt(criterion, step.from);
          const said = before === null ? '' : sentence(before.rows);
          const asked = sentence(demand.rows);
          return [
            {
              key: criterion.shortName,
              values: [
                ...(said === '' || said === asked ? [] : [careerText.from(positionLabel(step.from), said)]),
                careerText.from(positionLabel(step.to), asked),
                demandSource(demand),
              ],
            },
          ];
        }),
      },
    },
  ];
}

/** What a step asks of one functie: its answers against the statements of the next level. */
function jobGroups(raster: RasterCatalog, step: NextStep): readonly StepGroup[] {
  return shownStates.flatMap((state) => {
    const demands = step.demands.filter((demand) => demand.state === state);
    if (demands.length === 0) return [];
    return [
      {
        summary: careerText.states[state](demands.length),
        intro: null,
        isOpen: state === 'gevraagd',
        list: {
          rows: demands.flatMap((demand) => {
            const criterion = criterionOf(raster, demand.criterionId);
            if (criterion === undefined) return [];
            const now =
              demand.now === null ? jobText.notAnswered : chosenStatement(criterion, demand.now).text;
            return [
              {
                key: criterion.shortName,
                values: [jobText.now(now), jobText.asked(sentence(demand.rows)), demandSource(demand)],
              },
            ];
          }),
        },
      },
    ];
  });
}

/** Every step of the ladder, from low to high, with the criteria of the raster where it has them. */
export function generalSteps(ladder: Ladder, raster: RasterCatalog | null): readonly StepView[] {
  return ladder.steps.flatMap((step): StepView[] => {
    const from = ladder.rungs.find(({ id }) => id === step.from);
    const to = ladder.rungs.find(({ id }) => id === step.to);
    if (from === undefined || to === undefined) return [];
    const asked =
      raster === null || from.position === undefined ? null : nextStep(raster, emptySheet, from.position);
    const groups =
      raster === null || asked === null || asked.to !== to.position || asked.demands.length === 0
        ? []
        : generalGroups(raster, asked);
    return [
      {
        id: `stap-${step.id}`,
        heading: careerText.step(from, to),
        paragraphs: [...stepWords(step), ...(groups.length === 0 ? [careerText.noCriteria] : [])],
        groups,
      },
    ];
  });
}

/** The steps up from where a functie stands, compared with its answers. */
export function jobSteps(
  ladder: Ladder,
  raster: RasterCatalog | null,
  sheet: Parameters<typeof nextStep>[1],
  position: NextStep['from'],
): readonly StepView[] {
  const place = placeOnLadder(ladder, position);
  const asked = raster === null ? null : nextStep(raster, sheet, position);
  if (place === null) return [];
  return place.steps.map(({ step, to }) => {
    const compared =
      raster === null || asked === null || asked.to !== to.position || asked.demands.length === 0
        ? null
        : { raster, asked };
    return {
      id: `stap-${step.id}`,
      heading: careerText.step(place.rung, to),
      paragraphs: [
        ...stepWords(step),
        ...(compared === null ? [careerText.noCriteria] : comparedWords(compared.raster, compared.asked)),
      ],
      groups: compared === null ? [] : jobGroups(compared.raster, compared.asked),
    };
  });
}

function comparedWords(raster: RasterCatalog, asked: NextStep): readonly string[] {
  const states = asked.demands.map(({ state }) => state);
  return [
    ...(isPartial(raster, asked) ? [careerText.fewCriteria] : []),
    ...(states.includes('al-zo') && !states.includes('gevraagd') ? [jobText.none] : []),
  ];
}
