import type { Catalog } from '../../domain/catalog/catalog';
import type { Outcome, Receipt } from '../../domain/grading/advice';
import type { SettableLevel } from '../../domain/grading/levelDecision';
import type { BoundCatalogs } from '../../domain/grading/receipt';
import { boundOfLevel } from '../grading/catalogsForJob';
import { noNotes, prefillProfile } from '../../domain/profile/prefillProfile';
import type { JobProfile } from '../../domain/profile/profile';

/** A grading that is not kept anywhere, such as one from a file. */
export interface LooseGrading {
  readonly bound: BoundCatalogs;
  readonly receipt: Receipt;
  readonly job: { readonly name: string; readonly department: string; readonly jobNumber: string };
  /** The level that was set; null: the advised level holds. */
  readonly decidedLevel: SettableLevel | null;
}

export type ProfileOfGrading =
  | {
      readonly ok: true;
      readonly level: SettableLevel;
      readonly catalog: Catalog;
      readonly profile: JobProfile;
    }
  /** No level was set and none is advised that a profile can describe. */
  | { readonly ok: false; readonly problem: 'no-level'; readonly outcome: Outcome }
  /** The catalogs of the grading do not describe the level. */
  | { readonly ok: false; readonly problem: 'no-catalog'; readonly level: SettableLevel };

function advisedLevel(outcome: Outcome): SettableLevel | null {
  const none = ['onder-a', 'past-niet', 'onbepaald', 'buiten-familie'] as const;
  return (none as readonly Outcome[]).includes(outcome) ? null : (outcome as SettableLevel);
}

/** The profile of a grading as it is prefilled from the catalog, at the level that was set, else the advised level. */
export function profileOfGrading({ bound, receipt, job, decidedLevel }: LooseGrading): ProfileOfGrading {
  const { outcome } = receipt.advice;
  const level = decidedLevel ?? advisedLevel(outcome);
  if (level === null) return { ok: false, problem: 'no-level', outcome };
  const described = boundOfLevel(bound, level);
  if (described === null) return { ok: false, problem: 'no-catalog', level };
  const { catalog } = described;
  return {
    ok: true,
    level,
    catalog,
    profile: prefillProfile({ job, level, catalog, sheet: receipt.sheet, notes: noNotes }),
  };
}
