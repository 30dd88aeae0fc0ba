import { makeBeginProcedure, makeViewProcedure, type ProcedurePorts } from './beginProcedure';

/** Upkeep (onderhoud) of gradings, on one set of ports. */
export interface UpkeepUseCases {
  readonly viewProcedure: ReturnType<typeof makeViewProcedure>;
  readonly beginProcedure: ReturnType<typeof makeBeginProcedure>;
}

export function upkeepUseCases(ports: ProcedurePorts): UpkeepUseCases {
  return {
    viewProcedure: makeViewProcedure(ports),
    beginProcedure: makeBeginProcedure(ports),
  };
}
