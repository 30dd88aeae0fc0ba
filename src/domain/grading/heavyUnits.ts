import type { Criterion, RasterCatalog } from '../catalog/catalog';
import type { GradingSheet } from './sheet';
import { partnerOf, rankOf, spanOf } from './weighedAnswer';
import type { Span } from './weighedAnswer';

/**
 * A heavy criterion, or a counted-once pair with a heavy member (methode section 4). The units say whether there is
 * enough to advise on, and whether the heavy answers contradict each other.
 */
export interface HeavyUnit {
  readonly members: readonly string[];
  /** The members without any answer, also not `nvt`. */
  readonly open: readonly string[];
  /** False when all heavy members are `nvt`. */
  readonly applies: boolean;
  /** True when a member is answered with something else than `nvt`. */
  readonly answered: boolean;
  /** `low`: all answered members at A or lighter; `high`: all at C or heavier. */
  readonly side: 'low' | 'high' | 'neither';
  /** One member at A or lighter and the other at C or heavier. */
  readonly disagrees: boolean;
}

function isLow(span: Span): boolean {
  return span.highest <= rankOf.A;
}

function isHigh(span: Span): boolean {
  return span.lowest >= rankOf.C;
}

function makeUnit(members: readonly Criterion[], sheet: GradingSheet): HeavyUnit {
  const heavy = members.filter((member) => member.weight === 'zwaar');
  const spans = members.flatMap((member) => {
    const choice = sheet.answers[member.id]?.choice;
    const span = choice === undefined ? null : spanOf(member, choice);
    return span === null ? [] : [span];
  });
  const answered = spans.length > 0;
  return {
    members: members.map((member) => member.id),
    open: members.filter((member) => sheet.answers[member.id] === undefined).map((member) => member.id),
    applies: !heavy.every((member) => sheet.answers[member.id]?.choice === 'nvt'),
    answered,
    side: answered && spans.every(isLow) ? 'low' : answered && spans.every(isHigh) ? 'high' : 'neither',
    disagrees: spans.some(isLow) && spans.some(isHigh),
  };
}

/** The heavy units of a catalog with what the sheet says of them, in catalog order. */
export function heavyUnits(catalog: RasterCatalog, sheet: GradingSheet): HeavyUnit[] {
  const taken = new Set<string>();
  return catalog.criteria.flatMap((criterion) => {
    if (criterion.weight !== 'zwaar' || taken.has(criterion.id)) return [];
    const partner = catalog.criteria.find((candidate) => candidate.id === partnerOf(catalog, criterion.id));
    const members = partner === undefined ? [criterion] : [criterion, partner];
    members.forEach((member) => taken.add(member.id));
    return [makeUnit(members, sheet)];
  });
}
