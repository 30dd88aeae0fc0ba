import type { AreasCatalog, ResultArea } from '../catalog/catalog';
import type { CatalogRole, RolesCatalog } from '../catalog/rolesCatalog';
import type { AreaOutcome, Combination, CombinationRule } from './advice';
import type { GateAnswers, GradingSheet } from './sheet';

/** Anything with tasks that are walked one by one: a result area, or a role of a reference function. */
export interface WalkedPart {
  readonly id: string;
  readonly tasks: readonly { readonly id: string }[];
  readonly onlyWhen?: ResultArea['onlyWhen'];
}

interface WalkedCatalogs {
  readonly areas: AreasCatalog | null;
  readonly roles?: RolesCatalog | null;
}

/** What the answers say of each result area of Key accountmanager (methode section 6), or of each role. */
export function weighAreas(areas: readonly WalkedPart[], sheet: Pick<GradingSheet, 'tasks'>): AreaOutcome[] {
  return areas.map((area) => {
    const answers = area.tasks.flatMap((task) => sheet.tasks[task.id] ?? []);
    const yes = answers.filter((answer) => answer === 'ja').length;
    const partly = answers.filter((answer) => answer === 'deels').length;
    const open = answers.length * 2 < area.tasks.length;
    return {
      id: area.id,
      answered: answers.length,
      total: area.tasks.length,
      share: answers.length === 0 ? null : (yes + partly / 2) / answers.length,
      open,
      carried: !open && 2 * yes + partly > answers.length,
      decides: area.onlyWhen === undefined,
    };
  });
}

/** Whether the result areas that are answered count: only `nee` on the chain gate shuts them out. */
export function areasCount(gates: GateAnswers): boolean {
  return gates['winkelketen-contract'] !== 'nee';
}

/** The areas that are asked: none without a chain contract, and a conditional area only when a team is led. */
export function askedAreas(areas: readonly ResultArea[], gates: GateAnswers): readonly ResultArea[] {
  if (gates['winkelketen-contract'] !== 'ja') return [];
  return areas.filter((area) => area.onlyWhen !== 'team' || gates.leidinggeven === 'team');
}

/** Everything that is walked task by task: the result areas of Key accountmanager and the roles of the reference function. */
export function walkedAreas({ areas, roles }: WalkedCatalogs): readonly ResultArea[] {
  return [...(areas?.resultAreas ?? []), ...(roles?.resultAreas ?? [])];
}

/** The role with an id, when it is a role and no result area. */
export function roleIn({ roles }: Pick<WalkedCatalogs, 'roles'>, id: string): CatalogRole | undefined {
  return roles?.resultAreas.find((role) => role.id === id);
}

/** The areas that an advice names: those that are asked, and those that were answered all the same. */
export function listedAreas(
  outcomes: readonly AreaOutcome[],
  areas: readonly ResultArea[],
  gates: GateAnswers,
): readonly AreaOutcome[] {
  const asked = new Set(askedAreas(areas, gates).map((area) => area.id));
  return areasCount(gates) ? outcomes.filter((area) => asked.has(area.id) || area.answered > 0) : [];
}

/** True while none of the deciding areas is answered far enough to say anything. */
export function allAreasOpen(areas: readonly AreaOutcome[]): boolean {
  return areas.filter((area) => area.decides).every((area) => area.open);
}

/** True when every deciding area is carried: a Key accountmanager. */
export function allAreasCarried(areas: readonly AreaOutcome[]): boolean {
  const deciding = areas.filter((area) => area.decides);
  return deciding.length > 0 && deciding.every((area) => area.carried);
}

function adviceOfRule(rule: CombinationRule, keyShare: number | undefined): Combination['advice'] {
  switch (rule) {
    case 'apart-indelen':
      return 'apart-indelen';
    case 'hoogste':
      return 'key-accountmanager';
    case 'hoogste-vanaf-20-procent':
      if (keyShare === undefined) return 'zelf-beoordelen';
      return keyShare >= 0.2 ? 'key-accountmanager' : 'raster';
    case 'hoogste-bij-substantieel-deel':
      return 'zelf-beoordelen';
  }
}

/** Two or more carried areas, but not all: a combination function. A house rule changes its advice, never the outcome. */
export function combinationOf(
  areas: readonly AreaOutcome[],
  rule: CombinationRule,
  sheet: GradingSheet,
): Combination | null {
  const carried = areas.filter((area) => area.decides && area.carried);
  if (carried.length < 2 || allAreasCarried(areas)) return null;
  return {
    areas: carried.map((area) => area.id),
    rule,
    advice: adviceOfRule(rule, sheet.timeShares['key-accountmanager']),
  };
}
