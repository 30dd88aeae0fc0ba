import { makeListReviews } from './listReviews';
import { makeMoveToVersion } from './moveToVersion';
import type { ReviewPorts } from './reviewPorts';
import { makeStayOnVersion } from './stayOnVersion';
import { makeViewReview } from './viewReview';

/** Looking again at functies after a new version of a catalog, on one set of ports. */
export interface ReviewUseCases {
  readonly listReviews: ReturnType<typeof makeListReviews>;
  readonly viewReview: ReturnType<typeof makeViewReview>;
  readonly moveToVersion: ReturnType<typeof makeMoveToVersion>;
  readonly stayOnVersion: ReturnType<typeof makeStayOnVersion>;
}

export function reviewUseCases(ports: ReviewPorts): ReviewUseCases {
  return {
    listReviews: makeListReviews(ports),
    viewReview: makeViewReview(ports),
    moveToVersion: makeMoveToVersion(ports),
    stayOnVersion: makeStayOnVersion(ports),
  };
}
