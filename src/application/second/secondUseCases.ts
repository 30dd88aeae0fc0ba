import { makeAskSecond, type SecondPorts } from './askSecond';
import { makeHandIn, makeSaveBlind, makeViewBlind } from './gradeSecond';
import { makeAgree, makeEndSecond, makeViewSecond, makeViewSecondPage } from './settleSecond';

/** Everything about the second assessor (tweede beoordelaar), on one set of ports. */
export interface SecondUseCases {
  readonly askSecond: ReturnType<typeof makeAskSecond>;
  readonly viewBlind: ReturnType<typeof makeViewBlind>;
  readonly saveBlind: ReturnType<typeof makeSaveBlind>;
  readonly handIn: ReturnType<typeof makeHandIn>;
  readonly viewSecond: ReturnType<typeof makeViewSecond>;
  readonly viewSecondPage: ReturnType<typeof makeViewSecondPage>;
  readonly agree: ReturnType<typeof makeAgree>;
  readonly endSecond: ReturnType<typeof makeEndSecond>;
}

export function secondUseCases(ports: SecondPorts): SecondUseCases {
  return {
    askSecond: makeAskSecond(ports),
    viewBlind: makeViewBlind(ports),
    saveBlind: makeSaveBlind(ports),
    handIn: makeHandIn(ports),
    viewSecond: makeViewSecond(ports),
    viewSecondPage: makeViewSecondPage(ports),
    agree: makeAgree(ports),
    endSecond: makeEndSecond(ports),
  };
}
