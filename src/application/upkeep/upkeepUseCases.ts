import { makeAnswerTrigger } from './answerTrigger';
import { makeAskReview, makeViewAsk } from './askReview';
import { makeBeginProcedure, makeViewProcedure } from './beginProcedure';
import { makeChooseReview } from './chooseReview';
import { makeNoteReorganisation, makeNoteTrigger } from './noteTrigger';
import type { UpkeepPorts } from './upkeepPorts';
import { makeViewUpkeepCard } from './viewUpkeepCard';
import { makeListUpkeep, makeViewReorganisation, makeViewUpkeep } from './viewUpkeep';

/** Everything about the upkeep (onderhoud) of gradings, on one set of ports. */
export interface UpkeepUseCases {
  readonly listUpkeep: ReturnType<typeof makeListUpkeep>;
  readonly viewUpkeep: ReturnType<typeof makeViewUpkeep>;
  readonly viewCard: ReturnType<typeof makeViewUpkeepCard>;
  readonly viewReorganisation: ReturnType<typeof makeViewReorganisation>;
  readonly noteTrigger: ReturnType<typeof makeNoteTrigger>;
  readonly noteReorganisation: ReturnType<typeof makeNoteReorganisation>;
  readonly viewAsk: ReturnType<typeof makeViewAsk>;
  readonly askReview: ReturnType<typeof makeAskReview>;
  readonly answerTrigger: ReturnType<typeof makeAnswerTrigger>;
  readonly chooseReview: ReturnType<typeof makeChooseReview>;
  readonly viewProcedure: ReturnType<typeof makeViewProcedure>;
  readonly beginProcedure: ReturnType<typeof makeBeginProcedure>;
}

export function upkeepUseCases(ports: UpkeepPorts): UpkeepUseCases {
  return {
    listUpkeep: makeListUpkeep(ports),
    viewUpkeep: makeViewUpkeep(ports),
    viewCard: makeViewUpkeepCard(ports),
    viewReorganisation: makeViewReorganisation(ports),
    noteTrigger: makeNoteTrigger(ports),
    noteReorganisation: makeNoteReorganisation(ports),
    viewAsk: makeViewAsk(ports),
    askReview: makeAskReview(ports),
    answerTrigger: makeAnswerTrigger(ports),
    chooseReview: makeChooseReview(ports),
    viewProcedure: makeViewProcedure(ports),
    beginProcedure: makeBeginProcedure(ports),
  };
}
