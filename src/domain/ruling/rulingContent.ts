import type { SettableLevel } from '../grading/levelDecision';
import type { SettingsOf } from '../organisation/settings';
import type { RulingWay } from './ruling';

/**
 * Everything that an indelingsbesluit says, as it was when it was given. The grounds (answers, reasons, advice) stand in the frozen
 * content of the copy that `profile` names with its hash. It never changes.
 */
export interface RulingContent {
  readonly kind: 'indelingswijzer-indelingsbesluit';
  readonly schema: 1;
  readonly organisationName: string;
  readonly code: string;
  readonly holderName: string;
  readonly job: {
    readonly id: string;
    readonly name: string;
    readonly department: string;
    readonly jobNumber: string;
  };
  readonly profile: {
    readonly copyId: string;
    readonly version: number;
    readonly code: string;
    readonly contentSha256: string;
  };
  readonly level: SettableLevel;
  /** YYYY-MM-DD. */
  readonly inForceFrom: string;
  readonly way: RulingWay;
  /** YYYY-MM-DD. */
  readonly availableOn: string;
  /** What HR adds in its own words; may be empty. */
  readonly explanation: string;
  readonly givenByName: string;
  /** ISO 8601, UTC. */
  readonly givenAt: string;
  /** Whom the medewerker talks to first. */
  readonly managerName: string;
  /** The rules for objection as they were: they keep counting for this decision. */
  readonly objection: SettingsOf<'bezwaar'>;
  readonly desk: Pick<SettingsOf<'organisatie'>, 'deskName' | 'deskEmail' | 'deskPhone' | 'deskLines'>;
}

/** The signature field of an indelingsbesluit: the place of its one seal. */
export const rulingFieldName = 'zegel_indelingsbesluit';
