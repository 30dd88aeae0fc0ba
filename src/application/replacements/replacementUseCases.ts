import { makeAddReplacement, type ReplacementDeps } from './addReplacement';
import {
  makeListReplacementChoices,
  makeListReplacements,
  makeViewOwnReplacements,
} from './viewReplacements';
import { makeWithdrawReplacement } from './withdrawReplacement';

/** Everything about who acts for a manager, on one set of ports. */
export interface ReplacementUseCases {
  readonly listReplacements: ReturnType<typeof makeListReplacements>;
  readonly listChoices: ReturnType<typeof makeListReplacementChoices>;
  readonly viewOwnReplacements: ReturnType<typeof makeViewOwnReplacements>;
  readonly addReplacement: ReturnType<typeof makeAddReplacement>;
  readonly withdrawReplacement: ReturnType<typeof makeWithdrawReplacement>;
}

export function replacementUseCases(ports: ReplacementDeps): ReplacementUseCases {
  return {
    listReplacements: makeListReplacements(ports),
    listChoices: makeListReplacementChoices(ports),
    viewOwnReplacements: makeViewOwnReplacements(ports),
    addReplacement: makeAddReplacement(ports),
    withdrawReplacement: makeWithdrawReplacement(ports),
  };
}
