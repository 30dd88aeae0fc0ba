import type {
  AreasCatalog,
  Criterion,
  Factor,
  Level,
  RasterCatalog,
} from '../../../src/domain/catalog/catalog';
import type { GradingSheet } from '../../../src/domain/grading/sheet';

/**
 * The threshold method a second time, written straight from its text and in another style than the engine:
 * fractions of whole numbers (BigInt, in quarter points), sets, and search instead of reasoning. It shares no code
 * with `src/domain/grading`, so that a mistake has to be made twice to stay unseen. It gives only facts that can
 * be compared; wording and order are not its business.
 */
export interface OracleAnswer {
  readonly outcome: string;
  readonly provisionalLevel: string | null;
  readonly border: boolean;
  readonly mixed: boolean;
  /** "A 12/16": weight for and total weight in quarter points; "A 0/0" when nothing counts. */
  readonly thresholds: readonly {
    level: string;
    share: [bigint, bigint];
    reached: boolean;
    for: string[];
    against: string[];
  }[];
  /** "criterion: from > to = level" */
  readonly tipping: readonly string[];
  readonly fewest: { up: number | null; down: number | null };
  readonly signals: readonly string[];
  readonly combination: { areas: string[]; advice: string } | null;
  readonly areas: readonly { id: string; share: [bigint, bigint]; open: boolean; carried: boolean }[];
}

export interface OracleQuestion {
  readonly raster: RasterCatalog | null;
  readonly areas: AreasCatalog | null;
  readonly sheet: GradingSheet;
  readonly combinationRule: string;
}

const ladder = ['onder-a', 'A', 'B', 'C'];
const steps: readonly Level[] = ['A', 'B', 'C'];
const height: Record<string, number> = { 'onder-a': 0, A: 1, B: 2, C: 3 };

type Choices = ReadonlyMap<string, string>;

/** All heights at which a choice stands: lichter 0, A 1, B 2, C 3, zwaarder 4. */
function heights(criterion: Criterion, choice: string): number[] {
  if (choice === 'lichter') return [0];
  if (choice === 'zwaarder') return [4];
  const option = criterion.options.find((one) => one.id === choice);
  if (option === undefined) throw new Error(`${criterion.id} has no ${choice}`);
  return option.levels.map((level) => height[level] ?? NaN);
}

const alternatives = (criterion: Criterion): string[] => [
  'lichter',
  ...criterion.options.map((option) => option.id),
  'zwaarder',
];

/** Section 2: the weight in quarter points, counted-once pairs at half of the heavier weight each. */
function quarterPoints(raster: RasterCatalog, choices: Choices): Map<string, bigint> {
  const points = new Map<string, bigint>();
  for (const criterion of raster.criteria) {
    if (choices.has(criterion.id))
      points.set(criterion.id, 4n * BigInt(raster.method.weights[criterion.weight]));
  }
  for (const [one, other] of raster.countedOnce) {
    const first = points.get(one);
    const second = points.get(other);
    if (first === undefined || second === undefined) continue;
    const each = (first > second ? first : second) / 2n;
    points.set(one, each);
    points.set(other, each);
  }
  for (const [id, weight] of points) if (weight === 0n) points.delete(id);
  return points;
}

interface Ballot {
  readonly pro: string[];
  readonly con: string[];
  readonly proPoints: bigint;
  readonly conPoints: bigint;
}

/** Section 3: the vote on one threshold. */
function ballot(raster: RasterCatalog, choices: Choices, level: Level): Ballot {
  const points = quarterPoints(raster, choices);
  const at = height[level] ?? NaN;
  const standing = raster.criteria.flatMap((criterion) => {
    const choice = choices.get(criterion.id);
    return choice === undefined || !points.has(criterion.id)
      ? []
      : [{ id: criterion.id, where: heights(criterion, choice) }];
  });
  const pro = standing.filter(({ where }) => where.every((spot) => spot >= at)).map(({ id }) => id);
  const con = standing.filter(({ where }) => where.every((spot) => spot < at)).map(({ id }) => id);
  const sum = (ids: string[]): bigint => ids.reduce((total, id) => total + (points.get(id) ?? 0n), 0n);
  return { pro, con, proPoints: sum(pro), conPoints: sum(con) };
}

