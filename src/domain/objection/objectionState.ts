import type { ObjectionRules, SilenceRule } from '../organisation/settings';
import { weeksAfter } from '../shared/days';
import { dutchDay } from '../shared/dutchDay';
import { objectionRoad } from './objectionRoad';
import {
  groundsOf,
  type ObjectionStep,
  type ObjectionStepKind,
  type ObjectionVerdict,
  type TakenStep,
} from './objectionStep';

/**
 * How far an objection is:
 * - `niets`: nothing was asked yet;
 * - `gesprek`: a talk was asked and still has to take place;
 * - `besproken`: the talk took place and did not end it; `opgelost`: they agreed;
 * - `bezwaar`: the employer has to decide; `besloten`: decided, and the medewerker can still go outside;
 * - `extern`: somebody outside looks at it;
 * - `ingetrokken`, `afgerond`: over.
 */
export type ObjectionStage =
  | 'niets'
  | 'gesprek'
  | 'besproken'
  | 'opgelost'
  | 'bezwaar'
  | 'besloten'
  | 'extern'
  | 'ingetrokken'
  | 'afgerond';

export interface ObjectionState {
  readonly stage: ObjectionStage;
  /** Nothing is waited for any more, though a later step may still be possible. */
  readonly closed: boolean;
  /** The last day for what is waited for now; null when there is none. */
  readonly dueOn: string | null;
  readonly overdue: boolean;
  /** What the silence of the employer means now: set when it did not decide in time. */
  readonly silence: SilenceRule | null;
  /** The last day to go outside, once that is possible; null when it is not. */
  readonly externalUntil: string | null;
  /** The last day on which an objection is in time; null when this employer has no objection. */
  readonly objectUntil: string | null;
  /** An objection that came in today would be in time. */
  readonly inTime: boolean;
  /** The steps that can follow now. */
  readonly next: readonly ObjectionStepKind[];
}

/** What an objection is judged by: the rules that stand in the decision, and the day that it was made available (YYYY-MM-DD). */
export interface ObjectionFrame {
  readonly rules: ObjectionRules;
  readonly availableOn: string;
}

type Of<Kind extends ObjectionStepKind> = Extract<ObjectionStep, { kind: Kind }>;

