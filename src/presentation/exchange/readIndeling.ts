import type { GradingCatalogs } from '../../domain/grading/giveAdvice';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import type { Answer, GradingSheet } from '../../domain/grading/sheet';
import { choicesInOrder } from '../../domain/grading/weighedAnswer';
import { isReferenceId } from '../../domain/reference/parts';
import type { ReferenceId } from '../../domain/reference/parts';
import { describeIssue } from './describeIssue';
import { indelingSchema } from './indelingSchema';
import type { Indeling } from './indelingSchema';
import { walkedAreas } from '../../domain/grading/areas';

/** One grading from outside: the sheet, the job it is about and the level that was set, if any. */
export interface ReadIndeling {
  readonly catalogId: Indeling['catalogus'];
  /** The reference function that is walked beside the raster; null for none. */
  readonly referenceId: ReferenceId | null;
  readonly job: {
    readonly name: string;
    readonly department: string;
    readonly jobNumber: string;
    readonly leadsCount: number | null;
  };
  readonly sheet: GradingSheet;
  readonly decision: { readonly level: SettableLevel; readonly reason: string } | null;
}

export type ReadResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly string[] };

/** The fields whose keys are ids. */
const recordFields = ['antwoorden', 'resultaatgebieden', 'gebiedmotiveringen'] as const;

/** A key named `__proto__` is dropped from a record without a word by the schema; here nothing is ignored. */
function droppedKeyFaults(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return [];
  return recordFields.flatMap((field) => {
    const record: unknown = (input as Record<string, unknown>)[field];
    return typeof record === 'object' && record !== null && Object.hasOwn(record, '__proto__')
      ? [`"${field}.__proto__": dit veld bestaat niet.`]
      : [];
  });
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function answersOf(given: Indeling['antwoorden']): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([id, { keuze, motivering, bewijs, twijfel }]) => [
      id,
      withoutUndefined({ choice: keuze, reason: motivering, evidence: bewijs, doubt: twijfel }) as Answer,
    ]),
  );
}

function answerFaults(indeling: Indeling, catalogs: GradingCatalogs): string[] {
  const answers = Object.entries(indeling.antwoorden ?? {});
  if (indeling.catalogus !== 'accountmanager' && answers.length > 0) {
    return [
      `"antwoorden": bij ${indeling.catalogus} horen geen antwoorden op criteria. Gebruik "resultaatgebieden".`,
    ];
  }
  return answers.flatMap(([id, answer]) => {
    const criterion = catalogs.raster?.criteria.find((candidate) => candidate.id === id);
    if (criterion === undefined) return [`"antwoorden.${id}": dit criterium bestaat niet.`];
    const choices = [...choicesInOrder(criterion), 'nvt'];
    return choices.includes(answer.keuze)
      ? []
      : [`"antwoorden.${id}.keuze": "${answer.keuze}" bestaat hier niet. Kies uit ${choices.join(', ')}.`];
  });
}

function areaFaults(indeling: Indeling, catalogs: GradingCatalogs): string[] {
  const tasks = Object.keys(indeling.resultaatgebieden ?? {});
  const reasons = Object.keys(indeling.gebiedmotiveringen ?? {});
  const chain = indeling.poort?.['winkelketen-contract'];
  const chainAreas = catalogs.areas?.resultAreas ?? [];
  const behindChain = {
    resultaatgebieden: tasks.some((id) =>
      chainAreas.some((area) => area.tasks.some((task) => task.id === id)),
    ),
    gebiedmotiveringen: reasons.some((id) => chainAreas.some((area) => area.id === id)),
  };
  if (chain === 'nee' && (behindChain.resultaatgebieden || behindChain.gebiedmotiveringen)) {
    const given = behindChain.resultaatgebieden ? 'resultaatgebieden' : 'gebiedmotiveringen';
    return [
      `"${given}": deze gebieden horen bij een contract met een winkelketen, maar "poort.winkelketen-contract" is nee.`,
    ];
  }
  const areas = walkedAreas(catalogs);
  const knownTasks = new Set(areas.flatMap((area) => area.tasks.map((task) => task.id)));
  const knownAreas = new Set(areas.map((area) => area.id));
  return [
    ...tasks
      .filter((id) => !knownTasks.has(id))
      .map((id) => `"resultaatgebieden.${id}": deze taak bestaat niet.`),
    ...reasons
      .filter((id) => !knownAreas.has(id))
      .map((id) => `"gebiedmotiveringen.${id}": dit resultaatgebied bestaat niet.`),
  ];
}