const moreThanHalf = (part: bigint, whole: bigint): boolean => 2n * part > whole;

/** Section 3: the highest level for which it and all below it are reached. */
function levelOf(raster: RasterCatalog, choices: Choices): string | null {
  const votes = steps.map((level) => ballot(raster, choices, level));
  if (votes.every((vote) => vote.proPoints + vote.conPoints === 0n)) return null;
  const reached = votes.map((vote) => moreThanHalf(vote.proPoints, vote.proPoints + vote.conPoints));
  const climbable = steps.filter((_, index) => reached.slice(0, index + 1).every(Boolean));
  return climbable.at(-1) ?? 'onder-a';
}

const percentBetween = (part: bigint, whole: bigint, [low, high]: readonly [number, number]): boolean =>
  whole > 0n && part * 100n >= BigInt(low) * whole && part * 100n <= BigInt(high) * whole;

/** The answered choices of the sheet: nvt is no answer here. */
function answeredChoices(raster: RasterCatalog, sheet: GradingSheet): Choices {
  const found = new Map<string, string>();
  for (const criterion of raster.criteria) {
    const choice = sheet.answers[criterion.id]?.choice;
    if (choice !== undefined && choice !== 'nvt') found.set(criterion.id, choice);
  }
  return found;
}

const weighs = (criterion: Criterion): boolean => ['zwaar', 'midden', 'licht'].includes(criterion.weight);

/** Section 5: try every other choice of every answered, weighing criterion. */
function tippingOf(raster: RasterCatalog, choices: Choices): string[] {
  const now = levelOf(raster, choices);
  return raster.criteria.filter(weighs).flatMap((criterion) => {
    const from = choices.get(criterion.id);
    if (from === undefined) return [];
    return alternatives(criterion)
      .filter((to) => to !== from)
      .map((to) => ({ to, then: levelOf(raster, new Map(choices).set(criterion.id, to)) }))
      .filter(({ then }) => then !== now)
      .map(({ to, then }) => `${criterion.id}: ${from} > ${to} = ${String(then)}`);
  });
}

function oneStepTips(raster: RasterCatalog, choices: Choices): boolean {
  const now = levelOf(raster, choices);
  return raster.criteria.filter(weighs).some((criterion) => {
    const from = choices.get(criterion.id);
    if (from === undefined) return false;
    const row = alternatives(criterion);
    const place = row.indexOf(from);
    return [row[place - 1], row[place + 1]].some(
      (to) => to !== undefined && levelOf(raster, new Map(choices).set(criterion.id, to)) !== now,
    );
  });
}

/** Every way to give each answered, weighing criterion any of its choices; only for small sheets. */
export function fewestByExhaustion(
  raster: RasterCatalog,
  sheet: GradingSheet,
): { up: number | null; down: number | null } {
  const choices = answeredChoices(raster, sheet);
  const now = levelOf(raster, choices);
  if (now === null) return { up: null, down: null };
  const movable = raster.criteria.filter((criterion) => weighs(criterion) && choices.has(criterion.id));
  let up: number | null = null;
  let down: number | null = null;
  const visit = (index: number, current: Choices, changed: number): void => {
    const criterion = movable[index];
    if (criterion === undefined) {
      const then = levelOf(raster, current) ?? 'onder-a';
      if (ladder.indexOf(then) > ladder.indexOf(now) && (up === null || changed < up)) up = changed;
      if (ladder.indexOf(then) < ladder.indexOf(now) && (down === null || changed < down)) down = changed;
      return;
    }
    for (const to of alternatives(criterion)) {
      const same = to === choices.get(criterion.id);
      visit(index + 1, new Map(current).set(criterion.id, to), changed + (same ? 0 : 1));
    }
  };
  visit(0, choices, 0);
  return { up, down };
}

/**
 * Every subset of the answered, weighing criteria, moved to `zwaarder` (up) or `lichter` (down). No other choice
 * can move a level further, which `fewestByExhaustion` confirms on small sheets.
 */
