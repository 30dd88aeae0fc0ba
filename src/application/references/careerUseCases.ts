import { makeViewCareer, makeViewJobCareer, makeViewOwnLadder, type ViewCareerDeps } from './viewCareer';
import { makeViewReferences } from './viewReferences';

/** Everything that is read from the reference files. */
export interface CareerUseCases {
  readonly viewReferences: ReturnType<typeof makeViewReferences>;
  readonly viewCareer: ReturnType<typeof makeViewCareer>;
  readonly viewOwnLadder: ReturnType<typeof makeViewOwnLadder>;
  readonly viewJobCareer: ReturnType<typeof makeViewJobCareer>;
}

export function careerUseCases(ports: ViewCareerDeps): CareerUseCases {
  return {
    viewReferences: makeViewReferences(ports),
    viewCareer: makeViewCareer(ports),
    viewOwnLadder: makeViewOwnLadder(ports),
    viewJobCareer: makeViewJobCareer(ports),
  };
}