/** How far an objection is on a day, from the steps that were taken. Pure: the same steps, rules and day give the same answer. */
export function objectionState(
  { rules, availableOn }: ObjectionFrame,
  taken: readonly TakenStep[],
  today: string,
): ObjectionState {
  const { phases } = rules;
  const { objectUntil } = objectionRoad(rules, availableOn);
  const steps = roundOf(taken);
  const has = (kind: ObjectionStepKind): boolean => steps.some(({ step }) => step.kind === kind);
  const made = lastOf(steps, 'bezwaar-gemaakt');
  const decided = lastOf(steps, 'besloten');

  const decideBy =
    made === undefined ? null : decisionDay(rules, made.step, lastOf(steps, 'termijn-verlengd')?.step);
  const silent = decided === undefined && decideBy !== null && today > decideBy;
  const silence = silent ? rules.silence : null;

  const outsideFrom =
    decided !== undefined
      ? allUpheld(decided.step)
        ? null
        : dutchDay(decided.at)
      : silent && rules.silence !== 'toegewezen'
        ? decideBy
        : null;
  const externalUntil =
    phases.extern.on && outsideFrom !== null ? weeksAfter(outsideFrom, phases.extern.weeks) : null;
  const inTime = objectUntil !== null && today <= objectUntil;

  const stage = stageOf();
  const talkBy = stage === 'gesprek' ? talkDay() : null;
  const dueOn = stage === 'bezwaar' ? decideBy : stage === 'besloten' ? externalUntil : talkBy;
  return {
    stage,
    closed: ['niets', 'opgelost', 'ingetrokken', 'afgerond'].includes(stage),
    dueOn,
    overdue: dueOn !== null && today > dueOn,
    silence: stage === 'bezwaar' ? silence : null,
    externalUntil,
    objectUntil,
    inTime,
    next: nextSteps(),
  };

  function stageOf(): ObjectionStage {
    if (taken.length === 0) return 'niets';
    if (steps.length === 0) return 'ingetrokken';
    if (has('extern-afgerond')) return 'afgerond';
    if (has('extern-gemeld')) return 'extern';
    if (decided !== undefined) {
      return externalUntil === null || today > externalUntil ? 'afgerond' : 'besloten';
    }
    if (made !== undefined) return 'bezwaar';
    const talk = lastOf(steps, 'gesprek-gevoerd');
    const asked = lastOf(steps, 'gesprek-gevraagd');
    if (talk === undefined || (asked !== undefined && asked.number > talk.number)) return 'gesprek';
    return talk.step.outcome === 'eens' ? 'opgelost' : 'besproken';
  }

  /** A talk that was asked has to take place within its own term, counted from the day that it was asked. */
  function talkDay(): string | null {
    const asked = lastOf(steps, 'gesprek-gevraagd');
    return asked === undefined ? null : weeksAfter(dutchDay(asked.at), phases.gesprek.weeks);
  }

  function nextSteps(): readonly ObjectionStepKind[] {
    const beforeObjection = ['niets', 'gesprek', 'besproken', 'opgelost', 'ingetrokken'].includes(stage);
    const canGoOutside =
      phases.extern.on &&
      !has('extern-gemeld') &&
      (externalUntil !== null || (!phases.bezwaar.on && stage === 'besproken'));
    const possible: readonly (ObjectionStepKind | null)[] = [
      phases.gesprek.on && ['niets', 'ingetrokken'].includes(stage) && withinTalk()
        ? 'gesprek-gevraagd'
        : null,
      stage === 'gesprek' ? 'gesprek-gevoerd' : null,
      // Too late is possible, with a reason: the employer decides whether to look at it. Not after it was taken back.
      phases.bezwaar.on && beforeObjection && (inTime || stage !== 'ingetrokken') ? 'bezwaar-gemaakt' : null,
      stage === 'bezwaar' && decideBy !== null && !silent && !has('termijn-verlengd')
        ? 'termijn-verlengd'
        : null,
      // A decision that comes too late is still better than none.
      stage === 'bezwaar' ? 'besloten' : null,
      canGoOutside ? 'extern-gemeld' : null,
      stage === 'extern' ? 'extern-afgerond' : null,
      ['gesprek', 'besproken', 'bezwaar'].includes(stage) ? 'ingetrokken' : null,
    ];
    return possible.filter((kind) => kind !== null);
  }

  function withinTalk(): boolean {
    const { talkUntil } = objectionRoad(rules, availableOn);
    return talkUntil !== null && today <= talkUntil;
  }
}

/** The last day for the employer to decide; null when it set no term. */
function decisionDay(
  { phases }: ObjectionRules,
  made: Of<'bezwaar-gemaakt'>,
  longer: Of<'termijn-verlengd'> | undefined,
): string | null {
  if (!phases.besluit.on) return null;
  return longer?.until ?? weeksAfter(made.receivedOn, phases.besluit.weeks);
}

/** The steps that count: those after the last time that it was taken back. */
function roundOf(taken: readonly TakenStep[]): readonly TakenStep[] {
  const last = taken.findLastIndex(({ step }) => step.kind === 'ingetrokken');
  return taken.slice(last + 1);
}

/** The last step of a kind. */
export function lastOf<Kind extends ObjectionStepKind>(
  taken: readonly TakenStep[],
  kind: Kind,
): (TakenStep & { readonly step: Of<Kind> }) | undefined {
  return taken.findLast((one): one is TakenStep & { readonly step: Of<Kind> } => one.step.kind === kind);
}

function allUpheld({ verdicts }: Of<'besloten'>): boolean {
  return Object.values(verdicts).every((verdict: ObjectionVerdict) => verdict === 'gegrond');
}

/** The grounds about which a decision has to say something. */
export function groundsToDecide(taken: readonly TakenStep[]): ReturnType<typeof groundsOf> {
  const made = lastOf(roundOf(taken), 'bezwaar-gemaakt');
  return made === undefined ? [] : groundsOf(made.step);
}