export function fewestBySubsets(
  raster: RasterCatalog,
  sheet: GradingSheet,
): { up: number | null; down: number | null } {
  const choices = answeredChoices(raster, sheet);
  const now = levelOf(raster, choices);
  if (now === null) return { up: null, down: null };
  const points = quarterPoints(raster, choices);
  const movable = raster.criteria.filter((criterion) => points.has(criterion.id));
  /** Per criterion: its vote on the three thresholds as signed points, now and when moved. */
  const vote = (criterion: Criterion, choice: string): number[] =>
    steps.map((level) => {
      const where = heights(criterion, choice);
      const at = height[level] ?? NaN;
      const weight = Number(points.get(criterion.id));
      if (where.every((spot) => spot >= at)) return weight;
      return where.every((spot) => spot < at) ? -weight : 0;
    });
  const search = (extreme: string, better: (then: number, before: number) => boolean): number | null => {
    const before = ladder.indexOf(now);
    const still = movable.map((criterion) => vote(criterion, choices.get(criterion.id) ?? ''));
    const moved = movable.map((criterion) => vote(criterion, extreme));
    let best: number | null = null;
    const visit = (index: number, size: number, a: number, b: number, c: number): void => {
      if (best !== null && size >= best) return;
      if (index === movable.length) {
        const firstMissed = [a, b, c].findIndex((points) => points <= 0);
        if (size > 0 && better(firstMissed === -1 ? 3 : firstMissed, before)) best = size;
        return;
      }
      const [stillA = 0, stillB = 0, stillC = 0] = still[index] ?? [];
      const [movedA = 0, movedB = 0, movedC = 0] = moved[index] ?? [];
      visit(index + 1, size + 1, a + movedA, b + movedB, c + movedC);
      visit(index + 1, size, a + stillA, b + stillB, c + stillC);
    };
    visit(0, 0, 0, 0, 0);
    return best;
  };
  return {
    up: search('zwaarder', (then, before) => then > before),
    down: search('lichter', (then, before) => then < before),
  };
}

/** Section 4: why the heavy units leave the outcome open, or null. */
function undecided(raster: RasterCatalog, sheet: GradingSheet): { open: boolean; quarrels: string[] } {
  const grouped = new Set<string>();
  const units: string[][] = [];
  for (const pair of raster.countedOnce) {
    if (pair.some((id) => raster.criteria.find((one) => one.id === id)?.weight === 'zwaar')) {
      units.push([...pair]);
      pair.forEach((id) => grouped.add(id));
    }
  }
  for (const criterion of raster.criteria)
    if (criterion.weight === 'zwaar' && !grouped.has(criterion.id)) units.push([criterion.id]);

  const isHeavy = (id: string): boolean => raster.criteria.find((one) => one.id === id)?.weight === 'zwaar';
  const applying = units.filter(
    (unit) => !unit.filter(isHeavy).every((id) => sheet.answers[id]?.choice === 'nvt'),
  );
  const choices = answeredChoices(raster, sheet);
  const answered = applying.filter((unit) => unit.some((id) => choices.has(id)));

  const standings = answered.map((unit) =>
    unit.flatMap((id) => {
      const choice = choices.get(id);
      const criterion = raster.criteria.find((one) => one.id === id);
      return choice === undefined || criterion === undefined ? [] : [heights(criterion, choice)];
    }),
  );
  const low = (where: number[]): boolean => where.every((spot) => spot <= 1);
  const high = (where: number[]): boolean => where.every((spot) => spot >= 3);
  const lows = standings.filter((members) => members.every(low)).length;
  const highs = standings.filter((members) => members.every(high)).length;
  const quarrels = answered
    .filter((_, index) => {
      const members = standings[index] ?? [];
      return members.some(low) && members.some(high);
    })
    .map((unit) => `paar-spreekt-elkaar-tegen ${[...unit].sort().join('+')}`);

  const tooFew = answered.length === 0 || 2 * answered.length < applying.length;
  return { open: tooFew || (lows >= 2 && highs >= 2), quarrels };
}

/** Section 6: the areas, their shares in halves of a task. */
function areaStandings(areas: AreasCatalog | null, sheet: GradingSheet) {
  return (areas?.resultAreas ?? []).map((area) => {
    const given = area.tasks.map((task) => sheet.tasks[task.id]).filter((answer) => answer !== undefined);
    const halves = given.reduce((sum, answer) => sum + { ja: 2n, deels: 1n, nee: 0n }[answer], 0n);
    const share: [bigint, bigint] = [halves, 2n * BigInt(given.length)];
    const open = 2 * given.length < area.tasks.length;
    return {
      id: area.id,
      share,
      open,
      carried: !open && moreThanHalf(share[0], share[1]),
      decides: area.onlyWhen === undefined,
    };
  });
}