/** What does not belong to the catalog: a reference function has no gates and no levels, and is walked beside a raster alone. */
function partFaults({ catalogus, poort, tijdsdelen, voorbeeldfunctie }: Indeling): string[] {
  const beside =
    voorbeeldfunctie !== undefined && catalogus !== 'accountmanager'
      ? [
          `"voorbeeldfunctie": dit veld hoort bij accountmanager. Hier zegt "catalogus" al waarmee je vergelijkt.`,
        ]
      : [];
  if (!isReferenceId(catalogus)) {
    return [...beside, ...(poort === undefined ? ['"poort": dit veld ontbreekt.'] : [])];
  }
  return [
    ...beside,
    ...(Object.keys(poort ?? {}).length > 0
      ? [`"poort": bij ${catalogus} horen geen poortvragen. Laat dit veld weg.`]
      : []),
    ...(Object.keys(tijdsdelen ?? {}).length > 0
      ? [`"tijdsdelen": bij ${catalogus} horen geen niveaus. Laat dit veld weg.`]
      : []),
  ];
}

function timeShareFaults(indeling: Indeling): string[] {
  const sum = Object.values(withoutUndefined(indeling.tijdsdelen ?? {})).reduce<number>(
    (total, share) => total + share,
    0,
  );
  // A sum of decimal fractions may come out a hair above 1.
  return sum > 1 + 1e-9 ? ['"tijdsdelen": de delen zijn samen meer dan 1.'] : [];
}

/**
 * Reads one grading from parsed JSON. Nothing is ignored silently: every unknown field, id or option is a fault that
 * names the field, and all faults are given at once. `catalogsOf` gives the catalogs for a catalog id
 * and the reference function beside it.
 */
export function readIndeling(
  input: unknown,
  catalogsOf: (catalogId: Indeling['catalogus'], referenceId: ReferenceId | null) => GradingCatalogs,
): ReadResult<ReadIndeling> {
  const parsed = indelingSchema.safeParse(input);
  const shapeFaults = [
    ...(parsed.error?.issues ?? []).flatMap((issue) => describeIssue(issue).split('\n')),
    ...droppedKeyFaults(input),
  ];
  if (!parsed.success || shapeFaults.length > 0) return { ok: false, faults: shapeFaults };
  const indeling = parsed.data;
  const { catalogus, voorbeeldfunctie: referenceId = null } = indeling;
  const catalogs = catalogsOf(catalogus, catalogus === 'accountmanager' ? referenceId : null);
  const faults = [
    ...partFaults(indeling),
    ...answerFaults(indeling, catalogs),
    ...areaFaults(indeling, catalogs),
    ...timeShareFaults(indeling),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const { functie, besluit } = indeling;
  return {
    ok: true,
    value: {
      catalogId: catalogus,
      referenceId,
      job: {
        name: functie.naam,
        department: functie.afdeling ?? '',
        jobNumber: functie.functienummer ?? '',
        leadsCount: functie.leidtAantal ?? null,
      },
      sheet: {
        gates: withoutUndefined(indeling.poort ?? {}),
        answers: answersOf(indeling.antwoorden),
        tasks: indeling.resultaatgebieden ?? {},
        areaReasons: indeling.gebiedmotiveringen ?? {},
        timeShares: withoutUndefined(indeling.tijdsdelen ?? {}),
        conditions: withoutUndefined(indeling.omstandigheden ?? {}),
      },
      decision: besluit === undefined ? null : { level: besluit.niveau, reason: besluit.motivering ?? '' },
    },
  };
}
