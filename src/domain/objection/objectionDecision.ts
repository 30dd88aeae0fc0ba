import type { SettableLevel } from '../grading/levelDecision';
import type { ObjectionStep } from './objectionStep';

type Made = Extract<ObjectionStep, { kind: 'bezwaar-gemaakt' }>;
type Decided = Extract<ObjectionStep, { kind: 'besloten' }>;

/** Everything that a decision on an objection (besluit op bezwaar) says, as it was when it was taken. It never changes. */
export interface ObjectionDecisionContent {
  readonly kind: 'indelingswijzer-besluit-op-bezwaar';
  readonly schema: 1;
  readonly organisationName: string;
  readonly holderName: string;
  readonly job: {
    readonly id: string;
    readonly name: string;
    readonly department: string;
    readonly jobNumber: string;
  };
  /** The decision about the level that was objected to. */
  readonly ruling: {
    readonly id: string;
    readonly code: string;
    readonly contentSha256: string;
    readonly level: SettableLevel;
    /** YYYY-MM-DD. */
    readonly availableOn: string;
  };
  readonly made: Pick<Made, 'receivedOn' | 'grounds' | 'wish' | 'lateReason'>;
  readonly decision: Pick<Decided, 'verdicts' | 'words' | 'advisedBy' | 'setTheLevel'>;
  readonly decidedByName: string;
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
  /** Where the medewerker can go after this; null when every ground was upheld, or when the employer names no one outside. */
  readonly outside: { readonly to: string; readonly until: string } | null;
}

/** The signature field of a decision on an objection: the place of its one seal. */
export const objectionDecisionFieldName = 'zegel_besluit_op_bezwaar';
