import type { CatalogLibrary } from '../../domain/catalog/catalogLibrary';
import type { Clock, Digests, Ids, UnitOfWork } from '../ports';
import { makeChooseReference } from './chooseReference';
import { makeDownloadAdvice } from './downloadAdvice';
import { makeReopenLevel } from './reopenLevel';
import { makeRequestAdvice } from './requestAdvice';
import { makeSetLevel } from './setLevel';
import { makeViewAdvice } from './viewAdvice';
import { makeViewMethod } from './viewMethod';

/** The ports that the use cases of advice and level stand on. */
export interface AdvicePorts {
  readonly unitOfWork: UnitOfWork;
  readonly library: CatalogLibrary;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digests: Digests;
}

/** Everything that has to do with the advice, the level and the method behind them, on one set of ports. */
export interface AdviceUseCases {
  readonly viewAdvice: ReturnType<typeof makeViewAdvice>;
  readonly downloadAdvice: ReturnType<typeof makeDownloadAdvice>;
  readonly requestAdvice: ReturnType<typeof makeRequestAdvice>;
  readonly chooseReference: ReturnType<typeof makeChooseReference>;
  readonly setLevel: ReturnType<typeof makeSetLevel>;
  readonly reopenLevel: ReturnType<typeof makeReopenLevel>;
  readonly viewMethod: ReturnType<typeof makeViewMethod>;
}

export function adviceUseCases(ports: AdvicePorts): AdviceUseCases {
  return {
    viewAdvice: makeViewAdvice(ports),
    downloadAdvice: makeDownloadAdvice(ports),
    requestAdvice: makeRequestAdvice(ports),
    chooseReference: makeChooseReference(ports),
    setLevel: makeSetLevel(ports),
    reopenLevel: makeReopenLevel(ports),
    viewMethod: makeViewMethod(ports),
  };
}
