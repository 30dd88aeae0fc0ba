import { makeInviteLeaders } from '../jobs/inviteLeaders';
import { makeListLeaders } from '../jobs/listLeaders';
import { makeRequestAdvice } from './requestAdvice';
import { makeSaveAnswers } from './saveAnswers';
import type { SaveAnswersDeps } from './saveAnswers';
import { makeViewJob } from './viewJob';

/** Everything that the walk past the questions needs, on one set of ports. */
export interface WalkUseCases {
  readonly viewJob: ReturnType<typeof makeViewJob>;
  readonly listLeaders: ReturnType<typeof makeListLeaders>;
  readonly inviteLeaders: ReturnType<typeof makeInviteLeaders>;
  readonly saveAnswers: ReturnType<typeof makeSaveAnswers>;
  readonly requestAdvice: ReturnType<typeof makeRequestAdvice>;
}

export function walkUseCases(ports: SaveAnswersDeps): WalkUseCases {
  return {
    viewJob: makeViewJob(ports),
    listLeaders: makeListLeaders(ports),
    inviteLeaders: makeInviteLeaders(ports),
    saveAnswers: makeSaveAnswers(ports),
    requestAdvice: makeRequestAdvice(ports),
  };
}