function combinationAdvice(rule: string, keyShare: number | undefined): string {
  switch (rule) {
    case 'hoogste':
      return 'key-accountmanager';
    case 'hoogste-vanaf-20-procent':
      if (keyShare === undefined) return 'zelf-beoordelen';
      return keyShare >= 0.2 ? 'key-accountmanager' : 'raster';
    case 'hoogste-bij-substantieel-deel':
      return 'zelf-beoordelen';
    default:
      return 'apart-indelen';
  }
}

/** Section 1 before section 6 before section 4 before section 3. */
function outcomeOf(question: OracleQuestion, provisional: string | null, stuck: boolean) {
  const { sheet } = question;
  const leads = sheet.gates.leidinggeven;
  const chain = sheet.gates['winkelketen-contract'];
  const deciding = areaStandings(question.areas, sheet).filter((area) => area.decides);
  const allOpen = deciding.every((area) => area.open);
  if (sheet.gates['klantrelatie-en-verkoop'] === 'nee') return 'buiten-familie';
  if (leads === 'leidinggevenden') return 'buiten-familie';
  if (leads === 'team' && chain === 'nee') return 'buiten-familie';
  if (leads === 'team' && chain === 'ja' && allOpen) return 'key-accountmanager';
  if (deciding.length > 0 && deciding.every((area) => area.carried)) return 'key-accountmanager';
  if (stuck || provisional === null) return 'onbepaald';
  return provisional;
}

/** The whole advice by the text of the method. */
export function askOracle(question: OracleQuestion): OracleAnswer {
  const { raster, sheet } = question;
  const choices = raster === null ? new Map<string, string>() : answeredChoices(raster, sheet);
  const provisional = raster === null ? null : levelOf(raster, choices);
  const heavy = raster === null ? { open: true, quarrels: [] } : undecided(raster, sheet);
  const outcome = outcomeOf(question, provisional, heavy.open);
  const standings = areaStandings(question.areas, sheet);
  const deciding = standings.filter((area) => area.decides);

  const votes = raster === null ? [] : steps.map((level) => ({ level, ...ballot(raster, choices, level) }));
  const thresholds = votes.map((vote) => ({
    level: vote.level,
    share: [vote.proPoints, vote.proPoints + vote.conPoints] as [bigint, bigint],
    reached: moreThanHalf(vote.proPoints, vote.proPoints + vote.conPoints),
    for: vote.pro,
    against: vote.con,
  }));

  const points = raster === null ? new Map<string, bigint>() : quarterPoints(raster, choices);
  const total = [...points.values()].reduce((sum, weight) => sum + weight, 0n);
  const heavier = [...points].reduce(
    (sum, [id, weight]) => sum + (choices.get(id) === 'zwaarder' ? weight : 0n),
    0n,
  );
  const above = moreThanHalf(heavier, total);

  const far = (raster?.criteria ?? []).filter((criterion) => {
    const choice = choices.get(criterion.id);
    if (choice === undefined || provisional === null || !points.has(criterion.id)) return false;
    const at = height[provisional] ?? NaN;
    return Math.min(...heights(criterion, choice).map((spot) => Math.abs(spot - at))) >= 2;
  });

  const border =
    outcome === 'onbepaald' ||
    above ||
    far.some((criterion) => criterion.weight === 'zwaar') ||
    (raster !== null &&
      (thresholds.some(({ share }) => percentBetween(share[0], share[1], raster.method.borderBand)) ||
        oneStepTips(raster, choices)));
  const mixed =
    raster !== null &&
    thresholds.some(({ share }) => percentBetween(share[0], share[1], raster.method.mixedBand));

  const carried = deciding.filter((area) => area.carried).map((area) => area.id);
  const isCombination =
    outcome !== 'buiten-familie' && carried.length >= 2 && carried.length < deciding.length;

  const signals = [
    ...far.map((criterion) => `antwoord-ver-van-advies ${criterion.id}`),
    ...missingReasons(question, standings),
    ...timeShares(question, outcome, provisional),
    ...competencies(raster, sheet, provisional),
    ...silentFactors(question),
    ...(above ? ['boven-het-raster'] : []),
    ...heavy.quarrels,
    ...(sheet.gates['winkelketen-contract'] === 'ja' &&
    outcome !== 'buiten-familie' &&
    deciding.every((area) => area.open)
      ? ['gebieden-niet-beantwoord']
      : []),
  ];

  return {
    outcome,
    provisionalLevel: provisional,
    border,
    mixed,
    thresholds,
    tipping: raster === null ? [] : tippingOf(raster, choices),
    fewest: raster === null ? { up: null, down: null } : fewestBySubsets(raster, sheet),
    signals,
    combination: isCombination
      ? {
          areas: carried,
          advice: combinationAdvice(question.combinationRule, sheet.timeShares['key-accountmanager']),
        }
      : null,
    areas: standings.map(({ id, share, open, carried }) => ({ id, share, open, carried })),
  };
}

