import { makeInviteLeaders } from '../jobs/inviteLeaders';
import { makeViewLifecycle } from '../lifecycle/viewLifecycle';
import { makeListHolders, makeListLeaders } from '../jobs/peopleOfJob';
import { makeRequestAdvice } from './requestAdvice';
import { makeSaveAnswers } from './saveAnswers';
import type { SaveAnswersDeps } from './saveAnswers';
import { makeViewJob } from './viewJob';

/** Everything that the walk past the questions needs, on one set of ports. */
export interface WalkUseCases {
  readonly viewJob: ReturnType<typeof makeViewJob>;
  readonly listLeaders: ReturnType<typeof makeListLeaders>;
  readonly listHolders: ReturnType<typeof makeListHolders>;
  readonly inviteLeaders: ReturnType<typeof makeInviteLeaders>;
  readonly viewLifecycle: ReturnType<typeof makeViewLifecycle>;
  readonly saveAnswers: ReturnType<typeof makeSaveAnswers>;
  readonly requestAdvice: ReturnType<typeof makeRequestAdvice>;
}

export function walkUseCases(ports: SaveAnswersDeps): WalkUseCases {
  return {
    viewJob: makeViewJob(ports),
    listLeaders: makeListLeaders(ports),
    listHolders: makeListHolders(ports),
    inviteLeaders: makeInviteLeaders(ports),
    viewLifecycle: makeViewLifecycle(ports),
    saveAnswers: makeSaveAnswers(ports),
    requestAdvice: makeRequestAdvice(ports),
  };
}
