import { frozenCatalogs } from '../../../domain/grading/frozenCatalogs';
import { roleIn } from '../../../domain/grading/areas';
import type { RasterCatalog } from '../../../domain/catalog/catalog';
import type { FrozenContent } from '../../../domain/signing/frozenContent';
import { canWeigh } from '../../../domain/grading/weighedAnswer';
import { explainAdvice } from '../../../presentation/advice/explainAdvice';
import { heaviestFirst } from '../../../presentation/advice/nameIn';
import { chosenStatement } from '../../../presentation/advice/reasons';
import { ownText } from '../../../presentation/own/ownText';
import { marksOfChoice } from '../../shared/levelMarks';
import type { ReasonsParams, SummaryListParams } from '../../shared/partials';

/** Why the level is what it is, from what was frozen when it was set. */
export interface WhyView {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly reasons: ReasonsParams | null;
  readonly more: { readonly summary: string; readonly reasons: ReasonsParams } | null;
  /** For a functie that is judged by its areas or roles. */
  readonly areas: SummaryListParams | null;
}

const inSight = 6;

/** The reasons per criterion, the heaviest first; or per result area when there is no raster. */
export function whyView(decision: FrozenContent['decision']): WhyView {
  const catalogs = frozenCatalogs(decision);
  const { receipt } = decision;
  const { outcome } = receipt.advice;
  const explanation = explainAdvice(catalogs, receipt);
  const { why } = ownText;
  const items = catalogs.raster === null ? [] : reasonItems(catalogs.raster, decision);
  const rest = items.slice(inSight);
  // Beside a raster only the roles of a reference function say more about the level.
  const parts = explanation.areas.filter(
    ({ id }) => items.length === 0 || roleIn(catalogs, id) !== undefined,
  );
  return {
    heading: why.heading,
    paragraphs: [
      items.length > 0 ? why.intro(outcome) : catalogs.roles ? why.roles : why.areas,
      ...(decision.level === outcome ? [] : [why.deviates(decision.level, decision.reason)]),
    ],
    reasons: items.length === 0 ? null : { items: items.slice(0, inSight) },
    more: rest.length === 0 ? null : { summary: why.more(rest.length), reasons: { items: rest } },
    areas:
      parts.length === 0 && items.length > 0
        ? null
        : {
            rows: parts.map(({ name, verdict, sentence }) => ({
              key: name,
              values: [`${verdict}. ${sentence}`],
            })),
          },
  };
}

function reasonItems(raster: RasterCatalog, { receipt }: FrozenContent['decision']): ReasonsParams['items'] {
  const { answers } = receipt.sheet;
  const counting = raster.criteria.filter((criterion) => canWeigh(criterion)).map(({ id }) => id);
  return heaviestFirst({ raster, areas: null }, counting).flatMap((id) => {
    const criterion = raster.criteria.find((one) => one.id === id);
    const answer = answers[id];
    if (criterion === undefined || answer === undefined || answer.choice === 'nvt') return [];
    const reason = answer.reason?.trim() ?? '';
    return [
      {
        levels: marksOfChoice(answer.choice),
        heading: criterion.shortName,
        meta: chosenStatement(criterion, answer.choice).text,
        quote: reason === '' ? undefined : reason,
      },
    ];
  });
}
