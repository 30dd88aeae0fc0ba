import { makeCreateJob } from './createJob';
import type { CreateJobDeps } from './createJob';
import { makeEditJob } from './editJob';
import { makeListDepartmentNames } from './listDepartmentNames';
import { makeListChoices } from './listChoices';
import { makeListJobs } from './listJobs';
import { makeViewNow } from './viewNow';
import { makeViewJob } from '../grading/viewJob';

/** Everything that lists, makes and names jobs, on one set of ports. */
export interface JobUseCases {
  readonly listJobs: ReturnType<typeof makeListJobs>;
  readonly listDepartmentNames: ReturnType<typeof makeListDepartmentNames>;
  readonly listChoices: ReturnType<typeof makeListChoices>;
  readonly createJob: ReturnType<typeof makeCreateJob>;
  readonly editJob: ReturnType<typeof makeEditJob>;
  readonly viewJob: ReturnType<typeof makeViewJob>;
  readonly viewNow: ReturnType<typeof makeViewNow>;
}

export function jobUseCases(ports: CreateJobDeps): JobUseCases {
  return {
    listJobs: makeListJobs(ports),
    listDepartmentNames: makeListDepartmentNames(ports),
    listChoices: makeListChoices(ports),
    createJob: makeCreateJob(ports),
    editJob: makeEditJob(ports),
    viewJob: makeViewJob(ports),
    viewNow: makeViewNow(ports),
  };
}
