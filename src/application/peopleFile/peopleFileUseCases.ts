import type { Clock, Ids, UnitOfWork } from '../ports';
import { makeApplyProposal } from './applyProposal';
import { makeExportPeople } from './exportPeople';
import { makeProposePeople, makeViewProposal } from './proposePeople';

export interface PeopleFileDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Taking people out to a file, and in from one. */
export interface PeopleFileUseCases {
  readonly exportPeople: ReturnType<typeof makeExportPeople>;
  readonly proposePeople: ReturnType<typeof makeProposePeople>;
  readonly viewProposal: ReturnType<typeof makeViewProposal>;
  readonly applyProposal: ReturnType<typeof makeApplyProposal>;
}

export function peopleFileUseCases(ports: PeopleFileDeps): PeopleFileUseCases {
  return {
    exportPeople: makeExportPeople(ports),
    proposePeople: makeProposePeople(ports),
    viewProposal: makeViewProposal(ports),
    applyProposal: makeApplyProposal(ports),
  };
}
