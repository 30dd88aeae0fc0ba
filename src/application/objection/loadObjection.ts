import {
  objectionState,
  type ObjectionFrame,
  type ObjectionState,
} from '../../domain/objection/objectionState';
import type { ObjectionStepKind, TakenStep } from '../../domain/objection/objectionStep';
import type { RulingContent } from '../../domain/ruling/rulingContent';
import { dutchDay } from '../../domain/shared/dutchDay';
import type { Action } from '../../domain/workflow/actions';
import type { Actor } from '../../domain/workflow/actor';
import type { Repositories } from '../ports';
import { loadRuling, type LoadedRuling } from '../ruling/loadRuling';

/** An objection: the decision that it is about, and what was done about it. */
export interface LoadedObjection extends LoadedRuling {
  readonly content: RulingContent;
  readonly frame: ObjectionFrame;
  readonly steps: readonly TakenStep[];
  readonly state: ObjectionState;
  /** YYYY-MM-DD in the Netherlands. */
  readonly today: string;
}

/** Loads what is said about a decision, for who may do the action. A decision that was withdrawn takes no steps any more. */
export async function loadObjection(
  repositories: Repositories,
  actor: Actor,
  action: Action,
  rulingId: string,
  at: string,
): Promise<LoadedObjection> {
  const loaded = await loadRuling(repositories, actor, action, rulingId);
  const content = await repositories.rulings.content(rulingId);
  const steps = await repositories.objections.steps(rulingId);
  const frame = { rules: content.objection, availableOn: loaded.ruling.availableOn };
  const today = dutchDay(at);
  const state = objectionState(frame, steps, today);
  const isOver = loaded.ruling.withdrawn !== null;
  return { ...loaded, content, frame, steps, today, state: isOver ? { ...state, next: [] } : state };
}

/** In which part somebody takes steps. */
export type ObjectionPart = 'medewerker' | 'leidinggevende' | 'hr';

/** Which right each part asks. */
export const actionOfPart = {
  medewerker: 'objection.own',
  leidinggevende: 'objection.talk',
  hr: 'objection.handle',
} as const satisfies Readonly<Record<ObjectionPart, Action>>;

const stepsOfPart: Readonly<Record<ObjectionPart, readonly ObjectionStepKind[]>> = {
  medewerker: ['gesprek-gevraagd', 'bezwaar-gemaakt', 'extern-gemeld', 'ingetrokken'],
  leidinggevende: ['gesprek-gevoerd'],
  // Also what the medewerker did by letter.
  hr: [
    'gesprek-gevoerd',
    'bezwaar-gemaakt',
    'termijn-verlengd',
    'besloten',
    'extern-gemeld',
    'extern-afgerond',
    'ingetrokken',
  ],
};

/** The steps that can be taken now in this part. */
export function openSteps(state: ObjectionState, part: ObjectionPart): readonly ObjectionStepKind[] {
  return state.next.filter((kind) => stepsOfPart[part].includes(kind));
}
