import type { ObjectionPorts } from './objectionPorts';
import { makeOpenObjectionFile } from './openObjectionFile';
import { makeTakeStep } from './takeStep';
import {
  makeListObjections,
  makeOpenObjectionDecision,
  makeViewObjection,
  makeViewObjectionDecision,
} from './viewObjection';

/** Everything about objection (bezwaar), on one set of ports. */
export interface ObjectionUseCases {
  readonly listObjections: ReturnType<typeof makeListObjections>;
  readonly viewObjection: ReturnType<typeof makeViewObjection>;
  readonly takeStep: ReturnType<typeof makeTakeStep>;
  readonly viewDecision: ReturnType<typeof makeViewObjectionDecision>;
  readonly openDecision: ReturnType<typeof makeOpenObjectionDecision>;
  readonly openFile: ReturnType<typeof makeOpenObjectionFile>;
}

export function objectionUseCases(ports: ObjectionPorts): ObjectionUseCases {
  return {
    listObjections: makeListObjections(ports),
    viewObjection: makeViewObjection(ports),
    takeStep: makeTakeStep(ports),
    viewDecision: makeViewObjectionDecision(ports),
    openDecision: makeOpenObjectionDecision(ports),
    openFile: makeOpenObjectionFile(ports),
  };
}
