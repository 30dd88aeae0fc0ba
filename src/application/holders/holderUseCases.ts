import { makeChangeHolder, type ChangeHolderDeps } from './changeHolder';
import { makeViewHolders } from './viewHolders';

/** Everything about who has a job, on one set of ports. */
export interface HolderUseCases {
  readonly viewHolders: ReturnType<typeof makeViewHolders>;
  readonly changeHolder: ReturnType<typeof makeChangeHolder>;
}

export function holderUseCases(ports: ChangeHolderDeps): HolderUseCases {
  return { viewHolders: makeViewHolders(ports), changeHolder: makeChangeHolder(ports) };
}