/**
 * Section 7: every answer that could weigh needs a reason, and so does lichter, zwaarder and nvt on any criterion
 * (it is refused at saving, and elsewhere a signal); every decided area needs one text.
 */
function missingReasons(
  { raster, sheet }: OracleQuestion,
  standings: ReturnType<typeof areaStandings>,
): string[] {
  const silent = (text: string | undefined): boolean => text === undefined || text.trim() === '';
  const special = (choice: string): boolean => ['lichter', 'zwaarder', 'nvt'].includes(choice);
  const criteria = (raster?.criteria ?? [])
    .filter((criterion) => {
      const answer = sheet.answers[criterion.id];
      return answer !== undefined && silent(answer.reason) && (weighs(criterion) || special(answer.choice));
    })
    .map(({ id }) => `motivering-ontbreekt ${id}`);
  const areas = standings
    .filter((area) => !area.open && silent(sheet.areaReasons[area.id]))
    .map(({ id }) => `motivering-ontbreekt ${id}`);
  return [...criteria, ...areas];
}

function timeShares(
  { raster, areas, sheet }: OracleQuestion,
  outcome: string,
  provisional: string | null,
): string[] {
  const from = (raster ?? areas)?.method.timeShareFrom ?? 20;
  const advised = outcome === 'onbepaald' ? provisional : outcome;
  return Object.entries(sheet.timeShares)
    .filter(([level, share]) => level !== advised && Math.round(share * 1e6) >= from * 1e4)
    .map(([level]) => `tijdsdeel ${level}`);
}

function competencies(
  raster: RasterCatalog | null,
  sheet: GradingSheet,
  provisional: string | null,
): string[] {
  if (raster === null || provisional === null || provisional === 'onder-a') return [];
  const chosen = raster.criteria
    .filter((criterion) => criterion.weight === 'toets')
    .flatMap(({ id, options }) => options.filter((option) => option.id === sheet.answers[id]?.choice));
  const fits = (level: string): number =>
    chosen.filter((option) => option.levels.some((one) => one === level)).length;
  return steps.some((level) => fits(level) > fits(provisional)) ? ['competenties-passen-elders'] : [];
}

function silentFactors({ raster, areas, sheet }: OracleQuestion): string[] {
  const heard = new Set<Factor>();
  for (const criterion of raster?.criteria ?? []) {
    const choice = sheet.answers[criterion.id]?.choice;
    if (choice === undefined || choice === 'nvt') continue;
    [criterion.factors.main, ...criterion.factors.also].forEach((factor) => heard.add(factor));
  }
  for (const area of areas?.resultAreas ?? []) {
    if (area.factors === undefined || area.tasks.every((task) => sheet.tasks[task.id] === undefined))
      continue;
    [area.factors.main, ...area.factors.also].forEach((factor) => heard.add(factor));
  }
  if (Object.keys(sheet.conditions).length > 0) heard.add('arbeidsomstandigheden');
  const all: Factor[] = ['vaardigheden', 'inspanning', 'verantwoordelijkheid', 'arbeidsomstandigheden'];
  return all.filter((factor) => !heard.has(factor)).map((factor) => `factor-zonder-antwoord ${factor}`);
}
