import { makeListOwn, makeViewOwn, type ViewOwnDeps } from './viewOwn';
import { makeViewData, type ViewDataDeps } from './viewData';

/** What people read about themselves, and what others may hand out about them. */
export interface OwnUseCases {
  readonly listOwn: ReturnType<typeof makeListOwn>;
  readonly viewOwn: ReturnType<typeof makeViewOwn>;
  readonly viewData: ReturnType<typeof makeViewData>;
}

export function ownUseCases(ports: ViewOwnDeps & ViewDataDeps): OwnUseCases {
  return { listOwn: makeListOwn(ports), viewOwn: makeViewOwn(ports), viewData: makeViewData(ports) };
}
