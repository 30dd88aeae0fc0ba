import { makeArchiveJob, makeDeleteJob, makeRestoreJob, type LifecyclePorts } from './archiveJob';
import { makeViewLifecycle } from './viewLifecycle';

/** The archive, and deleting, on one set of ports. */
export interface LifecycleUseCases {
  readonly viewLifecycle: ReturnType<typeof makeViewLifecycle>;
  readonly archiveJob: ReturnType<typeof makeArchiveJob>;
  readonly restoreJob: ReturnType<typeof makeRestoreJob>;
  readonly deleteJob: ReturnType<typeof makeDeleteJob>;
}

export function lifecycleUseCases(ports: LifecyclePorts): LifecycleUseCases {
  return {
    viewLifecycle: makeViewLifecycle(ports),
    archiveJob: makeArchiveJob(ports),
    restoreJob: makeRestoreJob(ports),
    deleteJob: makeDeleteJob(ports),
  };
}
