import { makeGiveRuling } from './giveRuling';
import type { RulingPorts } from './rulingPorts';
import { makeOpenRulingFile, makePreviewRuling, makeViewRuling, makeViewRulings } from './viewRuling';
import { makePreviewWithdrawal, makeWithdrawRuling } from './withdrawRuling';

/** Everything about the decision to a medewerker (indelingsbesluit), on one set of ports. */
export interface RulingUseCases {
  readonly viewRulings: ReturnType<typeof makeViewRulings>;
  readonly previewRuling: ReturnType<typeof makePreviewRuling>;
  readonly giveRuling: ReturnType<typeof makeGiveRuling>;
  readonly previewWithdrawal: ReturnType<typeof makePreviewWithdrawal>;
  readonly withdrawRuling: ReturnType<typeof makeWithdrawRuling>;
  readonly viewRuling: ReturnType<typeof makeViewRuling>;
  readonly openRulingFile: ReturnType<typeof makeOpenRulingFile>;
}

export function rulingUseCases(ports: RulingPorts): RulingUseCases {
  return {
    viewRulings: makeViewRulings(ports),
    previewRuling: makePreviewRuling(ports),
    giveRuling: makeGiveRuling(ports),
    previewWithdrawal: makePreviewWithdrawal(ports),
    withdrawRuling: makeWithdrawRuling(ports),
    viewRuling: makeViewRuling(ports),
    openRulingFile: makeOpenRulingFile(ports),
  };
}
